import { cleanLine } from '../../prose/index.js';
import { groupName } from '../outline.js';
import { EMPTY, html, type Markup } from './markup.js';
import { cell, grid, strongest } from './matrix.js';
import type { Sheet } from './panel.js';

/** Stance toward several actors at a glance: an outlet a row and an actor a column; nothing for one of either. */
export function heatMap(sheet: Sheet): Markup {
  const { comparison, order } = sheet;
  const channels = comparison.channels.filter(({ kind }) => kind === 'stance');
  if (channels.length < 2 || order.length < 2) return EMPTY;
  const name = (id: string | undefined) =>
    cleanLine(comparison.actors.find((actor) => actor.id === id)?.name ?? id ?? '');
  const heads = channels.map(({ actors }) => html`<th scope="col"><bdi>${name(actors[0])}</bdi></th>`);
  const most = strongest(channels);
  const rows = order.map(
    (group) =>
      html`<tr><th scope="row"><bdi>${cleanLine(groupName(group, comparison.by))}</bdi></th>${channels.map((channel) => cell(channel, group, most))}</tr>`,
  );
  const lead = 'Mean stance, −1 to +1: orange unfavourable, blue favourable; with its interval.';
  return grid({ kind: 'heat', heading: 'Toward whom', lead, heads, rows }, sheet);
}
