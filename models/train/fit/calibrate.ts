import { softmax } from '../../../src/linear/index.js';

/** Logits of negative and positive over neutral, and the right class (0, 1, 2), of one measured row. */
export interface Measured {
  readonly negative: number;
  readonly positive: number;
  readonly label: number;
}

/**
 * The temperature that makes the probabilities likeliest: logits are divided by it. Searched from 0.4 to 4 in steps
 * of 0.01; 1 for no rows.
 * @see Guo et al. (2017), On calibration of modern neural networks
 */
export function fitTemperature(rows: readonly Measured[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let hundredths = 40; hundredths <= 400 && rows.length > 0; hundredths++) {
    const temperature = hundredths / 100;
    let loss = 0;
    for (const row of rows) {
      loss -= Math.log(softmax([row.negative / temperature, 0, row.positive / temperature])[row.label]!);
    }
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/** Expected calibration error of the likeliest class over ten equal bins, [0, 1]; 0 for no rows. */
export function calibrationError(rows: readonly Measured[], temperature: number): number {
  const sure = new Float64Array(10);
  const right = new Float64Array(10);
  for (const row of rows) {
    const p = softmax([row.negative / temperature, 0, row.positive / temperature]);
    const top = Math.max(...p);
    const bin = Math.min(9, Math.floor(top * 10));
    sure[bin]! += top;
    if (p.indexOf(top) === row.label) right[bin]!++;
  }
  let error = 0;
  for (let bin = 0; bin < 10; bin++) error += Math.abs(sure[bin]! - right[bin]!);
  return rows.length === 0 ? 0 : error / rows.length;
}

/** Macro-averaged F1 of the likeliest class; a class that is neither right nor guessed counts 0. */
export function macroF1(rows: readonly Measured[]): number {
  const hit = [0, 0, 0];
  const guessed = [0, 0, 0];
  const present = [0, 0, 0];
  for (const row of rows) {
    const guess = row.negative > Math.max(0, row.positive) ? 0 : row.positive > Math.max(0, row.negative) ? 2 : 1;
    guessed[guess]!++;
    present[row.label]!++;
    if (guess === row.label) hit[guess]!++;
  }
  let sum = 0;
  for (let c = 0; c < 3; c++) sum += hit[c] === 0 ? 0 : (2 * hit[c]!) / (guessed[c]! + present[c]!);
  return sum / 3;
}
