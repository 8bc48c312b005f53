import type { Channel } from '../../model/index.js';
import { cleanLine, inUnit, left, right, shorten, width, wrap } from '../../prose/index.js';
import { shortLabel } from '../outline.js';
import { nameOf, type Page } from './page.js';

const CELL = 13;

/**
 * Several channels as one table, a channel a row and an outlet a column. Outlets that do not shorten beside each other
 * go into a further table below.
 */
export function matrixLines(title: string, channels: readonly Channel[], page: Page): readonly string[] {
  if (channels.length === 0) return [];
  const labels = channels.map((channel) => cleanLine(shortLabel(channel)));
  const labelColumns = Math.min(Math.max(...labels.map(width)), Math.floor(page.width * 0.35));
  const perTable = Math.max(1, Math.floor((page.width - 2 - labelColumns) / CELL));
  const lines: string[] = [page.ink.strong(title)];
  for (let from = 0; from < page.order.length; from += perTable) {
    const groups = page.order.slice(from, from + perTable);
    lines.push(
      ...columnHeads(groups, page, CELL).map((line) => page.ink.faint(`  ${left('', labelColumns)}${line}`.trimEnd())),
    );
    channels.forEach((channel, index) => {
      const cells = groups.map((group) => cell(channel, group, page));
      lines.push(`  ${left(labels[index] ?? '', labelColumns)}${cells.join('')}`);
    });
  }
  return lines;
}

/** The outlets' names over their columns, in at most two lines. */
export function columnHeads(groups: readonly string[], page: Page, columns: number): readonly string[] {
  const names = groups.map((group) => {
    const lines = wrap(nameOf(group, page), columns - 2);
    return lines.length > 2 ? [lines[0] ?? '', shorten(`${lines[1]}…`, columns - 2)] : lines;
  });
  const rows = Math.max(...names.map((lines) => lines.length));
  return Array.from({ length: rows }, (_, row) =>
    names.map((lines) => right(lines[row - (rows - lines.length)] ?? '', columns)).join(''),
  );
}

function cell(channel: Channel, group: string, page: Page): string {
  const estimate = channel.groups.find((row) => row.group === group)?.estimate;
  if (estimate?.kind !== 'estimate') return page.ink.faint(right('too few', CELL));
  return right(inUnit(estimate.mean, channel.unit), CELL);
}
