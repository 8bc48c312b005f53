/** What a model says of one row, and what is true of it. */
export interface Judged {
  readonly p: Float64Array;
  readonly wanted: readonly number[];
}

/** How far the decision of one head leans toward rare classes. */
export interface ClassWeights {
  /** Factors of the probabilities: shares of the classes to the power −`power`. */
  readonly power: number;
  /** Of each class against the last. */
  readonly weights: readonly number[];
  /** Macro-F1 in percent, mean over the rounds. */
  readonly figure: number;
}

/** How many tried powers on either side have a say in the choice of one. */
const NEIGHBOURS = 1;
/** Points of macro-F1 that are not worth a greater lean. */
const INDIFFERENT = 0.1;

/**
 * The least power of the classes' shares by which macro-F1 is about as high as by any, in the mean over rounds of cross-validation
 * and over neighbouring powers: where classes are rare, single figures are mostly chance. One too near the ends to have all its
 * neighbours is not chosen, unless there is no other. `from` and `size`: the classes of the head among all.
 */
export function chooseClassWeights(
  rounds: readonly (readonly Judged[])[],
  { from, size, powers }: { readonly from: number; readonly size: number; readonly powers: readonly number[] },
): ClassWeights {
  const all = rounds.flat();
  const shares = Array.from(
    { length: size },
    (_, k) => all.reduce((sum, { wanted }) => sum + wanted[from + k]!, 0) / all.length,
  );
  const favoured = (power: number) => shares.map((share) => (share / shares[size - 1]!) ** -power);
  const tried = powers.map((power) => {
    const weights = favoured(power);
    const figure = rounds.reduce((sum, judged) => sum + macroF1(judged, from, weights), 0) / rounds.length;
    return { power, weights, figure };
  });
  const inner = tried.slice(NEIGHBOURS, -NEIGHBOURS);
  const means = inner.map((_, i) => {
    const near = tried.slice(i, i + 2 * NEIGHBOURS + 1);
    return near.reduce((sum, { figure }) => sum + figure, 0) / near.length;
  });
  const least = Math.max(...means) - INDIFFERENT;
  return inner[means.findIndex((mean) => mean >= least)] ?? tried[0]!;
}

/** In percent; a class that is neither wanted nor found counts 0. */
export function macroF1(judged: readonly Judged[], from: number, weights: readonly number[]): number {
  const size = weights.length;
  const hit = new Float64Array(size);
  const all = new Float64Array(size);
  for (const { p, wanted } of judged) {
    let guess = 0;
    let right = 0;
    for (let k = 1; k < size; k++) {
      if (p[from + k]! * weights[k]! > p[from + guess]! * weights[guess]!) guess = k;
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
