import type { ChannelDefinition, ChannelFamily } from '../../model/index.js';
import { benjaminiHochberg, holm } from '../../stats/index.js';
import type { BareDifference } from './difference.js';
import type { Inference } from './options.js';

interface TestedChannel {
  readonly definition: Pick<ChannelDefinition, 'family'>;
  readonly differences: readonly { readonly bare: BareDifference }[];
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
  for (const { definition, differences } of channels) {
    const { family } = definition;
    const tested = differences.flatMap(({ bare }) => (bare.testable ? [bare] : []));
    families.set(family, [...(families.get(family) ?? []), ...tested]);
  }
  const qValues = new Map<BareDifference, number>();
  for (const tested of families.values()) {
    const adjusted = adjustmentOf(inference)(tested.map(({ p }) => p ?? 1));
    tested.forEach((found, i) => {
      qValues.set(found, adjusted[i]!);
    });
  }
  return qValues;
}
