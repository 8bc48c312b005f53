import {
  type Draft,
  type Meeting,
  nearestOf,
  observe,
  quadOf,
  type RelationInput,
  scenesWith,
} from '../../../components/relations/index.js';
import type { ActorPair, EventClass, RelationObservation } from '../../../model/index.js';
import { viewsOf } from '../../../syntax/index.js';
import { DEEDS, QUADS } from './events.js';
import { type EventReading, readerFor } from './read-pair.js';
import { relationsBetween } from './relation-features.js';
import { type ReadSentence, readSentence } from './sentence.js';
import { type PairView, place } from './view-of-pair.js';

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
export function likeliestRelation(input: RelationInput, [a, b]: ActorPair): LikelyRelation | null {
  const best = nearestOf(scenesWith(input, a, b));
  if (!best) return null;
  const { mentions } = input;
  const sentence = readSentence(viewsOf(input)(best.sentence));
  const [first, second] = best.parties.map(({ mention }) => mentions[mention]!);
  const pair = place(sentence.plain, first!, second!);
  if (!pair) return null;
  const found = best.drafts.map((draft) => observe(input, best.scene, best.sentence, draft));
  const reading = readerFor({}).readEvent(sentence, pair, relationsBetween(found, [first!, second!]));
  const [draft] = best.drafts;
  const top = topQuad(reading);
  const learned = !draft || draft.event === 'none' || (draft.exactness < 2 && reading.quads[top - 1]! >= SURE);
  const relation = learned
    ? learnedRelation(input, best, { sentence, pair, reading, quad: top })
    : observe(input, best.scene, best.sentence, draft);
  return {
    relation,
    probability: reading.quads[QUADS.indexOf(quadOf(relation.event)) - 1]!,
    related: reading.related,
    learned,
  };
}

/** Number of the likeliest class of the likelier side. */
function topQuad({ quads, value }: EventReading): number {
  const [verbal, material] = value >= 0 ? [1, 2] : [3, 4];
  return quads[verbal - 1]! >= quads[material - 1]! ? verbal : material;
}

/** The event class of a quad that no deed of the sentence belongs to. */
const USUAL: readonly EventClass[] = ['none', 'CONSULT', 'COOPERATE', 'DISAPPROVE', 'COERCE'];

interface Learned {
  readonly sentence: ReadSentence;
  readonly pair: PairView;
  readonly reading: EventReading;
  readonly quad: number;
}

function learnedRelation(input: RelationInput, meeting: Meeting, learned: Learned): RelationObservation {
  const { scene, parties, drafts } = meeting;
  const [first, second] = parties;
  const { ways, value, cues } = learned.reading;
  const [forward = 0, backward = 0, mutual = 0] = ways;
  const reversed = backward > forward;
  const deed = deedOf(learned);
  const at = deed === null ? -1 : scene.tokens.findIndex(({ end }, i) => i >= scene.from && end > deed.start);
  const draft: Draft = {
    source: reversed ? second : first,
    target: reversed ? first : second,
    directed: mutual < Math.max(forward, backward),
    event: deed?.event ?? USUAL[learned.quad]!,
    modality: drafts[0]?.modality ?? 'asserted',
    steps: [],
    appraisal: null,
    at: at < 0 ? first.from : at,
    to: at < 0 ? Math.max(first.to, second.to) : at + 1,
    exactness: 0,
  };
  return {
    ...observe(input, scene, meeting.sentence, draft),
    cooperation: value,
    cues: cues.map((cue) => ({ ...cue, feature: `learned: ${cue.feature}` })),
  };
}

/** The loudest deed of a quad class, those between the two first. */
function deedOf({
  sentence: { plain, events },
  pair,
  quad,
}: Learned): { readonly start: number; readonly event: EventClass } | null {
  let best = -1;
  let most = 0;
  events.quad.forEach((kind, i) => {
    if (kind !== quad || i === pair.first || i === pair.second) return;
    const loud = Math.abs(events.cooperation[i]!) + (i > pair.first && i < pair.second ? 10 : 0);
    if (loud <= most) return;
    most = loud;
    best = i;
  });
  return best < 0 ? null : { start: plain.start[best]!, event: DEEDS[events.deed[best]! - 1]! };
}
