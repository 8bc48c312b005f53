/**
 * Verbs by valence for the one they are said of, from −3 (grave wrong) to 3 (high praise). `forms` lists irregular
 * past forms as base/past/participle; everything else is inflected by rule. Written for this project.
 */
export const VERBS: Readonly<Record<string, string>> = {
  '-3':
    'abduct annihilate assassinate bludgeon brutalize butcher decapitate defraud embezzle enslave execute exterminate ' +
    'extort gas humiliate incarcerate kidnap lynch maim massacre molest murder mutilate persecute plunder pillage poison ' +
    'rape ravage slaughter strangle terrorize torture traffic traumatize victimize vilify demonize desecrate exterminate ' +
    'brainwash blackmail bribe lie launder subjugate ransack starve',
  '-2':
    'abandon abuse accuse aggravate alienate annex antagonize assail assault attack backfire badmouth ban berate ' +
    'besiege betray blame blast block bomb bombard boycott breach bully bungle bypass castigate censor censure cheat ' +
    'chide coerce collapse collude condemn conceal confiscate conspire contaminate corrupt crack crash cripple criticize ' +
    'crumble crush curtail damage dash debase debunk deceive decry defame defy degrade dehumanize demolish demoralize ' +
    'denigrate denounce deplore deport deprive deride destabilize destroy deteriorate detest devastate dictate disdain ' +
    'disgrace disgust dismantle disobey disparage displace disregard disrupt distort dominate doom drown dupe embarrass ' +
    'embroil endanger enrage entrap erode evade evict exacerbate expel exploit expropriate fabricate fail falsify fear ' +
    'flout fool frighten fumble gloat goad grill hamper harass harm hate haunt hijack hinder hoodwink impeach imperil ' +
    'impose imprison incite indict infiltrate inflame infringe insult interfere intimidate invade jail jeopardize kill ' +
    'lambast lambaste lament loathe loot malign manipulate meddle menace misbehave mishandle mislead mismanage ' +
    'misrepresent mistreat misuse mock neglect obstruct offend oppress oust outlaw outrage overthrow overrun panic ' +
    'penalize perish pollute prosecute provoke punish purge quash rebuke recoil renege repress reprimand resent ' +
    'retaliate ridicule rig rob ruin sabotage sack scapegoat scold scorn scream seize shame shatter shell shun sicken ' +
    'silence slam slander slap smash smear smuggle snub spy squander stab steal stifle stigmatize stonewall strand ' +
    'subvert sue suffer suffocate suppress surrender swindle tarnish taunt terrify threaten thwart topple torment ' +
    'trample undermine upset usurp vandalize violate weaponize worsen wreck wound revile excoriate skewer scorch ' +
    'pummel lash savage rail',
  '-1':
    'allege annoy argue avoid bar battle bemoan bicker blunder blur bother burden challenge charge clamp clash complain ' +
    'complicate concede confront confuse contradict crumple dampen dawdle decline defect delay demand deny deter detain ' +
    'deviate dilute diminish disagree disappoint disapprove discourage discredit dismiss displease dispute dissent ' +
    'distance distract distrust disturb divide dodge dominate doubt downgrade downplay drag drop dwindle elude encroach ' +
    'exaggerate exclude expose falter fault feud flee flinch fluctuate forbid forfeit fret frustrate grapple gripe ' +
    'grumble halt hesitate hide hurt ignore impede impinge implicate incur infuriate interrogate investigate irk isolate ' +
    'jeer lack lag languish limp linger lose marginalize miss mistrust mourn object obscure oppose overlook overreach ' +
    'overreact override overshadow pander plague plead plot plummet plunge pressure probe prohibit protest punt quarrel ' +
    'question quit rattle rebuff recede refuse regret reject resign resist restrict retreat sanction scramble scrap ' +
    'scrutinize shirk shrink shrug shut sideline sink skirmish slash slide slip slump smother sour spar spin stagger ' +
    'stagnate stall stumble subpoena suspect suspend sway tangle tighten trail trouble tumble underestimate unravel urge ' +
    'vacillate veto wane warn waste waver weaken whine withdraw withhold worry wrangle yield struggle strain backtrack ' +
    'backpedal waffle squabble sneer',
  '1':
    'accept accommodate acknowledge acquit adapt agree aid align allow appease apologize approve assist assure attract ' +
    'authorize avert balance befriend bless bolster boost calm care clarify collaborate combat comfort commit ' +
    'compromise conciliate condole confirm contribute convince cooperate coordinate cure deliver deserve deter develop ' +
    'donate earn ease educate elevate embrace empathize employ empower enable encourage endorse energize engage enhance ' +
    'enjoy enlighten enrich ensure entrust equip exonerate expand facilitate favor favour feed fix flourish forgive ' +
    'foster fulfil fulfill fund gain grant greet grow guarantee guide harmonize heal help hope host improve increase ' +
    'innovate inspire invest invite join laugh lead liberate mediate mend modernize negotiate normalize nurture offer ' +
    'outperform outline partner pardon persevere persuade pledge please progress promote protect provide qualify ' +
    'rebound rebuild reassure reconcile recover reform refurbish rejoice release relieve rely repair rescue resolve ' +
    'respect restore revive safeguard satisfy save secure serve settle share shelter simplify smile soothe stabilize ' +
    'strengthen succeed support surge sustain sympathize thank tolerate treat trust unite uphold value welcome win',
  '2':
    'accomplish achieve acclaim admire adore applaud appreciate awe beautify celebrate champion charm cheer cherish ' +
    'commend compliment congratulate cure dazzle defend delight distinguish excel exult gladden hail heal honor honour ' +
    'impress invigorate laud liberate love marvel overcome praise prevail prosper reward salute shine thrive thrill ' +
    'treasure triumph uplift vindicate',
  '3': 'exalt glorify immortalize idolize revere venerate',
};
