import { DISCLAIMING, FORM, type Phrase, START, WHOLE } from './phrases.js';
import { endsInFullStop } from './sentence-end.js';

/** No block longer than this is looked up: furniture is short. */
const LONGEST = 600;
const LONGEST_KEY = 60;
/** What somebody says is the article's, whatever the words. */
const OPENING_QUOTE = /^["“‘«„`']/;

/** Lower case, straight apostrophes undone, numbers as `#`, every other mark a space. */
export function normalForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^\p{L}\p{M}#]+/gu, ' ')
    .trim();
}

interface Tables {
  readonly whole: ReadonlyMap<string, Phrase>;
  /** Phrases by their first word, the longest first. */
  readonly start: ReadonlyMap<string, readonly (readonly [string, Phrase])[]>;
  readonly form: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function compile(): Tables {
  const whole = new Map<string, Phrase>();
  for (const [keys, phrase] of WHOLE) for (const key of keys.split('|')) whole.set(key, phrase);
  const start = new Map<string, [string, Phrase][]>();
  for (const [keys, phrase] of START) {
    for (const key of keys.split('|')) {
      const list = start.get(firstWord(key)) ?? [];
      list.push([key, phrase]);
      start.set(firstWord(key), list);
    }
  }
  for (const list of start.values()) list.sort((a, b) => b[0].length - a[0].length);
  const form = new Map<string, string[]>();
  for (const key of FORM) form.set(firstWord(key), [...(form.get(firstWord(key)) ?? []), key]);
  return { whole, start, form };
}

/**
 * The phrase of page furniture that a block is or begins with; undefined for anything that could be the article.
 * `inside` says whether the article has begun.
 */
export function furnitureOf(text: string, inside: boolean): Phrase | undefined {
  if (text.length > LONGEST) return undefined;
  tables ??= compile();
  const head = normalForm(text.slice(0, LONGEST_KEY + 20));
  const short = text.length <= LONGEST_KEY;
  const exact = short ? tables.whole.get(head) : undefined;
  if (exact) return exact;
  if (OPENING_QUOTE.test(text)) return undefined;
  for (const [key, phrase] of tables.start.get(firstWord(head)) ?? []) {
    if (!head.startsWith(key) || (head.length > key.length && head.charAt(key.length) !== ' ')) continue;
    if (phrase.inside && !inside) continue;
    if (text.length > (phrase.longest ?? LONGEST)) continue;
    if (phrase.colon && !/^[^:–—|]{0,40}(?:[:|]|\s[-–—]\s)/u.test(afterBullet(text).slice(0, key.length + 4))) continue;
    if (phrase.kind === 'related' && endsInFullStop(text)) continue;
    if (phrase.kind === 'boilerplate' && text.length > 110 && endsInFullStop(text) && inside) continue;
    return phrase;
  }
  if (
    /\b(?:Read more|READ MORE|Read More|Full story|Continue reading)\s*[»›→.…]*$|[»→]$/.test(text.slice(-30)) &&
    text.length <= 220
  ) {
    return inside ? { kind: 'related' } : undefined;
  }
  if (/©|\(c\) ?\d{4}/i.test(text) && text.length <= 160) return { kind: 'boilerplate' };
  if (inside && disclaims(text)) return { kind: 'disclaimer', opens: 'end' };
  return undefined;
}

function afterBullet(text: string): string {
  return text.replace(/^[\s>*•·\-–—#»▪]{1,8}/u, '');
}

/** A sentence that gives views or opinions to somebody other than the outlet. */
function disclaims(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (!lower.includes('view') && !lower.includes('opinion') && !lower.includes('position')) return false;
  return DISCLAIMING.some((words) => lower.includes(words));
}

/** True for a line of a comment form; ask only inside the comment zone. */
export function isFormLine(text: string): boolean {
  if (text.length > 240) return false;
  tables ??= compile();
  const head = normalForm(text);
  for (const key of tables.form.get(firstWord(head)) ?? []) {
    if (head === key) return true;
    if (key.includes(' ') && head.startsWith(`${key} `)) return true;
  }
  return tables.whole.get(head)?.kind === 'comment-form';
}
