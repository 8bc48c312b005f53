import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { Chain } from './chain.js';
import type { Verb } from './verb.js';

/** Pronouns that open a relative clause. */
export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);

const IT = new Set(['it', 'he', 'she', 'they', 'its', 'their', 'his', 'her']);

interface Subject {
  readonly subject: Chain | null;
  readonly governor: number;
}

/** Who does what the verb says, and the verb that governs it, by the form of the verb and the word before it. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: { readonly at: number; readonly from: number; readonly form: Verb['form'] },
  chains: readonly Chain[],
  verbs: readonly Verb[],
): Subject {
  const last = verbs.length - 1;
  const previous = verbs[last];
  const before = verb.from > from ? tokens[verb.from - 1]! : undefined;

  if (verb.form === 'infinitive') {
    if (!previous) return { subject: mainSubject(chains, commaAfter(tokens, verb.at)), governor: -1 };
    return { subject: controlled(previous, verb.from, chains), governor: last };
  }
  if (verb.form === 'ing') {
    if (!previous)
      return {
        subject: lastBefore(chains, verb.from, 3) ?? mainSubject(chains, commaAfter(tokens, verb.at)),
        governor: -1,
      };
    const afterPreposition = before?.pos === 'ADP' || before?.pos === 'SCONJ';
    if (afterPreposition && (previous.kind === 'accuse' || previous.kind === 'ask' || PREVENTING.has(previous.lemma))) {
      return { subject: controlled(previous, verb.from, chains), governor: last };
    }
    // "refrained from criticising"
    const bound =
      afterPreposition && previous.kind !== null && verb.from - previous.at <= (previous.kind === 'refuse' ? 4 : 2);
    return { subject: previous.subject, governor: (afterPreposition && !bound) || before?.text === ',' ? -1 : last };
  }
  if (verb.form === 'participle') {
    return { subject: lastBefore(chains, verb.from, 2), governor: -1 };
  }
  if (!before) return { subject: null, governor: -1 };
  // "refused to let inspectors visit"
  if (
    previous &&
    BARE.has(previous.lemma) &&
    verb.from === verb.at &&
    tokens[verb.at]!.normal === tokens[verb.at]!.lemma
  )
    return { subject: objectOf(previous, verb.from, chains) ?? previous.subject, governor: last };
  if (RELATIVE.has(before.normal)) {
    return { subject: lastBefore(chains, verb.from - 1, before.normal === 'that' ? 1 : 2), governor: -1 };
  }
  if (
    previous &&
    (before.pos === 'CCONJ' ||
      (before.text === ',' && !chains.some((chain) => chain.to <= verb.from && chain.from > previous.at)))
  ) {
    const joined = joinedTo(verbs, before.pos === 'CCONJ');
    return { subject: joined.subject, governor: joined.governor };
  }
  if (before.text === ',') {
    // "Putin, after meeting Erdogan, accused …": what stands before the inserted piece.
    const opener = openerBefore(tokens, from, verb.from - 1);
    const outside = opener > from ? lastBefore(chains, opener, 1) : null;
    if (outside) return { subject: outside, governor: -1 };
  }
  return finiteSubject(tokens, from, verb.from, chains, verbs);
}

/** Verbs whose object does what a bare verb after it says. */
export const BARE = new Set(['help', 'let', 'make', 'have', 'see', 'watch', 'hear']);

const PREVENTING = wordSet('prevent stop ban keep bar block deter prohibit dissuade discourage restrain');

/** Subject of a verb that another governs: its object for "urged Iran to …", else its own subject. */
function controlled(governor: Verb, before: number, chains: readonly Chain[]): Chain | null {
  if (
    (governor.kind === 'ask' ||
      governor.kind === 'accuse' ||
      WANTING.has(governor.lemma) ||
      PREVENTING.has(governor.lemma)) &&
    !governor.passive
  ) {
    const object = objectOf(governor, before, chains);
    if (object) return object;
  }
  return governor.subject;
}

function objectOf(verb: Verb, before: number, chains: readonly Chain[]): Chain | null {
  return chains.find((chain) => chain.from > verb.at && chain.from < before) ?? null;
}

