import type { Timeline, TimelineChannel, TimelineGroup } from '../../model/index.js';
import { cleanLine, counted, inUnit, isDistinctAt } from '../../prose/index.js';
import { groupName } from '../outline.js';
import { type Scale, scaleLabel } from '../scale.js';
import { changed, changeInWords, estimateInWords, PERIODS_KEY, stretches, timelineScale } from '../timeline.js';
import { madeInWords, warningsInWords } from '../words.js';
import { EMPTY, html, type Markup } from './markup.js';

const WARNINGS = 30;
/** Height of one group's chart, and the room above and below its scale. */
const HEIGHT = 72;
const MARGIN = 7;
/** Share of the width left free on either side. */
const SIDE = 3;

/** Everything about one timeline: for each channel a small chart a group, all on one scale, and the numbers. */
export function timelineSection(
  timeline: Timeline,
  options: { readonly index: number; readonly alone: boolean },
): Markup {
  const title = cleanLine(timeline.title);
  const level = options.alone ? 2 : 3;
  return html`<article class="comparison" id="comparison-${options.index + 1}"><p class="kicker">Over time</p>${
    options.alone ? html`<h1 class="title">${title}</h1>` : html`<h2 class="title">${title}</h2>`
  }<p class="made">${madeInWords(timeline)}</p>${
    timeline.summary.length === 0
      ? EMPTY
      : html`<ul class="findings">${timeline.summary.map((sentence) => html`<li>${cleanLine(sentence)}</li>`)}</ul>`
  }${
    timeline.articles === 0 ? html`<p class="question">No articles to compare.</p>` : EMPTY
  }${timeline.channels.map((channel) => section(channel, timeline, level))}${warnings(timeline)}</article>`;
}

function section(channel: TimelineChannel, timeline: Timeline, level: number): Markup {
  if (timeline.periods.length === 0) return EMPTY;
  const scale = timelineScale(channel);
  const rows = channel.groups.map((row) => chart(row, channel, timeline, scale));
  const changes = changed(channel).map(
    ({ group, change }) => html`<li><bdi>${groupName(group, timeline.by)}</bdi> ${changeInWords(change, channel)}</li>`,
  );
  return html`<section class="wide"><h${level} class="part">${cleanLine(channel.label)}</h${level}><p class="question">${cleanLine(channel.question)} Up: ${cleanLine(channel.ends[1])}, ${scaleLabel(scale.high, channel)}; down: ${cleanLine(channel.ends[0])}, ${scaleLabel(scale.low, channel)}. Bars are intervals; a dashed line marks a change told apart from chance.</p><div class="timeline">${rows}${axis(timeline)}</div>${
    changes.length === 0 ? EMPTY : html`<ul class="changes">${changes}</ul>`
  }${numbers(channel, timeline)}</section>`;
}

/** One group's line: dots with intervals, joined where periods follow each other. */
function chart(row: TimelineGroup, channel: TimelineChannel, timeline: Timeline, scale: Scale): Markup {
  const name = groupName(row.group, timeline.by);
  const x = (index: number) => `${(SIDE + ((index + 0.5) / timeline.periods.length) * (100 - 2 * SIDE)).toFixed(2)}%`;
  const y = (value: number) => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return (HEIGHT - MARGIN - Math.min(1, Math.max(0, share)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  };
  const joins: Markup[] = [];
  const dots: Markup[] = [];
  row.estimates.forEach((estimate, index) => {
    if (estimate.kind !== 'estimate') return;
    const before = row.estimates[index - 1];
    if (before?.kind === 'estimate') {
      joins.push(
        html`<line class="join" x1="${x(index - 1)}" x2="${x(index)}" y1="${y(before.mean)}" y2="${y(estimate.mean)}"></line>`,
      );
    }
    const { low, high } = estimate.interval;
    const says = `${timeline.periods[index] ?? ''}: ${inUnit(estimate.mean, channel.unit)}, ${inUnit(low, channel.unit)} to ${inUnit(high, channel.unit)}, ${counted(estimate.articles, 'article')}`;
    const tone = channel.unit === 'share' ? 'plain' : high < 0 ? 'neg' : low > 0 ? 'pos' : 'open';
    dots.push(
      html`<g class="${tone}"><title>${says}</title><line class="range" x1="${x(index)}" x2="${x(index)}" y1="${y(low)}" y2="${y(high)}"></line><circle cx="${x(index)}" cy="${y(estimate.mean)}" r="3.5"></circle></g>`,
    );
  });
  const change = row.change && isDistinctAt(row.change.q) ? timeline.periods.indexOf(row.change.period) : -1;
  const at =
    change < 0 ? EMPTY : html`<line class="change" x1="${x(change)}" x2="${x(change)}" y1="0" y2="${HEIGHT}"></line>`;
  const zero = y(0);
  return html`<div class="line"><p class="who"><bdi>${name}</bdi></p><svg role="img" width="100%" height="${HEIGHT}"><title>${name}, ${cleanLine(channel.label)}: ${describe(row, channel, timeline)}</title><line class="zero" x1="0" x2="100%" y1="${zero}" y2="${zero}"></line>${at}${joins}${dots}</svg></div>`;
}

/** What a chart shows, for those who do not see it. */
function describe(row: TimelineGroup, channel: TimelineChannel, timeline: Timeline): string {
  const told = row.estimates.flatMap((estimate, index) =>
    estimate.kind === 'estimate' ? [`${timeline.periods[index] ?? ''} ${inUnit(estimate.mean, channel.unit)}`] : [],
  );
  return told.length === 0 ? 'too few articles in every period' : told.slice(0, 60).join(', ');
}

function axis({ periods }: Timeline): Markup {
  const labels = [periods[0], periods[Math.floor(periods.length / 2)], periods.at(-1)];
  const shown = periods.length < 3 ? periods : labels;
  return html`<p class="periods" aria-hidden="true">${shown.map((label) => html`<span>${label ?? ''}</span>`)}</p>`;
}

function numbers(channel: TimelineChannel, timeline: Timeline): Markup {
  const heads = channel.groups.map(
    ({ group }) => html`<th scope="col"><bdi>${groupName(group, timeline.by)}</bdi></th>`,
  );
  const rows = stretches(timeline, channel).map((row) => {
    if (row.kind === 'gap') {
      return html`<tr><td class="few" colspan="${channel.groups.length + 1}">${counted(row.periods, timeline.every)} without articles</td></tr>`;
    }
    const cells = channel.groups.map(
      ({ estimates }) => html`<td class="number">${estimateInWords(estimates[row.index], channel)}</td>`,
    );
    return html`<tr><th scope="row">${row.name}</th>${cells}</tr>`;
  });
  return html`<details><summary>The numbers</summary><p class="question">${PERIODS_KEY}</p><div class="scroll" tabindex="0" role="region" aria-label="Numbers"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function warnings(timeline: Timeline): Markup {
  const said = warningsInWords(timeline, WARNINGS);
  if (said.length === 0) return EMPTY;
  return html`<aside class="warnings"><b>About the data</b><ul>${said.map((warning) => html`<li>${warning}</li>`)}</ul></aside>`;
}
