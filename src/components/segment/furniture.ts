import { grouped, lazily } from '../../core/index.js';
import { DISCLAIMING, FORM, type Phrase, START, WHOLE } from './phrases.data.js';
import { endsInFullStop } from './sentence-end.js';

/** No block longer than this is looked up: furniture is short. */
const LONGEST = 600;
const LONGEST_KEY = 60;
const LEADS_ON = /\b(?:Read more|READ MORE|Read More|Full story|Continue reading)\s*[»›→.…]*$|[»→]$/;
const COPYRIGHT = /(?:^|\s)(?:©|\(c\) ?\d{4})/i;
/** What somebody says is the article's, whatever the words. */
const OPENING_QUOTE = /^["“‘«„`']/;

/** Nearly every block opens so, and this is found ten times as fast as letters of any script. */
const PLAIN_OPENING = /^[A-Za-z]{1,40}[ ,.:;!?'"-]/;

/** Lower case, straight apostrophes undone, numbers as `#`, every other mark a space. */
export function normalForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^\p{L}\p{M}#]+/gu, ' ')
    .trim();
}

/** First word of the normal form. */
function openingWord(text: string): string {
  const plain = PLAIN_OPENING.exec(text)?.[0];
  if (plain !== undefined) return plain.slice(0, -1).toLowerCase();
  const word = /[\p{L}\p{M}]+|\d/u.exec(text.slice(0, 48))?.[0] ?? '';
  return word >= '0' && word <= '9' ? '#' : word.toLowerCase();
}

interface Tables {
  readonly whole: ReadonlyMap<string, Phrase>;
  /** First words of `whole`, so that most blocks need no more than a look at theirs. */
  readonly wholeFirst: ReadonlySet<string>;
  /** Phrases by their first word, the longest first. */
  readonly start: ReadonlyMap<string, readonly (readonly [string, Phrase])[]>;
  readonly form: ReadonlyMap<string, readonly string[]>;
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

const tables = lazily((): Tables => {
  const whole = new Map<string, Phrase>();
  for (const [keys, phrase] of WHOLE) for (const key of keys.split('|')) whole.set(key, phrase);
  const opening = START.flatMap(([keys, phrase]) => keys.split('|').map((key): [string, Phrase] => [key, phrase]));
  const start = grouped(opening, ([key]) => firstWord(key));
  for (const list of start.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { whole, wholeFirst: new Set([...whole.keys()].map(firstWord)), start, form: grouped(FORM, firstWord) };
});

/**
 * The phrase of page furniture that a block is or begins with; undefined for anything that could be the article.
 * `inside` says whether the article has begun.
 */
export function furnitureOf(text: string, inside: boolean): Phrase | undefined {
  if (text.length > LONGEST) return undefined;
  const word = openingWord(text);
  const candidates = OPENING_QUOTE.test(text) ? undefined : tables().start.get(word);
  const short = text.length <= LONGEST_KEY && tables().wholeFirst.has(word);
  const head = candidates || short ? normalForm(text.slice(0, LONGEST_KEY + 20)) : '';
  const exact = short ? tables().whole.get(head) : undefined;
  if (exact) return exact;
  for (const [key, phrase] of candidates ?? []) {
    if (!head.startsWith(key) || (head.length > key.length && head.charAt(key.length) !== ' ')) continue;
    if (phrase.inside && !inside) continue;
    if (text.length > (phrase.longest ?? LONGEST)) continue;
    if (phrase.colon && !/^[^:–—|]{0,40}(?:[:|]|\s[-–—]\s)/u.test(afterBullet(text).slice(0, key.length + 4))) continue;
    if (phrase.kind === 'related' && endsInFullStop(text)) continue;
    if (phrase.kind === 'boilerplate' && text.length > 110 && endsInFullStop(text) && inside) continue;
    return phrase;
  }
  if (text.length <= 220 && LEADS_ON.test(text.slice(-30))) return inside ? { kind: 'related' } : undefined;
  if (text.length <= 160 && COPYRIGHT.test(text)) return { kind: 'boilerplate' };
  return undefined;
}

function afterBullet(text: string): string {
  return text.replace(/^[\s>*•·\-–—#»▪]{1,8}/u, '');
}

/** True for a statement that gives the views in the article to its author alone; ask only below the article. */
export function disclaims(text: string): boolean {
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase().replaceAll('’', "'");
  return /view|opinion|position/.test(lower) && DISCLAIMING.some((words) => lower.includes(words));
}

/** True for a line of a comment form; ask only inside the comment zone. */
export function isFormLine(text: string): boolean {
  if (text.length > 240) return false;
  const head = normalForm(text);
  for (const key of tables().form.get(firstWord(head)) ?? []) {
    if (head === key) return true;
    if (key.includes(' ') && head.startsWith(`${key} `)) return true;
  }
  return tables().whole.get(head)?.kind === 'comment-form';
}
