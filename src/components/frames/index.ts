import { bySentence } from '../../core/index.js';
import type { Document } from '../../document.js';
import type { ActorId, ActorPair, Annotation, Cue, FrameObservation, Mention } from '../../model/index.js';
import { voiceAt } from '../quotations/index.js';
import { partiesOf, relationshipsOfCue } from './attribute.js';
import { findCues, type Hit } from './find-cues.js';
import { PairFinder } from './pairs.js';

export { cueCounts } from './lexicon.js';

/** What the stage reads. */
type FrameInput = Pick<Document, 'annotation' | 'mentions' | 'quotations' | 'actors'>;

/** A frame is reported when its cues in one sentence weigh this much. */
const ENOUGH = 1;

/**
 * The frames in which each sentence shows a relationship: one observation per sentence, relationship and frame whose
 * cues weigh enough. A sentence is about a relationship when it names both, or one and the sentence before in the same
 * segment the other. Persons and organs count as their state. Where several relationships share a sentence, a cue
 * counts for the one whose parties stand nearest to it. Sorted by sentence. Most sentences have none.
 */
export function findFrames(input: FrameInput): FrameObservation[] {
  const { annotation, mentions } = input;
  const finder = new PairFinder(annotation.text, input.actors);
  const indices = bySentence(mentions);
  // Asked for a sentence and again for the next.
  const known = new Map<number, ActorId[]>();
  const actorsIn = (index: number): ActorId[] => {
    const actors = known.get(index) ?? [
      ...new Set(finder.namedBy(indices.get(index) ?? [], mentions).map(({ actor }) => actor)),
    ];
    known.set(index, actors);
    return actors;
  };
  const found: FrameObservation[] = [];
  for (const [index, list] of indices) {
    const sentence = annotation.sentences[index];
    if (!sentence || !annotation.segments[sentence.segment]?.scored) continue;
    const here = actorsIn(index);
    if (here.length === 0) continue;
    const sameSegment = annotation.sentences[index - 1]?.segment === sentence.segment;
    const before = sameSegment ? actorsIn(index - 1) : [];
    const pairs = finder.pairs(here, before);
    if (pairs.length === 0) continue;
    const cues = findCues(annotation, sentence, namesOf(annotation, list, mentions));
    if (cues.size === 0) continue;
    const parties = pairs.length < 2 ? [] : partiesOf(annotation, sentence, finder.namedBy(list, mentions));
    for (const [frame, hits] of cues) {
      if (weightOf(hits) < ENOUGH) continue;
      const relationships = hits.map((hit) => relationshipsOfCue(annotation, sentence, parties, pairs, hit));
      for (const about of pairs) {
        const own = hits.filter((_, i) => relationships[i]!.includes(about));
        if (weightOf(own) >= ENOUGH) found.push(observe(input, index, frame, own, about));
      }
    }
  }
  return found;
}

function weightOf(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + hit.cue.weight, 0);
}

/** Tells whether a token lies in the name of an actor. */
function namesOf(
  { tokens }: Annotation,
  list: readonly number[],
  mentions: readonly Mention[],
): (token: number) => boolean {
  return (at) => {
    const token = tokens[at]!;
    return list.some((index) => mentions[index]!.span.start <= token.start && token.end <= mentions[index]!.span.end);
  };
}

function observe(
  { annotation, quotations }: FrameInput,
  sentence: number,
  frame: FrameObservation['frame'],
  hits: readonly Hit[],
  about: ActorPair,
): FrameObservation {
  const { tokens } = annotation;
  const cues: Cue[] = hits.map(({ cue, from, to }) => ({
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    feature: `${frame}: ${cue.words.join(' ')}`,
    weight: cue.weight,
  }));
  const span = { start: cues[0]!.span.start, end: cues[cues.length - 1]!.span.end };
  return { kind: 'frame', frame, span, sentence, about, voice: voiceAt(quotations, cues[0]!.span), cues };
}
