import type { Segment, SegmentKind } from '../model/index.js';
import { SCORED_KINDS } from '../model/index.js';
import { type Block, isListItem } from './blocks.js';
import { authorNamedIn, isByline, isNameLine } from './bylines.js';
import { creditStart, isCaptionLength } from './captions.js';
import { datelineLength } from './dateline.js';
import { isDateLine } from './dates.js';
import { furnitureOf, normalForm } from './furniture.js';
import { isLanguageName, isLanguageSwitcher } from './languages.js';
import { SECTIONS } from './phrases.js';
import { endsSentence } from './sentence-end.js';
import { type Kinds, nameTop } from './top.js';
import { commentsStart, isForm, isLinkTitle, isProse, relatedEnd } from './zones.js';

const SCORED: ReadonlySet<SegmentKind> = new Set(SCORED_KINDS);
const BULLETS = /^[\s>*•·▪◦‣●–—-]+/u;
const MARKDOWN_PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
const MARKDOWN_EMPHASIS = /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/;

/**
 * Segments of the blocks, in order. `title` says that the first block is the headline (when it equals the text's beginning)
 * or what a repeated headline looks like.
 */
export function classify(blocks: readonly Block[], title: string | undefined): Segment[] {
  const kinds: Kinds = blocks.map((block) => hinted(block));
  const repeated = new Set<number>();
  if (title !== undefined) nameTitle(blocks, kinds, repeated, title);
  const limit = commentsStart(blocks);
  for (let index = limit; index < blocks.length; index++) {
    kinds[index] = isForm(blocks[index]!) ? 'comment-form' : 'comment';
  }
  nameFurniture(blocks, kinds, limit);
  nameCaptions(blocks, kinds, limit);
  nameTop(blocks, kinds, limit);
  nameTail(blocks, kinds, limit);
  nameBody(blocks, kinds, limit);
  return blocks.flatMap((block, index) => segmentsOf(block, kinds[index] ?? 'paragraph', repeated.has(index)));
}

/** Markup's word for the block. Captions and headlines stand; the rest only breaks ties later. */
function hinted(block: Block): SegmentKind | undefined {
  return block.hint === 'caption' || block.hint === 'headline' || block.hint === 'standfirst' ? block.hint : undefined;
}

function nameTitle(blocks: readonly Block[], kinds: Kinds, repeated: Set<number>, title: string): void {
  const wanted = normalForm(title);
  if (wanted === '') return;
  for (let index = 0; index < Math.min(blocks.length, 8); index++) {
    const { text } = blocks[index]!;
    if (text.length > title.length + 20 || normalForm(text) !== wanted) continue;
    if (kinds.includes('headline') && kinds[index] === undefined) repeated.add(index);
    kinds[index] = 'headline';
  }
}

/** Language switchers and everything in the table of phrases, with the stories that some of them open. */
function nameFurniture(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  const total = limit > 0 ? blocks[limit - 1]!.end : 0;
  let prose = 0;
  for (let index = 0; index < limit; index++) {
    const block = blocks[index]!;
    const { text } = block;
    if (isProse(block)) prose++;
    if (kinds[index] !== undefined) continue;
    if (isSwitcher(blocks, index)) {
      kinds[index] = 'language-switcher';
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(text)) {
      kinds[index] = 'boilerplate';
      continue;
    }
    const phrase = furnitureOf(text, prose > 0 || index > 0);
    if (!phrase || (phrase.kind === 'caption' && endsSentence(text) && text.length > 300)) continue;
    kinds[index] = phrase.kind;
    if (phrase.opens !== 'story' && phrase.opens !== 'links') continue;
    if (prose === 0 || /[:|]\s*\S/.test(text)) continue;
    const end = relatedEnd(blocks, index, { opens: phrase.opens, limit, share: block.start / Math.max(1, total) });
    for (let later = index + 1; later < end; later++) {
      const own = furnitureOf(blocks[later]!.text, true)?.kind;
      kinds[later] = own ?? 'related';
    }
    index = end - 1;
  }
}

function isSwitcher(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!;
  if (text.length > 160) return false;
  if (isLanguageSwitcher(text)) return true;
  if (index > 20 || !isLanguageName(text)) return false;
  const beside = (other: Block | undefined) => other !== undefined && isLanguageName(other.text);
  return beside(blocks[index - 1]) || beside(blocks[index + 1]);
}

