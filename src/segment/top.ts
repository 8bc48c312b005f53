import type { SegmentKind } from '../model/index.js';
import { type Block, isListItem } from './blocks.js';
import { isAgency, isByline, isNameLine } from './bylines.js';
import { isDateLine } from './dates.js';
import { normalForm } from './furniture.js';
import { SECTIONS } from './phrases.js';
import { endsInFullStop, endsSentence } from './sentence-end.js';
import { isProse } from './zones.js';

/** Nothing above the article runs longer than this many blocks. */
const TOP = 16;
const LONGEST_HEADLINE = 220;
const LONGEST_STANDFIRST = 320;
const LONGEST_LEAD = 140;

/** Kinds by block; undefined where nothing has been recognised yet. */
export type Kinds = (SegmentKind | undefined)[];

/** Index of the first paragraph of the article proper that nothing else claims, or `limit`. */
export function bodyStart(blocks: readonly Block[], kinds: Kinds, limit: number): number {
  let open = 0;
  for (let index = 0; index < Math.min(limit, TOP); index++) {
    if (kinds[index] !== undefined) continue;
    const block = blocks[index]!;
    // Two short blocks may be headline and standfirst; prose after them is the body.
    if (isProse(block) && (endsSentence(block.text) || open >= 2 || block.text.length > LONGEST_STANDFIRST))
      return index;
    open++;
  }
  return Math.min(limit, TOP);
}

/**
 * Names what stands above the first paragraph: section name, headline, standfirst, byline, dateline. Fills `kinds` in place.
 * `titled` is true when block 0 is known to be the headline.
 */
export function nameTop(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  const body = bodyStart(blocks, kinds, limit);
  const open = (index: number) => index < body && kinds[index] === undefined;
  let headline = kinds.indexOf('headline');
  if (headline < 0) {
    for (let index = 0; index < body; index++) {
      if (!open(index)) continue;
      if (SECTIONS.has(normalForm(blocks[index]!.text)) && index + 1 < limit) {
        kinds[index] = 'boilerplate';
        continue;
      }
      if (mayBeHeadline(blocks, index, limit)) {
        kinds[index] = 'headline';
        headline = index;
      }
      break;
    }
  }
  for (let index = 0; index < body; index++) {
    if (!open(index)) continue;
    const { text } = blocks[index]!;
    if (isByline(text) || isAgency(text)) kinds[index] = 'byline';
    else if (isDateLine(text)) kinds[index] = 'dateline';
    else if (headline >= 0 && SECTIONS.has(normalForm(text))) kinds[index] = 'boilerplate';
  }
  if (headline < 0) return;
  for (let index = headline + 1; index < Math.min(body, headline + 8); index++) {
    if (!open(index)) continue;
    if (isNameLine(blocks[index]!.text) && besideByline(blocks, kinds, index, body)) kinds[index] = 'byline';
  }
  nameStandfirst(blocks, kinds, { headline, body, limit });
}

function mayBeHeadline(blocks: readonly Block[], index: number, limit: number): boolean {
  const block = blocks[index]!;
  const { text } = block;
  if (text.length > LONGEST_HEADLINE || endsInFullStop(text) || isListItem(text) || /[:;,]$/.test(text)) return false;
  for (let later = index + 1; later < Math.min(limit, index + TOP); later++) {
    const next = blocks[later]!;
    if (next.text.length > text.length || endsSentence(next.text)) return true;
  }
  return false;
}

/** A name in title case is a byline next to a date, or alone between headline and body. */
function besideByline(blocks: readonly Block[], kinds: Kinds, index: number, body: number): boolean {
  const words = blocks[index]!.text.split(/\s+/).length;
  if (kinds[index + 1] === 'dateline' || kinds[index - 1] === 'dateline') return true;
  return index === body - 1 && words <= 3 && index < blocks.length - 1;
}

function nameStandfirst(
  blocks: readonly Block[],
  kinds: Kinds,
  place: { readonly headline: number; readonly body: number; readonly limit: number },
): void {
  let named = 0;
  let afterDate = false;
  for (let index = place.headline + 1; index <= place.body && index < place.limit; index++) {
    const kind = kinds[index];
    if (kind === 'dateline' || kind === 'byline') afterDate = true;
    if (kind !== undefined) continue;
    const { text } = blocks[index]!;
    if (text.length > LONGEST_STANDFIRST || isListItem(text) || named >= 2) return;
    const next = blocks.slice(index + 1, index + 4).findIndex((_, later) => kinds[index + 1 + later] === undefined);
    const body = next < 0 ? undefined : blocks[index + 1 + next];
    if (!body || index + 1 + next >= place.limit) return;
    const beforeByline = kinds[index + 1] === 'byline' || kinds[index + 1] === 'dateline';
    const open = !endsSentence(text) && !/[,;:]$/.test(text);
    const lead = afterDate && text.length <= LONGEST_LEAD && body.text.length >= 2.5 * text.length;
    if (!(open || beforeByline || lead)) return;
    kinds[index] = 'standfirst';
    named++;
    if (!open && !beforeByline) return;
  }
}
