import type {
  ActorId,
  ActorReference,
  Annotation,
  Cue,
  Mention,
  Quotation,
  RelationObservation,
} from '../model/index.js';
import { voiceAt } from '../voices/index.js';
import { appraise } from './appraise.js';
import { relationsByAdjective } from './by-adjective.js';
import { relationsByNoun } from './by-noun.js';
import { relationsByVerb } from './by-verb.js';
import { cooperationOf, type Draft } from './draft.js';
import { quadOf } from './lexicon.js';
import { relationsNearby } from './nearby.js';
import { findChains } from './parties.js';
import type { Scene } from './scene.js';
import { findVerbs } from './verbs.js';

export { verbForms } from './inflect.js';

/** What the stage reads. */
export interface RelationInput {
  readonly annotation: Annotation;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ActorReference[];
}

/**
 * What is said to happen or hold between two actors: who does what to whom, within one clause. A sentence that names
 * fewer than two actors has none; neither has a segment that is not scored. Sorted by sentence, the surest first.
 * `cooperation` is the sum of the cues' weights. Never throws; linear in the text.
 * @see Schrodt, CAMEO (2012); Halterman et al., PLOVER (2023), for the event classes; Goldstein (1992) for the scale
 */
export function findRelations(input: RelationInput): RelationObservation[] {
  const { annotation, mentions } = input;
  const stateOf = statesOf(input.actors);
  const found: RelationObservation[] = [];
  for (const [sentence, indices] of bySentence(mentions)) {
    const tokens = annotation.sentences[sentence];
    if (!tokens || !annotation.segments[tokens.segment]?.scored || !hasTwo(indices, mentions)) continue;
    const chains = findChains(annotation.tokens, tokens.from, tokens.to, indices, mentions, stateOf);
    if (countActors(chains) < 2) continue;
    const verbs = findVerbs(annotation.tokens, tokens.from, tokens.to, chains);
    const scene: Scene = { tokens: annotation.tokens, from: tokens.from, to: tokens.to, chains, verbs, stateOf };
    const drafts = [...relationsByVerb(scene), ...relationsByNoun(scene), ...relationsByAdjective(scene)];
    drafts.push(...relationsNearby(scene, joinedBy(drafts)));
    for (const draft of choose(drafts)) found.push(observe(input, scene, sentence, draft));
  }
  return found;
}

/** Tells whether a pattern already joins two actors. */
function joinedBy(drafts: readonly Draft[]): (a: ActorId, b: ActorId) => boolean {
  return (a, b) =>
    drafts.some(
      ({ source, target, event }) =>
        event !== 'none' && (source.actor === a ? target.actor === b : source.actor === b && target.actor === a),
    );
}

/** The state an actor belongs to; itself when it belongs to none. */
export function statesOf(actors: readonly ActorReference[]): (actor: ActorId) => ActorId {
  const partOf = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  return (actor) => {
    let state = actor;
    // A chain of parts is short; the bound is against a circle in a user's registry.
    for (let steps = 0; steps < 8; steps++) {
      const whole = partOf.get(state) ?? ownerInId(state);
      if (whole === undefined) return state;
      state = whole;
    }
    return state;
  };
}

/** `RUS:putin` belongs to `RUS` even when the list of actors does not say so. */
function ownerInId(actor: ActorId): ActorId | undefined {
  const colon = actor.indexOf(':');
  return colon > 1 ? actor.slice(0, colon) : undefined;
}

/** Indices of the mentions of each sentence, in order. */
export function bySentence(mentions: readonly Mention[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (let i = 0; i < mentions.length; i++) {
    const list = lists.get(mentions[i]!.sentence);
    if (list) list.push(i);
    else lists.set(mentions[i]!.sentence, [i]);
  }
  return lists;
}

function hasTwo(indices: readonly number[], mentions: readonly Mention[]): boolean {
  const first = mentions[indices[0]!]!.actor;
  return indices.some((index) => mentions[index]!.actor !== first);
}

function countActors(chains: readonly { readonly parties: readonly { readonly actor: ActorId }[] }[]): number {
  const actors = new Set<ActorId>();
  for (const chain of chains) for (const party of chain.parties) actors.add(party.actor);
  return actors.size;
}

/**
 * One draft per pair and class, the best fitting; a pair keeps its loose and unknown ones only when it has no better.
 */
function choose(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => b.fit - a.fit || a.at - b.at);
  const kept: Draft[] = [];
  const bestOf = new Map<string, number>();
  const seen = new Set<string>();
  for (const draft of sorted) {
    const [a, b] = [draft.source.actor, draft.target.actor];
    const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
    const best = bestOf.get(pair);
    if (best === undefined) bestOf.set(pair, draft.fit);
    else if (draft.fit < 2 && best > draft.fit) continue;
    const key = draft.directed ? `${a}>${b}|${draft.event}` : `${pair}|${draft.event}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(draft);
  }
  return kept;
}

function observe(input: RelationInput, scene: Scene, sentence: number, draft: Draft): RelationObservation {
  const { tokens } = scene;
  const cues: Cue[] = draft.steps.map((step) => ({
    span: { start: tokens[step.from]!.start, end: tokens[step.to - 1]!.end },
    feature: step.feature,
    weight: step.weight,
  }));
  const span = { start: tokens[draft.at]!.start, end: tokens[draft.to - 1]!.end };
  return {
    kind: 'relation',
    source: draft.source.actor,
    target: draft.target.actor,
    sourceMention: draft.source.mention,
    targetMention: draft.target.mention,
    sentence,
    directed: draft.directed,
    event: draft.event,
    quad: quadOf(draft.event),
    cooperation: cooperationOf(draft),
    modality: draft.modality,
    appraisal: draft.event === 'none' ? null : appraise(scene, draft.at, draft.to, draft.appraisal),
    voice: voiceAt(input.quotations, span),
    cues,
  };
}
