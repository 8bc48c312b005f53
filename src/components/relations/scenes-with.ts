import type { ActorId } from '../../model/index.js';
import type { Party } from '../../syntax/index.js';
import type { RelationInput } from './input.js';
import { cooperationOf, type Draft, draftsOf } from './rules/index.js';
import type { Scene } from './scene.js';
import { scenesOf } from './scene-of.js';

/** A sentence that names two given actors. */
export interface Meeting {
  readonly scene: Scene;
  readonly sentence: number;
  /** Where the two stand nearest to one another, in the order of the text. */
  readonly parties: readonly [Party, Party];
  readonly gap: number;
  /** What the rules found between the two, the best first. */
  readonly drafts: readonly Draft[];
}

/** Every scored sentence that names both of two actors, in order. */
export function scenesWith(input: RelationInput, a: ActorId, b: ActorId): Meeting[] {
  const isTheirs = ({ source, target }: Draft) =>
    (source.actor === a && target.actor === b) || (source.actor === b && target.actor === a);
  const found: Meeting[] = [];
  for (const [sentence, scene] of scenesOf(input)) {
    const nearest = nearestParties(scene, a, b);
    if (nearest) found.push({ ...nearest, scene, sentence, drafts: draftsOf(scene).filter(isTheirs).sort(compare) });
  }
  return found;
}

/** The meeting of which most is said: by a pattern, else the one in which the two stand nearest to one another. */
export function nearestOf(meetings: readonly Meeting[]): Meeting | undefined {
  return [...meetings].sort((x, y) => compare(x.drafts[0], y.drafts[0]) || x.gap - y.gap)[0];
}

/** Better drafts first: those that say something, of these those whose pattern was met, of these the strongest. */
function compare(a: Draft | undefined, b: Draft | undefined): number {
  return rank(b) - rank(a);
}

function rank(draft: Draft | undefined): number {
  if (draft === undefined) return -2;
  return draft.event === 'none' ? -1 : (draft.exactness >= 2 ? 2 : 0) + Math.abs(cooperationOf(draft));
}

function nearestParties(scene: Scene, a: ActorId, b: ActorId): Pick<Meeting, 'parties' | 'gap'> | null {
  let best: Pick<Meeting, 'parties' | 'gap'> | null = null;
  let last: Party | null = null;
  for (const side of scene.sides) {
    for (const party of side.parties) {
      if (party.actor !== a && party.actor !== b) continue;
      const gap = last ? party.from - last.from : Number.POSITIVE_INFINITY;
      if (last && last.actor !== party.actor && (!best || gap < best.gap)) best = { parties: [last, party], gap };
      last = party;
    }
  }
  return best;
}
