import type { Actor } from '../../../model/index.js';
import type { ArticleReading } from '../lookup/index.js';

/** Names that many states' organs and parties share; they mean this one only where its state is spoken of. */
const GENERIC = new Set([
  'USA:congress',
  'USA:senate',
  'USA:house',
  'USA:supreme-court',
  'USA:treasury',
  'USA:justice-department',
  'USA:nsc',
  'USA:democrats',
  'USA:ice',
  'USA:national-guard',
  'USA:coast-guard',
  'USA:border-patrol',
  'USA:marines',
  'USA:secret-service',
  'USA:space-force',
  'USA:joint-chiefs',
  'USA:sec',
  'USA:fda',
  'USA:omb',
  'USA:commerce-department',
  'USA:labor-department',
  'USA:energy-department',
  'USA:education-department',
  'USA:interior-department',
  'USA:agriculture-department',
  'USA:transportation-department',
  'USA:health-department',
  'GBR:commons',
  'GBR:lords',
  'GBR:home-office',
  'GBR:navy',
  'GBR:foreign-office',
  'GBR:labour',
  'GBR:conservatives',
  'RUS:wagner',
  'RUS:svr',
  'RUS:sputnik',
  'CHN:mss',
  'KOR:nis',
  'KOR:unification-ministry',
  'JPN:sdf',
  'DEU:bundesrat',
  'DEU:foreign-office',
  'UN:security-council',
  'UN:general-assembly',
  'PSE',
]);

/** First words that say whose organ it is: "US Congress", "UN Security Council". */
const OWNED = new Set(['us', 'un', 'united', 'german', 'federal']);

/** True when a shared name most likely means another state's organ: "the Peruvian Congress". */
export function genericOrganTrap(reading: ArticleReading, index: number, actor: Actor): boolean {
  if (!GENERIC.has(actor.id) || actor.kind === 'state') return false;
  const state = actor.id.slice(0, 3).replace(':', '');
  const match = reading.matches[index]!;
  const { folded } = reading.words;
  if (match.to - match.from > 1 && OWNED.has(folded[match.from]!)) return false;
  // "House Democrats" sit in one house only.
  if (match.to - match.from === 2 && actor.id === 'USA:democrats' && folded[match.to - 1] === 'democrats') return false;
  const before = index > 0 ? reading.matches[index - 1]! : undefined;
  if (
    before !== undefined &&
    before.to === match.from &&
    reading.sentenceOf[before.from] === reading.sentenceOf[match.from]
  ) {
    const owner = before.senses.find((sense) => sense.kind === 'actor' && sense.actor.kind === 'state');
    if (owner?.kind === 'actor') return owner.actor.id !== state;
  }
  if (match.to - match.from > 2) return false;
  return !reading.recall(statesPresent).has(state);
}

/** States named in the article, or whose people are named in full. */
function statesPresent(reading: ArticleReading): ReadonlySet<string> {
  const states = new Set<string>();
  for (const match of reading.matches) {
    for (const sense of match.senses) {
      if (sense.kind !== 'actor' || !sense.sure || GENERIC.has(sense.actor.id)) continue;
      states.add(sense.actor.id.split(':')[0]!);
    }
  }
  return states;
}