/** Picture captions: a line with a credit at its end, the line that repeats it, and the line above a credit alone. */
function nameCaptions(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  for (let index = 0; index < limit; index++) {
    const block = blocks[index]!;
    const { text } = block;
    if (kinds[index] !== undefined || !isCaptionLength(text)) continue;
    const start = MARKDOWN_PICTURE.test(text) ? text.length : creditStart(text);
    const before = blocks[index - 1];
    if (start > 0) {
      kinds[index] = 'caption';
      if (before && index > 0 && before.text.length >= 12 && text.startsWith(before.text)) kinds[index - 1] = 'caption';
    } else if (start === 0) {
      kinds[index] = 'credit';
      if (before && kinds[index - 1] === undefined && block.tight && index > 1 && before.text.length <= 250) {
        if (!endsSentence(before.text)) kinds[index - 1] = 'caption';
      }
    } else if (
      before &&
      kinds[index - 1] === undefined &&
      text === before.text &&
      !endsSentence(text) &&
      text.length >= 25
    ) {
      kinds[index] = 'caption';
      kinds[index - 1] = 'caption';
    } else if (index > 1 && MARKDOWN_EMPHASIS.test(text) && !isLast(kinds, index, limit)) {
      kinds[index] = 'caption';
    }
  }
}

function isLast(kinds: Kinds, index: number, limit: number): boolean {
  for (let later = index + 1; later < limit; later++) if (kinds[later] === undefined) return false;
  return true;
}

/** Bylines, authors, section names and titles of other stories after the last paragraph. */
function nameTail(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  let last = limit - 1;
  while (last >= 0 && (kinds[last] !== undefined || !isProse(blocks[last]!))) last--;
  if (last < 0) return;
  const over = kinds
    .slice(last + 1, limit)
    .some((kind) => kind === 'author' || kind === 'disclaimer' || kind === 'byline');
  for (let index = limit - 1; index > last; index--) {
    if (kinds[index] !== undefined) continue;
    const { text } = blocks[index]!;
    const bare = text.replace(BULLETS, '');
    if (SECTIONS.has(normalForm(bare))) kinds[index] = 'boilerplate';
    else if (isByline(bare)) kinds[index] = 'byline';
    else if (isDateLine(bare, { places: 1 })) kinds[index] = 'dateline';
    else if (isNameLine(bare.replaceAll(/["“”]/g, '')) && isLast(kinds, index, limit)) kinds[index] = 'byline';
    else if (over && isLinkTitle(blocks[index]!) && precededByEnd(kinds, last, index)) kinds[index] = 'related';
  }
  nameAuthor(blocks, kinds, limit);
}

function precededByEnd(kinds: Kinds, last: number, index: number): boolean {
  for (let earlier = last + 1; earlier < index; earlier++) {
    const kind = kinds[earlier];
    if (kind === 'author' || kind === 'disclaimer' || kind === 'byline') return true;
  }
  return false;
}

/** "Ann Lee is a fellow at …" as the last paragraph, of somebody whom the article does not mention. */
function nameAuthor(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  let last = limit - 1;
  while (last >= 0 && kinds[last] !== undefined) last--;
  if (last < 3) return;
  const surname = authorNamedIn(blocks[last]!.text);
  if (surname === undefined) return;
  for (let index = 0; index < last; index++) {
    if (kinds[index] !== 'byline' && kinds[index] !== 'author' && blocks[index]!.text.includes(surname)) return;
  }
  kinds[last] = 'author';
}

/** What is left is the article: subheadings, lists, paragraphs. */
function nameBody(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  for (let index = 0; index < limit; index++) {
    if (kinds[index] !== undefined) continue;
    const block = blocks[index]!;
    const hint = block.hint;
    if (hint) kinds[index] = hint;
    else if (isSubheading(blocks, kinds, index, limit)) kinds[index] = 'subheading';
    else kinds[index] = isListItem(block.text) ? 'list' : 'paragraph';
  }
}

function isSubheading(blocks: readonly Block[], kinds: Kinds, index: number, limit: number): boolean {
  const { text } = blocks[index]!;
  if (/^#{1,6}\s/.test(text)) return true;
  if (index === 0 || text.length > 90 || !/^["“‘'([]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[.,;:!…"”'’)\]]$/.test(text) || /^[“"]/.test(text)) return false;
  if (isListItem(text) || text.split(/\s+/).length > 14) return false;
  let next = index + 1;
  while (next < limit && kinds[next] !== undefined) next++;
  return next < limit && isProse(blocks[next]!);
}

/** The block as segments: a caption and its credit, a dateline and its paragraph, or itself. */
function segmentsOf(block: Block, kind: SegmentKind, repeated: boolean): Segment[] {
  const { start, end, text } = block;
  const whole = (from: number, to: number, as: SegmentKind): Segment => ({
    kind: as,
    span: { start: from, end: to },
    scored: SCORED.has(as) && !repeated,
  });
  const split = (at: number, first: SegmentKind, second: SegmentKind): Segment[] => {
    const head = text.slice(0, at).trimEnd().length;
    return [whole(start, start + head, first), whole(start + at, end, second)];
  };
  if (kind === 'caption') {
    const at = creditStart(text);
    if (at > 0) return split(at, 'caption', 'credit');
  }
  if (kind === 'paragraph' || kind === 'standfirst') {
    const length = datelineLength(text);
    const at = length + (text.slice(length).length - text.slice(length).trimStart().length);
    if (length > 0) return split(at, 'dateline', kind);
  }
  return [whole(start, end, kind)];
}
