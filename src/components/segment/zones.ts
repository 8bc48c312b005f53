import type { Block } from './blocks.js';
import { isDateLine } from './dates.js';
import { furnitureOf, isFormLine, normalForm } from './furniture.js';
import { endsSentence } from './sentence-end.js';

/** Characters of article that must stand before anything below it can begin. */
const ENOUGH = 240;
const HEADER = /^[^.!?:]{1,50}\b(?:says|said|wrote|commented):?$/;
const STAMP = /\b(?:at \d{1,2}:\d{2}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)\b/;

/** True for a block that reads as a paragraph of prose. */
export function isProse(block: Block): boolean {
  return block.text.length >= 180 || (block.text.length >= 80 && endsSentence(block.text));
}

/**
 * Index of the first block of the readers' comments (or of the form to write one), or `blocks.length`. Comments run to
 * the end of the page. They begin at a heading ("12 comments", "Leave a reply"), at a name that "says:", or at the
 * numbered item above the first "Liked by 3 people".
 */
export function commentsStart(blocks: readonly Block[]): number {
  let prose = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (prose >= ENOUGH && block.text.length <= 240) {
      const opens = furnitureOf(block.text, true)?.opens;
      if (opens === 'comments' || opens === 'form') return index;
      if (isLikedBy(block.text)) return numberedAbove(blocks, index);
      const next = blocks[index + 1];
      if (
        next &&
        HEADER.test(block.text) &&
        next.text.length < 60 &&
        (isDateLine(next.text) || STAMP.test(next.text))
      ) {
        return index;
      }
    }
    if (isProse(block)) prose += block.text.length;
  }
  return blocks.length;
}

/** "Liked by 3 people". */
function isLikedBy(text: string): boolean {
  return /liked/i.test(text) && normalForm(text).startsWith('liked by #');
}

/** The first of the numbered comments that lead up to a "Liked by" line; only the one above it when none is numbered. */
function numberedAbove(blocks: readonly Block[], liked: number): number {
  for (let index = liked - 1; index >= Math.max(1, liked - 40); index--) {
    if (/^1[.)]\s/.test(blocks[index]!.text)) return index;
  }
  return Math.max(1, liked - 1);
}

/** In the comment zone: a block of the form rather than of what readers wrote. */
export function isForm(block: Block): boolean {
  const phrase = furnitureOf(block.text, true);
  return phrase?.kind === 'comment-form' || isFormLine(block.text);
}

/** A title that leads elsewhere: short and not a sentence. */
export function isLinkTitle(block: Block): boolean {
  return block.text.length <= 160 && !/[.:;,]["”’')\]]*$/.test(block.text);
}

/**
 * Where the other stories under a heading at `at` end (exclusive). `story` headings ("Also in …", "Latest news") late in the page take all that is
 * left; otherwise only the titles that follow, and never a paragraph of prose.
 */
export function relatedEnd(
  blocks: readonly Block[],
  at: number,
  {
    opens,
    limit,
    lastProse,
    share,
  }: { readonly opens: 'story' | 'links'; readonly limit: number; readonly lastProse: number; readonly share: number },
): number {
  let links = at + 1;
  while (links < limit && isLinkTitle(blocks[links]!) && !isProse(blocks[links]!)) links++;
  if (lastProse < links) return links === at + 1 ? links : limit;
  const introducesStory = links === at + 1;
  if (opens === 'story' && (introducesStory ? share >= 0.25 : share >= 0.4)) return limit;
  // A title directly above a paragraph is a subheading of the article that goes on.
  if (opens === 'links' && links - at > 2 && !blocks[links - 1]!.tight && blocks[links - 2]!.tight) return links - 1;
  return links;
}
