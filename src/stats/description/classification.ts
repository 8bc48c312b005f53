/** Hits and misses of one class, and the scores they make. A score with an empty denominator is 0. */
export interface ClassScore<Label> {
  readonly label: Label;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Cases whose gold label is this class. */
  readonly support: number;
}

/** Precision, recall and F1 of every class. Predictions that are no class (null: no answer) are simply wrong. */
export function classScores<Label>(
  gold: readonly Label[],
  predicted: readonly (Label | null)[],
  options: { readonly classes?: readonly Label[] } = {},
): ClassScore<Label>[] {
  if (gold.length !== predicted.length) {
    throw new RangeError(`classScores needs equal lengths; received ${gold.length} and ${predicted.length}`);
  }
  const classes = options.classes ?? [...new Set(gold)];
  return classes.map((label) => {
    let hits = 0;
    let found = 0;
    let support = 0;
    for (let i = 0; i < gold.length; i++) {
      if (gold[i] === label) support++;
      if (predicted[i] === label) found++;
      if (gold[i] === label && predicted[i] === label) hits++;
    }
    return {
      label,
      precision: found === 0 ? 0 : hits / found,
      recall: support === 0 ? 0 : hits / support,
      f1: found + support === 0 ? 0 : (2 * hits) / (found + support),
      support,
    };
  });
}

/** Mean F1 of the classes, each counting the same. No classes: NaN. Range [0, 1]. */
export function macroF1<Label>(
  gold: readonly Label[],
  predicted: readonly (Label | null)[],
  options: { readonly classes?: readonly Label[] } = {},
): number {
  const scores = classScores(gold, predicted, options);
  return scores.reduce((sum, score) => sum + score.f1, 0) / scores.length;
}