const WANTING = new Set(['want', 'need', 'expect', 'require', 'wish', 'like']);

/** The verb a conjunction joins this one to: the last of the same kind. */
function joinedTo(verbs: readonly Verb[], conjunction: boolean): { subject: Chain | null; governor: number } {
  for (let k = verbs.length - 1; k >= 0; k--) {
    const verb = verbs[k]!;
    if (verb.form === 'finite') return { subject: verb.subject, governor: conjunction ? verb.governor : -1 };
    if (conjunction && k === verbs.length - 1 && verb.form === 'infinitive') continue;
  }
  return { subject: verbs[verbs.length - 1]!.subject, governor: -1 };
}

function finiteSubject(
  tokens: readonly Token[],
  from: number,
  at: number,
  chains: readonly Chain[],
  verbs: readonly Verb[],
): Subject {
  const previous = verbs[verbs.length - 1];
  const after = previous ? previous.at : from - 1;
  if (previous && SUBJECTS.has(tokens[at - 1]!.normal) && !chains.some((chain) => chain.to === at))
    return { subject: toldBy(previous, at, chains) ?? previous.subject, governor: -1 };
  const first = nounPhraseStart(tokens, after, at);
  let bound: Chain | null = null;
  for (let k = chains.length - 1; k >= 0; k--) {
    const chain = chains[k]!;
    if (chain.to > at) continue;
    if (chain.from <= after || chain.to <= first) break;
    if (chain.preposition === null) return { subject: chain, governor: -1 };
    if (OF.has(chain.preposition)) bound ??= chain;
    else bound ??= at - chain.to < 2 ? chain : null;
  }
  if (bound) return { subject: bound, governor: -1 };
  // "said it would …", "said its forces …": the speaker goes on.
  for (let i = at - 1; i > Math.max(after, at - 6); i--) {
    if (IT.has(tokens[i]!.normal) && previous) return { subject: previous.subject, governor: -1 };
  }
  return { subject: null, governor: -1 };
}

/** "told Israel that it must leave": whom it was said to. */
function toldBy(previous: Verb, before: number, chains: readonly Chain[]): Chain | null {
  if (!TELLING.has(previous.lemma)) return null;
  return chains.find((chain) => chain.from > previous.at && chain.to < before) ?? null;
}

const TELLING = new Set(['tell', 'warn', 'remind', 'inform']);

const SUBJECTS = new Set(['they', 'he', 'she', 'it']);

/** "…, the ministry said": the noun phrase between a comma and the verb is its subject, and no name before it; 0 without one. */
function nounPhraseStart(tokens: readonly Token[], after: number, at: number): number {
  for (let i = at - 1; i > after; i--) {
    const { pos, text } = tokens[i]!;
    if (text === ',' || text === '”' || text === '"' || tokens[i]!.normal === 'whom') return i < at - 1 ? i : 0;
    if (!PHRASE.has(pos)) return 0;
  }
  return 0;
}

/** What a subject without a name is made of: ", sources close to the family said". */
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'DET', 'ADJ', 'NUM', 'PRON', 'ADP', 'PROPN', 'PART']);

const OF = new Set(['of', 'from', 'in', 'for', 'by', 'throughout', 'across']);

function openerBefore(tokens: readonly Token[], from: number, comma: number): number {
  for (let i = comma - 1; i > Math.max(from, comma - 30); i--) if (tokens[i]!.text === ',') return i;
  return -1;
}

/** The chain that ends at most `gap` tokens before `at`. */
function lastBefore(chains: readonly Chain[], at: number, gap: number): Chain | null {
  for (let k = chains.length - 1; k >= 0; k--) {
    const chain = chains[k]!;
    if (chain.to > at) continue;
    return at - chain.to <= gap ? chain : null;
  }
  return null;
}

/** The comma after an opening phrase: "By arming Syria, Russia …". */
function commaAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 25); i++) if (tokens[i]!.text === ',') return i;
  return at;
}

function mainSubject(chains: readonly Chain[], after: number): Chain | null {
  return chains.find((chain) => chain.from > after && chain.preposition === null) ?? null;
}
