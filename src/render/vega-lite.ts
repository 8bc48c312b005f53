import type { Channel, ChannelUnit, Comparison, Timeline } from '../model/index.js';
import { cleanLine } from '../prose/index.js';
import { groupName, groupsInOrder, inReportOrder } from './outline.js';
import { asList, isTimeline, type Result } from './result.js';
import { toRows } from './rows.js';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A Vega-Lite chart as plain JSON. */
export type VegaLiteChart = { readonly [key: string]: Json };

/**
 * The comparison as a Vega-Lite (version 6) chart: a panel a channel, an outlet a row, a dot with its interval. The
 * numbers are inside; nothing is loaded. Of a timeline: a panel a channel, a line a group, broken where there is no number. Outlets with too little data keep their row without a dot.
 * Several results stand one below the other in one chart.
 * @see https://vega.github.io/vega-lite/docs/
 * @example vegaEmbed('#chart', toVegaLite(comparison))
 */
export function toVegaLite(results: Result | readonly Result[]): VegaLiteChart {
  const charts = asList(results).map((each) => (isTimeline(each) ? timelineChart(each) : comparisonChart(each)));
  const [first] = charts;
  return { ...FRAME, ...(charts.length === 1 && first ? first : { vconcat: charts }) };
}

/** What holds for a whole picture; parts of one may not say it. */
const FRAME: VegaLiteChart = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  background: 'white',
  config: { view: { stroke: null }, axis: { domain: false, labelLimit: 240 }, header: { labelFontWeight: 'bold' } },
};

function comparisonChart(comparison: Comparison): VegaLiteChart {
  const channels = inReportOrder(comparison);
  const scores = channels.filter((channel) => channel.unit === 'score');
  const shares = channels.filter((channel) => channel.unit === 'share');
  const parts = [facets(scores, 'score', comparison), facets(shares, 'share', comparison)];
  return { title: cleanLine(comparison.title), vconcat: parts.filter((part) => part !== null) };
}

function facets(channels: readonly Channel[], unit: ChannelUnit, comparison: Comparison): VegaLiteChart | null {
  if (channels.length === 0) return null;
  const order = groupsInOrder(comparison).map((group) => groupName(group, comparison.by));
  const x = { type: 'quantitative', scale: { domain: unit === 'score' ? [-1, 1] : [0, 1] } } as const;
  const y = { field: 'group', type: 'nominal', sort: order, title: null, scale: { domain: order } } as const;
  const title = unit === 'score' ? 'score, −1 to +1' : 'share of 1';
  return {
    data: { values: channels.flatMap((channel) => values(channel, comparison)) },
    facet: { field: 'channel', type: 'nominal', title: null, sort: channels.map((each) => cleanLine(each.label)) },
    columns: 2,
    spec: {
      width: 260,
      height: { step: 22 },
      layer: [
        { mark: { type: 'rule', color: '#8a867b' }, encoding: { x: { datum: 0, type: 'quantitative' } } },
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.45 },
          encoding: { x: { ...x, field: 'low', title }, x2: { field: 'high' }, y, color: COLOR },
        },
        {
          mark: { type: 'point', filled: true, size: 70, opacity: 1 },
          encoding: { x: { ...x, field: 'mean', title }, y, color: COLOR, tooltip: TOOLTIP },
        },
      ],
    },
  };
}

const COLOR: Json = {
  field: 'side',
  type: 'nominal',
  legend: null,
  scale: { domain: ['below zero', 'zero inside', 'above zero'], range: ['#a8410b', '#5c5950', '#0b5f74'] },
};

const TOOLTIP: Json = ['group', 'mean', 'low', 'high', 'articles'].map((field) => ({
  field,
  type: field === 'group' ? 'nominal' : 'quantitative',
  ...(field === 'group' || field === 'articles' ? {} : { format: '.2f' }),
}));

function values(channel: Channel, comparison: Comparison): readonly Json[] {
  return channel.groups.map(({ group, estimate }) => {
    const shared = {
      channel: cleanLine(channel.label),
      group: groupName(group, comparison.by),
      articles: estimate.articles,
    };
    if (estimate.kind === 'insufficient') return { ...shared, mean: null, low: null, high: null, side: 'zero inside' };
    const { low, high } = estimate.interval;
    const side = high < 0 ? 'below zero' : low > 0 ? 'above zero' : 'zero inside';
    return { ...shared, mean: estimate.mean, low, high, side };
  });
}

function timelineChart(timeline: Timeline): VegaLiteChart {
  const rows = toRows(timeline).filter(({ kind }) => kind === 'period');
  const values = rows.map(({ label, group, period, mean, low, high, articles }) => {
    return { channel: cleanLine(label), group: groupName(group, timeline.by), period, mean, low, high, articles };
  });
  const x = { field: 'period', type: 'ordinal', title: null, scale: { domain: timeline.periods } } as const;
  const color = { field: 'group', type: 'nominal', title: timeline.by } as const;
  return {
    title: cleanLine(timeline.title),
    data: { values },
    facet: {
      field: 'channel',
      type: 'nominal',
      title: null,
      sort: timeline.channels.map(({ label }) => cleanLine(label)),
    },
    columns: 1,
    resolve: { scale: { y: 'independent' } },
    spec: {
      width: 560,
      height: 180,
      layer: [
        {
          mark: { type: 'rule', opacity: 0.35 },
          encoding: { x, y: { field: 'low', type: 'quantitative', title: null }, y2: { field: 'high' }, color },
        },
        {
          mark: { type: 'line', point: true, invalid: 'break-paths-show-path-domains' },
          encoding: { x, y: { field: 'mean', type: 'quantitative', title: null }, color, tooltip: TOOLTIP },
        },
      ],
    },
  };
}
