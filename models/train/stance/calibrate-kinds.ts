import { softmax } from '../../../src/linear/index.js';
import type { Measured } from '../fit/calibrate.js';
import { minimize } from '../fit/minimize.js';

/** The kinds of actor that are told apart. */
export const KINDS = ['state', 'person', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** A held-out mention with the logits its source's bias gives, and the soft label. */
export interface Held extends Measured {
  readonly kind: Kind;
  readonly soft: readonly [number, number, number];
}

/** Logits become `scale` × logit + `shift` of the kind. */
export interface KindCalibration {
  readonly scale: number;
  readonly shift: Readonly<Record<Kind, readonly [number, number]>>;
}

/** How far a shift is expected to be from none: few rows say little about a kind. */
const PENALTY = 4;

/**
 * The scale and, by kind of actor, the shifts that make held-out labels likeliest, and `favour` on top of every shift: neutral is so
 * common that the likeliest class would hardly ever be another.
 */
export function calibrateKinds(rows: readonly Held[], favour: readonly [number, number]): KindCalibration {
  const toCalibration = (at: readonly number[], [negative, positive]: readonly [number, number]): KindCalibration => ({
    scale: Math.exp(at[0]!),
    shift: {
      state: [at[1]! + negative, at[2]! + positive],
      person: [at[3]! + negative, at[4]! + positive],
      other: [at[5]! + negative, at[6]! + positive],
    },
  });
  const loss = (at: readonly number[]) => {
    const calibration = toCalibration(at, [0, 0]);
    let sum = 0;
    for (const value of at) sum += PENALTY * value * value;
    for (const row of rows) {
      const { negative, positive } = calibrated(row, calibration);
      const p = softmax([negative, 0, positive]);
      for (let c = 0; c < 3; c++) sum -= row.soft[c]! * Math.log(p[c]!);
    }
    return sum;
  };
  return toCalibration(minimize(loss, [0, 0, 0, 0, 0, 0, 0], { step: 0.3, smallest: 0.01 }), favour);
}

export function calibrated(row: Pick<Held, 'negative' | 'positive' | 'label' | 'kind'>, by: KindCalibration): Measured {
  const [negative, positive] = by.shift[row.kind];
  return {
    negative: by.scale * row.negative + negative,
    positive: by.scale * row.positive + positive,
    label: row.label,
  };
}
