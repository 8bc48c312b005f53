/**
 * What an actor can be called. Not "ally" or "enemy": "America's enemies" are somebody else.
 */
export const NAMINGS = ['office', 'government', 'leader', 'country', 'regime', 'strongman'] as const;
export type Naming = (typeof NAMINGS)[number];

export const WORDS: Readonly<Record<Naming, string>> = {
  office: `president presidents minister ministers premier chancellor king queen prince emperor emir sultan ayatollah ambassador
    ambassadors envoy envoys diplomat diplomats spokesman spokeswoman spokesperson secretary general monarch tsar czar`,
  government: `government governments administration authorities cabinet ministry ministries department departments official officials
    parliament`,
  leader: 'leader leaders leadership statesman statesmen',
  country: 'country nation republic federation kingdom people society citizens',
  regime: `regime regimes junta dictatorship dictatorships autocracy autocracies theocracy tyranny kleptocracy oligarchy clique cabal
    mafia`,
  strongman: `strongman strongmen dictator dictators autocrat autocrats despot despots tyrant tyrants warlord warlords ruler rulers
    henchman henchmen`,
};

/** Words that can stand between a name and what it is called: "Putin's authoritarian regime". */
export const BETWEEN =
  /(?:al|ic|ian|ary|ive|ous|ist|ing|ite|an|ed)$|^(?:own|new|old|hardline|foreign|prime|defence|defense|interior|military|supreme|ruling|vice|deputy|former|long-time|longtime|late)$/;
