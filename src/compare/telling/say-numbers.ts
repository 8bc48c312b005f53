import type { ChannelUnit, Interval } from '../../model/index.js';
import { signed } from '../../prose/index.js';

/** A value of a channel in prose: "+0.42", "−0.05", "38%". */
export function sayValue(value: number, unit: ChannelUnit): string {
  return unit === 'share' ? `${whole(value * 100)}%` : signed(value);
}

/** The size of a difference: "0.42", "12 points". */
export function saySize(value: number, unit: ChannelUnit): string {
  const size = Math.abs(value);
  if (unit === 'score') return size.toFixed(2);
  const points = whole(size * 100);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** Bounds, with their level: "95% 0.21 to 0.66". The sign is that of the bounds. */
export function sayInterval({ low, high, level }: Interval, unit: ChannelUnit): string {
  const say = (value: number) => (unit === 'share' ? whole(value * 100) : minus(value.toFixed(2)));
  return `${whole(level * 100)}% ${say(low)} to ${say(high)}`;
}

/** Bounds of a share beside it: "41–93". */
export function sayShares({ low, high }: Interval): string {
  return `${whole(low * 100)}–${whole(high * 100)}`;
}

/** Up to a tenth where that says more: "99.9". */
function whole(value: number): string {
  return minus(
    String(Math.round(value * 10) % 10 === 0 || value < 99 ? Math.round(value) : Math.round(value * 10) / 10),
  );
}

function minus(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}
