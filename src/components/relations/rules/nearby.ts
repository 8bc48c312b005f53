import { wordSet } from '../../../core/index.js';
import { type Coordination, verbAt } from '../../../syntax/index.js';
import { type Predicate, relationLexicon } from '../lexicon.js';
import { pairs, type Scene } from '../scene.js';
import { doerOf, governing } from './around-noun.js';
import { type Draft, draftAll, stepOf } from './draft.js';
import { underMatrix } from './matrix.js';
import { predicatesAt } from './slots.js';

/** Actors farther apart than this are not linked by what stands between them. */
const FARTHEST = 25;
/** Value of a predicate that merely stands between two actors, as a share of its own. */
const SHARE = 0.5;
/** A word of the lexicon must say at least this much to link two actors by nearness. */
const LEAST = 0.3;

/**
 * Relations of actors whom no pattern joins but a strong predicate stands between: "Chadian rebels blocked the road to
 * demand talks with Sudan". The first is taken for the source unless the predicate is passive. Half the predicate's value.
 * Hostile words and words of support hold for whoever stands beside them; other friendly ones only within one clause, for across clauses
 * they are as often as not about somebody else.
 */
export function relationsNearby(scene: Scene, joined: (a: string, b: string) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const sides = scene.sides.filter((side) => !side.place);
  for (let i = 0; i < sides.length; i++) {
    const next = sides[i + 1];
    if (!next || next.from - sides[i]!.to > FARTHEST || joined(sides[i]!.parties[0]!.actor, next.parties[0]!.actor))
      continue;
    const found = strongest(scene, sides[i]!, next);
    const own = found && doerOf(scene, found.at);
    if (own && own !== sides[i] && own !== next && joined(own.parties[0]!.actor, next.parties[0]!.actor)) continue;
    if (found && (reachesFar(found) || isWithin(scene, next, found)))
      drafts.push(...write(scene, sides[i]!, next, found));
  }
  return drafts;
}

/** A word that says what it says only with others: "gave … until Friday". */
function isParticular({ needs, forces }: Predicate): boolean {
  return needs.length > 0 || forces;
}

function reachesFar({ predicate, verb }: Found): boolean {
  const { cooperation, event } = predicate;
  return cooperation < 0 || event === 'SUPPORT' || (verb >= 0 && (event === 'AID' || event === 'AGREE'));
}

/** True when the second actor stands among the places of the predicate's verb and opens no clause of its own. */
function isWithin(scene: Scene, b: Coordination, { at, verb }: Found): boolean {
  const governor = scene.verbs[verb >= 0 ? verb : governing(scene, at)];
  if (governor !== undefined && b.from >= governor.end) return false;
  return !scene.verbs.some(({ at: next, subject }) => subject === b && next > b.from);
}

/** Words that say something of two actors only by their pattern: beside one another the two are as often friends as foes. */
const VAGUE = wordSet('conclude defend defense defence get promise cut confidence');

interface Found {
  readonly predicate: Predicate;
  readonly at: number;
  /** Index of its verb, or −1 for a noun. */
  readonly verb: number;
}

function strongest(scene: Scene, a: Coordination, b: Coordination): Found | null {
  const { verbs, nouns } = relationLexicon();
  let best: Found | null = null;
  for (let i = a.to; i < b.from; i++) {
    const token = scene.tokens[i]!;
    if (token.text === ';') return null;
    const verb = token.pos === 'VERB' ? verbAt(scene.verbs, i) : -1;
    const table = verb >= 0 ? verbs : token.pos === 'NOUN' ? nouns : null;
    if (!table) continue;
    for (const predicate of predicatesAt(scene, i, table)) {
      if (
        predicate.role ||
        isParticular(predicate) ||
        predicate.event === 'INVESTIGATE' ||
        (predicate.words.length === 1 && VAGUE.has(predicate.words[0]!)) ||
        Math.abs(predicate.cooperation) < LEAST
      )
        continue;
      if (!best || Math.abs(predicate.cooperation) > Math.abs(best.predicate.cooperation))
        best = { predicate, at: i, verb };
      break;
    }
  }
  return best;
}

function write(scene: Scene, a: Coordination, b: Coordination, { predicate, at, verb }: Found): Draft[] {
  const step = stepOf(predicate, at);
  const near = { ...step, feature: `near ${step.feature}`, weight: step.weight * SHARE };
  const governed = underMatrix(scene, verb, { event: predicate.event, steps: [near] });
  const [source, target] = scene.verbs[verb]?.passive ? [b, a] : [a, b];
  const found = pairs(scene, source.parties, target.parties);
  return draftAll(found, { ...governed, directed: !predicate.mutual, at, to: step.to, exactness: 0 });
}
