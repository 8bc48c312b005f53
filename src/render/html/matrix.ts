import type { Channel } from '../../model/index.js';
import { cleanLine, inUnit, tooFew } from '../../prose/index.js';
import { type ChannelTable, groupName, shortLabel } from '../outline.js';
import { EMPTY, html, type Markup } from './markup.js';
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
  return grid({ kind: '', heading, lead, heads, rows }, sheet);
}

interface Grid {
  readonly kind: '' | 'heat' | 'events';
  readonly heading: string;
  readonly lead: string;
  readonly heads: readonly Markup[];
  readonly rows: readonly Markup[];
  readonly after?: Markup;
}

/** A section that is one table, which scrolls by itself where it is too wide. */
export function grid({ kind, heading, lead, heads, rows, after = EMPTY }: Grid, { level }: Sheet): Markup {
  const also = kind === '' ? '' : ` ${kind}`;
  return html`<section class="wide${also}"><h${level} class="part">${heading}</h${level}><p class="question">${lead}</p><div class="scroll" tabindex="0" role="region" aria-label="${heading}"><table class="matrix" style="--columns:${heads.length}"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${after}</section>`;
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
