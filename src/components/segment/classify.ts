import { SCORED_KINDS, type Segment, type SegmentKind } from '../../model/index.js';
import { type Block, isListItem } from './blocks.js';
import { creditStart } from './captions.js';
import { datelineLength } from './dateline.js';
import { furnitureOf, normalForm } from './furniture.js';
import { isLanguageName, isLanguageSwitcher } from './languages.js';
import { nameCaptions } from './name-captions.js';
import { endsSentence } from './sentence-end.js';
import { nameTail } from './tail.js';
import { type Kinds, nameTop } from './top.js';
import { commentsStart, isForm, isProse, relatedEnd } from './zones.js';

const SCORED: ReadonlySet<SegmentKind> = new Set(SCORED_KINDS);

/** Segments of the blocks, in order. `title` is the headline, when it is known. */
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

/** Markup's word for the block. Paragraphs, lists and subheadings may still turn out to be furniture. */
function hinted(block: Block): SegmentKind | undefined {
  const { hint } = block;
  return hint === 'paragraph' || hint === 'list' || hint === 'subheading' ? undefined : hint;
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
  let lastProse = limit - 1;
  while (lastProse >= 0 && !isProse(blocks[lastProse]!)) lastProse--;
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
    kinds[index] = phrase.kind === 'caption' && creditStart(text) === 0 ? 'credit' : phrase.kind;
    if (phrase.opens !== 'story' && phrase.opens !== 'links') continue;
    if (prose === 0 || /[:|]\s*\S/.test(text)) continue;
    const end = relatedEnd(blocks, index, {
      opens: phrase.opens,
      limit,
      lastProse,
      share: block.start / Math.max(1, total),
    });
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
  if (/^#{1,6}\s/.test(text) || (text.length <= 90 && /^\*\*[^*]+\*\*$/.test(text))) return true;
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
