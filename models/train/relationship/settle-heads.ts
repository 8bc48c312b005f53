import type { HeadName } from '../../../src/training.js';
import { type ClassWeights, chooseClassWeights, type Judged } from '../fit/class-weights.js';
import { cool, temperatureOf } from '../fit/temperature.js';
import { HEAD_NAMES, SIZES } from './rows.js';

/** What a model that has not seen its article says of a row. */
export interface JudgedRow extends Judged {
  /** A pair of a whole article. */
  readonly isPair: boolean;
}

export interface SettledHead {
  readonly name: HeadName;
  readonly temperature: number;
  readonly lean: ClassWeights;
}

/** How sure each head may be, and how far its decision leans toward rare classes, from rounds of held-out answers. */
export function settleHeads(rounds: readonly (readonly JudgedRow[])[], powers: readonly number[]): SettledHead[] {
  const pairs = rounds.flat().filter(({ isPair }) => isPair);
  const marked = rounds.map((judged) => judged.filter(({ isPair }) => !isPair));
  return HEAD_NAMES.map((name, head) => {
    const from = SIZES.slice(0, head).reduce((sum, each) => sum + each, 0);
    const size = SIZES[head]!;
    // Readers meet whole articles: where these are coded, they say how sure to be.
    const whole = pairs.filter(({ wanted }) => !Number.isNaN(wanted[from]!));
    const temperature = temperatureOf(whole.length > 0 ? whole : marked.flat(), from, size);
    const cooled = marked.map((judged) =>
      judged.map(({ p, wanted }) => ({
        p: cool(p.subarray(from, from + size), temperature),
        wanted: wanted.slice(from, from + size),
      })),
    );
    return { name, temperature, lean: chooseClassWeights(cooled, { from: 0, size, powers }) };
  });
}
