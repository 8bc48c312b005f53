import { type Emitter, hashFeature, hashWord } from '../../../linear/index.js';
import { isContentTag, signedLemma, TAG, type View, type Vocabulary } from '../../../syntax/index.js';
import { emitEvaluations } from './evaluation-features.js';
import { emitEvents } from './event-features.js';
import { KIND } from './kinds.js';
import { emitRelations, type OrderedRelation } from './relation-features.js';
import { emitRoles } from './role-features.js';
import type { ReadSentence } from './sentence.js';
import { emitValence } from './valence-features.js';

const FIRST = hashWord('@first');
const SECOND = hashWord('@second');
const BOTH = hashWord('@both');
/** How far the words before the first and after the second count as near. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 7;
/** Longest stretch between the two that is also read as a whole. */
const WHOLE = 6;

/**
 * Every feature of the pair of places `a` ≤ `b` of a view. The two are known only as the first and the second, so that
 * who they are can change nothing; a name that covers both ("the Franco-German axis") gives `a` = `b`. Clears `out` first.
 */
export function extractPair(
  { events, view, last, evaluations }: ReadSentence,
  v: Vocabulary,
  a: number,
  b: number,
  relations: readonly OrderedRelation[],
  out: Emitter,
): void {
  out.clear();
  // What the rules heard in words that are taken out of sight.
  const heard = last > a && last < b ? relations.filter(({ relation }) => relation.cooperation > 0) : relations;
  const n = view.word.length;
  const symbol = symbols(view, a, b);
  for (let i = 0; i < n; i++) {
    const zone = zoneOf(view, a, b, i);
    if (i !== a && i !== b) emitWord(view, v, i, symbol[i]!, zone, out);
    if (i + 1 < n) emitNeighbours(i, symbol, zone, out);
  }
  emitPath(view, v, a, b, symbol, out);
  emitShape(view, a, b, out);
  emitValence(view, v, a, b, out);
  emitRoles(view, v, a, b, events, out);
  emitRelations(heard, out);
  emitEvaluations(view, v, a, b, evaluations, out);
  emitEvents(view, a, b, events, out);
}

/** 0 far before, 1 near before, 2 between, 3 near after, 4 far after. */
function zoneOf(view: View, a: number, b: number, i: number): number {
  if (i < a) return i >= a - NEAR_BEFORE ? 1 : 0;
  if (i < b) return 2;
  return i <= b + NEAR_AFTER && view.quote[i] === view.quote[b] ? 3 : 4;
}

/** Hash of the lemma of every place, negation included, with the two actors told apart by order alone. */
function symbols(view: View, a: number, b: number): number[] {
  const symbol = view.lemma.map((_, i) => signedLemma(view, i));
  symbol[a] = FIRST;
  symbol[b] = a === b ? BOTH : SECOND;
  return symbol;
}

function emitWord(view: View, v: Vocabulary, i: number, symbol: number, zone: number, out: Emitter): void {
  const tag = view.tag[i]!;
  if (tag === TAG.name || tag === TAG.number) return;
  out.emit(KIND.word, symbol, 0, i, -1);
  out.emit(KIND.wordZone, symbol, zone, i, -1);
  const row = view.row[i]!;
  if (row < 0 || !isContentTag(tag)) return;
  const flip = view.negated[i]! << 12;
  out.emit(KIND.fine, v.fine[row]! | flip, 0, i, -1);
}

function emitNeighbours(i: number, symbol: readonly number[], zone: number, out: Emitter): void {
  out.emit(KIND.pair, symbol[i]!, symbol[i + 1]!, i, i + 1);
  if (zone > 0 && zone < 4) out.emit(KIND.pairZone, symbol[i]! ^ zone, symbol[i + 1]!, i, i + 1);
}

