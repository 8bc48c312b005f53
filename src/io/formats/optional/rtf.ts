import { decodeBytes } from '../../../components/segment/index.js';
import type { CorpusFile } from '../../files.js';
import type { FileContext, FoundRecord } from '../found.js';
import { bytesOf, wordsOf } from '../page.js';

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi;
/** Groups that hold no words of the text. */
const UNREAD = new Set(
  (
    'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf themedata listtable ' +
    'listoverridetable rsidtbl fldinst generator datastore xmlnstbl latentstyles colorschememapping object nonshppict revtbl'
  ).split(' '),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** The words of a Rich Text document: an article, or a delivery of many. */
export async function* rtfOf(file: CorpusFile, context: FileContext): AsyncGenerator<FoundRecord> {
  const bytes = await bytesOf(file, context.warn);
  if (bytes === undefined) return;
  const source = new TextDecoder('latin1').decode(bytes);
  if (!source.startsWith('{\\rtf')) throw new Error('it does not begin as Rich Text');
  yield* wordsOf(wordsOfRtf(source), file, { ...context, extension: 'rtf' });
}

/** The words of Rich Text. Linear: a token is looked at once. */
export function wordsOfRtf(source: string): string {
  const page = /\\ansicpg(\d{3,5})/.exec(source)?.[1] ?? '1252';
  const decode = decoderOf(page);
  const open: { isUnread: boolean; fallback: number }[] = [{ isUnread: false, fallback: 1 }];
  const words: string[] = [];
  /** Characters that stand in for one that was given by its number. */
  let passOver = 0;
  const say = (text: string) => {
    if (!open.at(-1)!.isUnread) words.push(text);
  };
  for (const [whole, word, number, hex, sign, brace, text] of source.matchAll(TOKEN)) {
    const group = open.at(-1)!;
    if (brace === '{') open.push({ ...group });
    else if (brace === '}') {
      if (open.length > 1) open.pop();
    } else if (hex !== undefined) {
      if (passOver > 0) passOver--;
      else say(decode(Number.parseInt(hex, 16)));
    } else if (text !== undefined) {
      say(text.slice(passOver));
      passOver = Math.max(0, passOver - text.length);
    } else if (sign !== undefined) {
      if (sign === '*') group.isUnread = true;
      else if (sign === '~') say(' ');
      else if (sign === '_') say('-');
      else if (sign === '\n' || sign === '\r') say('\n');
      else if (/[\\{}]/.test(sign)) say(sign);
    } else if (word === 'u' && number !== undefined) {
      say(String.fromCharCode((Number(number) + 65_536) % 65_536));
      passOver = group.fallback;
    } else if (word === 'uc') group.fallback = Math.min(9, Number(number ?? 1));
    else if (word !== undefined && UNREAD.has(word)) group.isUnread = true;
    else if (word !== undefined && SIGNS[word] !== undefined && !/^\\(?:par|line)d/.test(whole)) say(SIGNS[word]!);
  }
  const lines = words.join('').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** One byte in the code page of the document. */
function decoderOf(page: string): (byte: number) => string {
  if (page === '1252' || !/^(?:874|125\d)$/.test(page)) return (byte) => decodeBytes(Uint8Array.of(byte));
  const decoder = new TextDecoder(`windows-${page}`);
  return (byte) => decoder.decode(Uint8Array.of(byte));
}
