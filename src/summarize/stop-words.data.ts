/** Words that say nothing of what a text is about, written for this project: function words, contractions, plain reporting, time. */
export const STOP_WORDS = `
a about above according across after again against ago all almost along already also although always am amid among an and another any
anybody anyone anything are aren't around as at away back be because became become been before being below between both but by came can
can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each earlier either else enough even ever
every everybody everyone everything few first for from further gave get gets give given go goes going gone got had hadn't has hasn't
have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in including indeed
instead into is isn't it it'd it'll it's its itself just last later least less let like likely made make makes making many may maybe me
meanwhile might mine more moreover most much must my myself near nearly neither never new next no nobody none nor not nothing now of
off often on once one ones only onto or other others otherwise our ours ourselves out over own part per perhaps put quite rather really
recent recently said same saw say saying says second see seem seemed seems seen several shall she she'd she'll she's should shouldn't
since so some somebody someone something soon still such take taken takes taking than that that's the their theirs them themselves then
there there's therefore these they they'd they'll they're they've thing things third this those though through throughout thus time
times to today together told tomorrow too took toward towards two three four five six seven eight nine ten under until up upon us use
used using very via was wasn't way ways we we'd we'll we're we've well went were weren't what what's when where whether which while who
who's whoever whole whom whose why will with within without won't would wouldn't year years yesterday yet you you'd you'll you're
you've your yours yourself day days week weeks month months hundred thousand million billion percent
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
`;
