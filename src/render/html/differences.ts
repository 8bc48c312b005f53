import type { Channel, Difference } from '../../model/index.js';
import {
  cleanLine,
  counted,
  detectableInUnit,
  differenceInterval,
  differenceInUnit,
  probability,
  signed,
} from '../../prose/index.js';
import { isDistinct, type RankedDifference, rankedDifferences } from '../findings.js';
import { groupName, inReportOrder } from '../outline.js';
import { EMPTY, html, type Markup } from './markup.js';
import type { Sheet } from './panel.js';
import { type TrackScale, track } from './track.js';

/** Rows shown at once when nothing, or little, is told apart from chance. */
const LEAST = 6;
/** Rows a page can hold before it is slow to open; `toRows` has them all. */
const MOST = 400;

/** Every difference: those told apart from chance at once, the others folded away. */
export function differences(sheet: Sheet): Markup {
  const all = rankedDifferences(sheet.comparison);
  if (all.length === 0) return EMPTY;
  const distinct = all.filter((finding) => isDistinct(finding.difference)).length;
  const open = all.slice(0, Math.min(MOST, Math.max(LEAST, distinct)));
  const rest = all.slice(open.length, MOST);
  const left = all.length - open.length - rest.length;
  const most = all.reduce((size, { difference: { estimate } }) => {
    return estimate.kind === 'estimate'
      ? Math.max(size, Math.abs(estimate.interval.low), Math.abs(estimate.interval.high))
      : size;
  }, 0);
  const bound = most <= 0.5 ? 0.5 : most <= 1 ? 1 : 2;
  const scale: TrackScale = { low: -bound, high: bound, neutral: true };
  const said = `${distinct} of ${counted(all.length, 'difference')} told apart from chance (q ≤ 0.05).`;
  return html`<section class="wide"><h${sheet.level} class="part">Differences</h${sheet.level}><p class="question">${said}</p>${table(open, sheet, scale)}${
    rest.length === 0
      ? EMPTY
      : html`<details><summary>${rest.length === 1 ? 'One more difference' : `${rest.length} more differences`}</summary>${table(rest, sheet, scale)}</details>`
  }${left > 0 ? html`<p class="question">${counted(left, 'less clear difference')} left out of this page.</p>` : EMPTY}</section>`;
}

function table(findings: readonly RankedDifference[], sheet: Sheet, scale: TrackScale): Markup {
  const bodies = inReportOrder(sheet.comparison).flatMap((channel) => {
    const rows = findings.filter((finding) => finding.channel === channel);
    return rows.length === 0 ? [] : [body(channel, rows, sheet, scale)];
  });
  const heads = [
    'difference (first − second)',
    '',
    'interval',
    'q',
    'Hedges’ g',
    'Cliff’s δ',
    'detectable',
    'compared',
  ];
  return html`<table class="differences" role="table"><thead role="rowgroup"><tr role="row">${heads.map((head, index) => html`<th role="columnheader" scope="col" class="${index < 2 ? '' : 'number'}">${head}</th>`)}</tr></thead>${bodies}</table>`;
}

function body(channel: Channel, rows: readonly RankedDifference[], sheet: Sheet, scale: TrackScale): Markup {
  return html`<tbody role="rowgroup"><tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="8">${cleanLine(channel.label)}</th></tr>${rows.map((row) => line(row.difference, channel, sheet, scale))}</tbody>`;
}

function line(difference: Difference, channel: Channel, sheet: Sheet, scale: TrackScale): Markup {
  const name = (group: string): string => groupName(group, sheet.comparison.by);
  const pair = html`<th role="rowheader" scope="row"><bdi>${name(difference.a)}</bdi> − <bdi>${name(difference.b)}</bdi></th>`;
  const { estimate, effect, minimumDetectable } = difference;
  if (estimate.kind === 'insufficient') {
    return html`<tr role="row" class="few">${pair}<td role="cell" colspan="7" class="words">too few articles to say</td></tr>`;
  }
  const value = differenceInUnit(estimate.mean, channel.unit);
  const bounds = differenceInterval(estimate.interval, channel.unit);
  const says = `${name(difference.a)} minus ${name(difference.b)}: ${value} ${bounds}`;
  const cells: readonly (readonly [string, string])[] = [
    ['interval', bounds],
    ['q', probability(difference.q)],
    ['Hedges’ g', effect?.hedgesG == null ? '–' : signed(effect.hedgesG, 2)],
    ['Cliff’s δ', effect === null ? '–' : signed(effect.cliffsDelta, 2)],
    ['detectable', detectableInUnit(minimumDetectable, channel.unit)],
    ['compared', difference.paired ? counted(difference.events, 'shared event') : 'all articles'],
  ];
  return html`<tr role="row" class="${isDistinct(difference) ? 'distinct' : 'vague'}">${pair}<td role="cell" class="drawn"><div><b>${value}</b>${track(estimate, scale, says)}</div></td>${cells.map(([head, text]) => html`<td role="cell" class="number" data-head="${head}">${text}</td>`)}</tr>`;
}
