import { decodeBytes } from '../../components/segment/index.js';
import { quoted } from './block-quotes.js';
import { FURTHER, LATIN } from './entities.data.js';

const TAG = /<\/?([a-z][a-z0-9]{0,20})(?:\s[^<>]{0,3000})?\/?>/gi;
const PARAGRAPH = /^(?:p|div|h[1-6]|li|ul|ol|table|tr|section|article|figure|figcaption|header|footer|blockquote|hr)$/i;
const ENTITY = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,8}\d{0,2}));/gi;

/**
 * The words of a text with tags and entities in it, paragraphs parted by blank lines. Block quotations get quotation marks; scripts, styles
 * and comments go. What was masked twice (`&lt;p&gt;`) is plain, too. Linear.
 */
export function plainWords(html: string): string {
  const once = decoded(withoutTags(html));
  const twice = new RegExp(TAG.source, 'i').test(once) ? decoded(withoutTags(once)) : once;
  return twice
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutTags(html: string): string {
  let text = html;
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ] as const)
    text = without(text, open, close);
  const parts = text.split(/<\/?blockquote(?:\s[^<>]{0,3000})?>/i).map((part, i) => {
    const words = part.replace(TAG, (_, name: string) =>
      PARAGRAPH.test(name) ? '\n\n' : /^br$/i.test(name) ? '\n' : '',
    );
    return i % 2 === 1 ? quoted(words.trim().replace(/^/gm, '> ')) : words;
  });
  return parts.join('\n\n');
}

/** The text without what lies between the two marks, letter case aside. */
export function without(text: string, open: string, close: string): string {
  const small = text.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let from = small.indexOf(open); from >= 0; from = small.indexOf(open, at)) {
    const end = small.indexOf(close, from + open.length);
    if (end < 0) break;
    kept.push(text.slice(at, from));
    at = end + close.length;
  }
  return kept.join('') + text.slice(at);
}

function decoded(text: string): string {
  return text.replace(
    ENTITY,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name === undefined) return character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole;
      if (Object.hasOwn(FURTHER, name)) return FURTHER[name]!;
      const place = LATIN.indexOf(name);
      return place < 0 ? whole : place === 0 ? ' ' : String.fromCharCode(160 + place);
    },
  );
}

/** Numbers between 128 and 159 are meant as in Windows-1252, as browsers read them. */
function character(code: number): string | undefined {
  if (code >= 128 && code < 160) return decodeBytes(Uint8Array.of(code));
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
