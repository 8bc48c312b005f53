import type { Channel, ChannelUnit, Evidence } from '../../model/index.js';
import { clean, cleanLine, inUnit, signed, voiceInWords } from '../../prose/index.js';
import { generalCues, type Piece, pieces } from '../highlight.js';
import { groupName, rowsInOrder } from '../outline.js';
import { inContext } from './context.js';
import { EMPTY, html, type Markup, safeUrl } from './markup.js';
import type { Sheet } from './panel.js';

/** The strongest sentences on a channel, an outlet a column; no sentence that `seen` already holds. */
export function quotations(channel: Channel, sheet: Sheet, limit: number, seen: Set<string>): Markup {
  const columns = rowsInOrder(channel, sheet.order).flatMap((row) => {
    const fresh = row.evidence.filter((evidence) => !seen.has(key(evidence))).slice(0, limit);
    for (const evidence of fresh) seen.add(key(evidence));
    if (fresh.length === 0) return [];
    return [
      html`<div class="column"><p class="who"><bdi>${groupName(row.group, sheet.comparison.by)}</bdi></p>${fresh.map((evidence) => quotation(evidence, channel.unit, sheet))}</div>`,
    ];
  });
  if (columns.length === 0) return EMPTY;
  return html`<section class="quotations"><h${sheet.level + 1} class="sub">${cleanLine(channel.label)}</h${sheet.level + 1}><div class="columns">${columns}</div></section>`;
}

/** Identifies a sentence within a comparison. */
function key(evidence: Evidence): string {
  return `${evidence.article}\n${evidence.span.start}`;
}

/** One sentence with its cues marked, whose words it is, and where it stands. */
export function quotation(evidence: Evidence, unit: ChannelUnit, sheet: Sheet): Markup {
  const text = pieces(clean(evidence.text), evidence.cues).map(piece);
  const tone = evidence.score < 0 ? 'neg' : 'pos';
  // A sentence has no share of its own worth telling: it is there or not.
  const score =
    unit === 'share'
      ? EMPTY
      : html`<span class="score ${tone}" title="${sums(evidence)}">${inUnit(evidence.score, unit)}</span> `;
  return html`<figure><blockquote dir="auto">${text}</blockquote><figcaption>${score}<span class="voice">${voiceInWords(evidence.voice, sheet.comparison.actors)}</span>${source(evidence)}</figcaption>${inContext(evidence, sheet.articles.get(evidence.article))}</figure>`;
}

/** What stands behind the score besides the marked words. */
function sums(evidence: Evidence): string {
  const beside = generalCues(evidence.cues, evidence.text.length)
    .slice(0, 5)
    .map((cue) => `${cleanLine(cue.feature)} ${signed(cue.weight)}`);
  return [
    'what the sentence adds',
    ...(beside.length > 0 ? [`beside the marked words: ${beside.join(', ')}`] : []),
  ].join('; ');
}

function source(evidence: Evidence): Markup {
  // A headline quoted is its own title.
  const own = evidence.segment === 'headline' && cleanLine(evidence.title ?? '') === cleanLine(evidence.text);
  const title = own ? 'headline' : cleanLine(evidence.title ?? evidence.article);
  const address = safeUrl(evidence.url);
  const cite =
    address === null
      ? html`<cite>${title}</cite>`
      : html`<cite><a href="${address}" rel="noopener noreferrer nofollow">${title}</a></cite>`;
  const place = own || evidence.segment === 'paragraph' ? EMPTY : html` <span class="place">${evidence.segment}</span>`;
  const date = evidence.date === null ? EMPTY : html` <span class="date">${day(evidence.date)}</span>`;
  return html`<span class="source">${cite}${date}${place}</span>`;
}

/** A stretch of the sentence; marked when cues cover it, more strongly the more they weigh. */
function piece(part: Piece): Markup {
  if (part.cues.length === 0) return html`${part.text}`;
  const size = Math.abs(part.weight);
  const level = size >= 0.2 ? 3 : size >= 0.08 ? 2 : 1;
  const title = part.cues.map((cue) => `${cleanLine(cue.feature)}: ${signed(cue.weight)}`).join('; ');
  return html`<mark class="${part.weight < 0 ? 'neg' : 'pos'} w${level}" title="${title}">${part.text}</mark>`;
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

/** "2023-05-04T10:00Z" as "4 May 2023"; anything else as it is. */
function day(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : cleanLine(date);
}
