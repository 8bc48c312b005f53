import type { Timeline, TimelineChannel } from '../../model/index.js';
import { counted } from '../../prose/index.js';
import { groupName } from '../outline.js';
import { changed, changeInWords, estimateInWords, PERIODS_KEY, stretches } from '../timeline.js';
import { madeInWords, warningsInWords } from '../words.js';
import { escapeMarkdown } from './escape.js';
import { table } from './tables.js';

/** A timeline as Markdown: a table for each channel, a period a row and a group a column. */
export function timelineMarkdown(timeline: Timeline): string {
  const parts = [
    `## ${escapeMarkdown(timeline.title)}`,
    escapeMarkdown(madeInWords(timeline)),
    timeline.summary.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n'),
    ...(timeline.articles === 0 ? ['No articles to compare.'] : []),
    ...timeline.channels.map((channel) => channelTable(channel, timeline)),
    timeline.articles === 0 ? '' : PERIODS_KEY,
    warningsInWords(timeline, 30)
      .map((warning) => `> Warning: ${escapeMarkdown(warning)}`)
      .join('\n>\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function channelTable(channel: TimelineChannel, timeline: Timeline): string {
  const rows = stretches(timeline, channel).map((row) => {
    if (row.kind === 'gap')
      return [`*${counted(row.periods, timeline.every)} without articles*`, ...channel.groups.map(() => '')];
    return [
      row.name,
      ...channel.groups.map(({ estimates }) => escapeMarkdown(estimateInWords(estimates[row.index], channel))),
    ];
  });
  if (rows.length === 0) return '';
  const changes = changed(channel).map(
    ({ group, change }) =>
      `- Change: ${escapeMarkdown(`${groupName(group, timeline.by)}, ${changeInWords(change, channel)}`)}`,
  );
  const head = ['', ...channel.groups.map(({ group }) => escapeMarkdown(groupName(group, timeline.by)))];
  const parts = [
    `### ${escapeMarkdown(channel.label)}`,
    escapeMarkdown(channel.question),
    table(head, rows, 1),
    changes.join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
