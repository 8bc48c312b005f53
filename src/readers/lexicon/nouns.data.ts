/** Nouns by valence, from −3 to 3. Plurals are made by rule. Written for this project. */
export const NOUNS: Readonly<Record<string, string>> = {
  '-3':
    'apartheid assassin assassination atrocity barbarity bloodbath bloodshed brutality butcher carnage cruelty crime ' +
    'despot despotism dictator dictatorship enslavement evil execution extermination extortion fascism fascist felon ' +
    'fraud fraudster genocide holocaust horror hypocrisy hypocrite killer kidnapping liar lynching massacre molestation ' +
    'monster murder murderer nazi oppressor pogrom predator psychopath racism racist rape rapist scum slaughter slavery ' +
    'sociopath terror terrorism terrorist thug torture torturer traitor treachery treason tyranny tyrant warmonger ' +
    'bigot bigotry demagogue demagoguery kleptocracy kleptocrat pariah puppet stooge henchman henchmen crony embezzlement',
  '-2':
    'abuse abuser accomplice accusation adversary aggression aggressor alarm anarchy anger anguish annexation antisemitism ' +
    'arrogance assailant assault atrocity attack attacker authoritarianism autocracy autocrat backlash backslide bankruptcy ' +
    'betrayal blackmail blame blockade blood blunder bombing bombardment bribe bribery brinkmanship bully calamity cartel ' +
    'casualty catastrophe chaos charade cheat cheater collapse collusion complicity conman conspiracy conspirator ' +
    'contempt controversy corruption coup coverup coward cowardice crackdown criminal crisis criticism crook culprit ' +
    'cynicism damage danger deadlock death debacle deceit deception decline defamation defeat deficit delusion demise ' +
    'denunciation desperation despair destruction deterioration detention devastation disaster discrimination disdain ' +
    'disgrace disgust dishonesty disinformation dismay disregard disruption dissatisfaction distortion distress downfall ' +
    'duplicity embarrassment enemy excuse exploitation extremism extremist failure fallacy falsehood famine fanatic ' +
    'farce fault fear fearmongering fiasco flop foe folly fraud fury grievance gridlock guilt harassment hardship harm ' +
    'hate hatred hoax hostage hostility humiliation hysteria idiot ignorance impeachment impunity incitement ' +
    'incompetence indictment ineptitude infighting injustice insult insurgency insurrection intimidation intolerance ' +
    'intransigence invader invasion jeopardy jihadist junta killing lawlessness lie looting madness malfeasance ' +
    'malice manipulation menace mercenary militant mischief misconduct misery misinformation mismanagement mistake ' +
    'mistrust mob mockery nepotism nightmare nonsense obstruction occupation offense oligarch onslaught oppression ' +
    'ordeal outcry outrage panic paranoia perjury persecution peril perpetrator pollution poverty prejudice propaganda ' +
    'provocation punishment purge quagmire rage rebuke recklessness regime repression resentment retaliation retribution ' +
    'revenge riot ruin ruthlessness sabotage saboteur scam scandal scapegoat scheme scorn sexism shame sham shambles ' +
    'slander smear smuggling spite starvation stigma strife subversion suffering suppression suspicion threat tragedy ' +
    'travesty trauma turmoil unrest vandalism vengeance victim villain violation violence war warlord warfare weakness ' +
    'witch-hunt wreckage wrongdoing xenophobia',
  '-1':
    'absence adversity agitation allegation ambiguity anxiety apprehension argument arrest backwardness ban barrier battle ' +
    'bias boycott breach burden catch challenge charge clampdown clash coercion complaint complication concern conflict ' +
    'confrontation confusion constraint contradiction cost culprit curb cutback debt defiance delay denial dependence ' +
    'difficulty dilemma disagreement disappointment discontent discord discrepancy disillusionment dismissal dispute ' +
    'dissent distrust division doubt downturn drawback enmity error escalation estrangement evasion exile exodus fallout ' +
    'fatigue feud flaw friction frustration gaffe glitch hawk hesitation hurdle impasse inaction indifference inequality ' +
    'inflation instability insecurity interference investigation isolation lack lapse lawsuit layoff limbo loophole loser ' +
    'loss meddling misfortune misgiving missile misstep misunderstanding nuisance objection obstacle ouster outburst ' +
    'penalty pitfall plight plot predicament pressure problem protest quarrel rebel rebellion recession refusal reprisal ' +
    'resignation resistance restriction rift risk rival rivalry row rumor rumour rupture sanction scarcity scrutiny setback ' +
    'shortage shortcoming skepticism scepticism skirmish spat spillover stagnation stalemate standoff strain struggle ' +
    'subpoena tension terminator trial trouble tumult turbulence ultimatum uncertainty unease upheaval uprising veto ' +
    'vulnerability warning worry wrath',
  '1':
    'accord adherence admission advance advantage affection affinity agreement aid alliance ally aptitude asset assistance ' +
    'assurance autonomy backing balance benefactor benefit blessing bond boost breakthrough calm candor candour care ' +
    'ceasefire charity clarity coexistence comfort commitment compassion compromise concession confidence consensus ' +
    'consolation contribution cooperation cordiality courtesy credibility cure dedication defender democracy dialogue ' +
    'dignity diligence diplomacy discipline donation ease efficiency empathy empowerment encouragement endorsement ' +
    'energy engagement enthusiasm equality experience expertise fairness faith favor favour flexibility forgiveness ' +
    'freedom friend friendship gain generosity gift goodwill gratitude growth guarantee guardian handshake harmony ' +
    'healing help helper honesty hope hospitality humility improvement incentive independence ingenuity innovation ' +
    'integrity invitation justice kindness legitimacy liberation liberty loyalty majority mandate mediation mediator ' +
    'mentor mercy moderation momentum openness opportunity optimism partner partnership patience patriot peace ' +
    'peacekeeper peacemaker permission persistence pioneer popularity potential progress promise promotion prosperity ' +
    'protection protector prudence rapprochement reassurance rebound recognition reconciliation recovery reform reformer ' +
    'relief remedy resilience resolve respect restraint reunion revival safety sanctity savings security sincerity ' +
    'skill solidarity solution stability statesman strength success support supporter sympathy talent teamwork thanks ' +
    'tolerance transparency truce trust truth understanding unity upturn upswing vision volunteer warmth welcome wellbeing ' +
    'wisdom',
  '2':
    'accolade accomplishment achievement acclaim admiration admirer applause award beauty brilliance bravery celebration ' +
    'champion courage delight devotion distinction excellence glory greatness happiness hero heroine heroism honor honour ' +
    'inspiration jubilation joy legend love masterpiece medal miracle nobility ovation paragon praise pride prize prowess ' +
    'salvation splendor triumph valor valour victory virtue winner',
  '3': 'heroics idol sainthood saviour savior sainthood godsend',
};
