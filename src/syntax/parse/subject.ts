import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { Coordination } from './coordination.js';
import type { Parse } from './layout.js';
import { subjectBefore } from './phrase.js';
import type { VerbGroup } from './verb-group.js';

const IT = wordSet('it he she they its their his her');

interface Subject {
  readonly subject: Coordination | null;
  /** Index of the verb above it, or −1. */
  readonly matrix: number;
}

/** Who does what the verb says, and the verb that governs it, by the form of the verb and the word before it. */
export function subjectOf(parse: Parse, verb: Pick<VerbGroup, 'at' | 'from' | 'form'>): Subject {
  const { tokens, from, sides, verbs } = parse;
  const last = verbs.length - 1;
  const previous = verbs[last];
  const before = verb.from > from ? tokens[verb.from - 1]! : undefined;

  if (verb.form === 'infinitive') {
    if (!previous) {
      // "Iran ‘ready to strike’ Israel, Macron says"
      const own = lastBefore(sides, verb.from, 3);
      return { subject: own ?? mainSubject(sides, commaAfter(tokens, verb.at)), matrix: -1 };
    }
    return { subject: controlled(previous, verb.from, sides), matrix: last };
  }
  if (verb.form === 'ing') {
    if (!previous)
      return {
        subject: lastBefore(sides, verb.from, 3) ?? mainSubject(sides, commaAfter(tokens, verb.at)),
        matrix: -1,
      };
    const afterPreposition = before?.pos === 'ADP' || before?.pos === 'SCONJ';
    if (afterPreposition && (previous.kind === 'accuse' || previous.kind === 'ask' || PREVENTING.has(previous.lemma))) {
      return { subject: controlled(previous, verb.from, sides), matrix: last };
    }
    // "refrained from criticising"
    const bound =
      afterPreposition && previous.kind !== null && verb.from - previous.at <= (previous.kind === 'refuse' ? 4 : 2);
    return { subject: previous.subject, matrix: (afterPreposition && !bound) || before?.text === ',' ? -1 : last };
  }
  if (verb.form === 'participle') {
    return { subject: lastBefore(sides, verb.from, 2), matrix: -1 };
  }
  if (!before) return { subject: null, matrix: -1 };
  // "refused to let inspectors visit"
  if (
    previous &&
    BARE.has(previous.lemma) &&
    verb.from === verb.at &&
    tokens[verb.at]!.normal === tokens[verb.at]!.lemma
  )
    return { subject: objectOf(previous, verb.from, sides) ?? previous.subject, matrix: last };
  if (
    previous &&
    (before.pos === 'CCONJ' ||
      (before.text === ',' && !sides.some((side) => side.to <= verb.from && side.from > previous.at)))
  ) {
    return joinedTo(verbs, before.pos === 'CCONJ');
  }
  return finiteSubject(parse, verb.from);
}

/** The side that is or heads the noun phrase before a verb; the last subject for "they", "its forces" and the like. */
function finiteSubject(parse: Parse, at: number): Subject {
  const { tokens, sides, verbs } = parse;
  const previous = verbs[verbs.length - 1];
  const goesOn = { subject: previous?.subject ?? null, matrix: -1 };
  if (previous && SUBJECTS.has(tokens[at - 1]!.normal) && !sides.some((side) => side.to === at)) return goesOn;
  const phrase = subjectBefore(parse, at);
  if (!phrase) return { subject: null, matrix: -1 };
  let bound: Coordination | null = null;
  for (let k = sides.length - 1; k >= 0 && sides[k]!.to > phrase.from; k--) {
    const side = sides[k]!;
    if (side.from >= phrase.to || side.to > at) continue;
    if (side.preposition === null || side.prepositionAt < phrase.from) return { subject: side, matrix: -1 };
    bound ??= OF.has(side.preposition) || at - side.to < 2 ? side : null;
  }
  if (bound) return { subject: bound, matrix: -1 };
  for (let i = phrase.from; i < phrase.to; i++) if (IT.has(tokens[i]!.normal)) return goesOn;
  return { subject: null, matrix: -1 };
}

/** Verbs whose object does what a bare verb after it says. */
export const BARE = wordSet('help let make have see watch hear');

const PREVENTING = wordSet('prevent stop ban keep bar block deter prohibit dissuade discourage restrain');

/** Subject of a verb that another governs: its object for "urged Iran to …", else its own subject. */
function controlled(matrix: VerbGroup, before: number, sides: readonly Coordination[]): Coordination | null {
  if (
    (matrix.kind === 'ask' || matrix.kind === 'accuse' || WANTING.has(matrix.lemma) || PREVENTING.has(matrix.lemma)) &&
    !matrix.passive
  ) {
    const object = objectOf(matrix, before, sides);
    if (object) return object;
  }
  return matrix.subject;
}

function objectOf(verb: VerbGroup, before: number, sides: readonly Coordination[]): Coordination | null {
  return sides.find((side) => side.from > verb.at && side.from < before) ?? null;
}

const WANTING = wordSet('want need expect require wish like');

/** The verb a conjunction joins this one to: the last of the same kind. */
function joinedTo(verbs: readonly VerbGroup[], conjunction: boolean): Subject {
  for (let k = verbs.length - 1; k >= 0; k--) {
    const verb = verbs[k]!;
    if (verb.form === 'finite') return { subject: verb.subject, matrix: conjunction ? verb.matrix : -1 };
    if (conjunction && k === verbs.length - 1 && verb.form === 'infinitive') continue;
  }
  return { subject: verbs[verbs.length - 1]!.subject, matrix: -1 };
}

const SUBJECTS = new Set(['they', 'he', 'she', 'it']);

const OF = wordSet('of from in for by throughout across');

/** The side that ends at most `gap` tokens before `at`. */
function lastBefore(sides: readonly Coordination[], at: number, gap: number): Coordination | null {
  for (let k = sides.length - 1; k >= 0; k--) {
    const side = sides[k]!;
    if (side.to > at) continue;
    return at - side.to <= gap ? side : null;
  }
  return null;
}

/** The comma after an opening phrase: "By arming Syria, Russia …". */
function commaAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 25); i++) if (tokens[i]!.text === ',') return i;
  return at;
}

function mainSubject(sides: readonly Coordination[], after: number): Coordination | null {
  return sides.find((side) => side.from > after && side.preposition === null) ?? null;
}
