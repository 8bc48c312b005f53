/**
 * Words that hand the floor to somebody, written for this project. A line: the stance of the cue toward what it introduces
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
n	according_to in_the_word_of in_the_view_of in_the_opinion_of in_the_eye_of by_the_account_of in_the_judgment_of as_per cite quote citing
n	quoting attribute_to to_hear in_the_estimation_of on_the_advice_of to_quote to_paraphrase from_the_perspective_of from_the_standpoint_of for
`;

/** Phrases, by lemma, words joined by `_`, that work like a verb of saying after their subject. */
export const VERB_PHRASES = `
n	be_quote_as_say be_cite_as_say be_quote_as_tell be_cite_as_tell be_report_as_say be_report_to_have_say go_on_to_say go_so_far_as_to_say have_it
n	make_it_clear make_clear make_plain leave_no_doubt put_it sum_up spell_out set_out lay_out give_notice have_this_to_say take_the_view
n	take_the_position be_of_the_opinion be_of_the_view be_convince be_confident be_certain be_sure be_adamant be_clear be_concern be_worry
n	be_afraid be_hopeful be_optimistic be_pessimistic be_skeptical be_sceptical be_doubtful be_aware be_proud be_glad be_happy be_angry
n	be_surprised be_disappointed be_expect be_expect_to be_prepare_to be_willing_to be_ready_to be_reluctant_to release_a_statement
n	issue_a_statement read_a_statement tell_a_news_conference tell_a_press_conference give_the_impression send_a_message send_the_message
n	raise_the_question raise_the_possibility raise_question_about raise_concern_about express_concern_about express_hope express_confidence
n	express_doubt voice_concern chime_in blurt_out call_out cry_out fire_back hit_back shoot_back lash_out_at hit_out_at speak_out_against
n	come_out_against come_out_in_favor_of come_out_in_favour_of rail_against rule_out write_off play_down wave_away take_issue_with take_aim_at
n	take_to_task pour_scorn_on heap_praise_on refer_to allude_to object_to threaten_to call_on call_upon call_for
e	point_out point_to draw_attention_to let_slip lay_bare own_up come_clean bring_to_light make_know
d	make_out would_have_we_believe would_have_you_believe make_believe spin_a_tale peddle_the float_the_idea trot_out cast_doubt_on make_the_claim
d	level_the_charge appear_to seem_to
`;
