import { HEADS, type HeadName } from '../relations/tie/heads.js';
import type { PackedTie } from '../relations/tie/table.js';
import { TIE_VERSION } from '../relations/tie/version.js';
import { vocabularyPrint } from '../relations/tie/vocabulary-print.js';
import { againstLast, encodeHeads } from './encode-heads.js';
import {
  chooseFeatures,
  type HeadModel,
  type HeadTrainingOptions,
  joinHeads,
  keepFeatures,
  predictHeads,
  trainHeads,
} from './heads.js';
import { foldOf, type TieRows, type TieSentence } from './tie-rows.js';

// Object.keys forgets that the keys are those of the object.
const HEAD_NAMES = Object.keys(HEADS) as HeadName[];
/** Classes of each head, in the order of `HEADS`. */
const SIZES = Object.values(HEADS).map(({ labels }) => labels.length);

/** How one head is learned. */
export type HeadSettings = Required<Pick<HeadTrainingOptions, 'rate' | 'epochs' | 'dropout'>>;

export interface TieSentenceOptions extends Pick<HeadTrainingOptions, 'minimum' | 'most' | 'seed'> {
  /** How the features are chosen: all heads at once. */
  readonly choose: HeadSettings;
  readonly heads: Readonly<Record<HeadName, HeadSettings>>;
  /** Weight of a coded sentence against one that a teacher labelled. */
  readonly gold: number;
  readonly folds: number;
  /** Levels of a quantized weight on either side of 0. */
  readonly levels: number;
  /** Powers of the classes' priors tried when labels are decided on. */
  readonly powers: readonly number[];
  readonly report?: (line: string) => void;
}

/** Macro-F1 of each head over coded sentences, in percent. */
export type HeadFigures = Readonly<Record<keyof typeof HEADS, number>>;

export interface TieSentenceModel {
  /** Weights fitted without the sentences of the articles left out. */
  readonly packed: PackedTie;
  /** Weights fitted without one fold of articles each; sentences of the other articles are as in `packed`. */
  readonly folds: readonly PackedTie[];
  readonly figures: HeadFigures;
  /** Power of the prior chosen for each head. */
  readonly powers: HeadFigures;
}

/**
 * Fits the model of a sentence. The sentences of `leftOut` articles are never learned from, nor do they have a say in the
 * choice of powers: that and the figures come from the sentences of other articles, each judged by the model that has not
 * seen its article.
 */
export function trainTieSentences(
  sentences: readonly TieSentence[],
  rows: TieRows,
  leftOut: ReadonlySet<string>,
  options: TieSentenceOptions,
): TieSentenceModel {
  const targets = rows.targets.map((target, i) =>
    sentences[i]!.article === null ? target : { ...target, weight: options.gold },
  );
  const { minimum, most, seed, report } = options;
  const taught = sentences.flatMap(({ article }, i) => (article === null ? [i] : []));
  // Chosen on what the teacher labelled alone, so that no coded sentence has a say in its own examination.
  const choosing = { ...options.choose, heads: SIZES, minimum, most, seed };
  const kept = keepFeatures(rows.rows, chooseFeatures(rows.rows, targets, taught, choosing));
  report?.(`${kept.rowOf.size} features kept`);
  const learn = (use: (article: string) => boolean) => {
    const chosen = sentences.flatMap(({ article }, i) =>
      article === null || (use(article) && !leftOut.has(article)) ? [i] : [],
    );
    let from = 0;
    const models = HEAD_NAMES.map((name) => {
      const start = from;
      from += HEADS[name].labels.length;
      const own = targets.map(({ wanted, weight }) => ({ wanted: wanted.slice(start, from), weight }));
      const heads = [HEADS[name].labels.length];
      return trainHeads(kept, own, chosen, { ...options.heads[name], heads, minimum, most, seed });
    });
    return joinHeads(models);
  };
  const answers: { readonly p: Float64Array; readonly wanted: readonly number[] }[] = [];
  const folds: HeadModel[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const model = learn((article) => foldOf(article, options.folds) !== fold);
    folds.push(model);
    sentences.forEach(({ article }, i) => {
      if (article === null || leftOut.has(article) || foldOf(article, options.folds) !== fold) return;
      answers.push({ p: predictHeads(model, kept, i, SIZES), wanted: targets[i]!.wanted });
    });
    report?.(`fold ${fold + 1} of ${options.folds}`);
  }
  const final = learn(() => true);
  const favour: number[] = [];
  const figures: Record<string, number> = {};
  const powers: Record<string, number> = {};
  let from = 0;
  for (const [name, { labels }] of Object.entries(HEADS)) {
    const prior = labels.map(
      (_, k) => answers.reduce((sum, { wanted }) => sum + wanted[from + k]!, 0) / answers.length,
    );
    const start = from;
    const tried = options.powers.map((power) => {
      const favoured = prior.map((share) => share ** -power);
      const figure = macroF1(answers, start, favoured);
      report?.(`${name}: macro-F1 ${figure.toFixed(1)} at power ${power}`);
      return { figure, power };
    });
    const best = smoothest(tried);
    const last = prior[labels.length - 1]!;
    favour.push(...prior.slice(0, -1).map((share) => (share / last) ** -best.power));
    from += labels.length;
    figures[name] = best.figure;
    powers[name] = best.power;
  }
  const pack = (model: HeadModel): PackedTie => ({
    ...encodeHeads(againstLast(model, SIZES), { version: TIE_VERSION, levels: options.levels }),
    favour,
    vocabulary: vocabularyPrint(),
  });
  return {
    packed: pack(final),
    folds: folds.map(pack),
    // Filled for every head above.
    figures: figures as unknown as HeadFigures,
    powers: powers as unknown as HeadFigures,
  };
}

/** How many tried powers on either side have a say in the choice of one. */
const NEIGHBOURS = 2;

/**
 * The power whose figure and its neighbours' are highest together: where classes are rare, single figures are mostly chance. One
 * too near the ends to have all its neighbours is not chosen, unless there is no other.
 */
function smoothest<T extends { readonly figure: number }>(tried: readonly T[]): T {
  const inner = tried.slice(NEIGHBOURS, -NEIGHBOURS);
  const means = inner.map((_, i) => {
    const near = tried.slice(i, i + 2 * NEIGHBOURS + 1);
    return near.reduce((sum, { figure }) => sum + figure, 0) / near.length;
  });
  return inner[means.indexOf(Math.max(...means))] ?? tried[0]!;
}

function macroF1(
  answers: readonly { readonly p: Float64Array; readonly wanted: readonly number[] }[],
  from: number,
  favour: readonly number[],
): number {
  const size = favour.length;
  const hit = new Float64Array(size);
  const all = new Float64Array(size);
  for (const { p, wanted } of answers) {
    let guess = 0;
    let right = 0;
    for (let k = 1; k < size; k++) {
      if (p[from + k]! * favour[k]! > p[from + guess]! * favour[guess]!) guess = k;
      if (wanted[from + k]! > wanted[from + right]!) right = k;
    }
    all[guess]!++;
    all[right]!++;
    if (guess === right) hit[guess]!++;
  }
  let sum = 0;
  for (let k = 0; k < size; k++) sum += all[k] === 0 ? 0 : (200 * hit[k]!) / all[k]!;
  return sum / size;
}
