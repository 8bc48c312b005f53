import { FRAMES, type Frame } from '../../../src/model/index.js';
import type { CodedArticle } from '../article/read.js';
import { lines } from './lines.js';

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
  return lines<CodedLine>(folder, name).map(({ dyad, coders, ...article }) => {
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
      ...article,
      dyad: [x, y],
      isForDyad: true,
      climate: mean('climate', 2),
      appraisal: mean('appraisal', 1),
      stance: [mean('stanceX', 1), mean('stanceY', 1)],
      // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
      frames: Object.fromEntries(FRAMES.map(named)) as Record<Frame, number | null>,
    };
  });
}
