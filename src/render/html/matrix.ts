import type { Channel } from '../../model/index.js';
import { cleanLine, inUnit, tooFew } from '../../prose/index.js';
import { type ChannelTable, groupName, shortLabel } from '../outline.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './panel.js';

/** Several channels as one shaded table: a channel a row, an outlet a column. */
export function matrix({ title: heading, lead, channels }: ChannelTable, sheet: Sheet): Markup {
  const heads = sheet.order.map(
    (group) => html`<th scope="col"><bdi>${groupName(group, sheet.comparison.by)}</bdi></th>`,
  );
  const most = strongest(channels);
  const rows = channels.map(
    (channel) =>
      html`<tr><th scope="row" title="${cleanLine(channel.question)}">${cleanLine(shortLabel(channel))}</th>${sheet.order.map((group) => cell(channel, group, most))}</tr>`,
  );
  return html`<section class="wide"><h${sheet.level} class="part">${heading}</h${sheet.level}><p class="question">${lead}</p><div class="scroll" tabindex="0" role="region" aria-label="${heading}"><table class="matrix" style="--columns:${sheet.order.length}"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** Shades are told apart even when every number is small; below this the largest is not drawn at full strength. */
const FULL = 0.25;

/** The largest size of a mean, for the scale of the shades. */
export function strongest(channels: readonly Channel[]): number {
  let most = FULL;
  for (const { groups } of channels) {
    for (const { estimate } of groups) {
      if (estimate.kind === 'estimate' && Number.isFinite(estimate.mean))
        most = Math.max(most, Math.abs(estimate.mean));
    }
  }
  return most;
}

/** One number with its interval, shaded by its size. */
export function cell(channel: Channel, group: string, most: number): Markup {
  const estimate = channel.groups.find((row) => row.group === group)?.estimate;
  if (estimate === undefined) return html`<td class="few">–</td>`;
  if (estimate.kind === 'insufficient') return html`<td class="few" title="${tooFew(estimate)}">too few</td>`;
  const { mean, interval } = estimate;
  const strength = (Math.abs(Number.isFinite(mean) ? mean : 0) / most).toFixed(3);
  const tone = channel.unit === 'share' ? 'share' : mean < 0 ? 'neg' : 'pos';
  const bounds = `${inUnit(interval.low, channel.unit)} to ${inUnit(interval.high, channel.unit)}`;
  return html`<td class="${tone}" style="--s:${strength}"><b>${inUnit(mean, channel.unit)}</b><small>${bounds}</small></td>`;
}
