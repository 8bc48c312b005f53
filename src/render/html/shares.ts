import type { Channel } from '../../model/index.js';
import { cleanLine, counted, intervalInUnit, inUnit } from '../../prose/index.js';
import { mostInWords, partsOf, rowsFirst } from '../first.js';
import { groupName } from '../outline.js';
import { EMPTY, html, type Markup } from './markup.js';
import type { Sheet } from './panel.js';

/** Outlets drawn at once; all of them are in the panel of the channel. */
const MOST = 12;
const TONES = ['neg', 'mid', 'pos'] as const;
/** A part narrower than this has no room for its number. */
const ROOM = 0.09;

/** A channel as a stacked bar an outlet: what its articles say, in the words of most of them, beside their mean. */
export function shares(channel: Channel, sheet: Sheet): Markup {
  const labels = channel.labels ?? ['', '', ''];
  const { rows, others } = rowsFirst(channel, sheet.comparison, MOST);
  const lines = rows.flatMap(({ group, estimate, shares: found }) => {
    if (!found || estimate.kind !== 'estimate') return [];
    const articles = [found.below, found.between, found.above].map((each) => Math.round(each.articles));
    const parts = partsOf(found).map((share, i) =>
      share === 0
        ? EMPTY
        : html`<i class="${TONES[i] ?? ''}" style="width:${(share * 100).toFixed(2)}%" title="${counted(articles[i] ?? 0, 'article')} ${labels[i] ?? ''}">${share < ROOM ? '' : String(articles[i])}</i>`,
    );
    const name = groupName(group, sheet.comparison.by);
    return [
      html`<tr><th scope="row"><bdi>${name}</bdi></th><td class="stack"><span>${parts}</span></td><td class="said">${mostInWords(found, labels)}</td><td class="number" title="${intervalInUnit(estimate.interval, 'score')}">${inUnit(estimate.mean, 'score')}</td></tr>`,
    ];
  });
  const legend = labels.map((label, i) => html`<span><i class="${TONES[i] ?? ''}"></i> ${label}</span>`);
  return html`<section class="shares"><h${sheet.level} class="part">${cleanLine(channel.label)}</h${sheet.level}><p class="question">${cleanLine(channel.question)}</p><table><thead><tr><td></td><th scope="col"><span class="legend">${legend}</span></th><th scope="col">what it does most often</th><th scope="col" class="number">mean</th></tr></thead><tbody>${lines}</tbody></table>${others === '' ? EMPTY : html`<p class="question">… ${others}</p>`}</section>`;
}
