import { FRAMES, type Frame, fullText } from '../../../src/model/index.js';
import { actorWritten } from '../../../src/training.js';
import type { CodedArticle, ReadArticle } from '../article/read.js';
import { lines } from './lines.js';

interface CodedTie {
  readonly tie: string;
  readonly relevance: number;
  /** −2 … 2. */
  readonly climate: number | null;
  readonly appraisal: number | null;
}

/** An actor as the text names it, and the article's stance toward it, −2 … 2. */
interface CodedActor {
  readonly name: string;
  readonly stance: number;
}

/** A tie of an article coded as a whole; its stance is known by the names of actors alone. */
export interface CodedTieArticle extends CodedArticle {
  readonly named: readonly CodedActor[];
}

interface TiesLine extends Pick<CodedArticle, 'id' | 'outlet' | 'title' | 'text' | 'date'> {
  readonly ties: readonly CodedTie[];
  readonly actors: readonly CodedActor[];
}

/**
 * The ties that the coders of whole articles saw in them, of many pairs of states. Their
 * frames are coded more sparingly than elsewhere and left out.
 */
export function readCodedTies(folder: string, name: string): CodedTieArticle[] {
  return lines<TiesLine>(folder, name).flatMap(({ ties, actors, ...article }) =>
    ties.flatMap(({ tie, relevance, climate, appraisal }): CodedTieArticle[] => {
      const [x, y, ...others] = tie.split('-');
      if (relevance === 0 || !x || !y || others.length > 0) return [];
      return [
        {
          ...article,
          dyad: [x, y],
          isForDyad: false,
          climate: climate === null ? null : climate / 2,
          // Strength is seldom coded here and never in the other file, which has the sign alone.
          appraisal: appraisal === null ? null : Math.sign(appraisal),
          stance: [null, null],
          named: actors,
          frames: Object.fromEntries(FRAMES.map((frame) => [frame, null])) as Record<Frame, number | null>,
        },
      ];
    }),
  );
}

/** The tie with the stances toward its two sides, where the article's coders gave them for what the library found. */
export function withStances(read: ReadArticle, named: readonly CodedActor[]): ReadArticle {
  const { coded, analysis } = read;
  const text = fullText(coded);
  const stanceOf = new Map(
    named.map(({ name, stance }) => [actorWritten(analysis.mentions, text, name), Math.sign(stance)]),
  );
  const [x, y] = coded.dyad;
  return { ...read, coded: { ...coded, stance: [stanceOf.get(x) ?? null, stanceOf.get(y) ?? null] } };
}
