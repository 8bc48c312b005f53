import { lazily, nearestWhole } from '../../core/index.js';
import type { ActorId, Analysis, Span } from '../../model/index.js';
import { BETWEEN, NAMINGS, type Naming, WORDS } from './namings.data.js';

const namings = lazily(
  () => new Map(NAMINGS.flatMap((naming) => WORDS[naming].split(/\s+/).map((word) => [word, naming] as const))),
);
/** Words that join what an actor is called to its name: "the regime in Tehran". */
const JOINS = new Set(['of', 'in', 'the']);
/** Letters looked at on either side of a mention. */
const REACH = 60;

/** One place where an actor is called something. */
export interface Called {
  readonly naming: Naming;
  readonly sentence: number;
  /** The word, in offsets of the article. */
  readonly span: Span;
}

/**
 * What an actor and its parts are called in scored sentences: the nouns inside a mention, right after it ("the Iranian regime",
 * "Putin's government") or right before it ("President Putin", "the rulers in Tehran"). A word counts once.
 */
export function namingsOf(analysis: Analysis, actor: ActorId): Called[] {
  const sideOf = nearestWhole(analysis.actors, [actor]);
  const found = new Map<number, Called>();
  for (const { actor: named, sentence, span, rule } of analysis.mentions) {
    const at = analysis.sentences[sentence];
    if (rule === 'pronoun' || sideOf(named) !== 0 || !at || !analysis.segments[at.segment]?.scored) continue;
    const place = { start: span.start - at.span.start, end: span.end - at.span.start };
    const word = within(at.text, place) ?? after(at.text, place.end) ?? before(at.text, place.start);
    if (!word) continue;
    const start = word.span.start + at.span.start;
    if (!found.has(start))
      found.set(start, { naming: word.naming, sentence, span: { start, end: word.span.end + at.span.start } });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

interface Word {
  readonly naming: Naming;
  readonly span: Span;
}

/** The last naming of the mention's head: "the Russian president", "the regime", "Secretary" of "Secretary of State". */
function within(text: string, { start, end }: Span): Word | null {
  const words = tokens(text.slice(start, end), start);
  const joint = words.findIndex((word) => word.text.toLowerCase() === 'of');
  const head = joint < 0 ? words : words.slice(0, joint);
  for (let i = head.length - 1; i >= 0; i--) {
    const word = asNaming(head[i]!);
    if (word) return word;
  }
  return null;
}

function after(text: string, end: number): Word | null {
  const rest = text.slice(end, end + REACH);
  const tail = /^['’]s?/.exec(rest)?.[0].length ?? 0;
  let last: Word | null = null;
  let reached = end + tail;
  for (const token of tokens(rest.slice(tail), end + tail).slice(0, 3)) {
    // Punctuation ends what belongs together.
    if (text.slice(reached, token.start).trim() !== '') break;
    const word = asNaming(token);
    if (word) last = word;
    else if (!BETWEEN.test(token.text.toLowerCase())) break;
    reached = token.start + token.text.length;
  }
  return last;
}

function before(text: string, start: number): Word | null {
  const from = Math.max(0, start - REACH);
  const words = tokens(text.slice(from, start), from).reverse();
  let reached = start;
  for (const token of words.slice(0, 3)) {
    const end = token.start + token.text.length;
    if (text.slice(end, reached).trim() !== '') return null;
    const word = asNaming(token);
    if (word) return word;
    if (!JOINS.has(token.text.toLowerCase()) && !/^\p{Lu}/u.test(token.text)) return null;
    reached = token.start;
  }
  return null;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

function tokens(text: string, offset: number): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}-]+/gu)].map((match) => ({ text: match[0], start: offset + match.index }));
}

function asNaming({ text, start }: Token): Word | null {
  const naming = namings().get(text.toLowerCase());
  return naming ? { naming, span: { start, end: start + text.length } } : null;
}