/** The stretch from the first to just after the second: triples, and the whole when it is short. */
function emitPath(view: View, v: Vocabulary, a: number, b: number, symbol: readonly number[], out: Emitter): void {
  const n = view.word.length;
  for (let i = Math.max(0, a - 2); i + 2 < n && i < b + 3; i++) {
    out.emit(KIND.triple, hashFeature(i < b ? 1 : 2, symbol[i]!, symbol[i + 1]!), symbol[i + 2]!, i, i + 2);
  }
  if (b - a - 1 <= WHOLE) {
    let whole = 1;
    let coarse = 1;
    for (let i = a + 1; i < b; i++) {
      whole = hashFeature(3, whole, symbol[i]!);
      const row = view.row[i]!;
      coarse = hashFeature(4, coarse, row >= 0 && isContentTag(view.tag[i]!) ? v.coarse[row]! : view.lemma[i]!);
    }
    out.emit(KIND.between, whole, 0, a, b);
    out.emit(KIND.betweenCoarse, coarse, 0, a, b);
  }
  emitTags(view, a, b, symbol, out);
  const at = (i: number) => symbol[i] ?? 0;
  out.emit(KIND.around, at(a - 1), 0, a - 1, -1);
  out.emit(KIND.around, hashFeature(5, at(a - 2), at(a - 1)), 0, a - 2, a - 1);
  out.emit(KIND.around, at(b + 1), 1, b + 1, -1);
  out.emit(KIND.around, hashFeature(5, at(b + 1), at(b + 2)), 1, b + 1, b + 2);
  out.emit(KIND.around, at(a + 1), 2, a + 1, -1);
  out.emit(KIND.around, at(b - 1), 3, b - 1, -1);
}

/** Longest stretch between the two that is read as word classes. */
const TAGGED = 10;

/** The word classes from the first to the second, alone and with each of its verbs, and those just around the two. */
function emitTags(view: View, a: number, b: number, symbol: readonly number[], out: Emitter): void {
  const tag = (i: number) => (view.tag[i] ?? 31) * 2 + (view.negated[i] ?? 0);
  const around = hashFeature(tag(a - 1), tag(b + 1), tag(b + 2));
  out.emit(KIND.tags, around, 0, -1, -1);
  out.emit(KIND.tags, hashFeature(tag(a + 1), tag(a + 2), tag(b - 1)), 1, -1, -1);
  if (b - a - 1 > TAGGED) return;
  let path = 7;
  // Determiners, adjectives and adverbs say nothing of who acts.
  for (let i = a + 1; i < b; i++) if (!isPadding(view.tag[i]!)) path = hashFeature(6, path, tag(i));
  out.emit(KIND.tags, path, 2, -1, -1);
  out.emit(KIND.tags, hashFeature(path, around, 0), 3, -1, -1);
  for (let i = a + 1; i < b; i++) {
    if (view.tag[i] === TAG.verb || view.tag[i] === TAG.noun || view.tag[i] === TAG.preposition) {
      out.emit(KIND.tags, hashFeature(path, symbol[i]!, 0), 4, i, -1);
    }
  }
}

function isPadding(tag: number): boolean {
  return tag === TAG.determiner || tag === TAG.adjective || tag === TAG.adverb || tag === TAG.number;
}

/** How the two stand to each other, words aside. */
function emitShape(view: View, a: number, b: number, out: Emitter): void {
  const clauses = Math.min(3, view.clause[b]! - view.clause[a]!);
  let names = 0;
  let between = 0;
  for (let i = 0; i < view.tag.length; i++) {
    if (i === a || i === b || view.tag[i] !== TAG.name) continue;
    names++;
    if (i > a && i < b) between++;
  }
  let verbs = 0;
  for (let i = a + 1; i < b; i++) if (view.tag[i] === TAG.verb) verbs++;
  out.emit(KIND.distance, Math.min(10, (b - a) >> 1), 0, -1, -1);
  out.emit(KIND.distance, Math.min(10, (b - a) >> 1), 1 + Math.min(2, verbs), -1, -1);
  out.emit(KIND.clauses, clauses, 0, -1, -1);
  out.emit(KIND.clauses, clauses, 1 + Math.min(3, verbs), -1, -1);
  out.emit(KIND.names, Math.min(5, names), 0, -1, -1);
  out.emit(KIND.names, Math.min(3, between), 1, -1, -1);
  out.emit(KIND.quoted, (view.quote[a] === 0 ? 0 : 1) + (view.quote[b] === 0 ? 0 : 2), 0, -1, -1);
  out.emit(KIND.length, Math.min(7, view.word.length >> 3), 0, -1, -1);
}
