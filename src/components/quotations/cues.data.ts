/**
 * Words that hand the floor to somebody, written for this project. One entry a line: the stance of the cue toward what it introduces
 * (`n` neutral, `e` endorsing: the outlet vouches for it, `d` doubting: the outlet keeps its distance), the frames it takes, and the lemmas.
 *
 * Frames of verbs: `c` a clause or quotation ("said that …"), `d` an addressee first ("told reporters that …"), `i` an infinitive
 * ("vowed to …"), `o` an object that carries the opinion ("condemned the raid"), `f` "for" or "on" ("called for …"),
 * `a` "as" ("described it as …"), `w` weak: only with "that", a quotation or a comma ("hoped that …").
 */
export const VERB_CUES = `
n c	say deny add reply respond continue remark comment observe state declare announce report recount relate narrate mention write tweet
n c	opine muse quip joke jest deadpan recall reminisce explain elaborate clarify specify stipulate reiterate repeat restate iterate
n c	answer retort counter rejoin interject interrupt chime intone utter murmur mutter mumble whisper shout yell scream exclaim
n c	holler thunder bellow bark growl hiss snarl sigh gasp laugh chuckle giggle smile shrug wail moan groan drawl
n c	summarise summarize conclude reckon figure guess suspect believe think feel fear worry hope expect anticipate predict forecast
n c	project estimate calculate surmise infer speculate theorize theorise hypothesize postulate posit argue contend reason
n c	suggest propose recommend advocate advise caution warn counsel urge note underline underscore emphasize emphasise stress highlight
n c	affirm aver avow attest testify swear certify confirm insist broadcast proclaim pronounce decree rule find
n c	echo agree concur disagree object protest complain lament grumble gripe bemoan whine rant fume rage rail vent
n c	joke brag boast gloat warn threaten vow promise pledge ask inquire enquire wonder query question demand request
n c	tell inform notify brief remind assure reassure alert instruct order teach persuade convince warn advise signal imply hint
n c	intimate insinuate indicate predict prophesy caution stipulate dictate lecture preach plead beg implore pray chant
n c	ruled concede write-in wire cable telegraph e-mail fax phone telephone headline editorialize editorialise
n c	understand know consider judge deem assess conclude decide determine see view regard perceive sense envisage envision
n c	want wish intend plan consider long
n d	tell inform notify brief remind assure reassure alert warn advise caution ask instruct order teach persuade convince promise urge
n o	mock ridicule lampoon
n i	vow promise pledge threaten refuse decline offer propose agree swear undertake volunteer ask demand beg plan intend hope want
n i	seek wish expect prefer urge advise instruct order encourage invite implore call push press challenge
n o	condemn denounce decry deplore deride blast slam lambast lambaste castigate criticize criticise censure rebuke chide scold berate
n o	lash rap pan savage assail excoriate lambaste chastise admonish upbraid reprimand fault blame accuse reproach deprecate
n o	praise laud hail applaud commend extol extoll salute welcome cheer compliment congratulate thank
n o	reject dismiss rebut refute renounce repudiate disavow disown
n o	question doubt deny disclaim mock ridicule belittle disparage scorn denigrate malign vilify demonize demonise lambaste
n o	describe characterize characterise portray depict paint label brand dub call term style bill liken
n o	discuss outline unveil announce propose cite list mention reference propound advance
n o	express voice air convey communicate articulate vent offer signal reiterate
n o	predict forecast envisage foresee demand request urge recommend advocate promise pledge suggest propose
n o	fear regret lament mourn bemoan resent dislike hate detest loathe abhor despise distrust mistrust
n f	call appeal plead lobby argue clamor clamour agitate demand wish hope pray advocate
n a	describe characterize characterise portray depict paint label brand dub regard view see cast dismiss denounce condemn hail praise
n a	tout bill deride decry deplore identify cite treat reject slam blast ridicule interpret perceive define
e c	acknowledge admit concede confess reveal disclose divulge show demonstrate establish document discover notice realize
e c	realise recognize recognise point find confirm verify substantiate corroborate expose uncover note remember forget explain
e c	remind illustrate detail underline underscore highlight caution know understand
d c	claim allege assert purport insist contend profess pretend fantasize fantasise imagine suppose assume presume
d c	fabricate invent lie mislead exaggerate spin fancy dream delude speculate rumor rumour gossip whisper trumpet
d c	pontificate rant rave harangue opine blather spout parrot regurgitate
d i	claim purport profess pretend
d w	appear seem
n w	sound dream mean hold maintain prove learn post love prefer
`;

