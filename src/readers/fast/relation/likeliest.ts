import type { RelationInput } from '../../../components/relations/input.js';
import { quadOf } from '../../../components/relations/lexicon.js';
import { observe } from '../../../components/relations/observe.js';
import type { Draft } from '../../../components/relations/rules/draft.js';
import type { Scene } from '../../../components/relations/scene.js';
import { type Meeting, nearestOf, scenesWith } from '../../../components/relations/scenes-with.js';
import type { ActorId, EventClass, RelationObservation } from '../../../model/index.js';
import { layOut, type Place, QUAD_ORDER, quadNumber, ZONE } from './layout.js';
import { builtInLearned } from './model.js';
import { type Reading, readPair } from './read.js';

/** A relation of two given actors, and how sure it is. */
export interface LikelyRelation {
  readonly relation: RelationObservation;
  /** Learned probability of its quad class, given that anything is said of the two. */
  readonly probability: number;
  /** Learned probability that something is said of the two at all. */
  readonly related: number;
  /** True when no pattern was met and learned weights decided; its cues then begin with `learned`. */
  readonly learned: boolean;
}

/** A learned class that a rule only guesses otherwise is taken from this probability on. */
const SURE = 0.6;

/**
 * What most likely happens or holds between two actors who stand in one sentence; where `findRelations` abstains, a learned model
 * answers. For one who knows that the two are related and asks how; whoever does not looks at `related` and `probability`.
 * Null when no scored sentence names both. Never throws; linear in the text.
 */
export function likeliestRelation(input: RelationInput, [a, b]: readonly [ActorId, ActorId]): LikelyRelation | null {
  const best = nearestOf(scenesWith(input, a, b));
  if (!best) return null;
  const { scene, sentence, places, drafts } = best;
  const reading = readPair(builtInLearned(), scene, places[0], places[1], drafts);
  const [draft] = drafts;
  const top = topQuad(reading);
  const learned = !draft || draft.event === 'none' || (draft.fit < 2 && reading.quads[top - 1]! >= SURE);
  const written = learned ? learnedDraft(best, reading, top) : draft;
  const quad = QUAD_ORDER.indexOf(quadOf(written.event));
  return {
    relation: observe(input, scene, sentence, written),
    probability: reading.quads[quad - 1]!,
    related: 1 - reading.nothing,
    learned,
  };
}

/** Number of the likeliest class of the likelier side. */
function topQuad({ quads, value }: Reading): number {
  const [verbal, material] = value >= 0 ? [1, 2] : [3, 4];
  return quads[verbal - 1]! >= quads[material - 1]! ? verbal : material;
}

/** The event class of a quad that no predicate of the sentence belongs to. */
const USUAL: readonly EventClass[] = ['none', 'CONSULT', 'COOPERATE', 'DISAPPROVE', 'COERCE'];

function learnedDraft({ scene, places, drafts }: Meeting, reading: Reading, quad: number): Draft {
  const [first, second] = places;
  const [forward = 0, backward = 0, mutual = 0] = reading.ways;
  const turned = backward > forward;
  const at = predicateOf(scene, first, second, quad);
  return {
    source: turned ? second.party : first.party,
    target: turned ? first.party : second.party,
    directed: mutual < Math.max(forward, backward),
    event: at?.event ?? USUAL[quad]!,
    modality: drafts[0]?.modality ?? 'asserted',
    steps: reading.steps,
    appraisal: null,
    at: at?.at ?? first.party.from,
    to: at ? at.at + 1 : Math.max(first.party.to, second.party.to),
    fit: 0,
  };
}

/** The strongest predicate of a quad class, those between the two first. */
function predicateOf(
  scene: Scene,
  first: Place,
  second: Place,
  quad: number,
): { readonly at: number; readonly event: EventClass } | null {
  const { predicate, zone } = layOut(scene, first, second);
  let best: { readonly at: number; readonly event: EventClass } | null = null;
  let most = 0;
  predicate.forEach((found, k) => {
    if (!found || quadNumber(found) !== quad) return;
    const strength = Math.abs(found.cooperation) + (zone[k] === ZONE.between ? 1 : 0);
    if (strength <= most) return;
    most = strength;
    best = { at: scene.from + k, event: found.event };
  });
  return best;
}
