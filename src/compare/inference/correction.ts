import type { ChannelDefinition, ChannelFamily } from '../../model/index.js';
import { benjaminiHochberg, holm } from '../../stats/index.js';
import type { BareDifference } from './difference.js';
import type { Inference } from './options.js';

interface TestedChannel {
  readonly definition: Pick<ChannelDefinition, 'family'>;
  readonly differences: readonly { readonly bare: BareDifference }[];
  /** Pairs that would have been tested after these. */
  readonly left: number;
}

/** The adjustment of p-values that was asked for. */
export function adjustmentOf({ correction }: Pick<Inference, 'correction'>): (p: readonly number[]) => number[] {
  return correction === 'holm' ? holm : benjaminiHochberg;
}

/**
 * p-values adjusted for how many were tested, family by family. Where the values could not have shown a difference
 * nothing was tested: such a pair must not make the others look worse.
 */
export function adjust(
  channels: readonly TestedChannel[],
  inference: Pick<Inference, 'correction'>,
): Map<BareDifference, number> {
  const families = new Map<ChannelFamily, BareDifference[]>();
  const more = new Map<ChannelFamily, number>();
  for (const { definition, differences, left } of channels) {
    const { family } = definition;
    more.set(family, (more.get(family) ?? 0) + left);
    const tested = differences.flatMap(({ bare }) => (bare.testable ? [bare] : []));
    families.set(family, [...(families.get(family) ?? []), ...tested]);
  }
  const qValues = new Map<BareDifference, number>();
  for (const [family, tested] of families) {
    const others = new Array<number>(more.get(family)!).fill(1);
    const adjusted = adjustmentOf(inference)([...tested.map(({ p }) => p ?? 1), ...others]);
    tested.forEach((found, i) => {
      qValues.set(found, adjusted[i]!);
    });
  }
  return qValues;
}