/** Nouns that introduce content with "that", "of" or a colon: "the accusation that …", "a warning that …". */
export const NOUN_CUES = `
n	statement announcement declaration remark comment view opinion belief position stance argument contention observation
n	suggestion proposal recommendation report reports conclusion assessment estimate forecast prediction expectation assumption
n	hope fear worry concern anxiety suspicion doubt warning threat vow promise pledge assurance demand call appeal plea request
n	complaint criticism objection protest denial rejection answer reply response question message signal hint indication idea
n	notion theory thesis hypothesis principle conviction feeling sense perception impression judgment judgement ruling
n	testimony account explanation quote slogan chant insistence commitment consensus
e	fact evidence proof admission acknowledgement acknowledgment confirmation revelation disclosure finding recognition reminder
e	realization realisation discovery confession concession truth reality
d	claim allegation assertion accusation rumor rumour speculation pretense pretence myth lie conspiracy charge innuendo excuse
d	pretext gossip propaganda insinuation smear fantasy illusion delusion
`;

/** Phrases, by lemma; what follows them is the source. */
export const SOURCE_PHRASES = `
n	according to
n	in the word of
n	in the view of
n	in the opinion of
n	in the eye of
n	by the account of
n	in the judgment of
n	as per
n	cite
n	quote
n	citing
n	quoting
n	attribute to
n	to hear
n	in the estimation of
n	on the advice of
n	to quote
n	to paraphrase
n	from the perspective of
n	from the standpoint of
n	for
`;

/** Phrases, by lemma, that work like a verb of saying after their subject. */
export const VERB_PHRASES = `
n c	be quote as say
n c	be cite as say
n c	be quote as tell
n c	be cite as tell
n c	be report as say
n c	be report to have say
n c	go on to say
n c	go so far as to say
n c	have it
n c	make it clear
n c	make clear
n c	make plain
n c	leave no doubt
n c	put it
n c	sum up
n c	spell out
n c	set out
n c	lay out
n c	give notice
n c	have this to say
n c	take the view
n c	take the position
n c	be of the opinion
n c	be of the view
n c	be convince
n c	be confident
n c	be certain
n c	be sure
n c	be adamant
n c	be clear
n c	be concern
n c	be worry
n c	be afraid
n c	be hopeful
n c	be optimistic
n c	be pessimistic
n c	be skeptical
n c	be sceptical
n c	be doubtful
n c	be aware
n c	be proud
n c	be glad
n c	be happy
n c	be angry
n c	be surprised
n c	be disappointed
n c	be expect
n c	be expect to
n c	be prepare to
n c	be willing to
n c	be ready to
n c	be reluctant to
n c	release a statement
n c	issue a statement
n c	read a statement
n c	tell a news conference
n c	tell a press conference
n c	give the impression
n c	send a message
n c	send the message
n c	raise the question
n c	raise the possibility
n c	raise question about
n c	raise concern about
n c	express concern about
n c	express hope
n c	express confidence
n c	express doubt
n c	voice concern
n c	chime in
n c	blurt out
n c	call out
n c	cry out
n c	fire back
n c	hit back
n c	shoot back
n c	lash out at
n c	hit out at
n c	speak out against
n c	come out against
n c	come out in favor of
n c	come out in favour of
n c	rail against
n c	rule out
n c	write off
n c	play down
n c	wave away
n c	take issue with
n c	take aim at
n c	take to task
n c	pour scorn on
n c	heap praise on
n c	refer to
n c	allude to
n c	object to
n c	threaten to
n c	call on
n c	call upon
n c	call for
e c	point out
e c	point to
e c	draw attention to
e c	let slip
e c	lay bare
e c	own up
e c	come clean
e c	bring to light
e c	make know
d c	make out
d c	would have we believe
d c	would have you believe
d c	make believe
d c	spin a tale
d c	peddle the
d c	float the idea
d c	trot out
d c	cast doubt on
d c	make the claim
d c	level the charge
d c	appear to
d c	seem to
`;
