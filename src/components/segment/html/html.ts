import { StandpointError } from '../../../core/index.js';
import type { Segment } from '../../../model/index.js';
import type { Block } from '../blocks.js';
import { classify } from '../classify.js';
import { decodeBytes } from '../decode.js';
import { segment } from '../segment.js';
import { blocksIn, type DomNode, type HtmlBlock } from './html-blocks.js';
import { type DomDocument, metadataOf, type PageMetadata } from './html-metadata.js';
import { isTangled, shallow } from './nesting.js';
import { quoted } from './quoted.js';

/** A page as an article: `text` begins with the title, and `segments` are offsets into it. */
export interface HtmlPage extends PageMetadata {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** An article shorter than this is only believed when the page holds little else. */
const SHORT = 200;

/** The two libraries, as far as they are used. */
interface Peers {
  parse(html: string): DomDocument & { readonly body: DomNode | null };
  article(document: unknown): { readonly content: DomNode } | null;
}

async function peers(): Promise<Peers> {
  try {
    const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
    return {
      parse: (html) => parseHTML(html).document,
      article: (document) => {
        // The serializer hands out the element itself, and the document is linkedom's; neither library knows the other's types.
        const options = { serializer: (node: unknown) => node, keepClasses: true };
        const found = new Readability(document as never, options as never).parse();
        return found?.content ? { content: found.content as unknown as DomNode } : null;
      },
    };
  } catch (cause) {
    throw new StandpointError(
      'missing-peer',
      'reading HTML needs two packages that are not installed: npm install @mozilla/readability@0.6 linkedom@0.18.14',
      { cause },
    );
  }
}

/**
 * Reads the article of a web page: its words, what the page says about itself, and segments from its markup.
 * Bytes are decoded by byte-order mark, `contentType`, the page's declaration, UTF-8, Windows-1252, in this order. Scripts and
 * styles are never text. When no article can be made out, everything on the page is kept and its navigation marked.
 * Needs the optional packages `@mozilla/readability` and `linkedom`; throws `missing-peer` without them, and nothing else.
 *
 * @param options.url the address, when the page does not name one itself.
 * @example const { title, text, segments } = await readHtml(await readFile('page.html'))
 */
export async function readHtml(
  html: string | Uint8Array,
  options: { readonly url?: string | undefined; readonly contentType?: string | undefined } = {},
): Promise<HtmlPage> {
  const source =
    typeof html === 'string' ? html : decodeBytes(html, { contentType: options.contentType, markup: true });
  const { parse, article } = await peers();
  try {
    const document = parse(wellFormed(shallow(source)));
    const { body: linked, ...metadata } = metadataOf(document);
    const page = { ...(options.url ? { url: options.url } : {}), ...metadata };
    const blocks = document.body ? articleIn(document, document.body, article) : [];
    const told = linked === undefined ? [] : paragraphsOf(linked);
    if (lengthOf(blocks) < SHORT && lengthOf(told) > 2 * lengthOf(blocks))
      return { ...page, ...laidOut(told, metadata.title) };
    return { ...page, ...laidOut(quoted(blocks), metadata.title) };
  } catch {
    // A page that the parser cannot take still has words.
    const text = withoutTags(source);
    return { ...(options.url ? { url: options.url } : {}), text, segments: segment(text) };
  }
}

/** The blocks of the page's article; of the whole page, scripts or none, when no article can be made out. */
function articleIn(document: DomDocument, body: DomNode, article: Peers['article']): readonly HtmlBlock[] {
  const all = blocksIn(body);
  // Readability tries again and again on a page with hardly a word; there is nothing to choose from on such a one.
  if (lengthOf(all) < SHORT) {
    const more = blocksIn(body, { noscript: true });
    return lengthOf(more) > 2 * lengthOf(all) ? more : all;
  }
  const found = isTangled(body) ? undefined : attempt(() => article(document));
  const blocks = found ? blocksIn(found.content) : [];
  return lengthOf(blocks) < SHORT && lengthOf(all) > 2 * lengthOf(blocks) ? all : blocks;
}

/** The words of an article that a page holds as data, a block a paragraph. */
function paragraphsOf(text: string): HtmlBlock[] {
  const lines = text
    .replace(/<br\s{0,5}\/?>|<\/p>/gi, '\n')
    .replace(/<[a-z/][^<>]{0,500}>/gi, '')
    .split(/[\r\n]+/);
  return lines.map((line) => ({ text: line.trim(), hint: undefined, quote: 0 })).filter((block) => block.text !== '');
}

/** linkedom needs a document element; fragments and bare text get one. */
function wellFormed(source: string): string {
  return /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function lengthOf(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** The title and the blocks, a blank line between two, and their segments. */
function laidOut(
  found: readonly Pick<HtmlBlock, 'text' | 'hint'>[],
  title: string | undefined,
): { text: string; segments: Segment[] } {
  const parts: Pick<HtmlBlock, 'text' | 'hint'>[] = [...found];
  if (title && parts[0]?.text !== title) parts.unshift({ text: title, hint: 'headline' });
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    const hint = part.text === title ? undefined : part.hint;
    blocks.push({ start: text.length, end: text.length + part.text.length, text: part.text, tight: false, hint });
    text += part.text;
  }
  return { text, segments: classify(blocks, title) };
}

/** The words between the tags, scripts and styles left out; the last resort. Linear. */
function withoutTags(source: string): string {
  const words: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    words.push(source.slice(at, open));
    const close = source.indexOf('>', open);
    if (close < 0) break;
    const name = /^<(script|style)\b/i.exec(source.slice(open, open + 8))?.[1];
    const end = name ? source.indexOf(`</${name}`, close) : -1;
    at = name ? (end < 0 ? source.length : end) : close + 1;
  }
  if (at < source.length) words.push(source.slice(at));
  return words.join('\n').trim();
}
