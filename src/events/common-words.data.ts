/** English words that say nothing of what a text is about: function words, plain verbs and reporting. */
export const FUNCTION_WORDS = `
a about after again against all also although always am among an and another any anything are around as at away back be became
because become been before being below between both but by came can cannot come could did do does doing done down during each
either else enough even ever every few first for from further get give given go going got had has have having he her here hers
herself him himself his how however if in indeed instead into is it its itself just last later least less let like made make many
may me meanwhile might mine more most much must my myself near neither never new next no nobody none nor not nothing now of off
often on once one only onto or other others our ours out over own part per perhaps put rather really said same saw say says second
see seem seemed seems several shall she should since so some someone something soon still such take taken than that the their
theirs them themselves then there therefore these they thing things this those though three through throughout thus to today
together told too took toward towards two under until up upon us use used very via was way we well went were what when where
whether which while who whom whose why will with within without would year years yesterday yet you your yours`;

/** What the grouping of articles passes over. */
export const COMMON_WORDS = `${FUNCTION_WORDS} behind despite following keep need yes`;
