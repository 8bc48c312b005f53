import { nearest, StandpointError } from '../../core/index.js';
import type { Comparison, Difference, Interval } from '../../model/index.js';

/**
 * How group `a` differs from group `b` on a channel, in the order asked: the mean is that of `a` minus that of `b`, and so are
 * interval and effect sizes; p, q and the rest do not depend on the order.
 * @throws StandpointError `invalid-option` for a channel or group that the comparison does not have, and for a group with itself
 * @example difference(comparison, 'stance:RUS', 'Norwire', 'Free Volga').estimate
 */
export function difference(comparison: Comparison, channel: string, a: string, b: string): Difference {
  const ids = comparison.channels.map(({ id }) => id);
  const found = comparison.channels.find(({ id }) => id === channel) ?? unknown('channel', channel, ids);
  for (const group of [a, b]) if (!comparison.groups.includes(group)) unknown('group', group, comparison.groups);
  const same = found.differences.find((each) => each.a === a && each.b === b);
  if (same) return same;
  const other = found.differences.find((each) => each.a === b && each.b === a);
  if (other) return turned(other);
  throw new StandpointError('invalid-option', `"${a}" and "${b}" are not compared on "${channel}"; give two groups`);
}

function unknown(what: string, name: string, known: readonly string[]): never {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `there are ${known.join(', ') || 'none'}` : `did you mean "${meant}"?`;
  throw new StandpointError('invalid-option', `the comparison has no ${what} "${name}"; ${hint}`);
}

function turned({ a, b, estimate, effect, ...rest }: Difference): Difference {
  return {
    ...rest,
    a: b,
    b: a,
    estimate:
      estimate.kind === 'insufficient'
        ? estimate
        : { ...estimate, mean: 0 - estimate.mean, interval: turnedInterval(estimate.interval) },
    effect: effect && {
      hedgesG: effect.hedgesG === null ? null : 0 - effect.hedgesG,
      ...(effect.hedgesGInterval === undefined
        ? {}
        : { hedgesGInterval: effect.hedgesGInterval && turnedInterval(effect.hedgesGInterval) }),
      cliffsDelta: 0 - effect.cliffsDelta,
      ...(effect.cliffsDeltaInterval === undefined
        ? {}
        : { cliffsDeltaInterval: turnedInterval(effect.cliffsDeltaInterval) }),
    },
  };
}

function turnedInterval({ low, high, level }: Interval): Interval {
  return { low: 0 - high, high: 0 - low, level };
}
