/** Adjectives and adverbs by valence, from −3 to 3. Adverbs in -ly are made by rule. Written for this project. */
export const MODIFIERS: Readonly<Record<string, string>> = {
  '-3':
    'abhorrent abominable atrocious barbaric bloodthirsty brutal corrupt criminal cruel deadly demonic depraved ' +
    'despicable despotic diabolical disgraceful evil fascist fraudulent genocidal gruesome heinous horrific ' +
    'inhuman inhumane loathsome merciless monstrous murderous racist repugnant repressive repulsive sadistic savage ' +
    'shameful sinister terroristic treacherous treasonous tyrannical unconscionable vicious vile villainous wicked',
  '-2':
    'abusive abysmal adversarial aggressive alarming antidemocratic appalling arrogant ashamed authoritarian autocratic ' +
    'awful bad bankrupt belligerent bellicose bigoted biased bitter bogus bombastic botched callous catastrophic chaotic clueless ' +
    'clumsy coercive combative complicit contemptible contemptuous controversial corrosive counterproductive cowardly ' +
    'crazy crooked cynical dangerous dead deceitful deceptive defamatory defective delusional deplorable deranged derogatory ' +
    'desperate destabilizing destructive devastating devious dictatorial dire dirty disastrous discredited discriminatory ' +
    'disgraced disgusting dishonest dishonorable disingenuous dismal disreputable disrespectful disruptive divisive ' +
    'draconian dreadful dubious dumb dysfunctional egregious embarrassing embattled erratic evasive exploitative extremist ' +
    'faithless false fanatical fearful feckless fierce flagrant flawed foolish fruitless furious ghastly greedy grim ' +
    'guilty hapless harmful harsh hateful heartless hideous horrendous horrible hostile humiliating hypocritical idiotic ' +
    'illegal illegitimate illicit immoral impotent inadequate incendiary incoherent incompetent indecent indefensible ' +
    'ineffective inept infamous inflammatory inhospitable insane insensitive insidious insincere insolent insulting ' +
    'intolerable intolerant intransigent invalid irrational irresponsible jailed lawless lethal ludicrous lurid mad ' +
    'malicious malign malignant manipulative menacing militant misguided misleading nasty nefarious negligent notorious ' +
    'obnoxious obscene obsessive offensive ominous oppressive outrageous paranoid pathetic perilous pernicious petty phony ' +
    'pitiful poisonous predatory punitive reckless reprehensible ridiculous rogue rotten rude ruthless scandalous ' +
    'scathing selfish senseless shady shameless shocking sick sleazy spiteful stupid subversive tainted terrible ' +
    'terrifying thuggish toxic tragic troublesome unacceptable undemocratic unethical unfair unfit unforgivable unhinged ' +
    'unjust unjustified unlawful unpatriotic unprincipled unprovoked unreliable unscrupulous unworthy untrustworthy ' +
    'vengeful vindictive violent vitriolic warlike worst worthless wrong',
  '-1':
    'absent absurd abrupt afraid aimless ambiguous angry anxious awkward backward baseless bleak blunt burdensome ' +
    'careless cautious cold complacent concerned confused contentious contradictory costly covert cramped critical ' +
    'defensive defiant deficient dependent difficult disappointed disappointing disaffected discontented disillusioned ' +
    'dismissive disputed dissatisfied distant distracted disturbing divided doubtful elusive excessive expensive ' +
    'exaggerated exorbitant failed failing fractious fragile frail frustrated frustrating futile gloomy hard hasty ' +
    'hawkish helpless hesitant hollow hopeless ill impatient imperfect impossible imprudent inaccurate inconsistent ' +
    'indecisive indifferent inefficient inferior inflexible insecure insufficient irrelevant irritated isolated jealous ' +
    'lame late lazy limited lonely lukewarm marginal mediocre messy misplaced nervous obscure obsolete opaque overdue ' +
    'painful partisan poor precarious premature problematic provocative questionable rash reluctant restless restrictive ' +
    'rigid risky secretive serious severe shaky shallow shortsighted skeptical sceptical slow sluggish sloppy stagnant ' +
    'stale stern strained stubborn suspect suspicious tense thorny timid tough troubled troubling turbulent unable ' +
    'uncertain unclear uncomfortable uncooperative uneasy uneven unfavorable unfavourable unfortunate unhappy ' +
    'unhelpful unimpressive unlikely unnecessary unpleasant unpopular unprecedented unprepared unpredictable unready ' +
    'unrealistic unsafe unstable unsuccessful unsure unwelcome unwilling unwise upset vague vain volatile vulnerable wary ' +
    'wasteful weak weary worried worrying worse',
  '1':
    'able acceptable accessible accurate active adept adequate affable agreeable allied amicable ample appropriate ' +
    'assured attractive authentic balanced beneficial calm candid capable careful cautious clean clear close collaborative ' +
    'comfortable committed compassionate competent confident conciliatory considerate consistent constructive convincing ' +
    'cooperative cordial credible decent dedicated democratic dependable determined diligent diplomatic durable eager ' +
    'earnest easy effective efficient eloquent energetic enthusiastic equitable ethical experienced fair faithful favorable ' +
    'favourable flexible focused frank free fresh friendly fruitful generous gentle genuine glad good gracious grateful ' +
    'happy harmonious healthy helpful honest hopeful hospitable humane humble impartial important independent informed ' +
    'innocent innovative instrumental intelligent just kind lasting lawful legitimate likable loyal mature measured ' +
    'merciful meaningful moderate modern modest mutual neutral nice open optimistic orderly patient peaceful peaceable ' +
    'pleasant pleased polite popular positive powerful practical pragmatic prepared productive professional profitable ' +
    'promising proper prosperous prudent qualified rational ready reasonable reassuring relevant reliable resolute ' +
    'respectful responsible responsive robust safe satisfied secure sensible serene sincere smart smooth sound stable ' +
    'steadfast steady strategic strong successful suitable supportive sustainable sympathetic tactful talented thoughtful ' +
    'thorough tolerant transparent true trusted trustworthy truthful united useful valid valuable viable vibrant vital ' +
    'warm welcome willing wise worthy',
  '2':
    'accomplished acclaimed admirable adored amazing astonishing astute awesome beautiful beloved best brave brilliant ' +
    'celebrated charismatic charming commendable courageous dazzling decisive delighted delightful distinguished esteemed ' +
    'excellent exceptional exciting exemplary extraordinary fabulous famous fantastic fearless glorious great heroic ' +
    'historic honorable honourable illustrious impeccable impressive incredible inspirational inspiring invaluable ' +
    'jubilant magnificent marvelous masterful memorable noble outstanding phenomenal praiseworthy prestigious principled ' +
    'proud remarkable renowned respected revered selfless skilled spectacular splendid stellar sterling superb superior ' +
    'terrific thrilled triumphant unparalleled victorious virtuous visionary wonderful',
  '3': 'flawless heavenly immortal legendary magnanimous peerless saintly sublime unsurpassed',
};
