import { FRAMES, type Frame } from '../../../src/model/index.js';
import type { CodedArticle } from '../article/read.js';
import type { RelationshipSentence } from '../relationship/rows.js';
import { certain, DIRECTIONS, type Direction, lines, type MarkedRow, readMarkedRows } from './marked-rows.js';

interface Coded extends MarkedRow {
  readonly article: string;
  readonly climate: number | null;
  readonly dir: Direction;
  readonly appraisal: number | null;
}

type Name = 'climate' | 'dir' | 'appraisal';

interface Taught extends MarkedRow {
  readonly p: Readonly<Record<Name, number[]>>;
}

/** In the order of the head. */
const SIGNS = [-1, 1, 0];
/**
 * The teacher is asked of sentences more fraught than most, and finds some value in many: its answers on appraisal are sharpened to
 * this power.
 */
const SHARPENED = 1 / 0.6;

/** The coded sentences, then those that a teacher labelled. */
export function readRelationshipSentences(folder: string): RelationshipSentence[] {
  const { coded, taught } = readMarkedRows<Coded, Taught>(folder);
  const gold = coded.map(({ text, article, X, Y, climate, dir, appraisal }) => ({
    text,
    article,
    X,
    Y,
    wanted: [
      ...certain(climate === null ? 3 : 1 + Math.sign(climate), 4),
      ...certain(DIRECTIONS.indexOf(dir), 4),
      ...certain(SIGNS.indexOf(Math.sign(appraisal ?? 0)), 3),
    ],
  }));
  return [
    ...gold,
    ...taught.map(({ text, X, Y, p }) => ({
      text,
      article: null,
      X,
      Y,
      wanted: [...p.climate, ...p.dir, ...sharpened(p.appraisal)],
    })),
  ];
}

/** The teacher gives neutral in the middle. */
function sharpened(p: readonly number[]): number[] {
  const [negative, neutral, positive] = p.map((each) => each ** SHARPENED);
  const sum = negative! + neutral! + positive!;
  return [negative! / sum, positive! / sum, neutral! / sum];
}

interface Coder {
  readonly climate: number | null;
  readonly appraisal: number | null;
  readonly stanceX: number | null;
  readonly stanceY: number | null;
  readonly frames: readonly string[] | null;
}

interface CodedLine extends Pick<CodedArticle, 'id' | 'outlet' | 'title' | 'text' | 'date'> {
  readonly dyad: string;
  readonly coders: readonly Coder[];
}

/** Whole articles with the means of what their coders say. */
export function readCodedArticles(folder: string, name: string): CodedArticle[] {
  return lines<CodedLine>(folder, name).map(({ id, outlet, title, text, date, dyad, coders }) => {
    const mean = (field: 'climate' | 'appraisal' | 'stanceX' | 'stanceY', range: number) => {
      const values = coders.flatMap((coder) => (coder[field] === null ? [] : [coder[field] / range]));
      return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const named = (frame: Frame): [Frame, number | null] => {
      const count = coders.filter((coder) => coder.frames?.includes(frame)).length;
      return [frame, count * 2 > coders.length ? 1 : count === 0 ? 0 : null];
    };
    const [x = '', y = ''] = dyad.split('-');
    return {
      id,
      outlet,
      title,
      text,
      date,
      dyad: [x, y],
      climate: mean('climate', 2),
      appraisal: mean('appraisal', 1),
      stance: [mean('stanceX', 1), mean('stanceY', 1)],
      // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
      frames: Object.fromEntries(FRAMES.map(named)) as Record<Frame, number | null>,
    };
  });
}
