import type { SegmentKind } from '../../model/index.js';
import { type Block, isListItem } from './blocks.js';
import { isAgency, isByline, isNameLine } from './bylines.js';
import { isDateLine } from './dates.js';
import { normalForm } from './furniture.js';
import { SECTIONS } from './phrases.data.js';
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
function bodyStart(blocks: readonly Block[], kinds: Kinds, limit: number): number {
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

/** Names what stands above the first paragraph: section name, headline, standfirst, byline, dateline. Fills `kinds` in place. */
export function nameTop(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  nameBylines(blocks, kinds, limit);
  const body = bodyStart(blocks, kinds, limit);
  const headline = nameHeadline(blocks, kinds, { body, limit });
  for (let index = 0; index < body; index++) {
    if (kinds[index] !== undefined) continue;
    if (headline >= 0 && SECTIONS.has(normalForm(blocks[index]!.text))) kinds[index] = 'boilerplate';
  }
  if (headline < 0) return;
  for (let index = headline + 1; index < Math.min(body, headline + 8); index++) {
    if (kinds[index] !== undefined) continue;
    if (isNameLine(blocks[index]!.text) && besideByline(blocks, kinds, index, body)) kinds[index] = 'byline';
  }
  nameStandfirst(blocks, kinds, { headline, limit });
}

/** Bylines and dates stand above the second paragraph of prose. */
function nameBylines(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  let prose = 0;
  for (let index = 0; index < Math.min(limit, TOP) && prose < 2; index++) {
    if (kinds[index] !== undefined) continue;
    const { text } = blocks[index]!;
    if (isByline(text) || isAgency(text)) kinds[index] = 'byline';
    else if (isDateLine(text)) kinds[index] = 'dateline';
    else if (isProse(blocks[index]!)) prose++;
  }
}

/** Index of the headline, known or found, or −1. Section names above it are furniture. */
function nameHeadline(
  blocks: readonly Block[],
  kinds: Kinds,
  { body, limit }: { readonly body: number; readonly limit: number },
): number {
  const known = kinds.indexOf('headline');
  if (known >= 0) return known;
  for (let index = 0; index < body; index++) {
    if (kinds[index] !== undefined) continue;
    if (SECTIONS.has(normalForm(blocks[index]!.text)) && index + 1 < limit) {
      kinds[index] = 'boilerplate';
      continue;
    }
    if (!mayBeHeadline(blocks, index, limit)) return -1;
    kinds[index] = 'headline';
    return index;
  }
  return -1;
}

function mayBeHeadline(blocks: readonly Block[], index: number, limit: number): boolean {
  const { text } = blocks[index]!;
  if (text.length > LONGEST_HEADLINE || endsInFullStop(text) || isListItem(text) || /[:;,]$/.test(text)) return false;
  for (let later = index + 1; later < Math.min(limit, index + TOP); later++) {
    const next = blocks[later]!;
    if (next.text.length > text.length || endsSentence(next.text)) return true;
  }
  return false;
}

/** A name in title case is a byline next to a date, or alone between headline and body. */
function besideByline(blocks: readonly Block[], kinds: Kinds, index: number, body: number): boolean {
  if (kinds[index + 1] === 'dateline' || kinds[index - 1] === 'dateline') return true;
  return index === body - 1 && index < blocks.length - 1 && blocks[index]!.text.split(/\s+/).length <= 3;
}

/**
 * Up to two standfirsts below the headline: a line that is no sentence, one above the byline, or a short sentence below the
 * date with a far longer paragraph after it.
 */
function nameStandfirst(
  blocks: readonly Block[],
  kinds: Kinds,
  { headline, limit }: { readonly headline: number; readonly limit: number },
): void {
  let named = 0;
  let afterDate = false;
  for (let index = headline + 1; index < Math.min(limit, headline + TOP) && named < 2; index++) {
    const kind = kinds[index];
    if (kind === 'dateline' || kind === 'byline') afterDate = true;
    if (kind !== undefined) continue;
    const { text } = blocks[index]!;
    if (text.length > LONGEST_STANDFIRST || isListItem(text)) return;
    const next = nextOpen(kinds, index + 1, limit);
    if (next < 0) return;
    const aboveByline = kinds[index + 1] === 'byline' || kinds[index + 1] === 'dateline';
    const open = !endsSentence(text) && !/[,;:]$/.test(text);
    const lead = afterDate && text.length <= LONGEST_LEAD && blocks[next]!.text.length >= 2.5 * text.length;
    if (!(open || aboveByline || lead)) return;
    kinds[index] = 'standfirst';
    named++;
    if (!open && !aboveByline) return;
  }
}

/** Index of the first block from `from` on that has no kind yet, within three blocks; −1 otherwise. */
function nextOpen(kinds: Kinds, from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, from + 3); index++) if (kinds[index] === undefined) return index;
  return -1;
}
