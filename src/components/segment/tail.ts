import type { Block } from './blocks.js';
import { authorNamedIn, isByline, isNameLine } from './bylines.js';
import { isDateLine } from './dates.js';
import { disclaims, normalForm } from './furniture.js';
import { SECTIONS } from './phrases.data.js';
import type { Kinds } from './top.js';
import { isLinkTitle, isProse } from './zones.js';

/** What a page asks of its readers once the article is over. */
const ASKS = /^(?:Support|Subscribe|Follow|Join|Donate|Help|Share|Sign up|Download|Write to|Contact|Tell us|Send)\b/;
const BULLETS = /^[\s>*•·▪◦‣●–—-]+/u;

/**
 * Names what stands below the last paragraph: disclaimer, section name, byline, date, and titles of other stories once an author
 * or a disclaimer has closed the article. Fills `kinds` in place.
 */
export function nameTail(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  let last = proseBefore(blocks, kinds, limit);
  while (last > 1 && disclaims(blocks[last]!.text)) {
    kinds[last] = 'disclaimer';
    last = proseBefore(blocks, kinds, last);
  }
  if (last < 0) return;
  let over = false;
  for (let index = last + 1; index < limit; index++) {
    const kind = kinds[index];
    if (kind === 'author' || kind === 'disclaimer' || kind === 'byline') over = true;
    if (kind !== undefined) continue;
    const bare = blocks[index]!.text.replace(BULLETS, '');
    if (SECTIONS.has(normalForm(bare)) || (ASKS.test(bare) && isLinkTitle(blocks[index]!)))
      kinds[index] = 'boilerplate';
    else if (isByline(bare)) kinds[index] = 'byline';
    else if (isDateLine(bare, { places: 1 })) kinds[index] = 'dateline';
    else if (over && isLinkTitle(blocks[index]!)) kinds[index] = 'related';
  }
  const end = openBefore(kinds, limit);
  if (end > last && isNameLine(unquoted(blocks[end]!.text))) kinds[end] = 'byline';
  nameAuthor(blocks, kinds, limit);
}

/** "Ann Lee, “Novosti”": the name of a source may stand in quotation marks. */
function unquoted(text: string): string {
  return text.replace(BULLETS, '').replace(/["“”]/g, '');
}

/** Index of the last paragraph of prose before `limit` that nothing claims, or −1. */
function proseBefore(blocks: readonly Block[], kinds: Kinds, limit: number): number {
  for (let index = limit - 1; index >= 0; index--) {
    if (kinds[index] === undefined && isProse(blocks[index]!)) return index;
  }
  return -1;
}

/** Index of the last block before `limit` that nothing claims, or −1. */
function openBefore(kinds: Kinds, limit: number): number {
  for (let index = limit - 1; index >= 0; index--) if (kinds[index] === undefined) return index;
  return -1;
}

/** "Ann Lee is a fellow at …" as the last paragraph, of somebody whom the article does not mention. */
function nameAuthor(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  const last = openBefore(kinds, limit);
  if (last < 3) return;
  const surname = authorNamedIn(blocks[last]!.text);
  if (surname === undefined) return;
  for (let index = 0; index < last; index++) {
    if (kinds[index] !== 'byline' && kinds[index] !== 'author' && blocks[index]!.text.includes(surname)) return;
  }
  kinds[last] = 'author';
}
