import type { Comparison } from '../../model/index.js';
import { differenceInterval, differenceInUnit } from '../../prose/index.js';
import { findings } from '../findings.js';
import { html, type Markup } from './markup.js';

const WIDTH = 96;
const HEIGHT = 12;

/** For each sentence of the findings a drawing of how far the two are apart: a line for the interval, a dot for the mean, a tick at none. */
export function sparks(comparison: Comparison): ReadonlyMap<string, Markup> {
  const drawn = new Map<string, Markup>();
  for (const { channel, difference, sentence } of findings(comparison)) {
    const { estimate } = difference;
    if (estimate.kind !== 'estimate') continue;
    // Told as the higher less the lower, as the sentence has it.
    const sign = estimate.mean < 0 ? -1 : 1;
    const ends = [sign * estimate.interval.low, sign * estimate.interval.high];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const most = Math.max(high, -low, channel.unit === 'share' ? 0.25 : 0.5);
    const x = (value: number) => (((value + most / 4) / (1.25 * most)) * WIDTH).toFixed(1);
    const says = `${differenceInUnit(Math.abs(estimate.mean), channel.unit).replace('+', '')} apart, interval ${differenceInterval({ ...estimate.interval, low, high }, channel.unit)}`;
    drawn.set(
      sentence,
      html`<svg class="spark" role="img" aria-label="${says}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${says}</title><path class="none" d="M${x(0)} 1V${HEIGHT - 1}"></path><path class="reach" d="M${x(Math.max(low, -most / 4))} ${HEIGHT / 2}H${x(high)}"></path><circle cx="${x(Math.abs(estimate.mean))}" cy="${HEIGHT / 2}" r="3"></circle></svg>`,
    );
  }
  return drawn;
}
