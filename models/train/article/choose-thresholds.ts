import { FRAMES, type Frame } from '../../../src/model/index.js';

/** What a model that has not seen an article says of one frame in it, and what coders say. */
export interface FrameAnswer {
  readonly frame: Frame;
  readonly strength: number;
  /** 1 named, 0 not. */
  readonly named: number;
}

export interface Thresholds {
  readonly thresholds: Readonly<Record<Frame, number>>;
  /** Micro-F1 by them, in percent, and by the best threshold that is the same for all. */
  readonly f1: number;
  readonly plainF1: number;
}

/** Thresholds tried, in hundredths. */
const TRIED = { from: 10, to: 70, step: 2.5 };
/** A frame that coders name in fewer of the articles than this is rare. */
const RARE = 0.1;
/** A rare frame is named where so many of the articles as strong were coded with it, and as many at least. */
const FLOOR = { share: 1 / 3, hits: 2 };

/**
 * One threshold for the frames that coders often name, by which micro-F1 is best. It would never name a rare frame, whose strengths
 * stay low: that is named from the least strength on where a third of the articles as strong were coded with it.
 */
export function chooseThresholds(answers: readonly FrameAnswer[]): Thresholds {
  const plain = best(tried(), (threshold) => microF1(answers, () => threshold));
  const thresholds = new Map(FRAMES.map((frame) => [frame, Math.min(plain.threshold, floorOf(answers, frame) ?? 1)]));
  return {
    // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
    thresholds: Object.fromEntries(thresholds) as Record<Frame, number>,
    f1: microF1(answers, (frame) => thresholds.get(frame)!),
    plainF1: plain.figure,
  };
}

function tried(): number[] {
  const found: number[] = [];
  for (let at = TRIED.from; at < TRIED.to; at += TRIED.step) found.push(at / 100);
  return found;
}

function best(thresholds: readonly number[], figureOf: (threshold: number) => number) {
  const figures = thresholds.map(figureOf);
  const at = figures.indexOf(Math.max(...figures));
  return { threshold: thresholds[at]!, figure: figures[at]! };
}

/** Null for a frame that is not rare, or never likely enough. */
function floorOf(answers: readonly FrameAnswer[], frame: Frame): number | null {
  const own = answers.filter((answer) => answer.frame === frame);
  const coded = own.reduce((sum, { named }) => sum + named, 0);
  if (coded >= RARE * own.length) return null;
  const enough = (threshold: number) => {
    const strong = own.filter(({ strength }) => strength >= threshold);
    const hits = strong.reduce((sum, { named }) => sum + named, 0);
    return hits >= FLOOR.hits && hits >= FLOOR.share * strong.length;
  };
  return tried().find(enough) ?? null;
}

function microF1(answers: readonly FrameAnswer[], thresholdOf: (frame: Frame) => number): number {
  let hits = 0;
  let all = 0;
  for (const { frame, strength, named } of answers) {
    const found = strength >= thresholdOf(frame) ? 1 : 0;
    hits += found * named;
    all += found + named;
  }
  return all === 0 ? 0 : (200 * hits) / all;
}
