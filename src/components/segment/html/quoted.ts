import type { HtmlBlock } from './html-blocks.js';

const OPENS = /^["“„«‘‹]/;
const CLOSES = /["”“»’›]$/;
/** Who is quoted, below his words. */
const ATTRIBUTION = /^[—–―-]{1,2}\s?\p{Lu}/u;
const LONGEST_ATTRIBUTION = 120;

/**
 * The blocks with quotation marks about those that a page sets off as somebody's words: in plain text nothing else would say
 * so. Each paragraph opens with a mark and the last closes, as in print. Not where most of the page is set off, which then means nothing.
 */
export function quoted(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const set = blocks.filter(isSetOff);
  const length = (some: readonly HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  if (set.length === 0 || 2 * length(set) > length(blocks)) return blocks;
  return blocks.map((block, index) => {
    if (!isSetOff(block)) return block;
    const after = blocks[index + 1];
    const goesOn = after !== undefined && isSetOff(after) && after.quote === block.quote;
    const open = OPENS.test(block.text) ? '' : '“';
    const close = goesOn || CLOSES.test(block.text) ? '' : '”';
    return { ...block, text: `${open}${block.text}${close}` };
  });
}

function isSetOff({ quote, hint, text }: HtmlBlock): boolean {
  return quote > 0 && hint === undefined && !(text.length <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(text));
}
