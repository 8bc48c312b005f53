import type { Channel, Comparison, Estimate, GroupEstimate } from '../../model/index.js';
import { cleanLine, counted, inUnit, tooFew } from '../../prose/index.js';
import { groupName, rowsInOrder } from '../outline.js';
import { type Scale, scaleLabel, scaleOf } from '../scale.js';
import { orderingInWords } from '../words.js';
import type { QuotedArticle } from './context.js';
import { EMPTY, html, type Markup } from './markup.js';
import { place, type SideMark, track } from './track.js';

/** What every part of a page needs to know. */
export interface Sheet {
  readonly comparison: Comparison;
  /** The groups in the order of the report. */
  readonly order: readonly string[];
  /** Level of the headings of its sections: one below its title. */
  readonly level: 2 | 3;
  /** Articles at hand, whose words are shown around a quoted sentence, by id. */
  readonly articles: ReadonlyMap<string, QuotedArticle>;
}

/** One channel as a chart that is also a table: an outlet a row with dot and interval, mean, interval, articles. */
export function panel(channel: Channel, sheet: Sheet): Markup {
  const scale = scaleOf(channel, sheet.comparison.channels);
  const beside = besides(channel, sheet.comparison);
  const order = orderingInWords(channel, sheet.comparison.by);
  const rows = rowsInOrder(channel, sheet.order).map((row) => panelRow(row, channel, sheet, scale, beside));
  return html`<section class="panel"><h${sheet.level} class="part">${cleanLine(channel.label)}</h${sheet.level}><p class="question">${cleanLine(channel.question)}</p>
<table class="chart" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="hidden">${cleanLine(sheet.comparison.by)}</span></th><th role="columnheader" scope="col" class="scale">${axis(channel, scale)}</th><th role="columnheader" scope="col" class="number mean-head">mean</th><th role="columnheader" scope="col" class="number range-head">interval</th><th role="columnheader" scope="col" class="number count-head"><abbr title="articles">n</abbr></th></tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>${order === '' ? EMPTY : html`<p class="ordering">${order}</p>`}${beside.length > 0 ? legend() : EMPTY}</section>`;
}

function axis(channel: Channel, scale: Scale): Markup {
  const ticks = [scale.low, (scale.low + scale.high) / 2, scale.high].map(
    (value) => html`<text x="${place(value, scale)}" y="11" text-anchor="middle">${scaleLabel(value, channel)}</text>`,
  );
  const [low, high] = channel.ends;
  return html`<span class="ends"><span>${cleanLine(low)}</span><span>${cleanLine(high)}</span></span><svg class="axis" aria-hidden="true" width="100%" height="14">${ticks}</svg>`;
}

function panelRow(
  row: GroupEstimate,
  channel: Channel,
  sheet: Sheet,
  scale: Scale,
  beside: readonly Channel[],
): Markup {
  const name = groupName(row.group, sheet.comparison.by);
  const { estimate } = row;
  const head = html`<th role="rowheader" scope="row"><bdi>${name}</bdi></th>`;
  if (estimate.kind === 'insufficient') {
    const says = `${name}: ${tooFew(estimate)}`;
    return html`<tr role="row" class="few">${head}<td role="cell" class="drawn">${track(estimate, scale, says)}</td><td role="cell" class="words" colspan="3">${tooFew(estimate)}</td></tr>`;
  }
  const side = sideMarks(row.group, beside);
  const says = `${name}: ${inUnit(estimate.mean, channel.unit)}, interval ${range(estimate, channel)}, ${counted(estimate.articles, 'article')}${side.map((mark) => `; ${mark.kind === 'own' ? 'own words' : 'quoted words'} ${inUnit(mark.value, channel.unit)}`).join('')}`;
  return html`<tr role="row">${head}<td role="cell" class="drawn">${track(estimate, scale, says, side)}</td><td role="cell" class="number mean">${inUnit(estimate.mean, channel.unit)}</td><td role="cell" class="number range-text">${range(estimate, channel)}</td><td role="cell" class="number count">${estimate.articles}${estimate.unit === 'sentence-block' ? html`<abbr title="too few articles: the interval is over parts of their text">†</abbr>` : EMPTY}</td></tr>`;
}

function range(estimate: Extract<Estimate, { kind: 'estimate' }>, channel: Channel): string {
  return `${inUnit(estimate.interval.low, channel.unit)} to ${inUnit(estimate.interval.high, channel.unit)}`;
}

/** The channels of own and quoted words that belong to a channel of stance. */
function besides(channel: Channel, comparison: Comparison): readonly Channel[] {
  if (channel.kind !== 'stance') return [];
  const [actor] = channel.actors;
  return comparison.channels.filter(({ kind, actors }) => (kind === 'own' || kind === 'quoted') && actors[0] === actor);
}

function sideMarks(group: string, beside: readonly Channel[]): readonly SideMark[] {
  return beside.flatMap((channel) => {
    const estimate = channel.groups.find((row) => row.group === group)?.estimate;
    if (estimate?.kind !== 'estimate') return [];
    return [{ kind: channel.kind === 'own' ? ('own' as const) : ('quoted' as const), value: estimate.mean }];
  });
}

function legend(): Markup {
  return html`<p class="legend"><span><svg aria-hidden="true" width="11" height="11" viewBox="-5.5 -2.5 11 11"><path class="own" d="M-4 0H4L0 6Z"></path></svg> the outlet’s own words</span> <span><svg aria-hidden="true" width="11" height="11" viewBox="-5.5 19 11 11"><path class="quoted" d="M-4 28H4L0 22Z"></path></svg> what it quotes</span></p>`;
}
