import type {
  ActorId,
  AnalysedSentence,
  Analysis,
  RelationshipObservation,
  RelationshipReading,
  SegmentKind,
  Voice,
} from '../model/index.js';

/** What can be read of a sentence. `climate`, `appraisal` and `direction` are the three readings of a relationship. */
export type ObservationKind = 'stance' | 'climate' | 'appraisal' | 'direction' | 'relation' | 'frame';

/** One reading of one sentence, the same columns for every kind, null where one does not apply; see `codebook`. */
export interface ObservationRow {
  readonly article: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly event: string | null;
  readonly sentence: number;
  readonly segment: SegmentKind;
  readonly text: string;
  readonly kind: ObservationKind;
  readonly actor: ActorId;
  readonly mention: string | null;
  readonly other: ActorId | null;
  readonly otherMention: string | null;
  readonly voice: Voice['kind'];
  readonly speaker: ActorId | null;
  readonly speakerText: string | null;
  readonly label: string;
  readonly score: number | null;
  readonly modality: string | null;
  readonly negative: number | null;
  readonly neutral: number | null;
  readonly positive: number | null;
  readonly none: number | null;
  readonly forward: number | null;
  readonly backward: number | null;
  readonly mutual: number | null;
  readonly reader: string;
}

/**
 * Every reading of every sentence as flat rows in the order of the articles and of their sentences: the coded data behind a
 * comparison, for a data frame or a CSV file. Names as they came, numbers in full precision.
 * @example writeFileSync('observations.csv', toCSV(toObservations(analyses)))
 */
export function toObservations(analyses: readonly Analysis[]): readonly ObservationRow[] {
  return analyses.flatMap((analysis) => rowsOf(analysis).sort((a, b) => a.sentence - b.sentence));
}

type Numbers = Pick<
  ObservationRow,
  'score' | 'modality' | 'negative' | 'neutral' | 'positive' | 'none' | 'forward' | 'backward' | 'mutual'
>;

const NOTHING: Numbers = {
  score: null,
  modality: null,
  negative: null,
  neutral: null,
  positive: null,
  none: null,
  forward: null,
  backward: null,
  mutual: null,
};

/** What a reading says besides where it stands. */
interface Said extends Partial<Numbers> {
  readonly kind: ObservationKind;
  readonly list: 'stances' | 'relations' | 'frames' | 'relationships';
  readonly sentence: number;
  readonly voice: Voice;
  readonly label: string;
  readonly actor: ActorId;
  readonly mention?: number | null;
  readonly other?: ActorId;
  readonly otherMention?: number | null;
}

function rowsOf(analysis: Analysis): ObservationRow[] {
  const { id, outlet, date, event } = analysis.article;
  const where = { article: id, outlet, date: date ?? null, event: event ?? null };
  return readingsOf(analysis).map(({ list, sentence: at, voice, mention, other, otherMention, ...said }) => {
    const sentence = analysis.sentences[at]!;
    const { kind, actor, label, ...numbers } = said;
    return {
      ...where,
      sentence: at,
      segment: analysis.segments[sentence.segment]?.kind ?? 'paragraph',
      text: sentence.text,
      kind,
      actor,
      mention: wordsOf(analysis, sentence, mention),
      other: other ?? null,
      otherMention: wordsOf(analysis, sentence, otherMention),
      voice: voice.kind,
      speaker: voice.kind === 'outlet' ? null : voice.speaker,
      speakerText: voice.kind === 'outlet' ? null : voice.speakerText,
      label,
      ...NOTHING,
      ...numbers,
      reader: analysis.made.readers[list] ?? 'unknown',
    };
  });
}

function readingsOf({ stances, relations, frames, relationships }: Analysis): Said[] {
  return [
    ...stances.map(({ actor, mention, sentence, voice, score, probabilities }): Said => {
      const shared = { list: 'stances', sentence, voice, actor, mention, score } as const;
      return { kind: 'stance', ...shared, label: likeliest(probabilities), ...probabilities };
    }),
    ...relationships.flatMap((observation) => [
      pairReading('climate', observation, observation.climate),
      pairReading('appraisal', observation, observation.appraisal),
      pairReading('direction', observation, observation.direction),
    ]),
    ...relations.map(
      ({ source, target, sourceMention, targetMention, sentence, voice, event, cooperation, modality }): Said => {
        const pair = { actor: source, mention: sourceMention, other: target, otherMention: targetMention };
        return {
          kind: 'relation',
          list: 'relations',
          sentence,
          voice,
          ...pair,
          label: event,
          score: cooperation,
          modality,
        };
      },
    ),
    ...frames.map(({ about: [actor, other], sentence, voice, frame }): Said => {
      return { kind: 'frame', list: 'frames', sentence, voice, actor, other, label: frame };
    }),
  ];
}

function pairReading(
  kind: ObservationKind,
  { dyad: [actor, other], mentions: [mention, otherMention], sentence, voice }: RelationshipObservation,
  { label, score, probabilities }: RelationshipReading<string>,
): Said {
  const pair = { actor, mention, other, otherMention };
  return { kind, list: 'relationships', sentence, voice, ...pair, label, score, ...probabilities };
}

function likeliest(probabilities: Readonly<Record<'negative' | 'neutral' | 'positive', number>>): string {
  const { negative, neutral, positive } = probabilities;
  return neutral >= Math.max(negative, positive) ? 'neutral' : positive >= negative ? 'positive' : 'negative';
}

/** The words that name the actor; null where it is only implied or named in another sentence. */
function wordsOf(
  { mentions }: Analysis,
  { span, text }: AnalysedSentence,
  mention: number | null | undefined,
): string | null {
  const found = mention == null ? undefined : mentions[mention];
  if (!found || found.span.start < span.start || found.span.end > span.end) return null;
  return text.slice(found.span.start - span.start, found.span.end - span.start);
}
