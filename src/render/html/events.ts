import { cleanLine } from '../../prose/index.js';
import { coverageInWords, EVENTS_KEY, eventName, eventsToShow } from '../events.js';
import { groupName } from '../outline.js';
import { EMPTY, html, type Markup } from './markup.js';
import { grid } from './matrix.js';
import type { Sheet } from './panel.js';

const MOST_EVENTS = 60;

/** Which outlets report which events, an event a row. */
export function events(sheet: Sheet): Markup {
  const { comparison, order } = sheet;
  const shown = eventsToShow(comparison, MOST_EVENTS);
  if (shown.length === 0) return EMPTY;
  const heads = order.map((group) => html`<th scope="col"><bdi>${groupName(group, comparison.by)}</bdi></th>`);
  const rows = shown.map((event) => {
    const cells = order.map((group) => {
      const words = coverageInWords(event, group);
      return html`<td class="${words === '–' ? 'few' : words.startsWith('(') ? 'aside' : 'share'}"><b>${words}</b></td>`;
    });
    return html`<tr><th scope="row" title="${cleanLine(event.title ?? '')}"><bdi>${eventName(event)}</bdi></th>${cells}</tr>`;
  });
  const more = comparison.events.length - shown.length;
  const after = more > 0 ? html`<p class="question">${String(more)} more events left out of this page.</p>` : EMPTY;
  return grid({ kind: 'events', heading: 'Events', lead: EVENTS_KEY, heads, rows, after }, sheet);
}
