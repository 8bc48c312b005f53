/**
 * Things that nobody wounds, shells or takes by force: with one of them for its object a word of war is meant otherwise ("killed the bill",
 * "fight inflation", "a price war", "bombarded with compliments"). Lemmas, written for this project.
 */
export const TAME = `
accord agreement alliance balance bargain bond chord compromise contract deal friendship note pact partnership pose tone treaty truce
amendment bid bill budget duty idea law levy motion offer plan policy programme project proposal rule scheme subsidy tariff tax
bidding charm commercial competitor corporate court cost culture currency customer deficit debt export growth import income inflation investment job
judicial legal marketing patent price pricing profit quota rating revenue sale share talent tourist tourism trade turf unemployment wage
aids blaze bushfire cancer cholera climate covid disease drought ebola emission epidemic famine fire flood hunger illiteracy locust malaria measles obesity
pandemic plague pollution poverty smog virus waste warming wildfire
abuse bureaucracy corruption crime discrimination doping fraud inequality money-laundering piracy racism rumour rumor smuggling trafficking
anthem comedy documentary episode film footage movie photo picture scene series song video
cache document e-mail email file letter message record evidence note paper
applause compliment complaint demand flower gift invitation kindness praise question reproach request tweet
chance doubt dream fear heart heartstring headline hope market-share memory mood nerve opportunity problem question spotlight time
applause award crown cup gold medal podium prize throne title trophy
bank balance fridge piggy
estimate expectation forecast high low milestone peak snag
fish fishing herring mackerel scallop seat vote
`;

/** Words of a match, in a sentence or all over an article, and of those who play it. */
export const SPORT = `
athlete athletics badminton baseball basketball bowler boxing champion championship cricket cricketer cup cyclist derby equaliser equalizer fixture
football footballer goalkeeper goalless golf half-time halftime handball hat-trick heat hockey innings judo kick-off knockout league marathon medal
midfielder netball nil olympic olympics offside penalties playoff play-off qualifier quarter-final quarterfinal quarter-finals quarterfinals race rally
regatta relay rematch rugby scorer scoreline semi-final semifinal semi-finals semifinals semi shoot-out shootout ski skiing soccer sprint stoppage striker swimmer
t20 tennis test tiebreak tie-break tournament try volleyball wicket wickets winger wrestling wicketkeeper referee batsman batter opener overs
`;

/** What is done in a match in words of war. */
export const CONTEST = `
annihilate attack battle beat challenge clash conquer crush defeat demolish destroy down duel edge fight hammer hit humble outgun overcome overpower
overrun overwhelm pound punish rout shoot showdown sink storm strike stun tame thrash threaten torpedo trounce vanquish war combat contest raid rival
`;
