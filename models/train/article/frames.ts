import { emphasis, frameTerms, sentencesAboutRelationship, WEIGHTS } from '../../../src/article/index.js';
import { FRAMES, type Frame } from '../../../src/model/index.js';
import { cuesOf, type FrameWeights, frameWhole } from '../../../src/training.js';
import { ridge } from '../fit/kernel-ridge.js';
import { chooseThresholds, type FrameAnswer } from './choose-thresholds.js';
import type { ReadArticle } from './read.js';

/** One frame in one article. */
interface FrameRow {
  /** Share of the sentences that use the frame, see {@link FrameWeights}. */
  readonly used: number;
  /** The same for the sentences with each cue. */
  readonly cues: ReadonlyMap<string, number>;
  readonly climate: number;
  readonly appraisal: number;
  readonly named: number | null;
  readonly fold: number;
}

type FrameRows = ReadonlyMap<Frame, readonly FrameRow[]>;

export interface FittedFrames {
  readonly weights: Record<Frame, FrameWeights>;
  /** Sentences' worth of what is expected. */
  readonly prior: number;
  readonly silence: number;
}

/** Chosen by held-out folds: sentences' worth of what is expected, and what a sentence without the frame counts against it. */
const PRIOR = 1.5;
const SILENCE = 0.2;
/** Articles that must have a cue before it gets a weight of its own. */
const SEEN = 3;
/**
 * Pull of each weight toward its default, chosen by held-out folds: the context toward nothing, what any use of a frame adds
 * toward what it adds for all frames, a cue toward its frame.
 */
const PENALTY = { context: 1, used: 10, cue: 1 };

/** Learns what is expected of an article, what its frames' uses add, and what each cue adds to that. */
export function fitFrames(
  articles: readonly ReadArticle[],
  told: { readonly climate: readonly number[]; readonly appraisal: readonly number[] },
  { folds, report }: { readonly folds: readonly number[]; readonly report?: (line: string) => void },
): FittedFrames {
  const rows = readRows(articles, told, folds);
  const answers: (FrameAnswer & { readonly isUsed: boolean })[] = [];
  for (const fold of new Set(folds)) {
    const weights = weighFrames(rows, (row) => row.fold !== fold);
    for (const frame of FRAMES) {
      for (const row of rows.get(frame)!) {
        if (row.fold !== fold || row.named === null) continue;
        answers.push({ frame, strength: strengthOf(row, weights[frame]), named: row.named, isUsed: row.used > 0 });
      }
    }
  }
  const { thresholds, f1, plainF1 } = chooseThresholds(answers);
  report?.(`frames: micro-F1 ${f1.toFixed(1)} (one threshold: ${plainF1.toFixed(1)}), held-out folds`);
  report?.(JSON.stringify(thresholds));
  const learned = weighFrames(rows, () => true);
  const withError = FRAMES.map((frame): [Frame, FrameWeights] => {
    const own = answers.filter((answer) => answer.frame === frame);
    const errors = {
      error: errorOf(own.filter(({ isUsed }) => isUsed)),
      silentError: errorOf(own.filter(({ isUsed }) => !isUsed)),
    };
    return [frame, { ...learned[frame], ...errors, threshold: thresholds[frame] }];
  });
  // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
  return {
    weights: Object.fromEntries(withError) as FittedFrames['weights'],
    prior: PRIOR,
    silence: SILENCE,
  };
}

/** Root of the mean squared error. */
function errorOf(answers: readonly FrameAnswer[]): number {
  const squares = answers.reduce((sum, { strength, named }) => sum + (strength - named) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, answers.length));
}

function readRows(
  articles: readonly ReadArticle[],
  told: { readonly climate: readonly number[]; readonly appraisal: readonly number[] },
  folds: readonly number[],
): FrameRows {
  const rows = new Map<Frame, FrameRow[]>(FRAMES.map((frame) => [frame, []]));
  articles.forEach(({ analysis, coded }, i) => {
    const sentences = sentencesAboutRelationship(analysis, coded.dyad);
    if (sentences.length === 0) return;
    const places = emphasis(analysis, WEIGHTS);
    const terms = frameTerms(analysis, coded.dyad, places);
    const about = sentences.reduce((sum, sentence) => sum + places[sentence]!, 0);
    for (const frame of FRAMES) {
      const whole = frameWhole(terms[frame], about, { prior: PRIOR, silence: SILENCE });
      let used = 0;
      for (const term of terms[frame]) used += term.weight / whole;
      const cues = new Map<string, number>();
      for (const term of terms[frame]) {
        for (const cue of cuesOf(analysis, term)) cues.set(cue, (cues.get(cue) ?? 0) + term.weight / whole);
      }
      rows.get(frame)!.push({
        used,
        cues,
        climate: told.climate[i]!,
        appraisal: told.appraisal[i]!,
        named: coded.frames[frame],
        fold: folds[i]!,
      });
    }
  });
  return rows;
}

function strengthOf(row: FrameRow, { bias, climate, appraisal, used, cues }: FrameWeights): number {
  let strength = bias + climate * row.climate + appraisal * row.appraisal + used * row.used;
  for (const [cue, amount] of row.cues) strength += (cues[cue] ?? 0) * amount;
  return Math.max(0, Math.min(1, strength));
}

function weighFrames(rows: FrameRows, use: (row: FrameRow) => boolean): Record<Frame, FrameWeights> {
  const usable = FRAMES.map(
    (frame) => [frame, rows.get(frame)!.filter((row) => row.named !== null && use(row))] as const,
  );
  const shared = sharedSlope(usable.map(([, list]) => list));
  const weights = usable.map(([frame, list]): [Frame, FrameWeights] => [frame, weighFrame(list, shared)]);
  // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
  return Object.fromEntries(weights) as Record<Frame, FrameWeights>;
}

/** What using a frame adds on the average of all frames. */
function sharedSlope(lists: readonly (readonly FrameRow[])[]): number {
  let xy = 0;
  let xx = 0;
  for (const list of lists) {
    const used = list.reduce((sum, row) => sum + row.used, 0) / list.length;
    const named = list.reduce((sum, row) => sum + row.named!, 0) / list.length;
    for (const row of list) {
      xy += (row.used - used) * (row.named! - named);
      xx += (row.used - used) ** 2;
    }
  }
  return xx > 0 ? xy / xx : 1;
}

function weighFrame(list: readonly FrameRow[], shared: number): FrameWeights {
  const counts = new Map<string, number>();
  for (const { cues } of list) for (const cue of cues.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const learned = [...counts].flatMap(([cue, count]) => (count >= SEEN ? [cue] : [])).sort();
  // One penalty for all columns, so that columns are scaled instead.
  const scale = { context: PENALTY.context ** -0.5, used: PENALTY.used ** -0.5, cue: PENALTY.cue ** -0.5 };
  const found = ridge(
    list.map((row) => [
      row.climate * scale.context,
      row.appraisal * scale.context,
      row.used * scale.used,
      ...learned.map((cue) => (row.cues.get(cue) ?? 0) * scale.cue),
    ]),
    list.map((row) => row.named! - shared * row.used),
    1,
  );
  const cues = learned.map((cue, i) => [cue, rounded(found[3 + i]! * scale.cue)] as const);
  return {
    bias: found[found.length - 1]!,
    climate: found[0]! * scale.context,
    appraisal: found[1]! * scale.context,
    used: Math.max(0, shared + found[2]! * scale.used),
    cues: Object.fromEntries(cues),
    error: 0,
    silentError: 0,
    threshold: 1,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
