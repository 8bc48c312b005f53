import { quadOf } from '../../../src/components/relations/index.js';
import type { EventClass } from '../../../src/model/index.js';
import { HEADS, type HeadName } from '../../../src/training.js';
import { INVENTED } from './invented.data.js';
import { lines } from './lines.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Wanted probabilities of the classes of each head that something is known of; direction as XY, YX, mutual, none. */
export type Wanted = Readonly<Partial<Record<HeadName, readonly number[]>>>;

/** A sentence with two marked actors and what is known of them. */
export interface MarkedSentence {
  readonly text: string;
  readonly X: Place;
  readonly Y: Place;
  readonly wanted: Wanted;
  /** The article it was coded in; null for a sentence that nobody coded. */
  readonly article: string | null;
  readonly source: 'coded' | 'taught' | 'invented';
  /** Read as if the rules had found nothing, to learn what to do where they do not. */
  readonly blind?: boolean;
}

type Marked = Pick<MarkedSentence, 'text' | 'X' | 'Y'>;

interface Coded extends Marked {
  readonly article: string;
  readonly climate: number | null;
  readonly dir: string;
  readonly appraisal: number | null;
  readonly event: EventClass | 'NONE';
}

interface Taught extends Marked {
  readonly p: Readonly<Record<'climate' | 'dir' | 'appraisal' | 'quad', readonly number[]>>;
}

const DIRECTIONS = ['XY', 'YX', 'mutual', 'none'];
const CLIMATES = ['negative', 'neutral', 'positive'] as const;
/**
 * The teacher is asked of sentences more fraught than most, and finds some value in many: its answers on appraisal are sharpened to
 * this power.
 */
const SHARPENED = 1 / 0.6;

/** Sentences that were coded, those that a teacher labelled and nobody coded, and those made up. */
export function readMarkedSentences(folder: string): MarkedSentence[] {
  const coded = lines<Coded>(folder, 'relation-sentences-dev.jsonl');
  const known = new Set(coded.map(({ text }) => text));
  const taught = lines<Taught>(folder, 'relation-teacher.jsonl.gz').filter(({ text }) => !known.has(text));
  return [...coded.map(fromCoder), ...taught.map(fromTeacher), ...invented()];
}

function fromCoder({ text, article, X, Y, climate, dir, appraisal, event }: Coded): MarkedSentence {
  const wanted = {
    climate: certain('climate', climate === null ? 'none' : signOf(climate)),
    direction: certainly(DIRECTIONS.indexOf(dir), DIRECTIONS.length),
    appraisal: certain('appraisal', signOf(appraisal ?? 0)),
    quad: certain('quad', quadOf(event === 'NONE' ? 'none' : event)),
  };
  return { text, X, Y, wanted, article, source: 'coded' };
}

function fromTeacher({ text, X, Y, p }: Taught): MarkedSentence {
  // The teacher gives neutral in the middle, the head at the end.
  const [negative, neutral, positive] = p.appraisal.map((each) => each ** SHARPENED) as [number, number, number];
  const sum = negative + neutral + positive;
  const appraisal = [negative / sum, positive / sum, neutral / sum];
  const wanted = { climate: p.climate, direction: p.dir, appraisal, quad: p.quad };
  return { text, X, Y, wanted, article: null, source: 'taught' };
}

/** Sentences made up in the manner of news agencies, whose like the coded ones lack; each with and without what the rules find. */
function invented(): MarkedSentence[] {
  return INVENTED.trim()
    .split('\n')
    .flatMap((line) => {
      const [event = '', ends = '', text = ''] = line.split('|');
      const [X, Y] = ends.split(/[>=]/).map((name) => {
        const start = text.toLowerCase().indexOf(name.toLowerCase());
        return { start, end: start + name.length };
      });
      if (!X || !Y) return [];
      const wanted = {
        direction: certainly(DIRECTIONS.indexOf(ends.includes('=') ? 'mutual' : 'XY'), DIRECTIONS.length),
        // The table holds only the names of the union.
        quad: certain('quad', quadOf(event as EventClass)),
      };
      const sentence = { text, X, Y, wanted, article: null, source: 'invented' as const };
      return [sentence, { ...sentence, blind: true }];
    });
}

/** The label of a code's sign. */
export function signOf(value: number): (typeof CLIMATES)[number] {
  return CLIMATES[1 + Math.sign(value)]!;
}

/** Probabilities of a head's classes of which one is certain. */
export function certain(head: HeadName, label: string): number[] {
  const labels: readonly string[] = HEADS[head].labels;
  return certainly(labels.indexOf(label), labels.length);
}

/** Probabilities of `size` classes of which one is certain. */
function certainly(index: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0));
}
