import type { Segment } from '../../model/index.js';
import { type Block, blocksOf } from './blocks.js';
import { classify } from './classify.js';

/**
 * Finds what each stretch of a page's text is: headline, paragraphs, captions, related stories, readers' comments …
 * The segments are in order, do not overlap and cover every character that is not white space; nothing is deleted, what is
 * not the article is marked `scored: false`. Offsets are UTF-16 offsets into `text` as given.
 * An empty or blank text has no segments. Never throws; linear in the text.
 *
 * @param options.title the headline, when it is known; a text that begins with it gets it as its first segment.
 * @example segment('Peace talks open\n\nThe two sides met on Monday …', { title: 'Peace talks open' })
 */
export function segment(text: string, options: { readonly title?: string | undefined } = {}): Segment[] {
  const title = options.title?.trim();
  return classify(withTitle(blocksOf(text), text, title), title || undefined);
}

/** Splits the title off a first block that wrapped lines have joined it to, or joins what its line breaks split. */
function withTitle(blocks: readonly Block[], text: string, title: string | undefined): readonly Block[] {
  const first = blocks[0];
  if (!title || !first || !text.startsWith(title, first.start)) return blocks;
  const end = first.start + title.length;
  if (end === first.end || !/^[^\S\n\r]*(?:[\n\r]|$)/.test(text.slice(end, end + 200))) return blocks;
  const rest = blocks.filter((block) => block.end > end);
  const after = rest[0];
  const headline: Block = { start: first.start, end, text: title, tight: false };
  if (!after || after.start >= end) return [headline, ...rest];
  const start = end + (text.slice(end).length - text.slice(end).trimStart().length);
  return [headline, { ...after, start, text: text.slice(start, after.end) }, ...rest.slice(1)];
}
