import type { Judged } from './class-weights.js';
import type { HeadModel } from './heads.js';

/** Temperatures tried. */
const TRIED = { from: 0.6, to: 2, step: 0.02 };

/**
 * The temperature that makes the probabilities of one head likeliest: logits are divided by it. `from` and `size`: the classes of
 * the head among all.
 * @see Guo et al. (2017), On calibration of modern neural networks
 */
export function temperatureOf(judged: readonly Judged[], from: number, size: number): number {
  let best = 1;
  let least = lossAt(judged, from, size, 1);
  for (let tried = TRIED.from; tried <= TRIED.to; tried += TRIED.step) {
    const loss = lossAt(judged, from, size, tried);
    if (loss >= least) continue;
    least = loss;
    best = Math.round(tried * 100) / 100;
  }
  return best;
}

/** Rows of which nothing is known (NaN) have no say. */
function lossAt(judged: readonly Judged[], from: number, size: number, temperature: number): number {
  let loss = 0;
  for (const { p, wanted } of judged) {
    const cooled = cool(p.subarray(from, from + size), temperature);
    for (let k = 0; k < size; k++) if (wanted[from + k]! > 0) loss -= wanted[from + k]! * Math.log(cooled[k]!);
  }
  return loss;
}

/** Probabilities whose logits are divided by a temperature. */
export function cool(p: Float64Array, temperature: number): Float64Array {
  const powers = p.map((each) => each ** (1 / temperature));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/** The model with the logits of each head divided by its temperature. */
export function coolHeads(model: HeadModel, sizes: readonly number[], temperatures: readonly number[]): HeadModel {
  const factors = sizes.flatMap((size, head) => new Array<number>(size).fill(1 / temperatures[head]!));
  return {
    ...model,
    bias: model.bias.map((each, c) => each * factors[c]!),
    weights: model.weights.map((each, at) => each * factors[at % factors.length]!),
  };
}
