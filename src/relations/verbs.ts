import type { Token } from '../model/index.js';
import { type GovernorKind, type RelationLexicon, relationLexicon } from './lexicon.js';
import type { Chain } from './parties.js';

/** One verb of a sentence with what the words around it say of its form. */
export interface Verb {
  readonly at: number;
  /** First token of its group: auxiliaries, negation, adverbs. */
  readonly from: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly negated: boolean;
  readonly modal: 'hedged' | 'hypothetical' | null;
  /** Span of the words that negate or hedge it, as a token index, or −1. */
  readonly modalAt: number;
  readonly negationAt: number;
  /** "will": said to come. */
  readonly future: boolean;
  /** "must", "have to": an obligation. */
  readonly obliged: boolean;
  /** The verb that governs it, as an index into the list, or −1. */
  readonly governor: number;
  /** What this verb does to the verbs it governs. */
  readonly kind: GovernorKind | null;
  readonly subject: Chain | null;
  /** Opens a relative clause: "which supports". */
  readonly relative: boolean;
  /** First token after the places where its objects stand. */
  readonly end: number;
}

const BE = new Set(['be', 'get', 'become', 'remain']);
const BARRIERS = new Set([';', ':', '—', '(', ')']);
const SUBORDINATE = new Set([
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'when',
  'where',
  'until',
  'since',
  'after',
  'before',
  'as',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const IT = new Set(['it', 'he', 'she', 'they', 'its', 'their', 'his', 'her']);
const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'stay', 'grow', 'appear', 'prove', 'feel', 'look']);

/** The verbs of a sentence in order, each with its subject. One pass, left to right. */
export function findVerbs(tokens: readonly Token[], from: number, to: number, all: readonly Chain[]): Verb[] {
  const chains = all.filter((chain) => !chain.place);
  const lexicon = relationLexicon();
  const verbs: Verb[] = [];
  for (let i = from; i < to; i++) {
    if (!isVerbAt(tokens, i, from, to, chains, lexicon)) continue;
    verbs.push(readVerb(tokens, from, to, i, chains, verbs, lexicon));
  }
  for (let k = 0; k < verbs.length; k++) {
    verbs[k] = { ...verbs[k]!, end: windowEnd(tokens, verbs[k]!, verbs[k + 1], to) };
  }
  return verbs;
}

/** True for copulas, which have predicates of their own: adjectives and nouns. */
export function isCopula(verb: Verb): boolean {
  return COPULAS.has(verb.lemma) && !verb.passive;
}

function isVerbAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  chains: readonly Chain[],
  lexicon: RelationLexicon,
): boolean {
  const token = tokens[i]!;
  if (token.pos === 'VERB') {
    if (
      PREPOSITIONAL.has(token.normal) ||
      (token.normal.endsWith('ing') && tokens[i + 1]?.normal === 'of') ||
      tokens[i - 1]?.text === '-' ||
      tokens[i + 1]?.text === '-'
    )
      return false;
    return !isAttributive(tokens, i, from, to);
  }
  if (token.pos === 'AUX') {
    // An auxiliary counts only as the main verb.
    if (token.lemma !== 'be' && token.lemma !== 'have') return false;
    let j = i + 1;
    while (j < to && (tokens[j]!.pos === 'AUX' || tokens[j]!.pos === 'ADV' || tokens[j]!.normal === 'not')) j++;
    return j >= to || tokens[j]!.pos !== 'VERB';
  }
  return isHeadlineVerb(tokens, i, to, chains, lexicon);
}

/** Verbs in form that are prepositions in use. */
const PREPOSITIONAL = new Set([
  'including',
  'according',
  'following',
  'regarding',
  'concerning',
  'given',
  'based',
  'led',
]);

/** "the proposed changes", "visiting king": a participle before its noun. */
function isAttributive(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const { normal } = tokens[i]!;
  if (i === from || i + 1 >= to || !(normal.endsWith('ed') || normal.endsWith('ing') || normal.endsWith('en')))
    return false;
  const before = tokens[i - 1]!;
  const after = tokens[i + 1]!;
  if (after.pos !== 'NOUN' && after.pos !== 'ADJ' && !(after.pos === 'PROPN' && before.pos !== 'CCONJ')) return false;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    (before.pos === 'PART' && before.normal !== 'to' && before.normal !== 'not');
  return opens || (before.pos === 'VERB' && (normal.endsWith('ed') || !relationLexicon().governors.has(before.lemma)));
}

/** Headlines: "Russia Attacks Turkey", "Iran slams US" are often read as names or nouns. */
function isHeadlineVerb(
  tokens: readonly Token[],
  i: number,
  to: number,
  chains: readonly Chain[],
  lexicon: RelationLexicon,
): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
  if (i + 1 >= to) return false;
  // "Russia plans to …"
  if (tokens[i + 1]!.normal === 'to' && lexicon.governors.has(token.normal))
    return chains.some((chain) => chain.to === i && !chain.owner);
  if (!lexicon.verbs.has(token.normal)) return false;
  // "bombing Syria", "…, warning Egypt"
  const ing = token.normal.endsWith('ing');
  if (
    ing &&
    chains.some((chain) => chain.from === i + 1 && (chain.preposition === null || chain.prepositionAt === i - 1))
  ) {
    return true;
  }
  if (ing && tokens[i - 1]?.text === ',') return chains.some((chain) => chain.from > i && chain.from - i < 3);
  const infinitive = tokens[i - 1]?.normal === 'to' && token.pos !== 'NOUN';
  if (!infinitive && !lexicon.verbOf.has(token.normal)) return false;
  const next = tokens[i + 1]!;
  const object =
    (next.pos !== 'ADP' || !lexicon.nouns.has(token.normal)) && next.pos !== 'PUNCT' && next.pos !== 'PART';
  return (
    object &&
    (infinitive || chains.some((chain) => chain.to === i)) &&
    chains.some((chain) => chain.from > i && chain.from - i < 7)
  );
}

function readVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  chains: readonly Chain[],
  verbs: readonly Verb[],
  lexicon: RelationLexicon,
): Verb {
  const token = tokens[at]!;
  let start = at;
  let be = false;
  let auxiliary = false;
  let negationAt = -1;
  let modalAt = -1;
  let modal: Verb['modal'] = null;
  let obliged = false;
  let future = false;
  for (let i = at - 1; i >= from; i--) {
    const word = tokens[i]!;
    const hedge = lexicon.hedges.get(word.normal);
    if (hedge === 'negation') negationAt = i;
    else if (hedge) {
      modalAt = i;
      modal ??= hedge;
    }
    if (word.normal === 'must' || word.normal === 'should') obliged = true;
    if (word.normal === 'will' || word.lemma === 'will') future = true;
    if (word.pos === 'AUX') {
      auxiliary = true;
      be ||= BE.has(word.lemma) && i >= start - 3;
    } else if (word.pos !== 'ADV' && hedge !== 'negation') break;
    start = i;
  }
  if (BE.has(tokens[start - 1]?.lemma ?? '') && start > from && tokens[start - 1]!.pos === 'VERB') be = true;
  const infinitive = start > from && tokens[start - 1]!.normal === 'to' && !auxiliary;
  const ing = token.normal.endsWith('ing') && !be;
  const past = isParticiple(token);
  const followedByBy = past && !auxiliary && byAhead(tokens, at, to) && !isWithBy(token, lexicon);
  const passive = past && ((be && !token.normal.endsWith('ing')) || followedByBy);
  const form: Verb['form'] = infinitive
    ? 'infinitive'
    : ing && !auxiliary
      ? 'ing'
      : followedByBy
        ? 'participle'
        : 'finite';
  if (modal === null && hasCondition(tokens, from, start)) modal = 'hypothetical';
  const partial = { at, from: infinitive ? start - 1 : start, form };
  const found = subjectOf(tokens, from, partial, chains, verbs);
  return {
    at,
    from: partial.from,
    lemma:
      token.pos === 'VERB' || token.pos === 'AUX' ? token.lemma : (lexicon.verbOf.get(token.normal) ?? token.lemma),
    passive,
    form,
    negated: negationAt >= 0,
    modal,
    modalAt,
    negationAt,
    future,
    obliged,
    governor: found.governor,
    kind: governorKind(tokens, at, to, lexicon),
    subject: found.subject,
    relative: start > from && RELATIVE.has(tokens[start - 1]!.normal),
    end: to,
  };
}

/** "stand by", "stick by": the word belongs to the verb. */
function isWithBy(token: Token, lexicon: RelationLexicon): boolean {
  return lexicon.verbs.get(token.lemma)?.some((predicate) => predicate.words[1] === 'by') === true;
}

function isParticiple(token: Token): boolean {
  return token.normal !== token.lemma && !token.normal.endsWith('ing') && !token.normal.endsWith('s');
}

function byAhead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    if (tokens[i]!.normal === 'by') return true;
    if (tokens[i]!.pos !== 'ADV') return false;
  }
  return false;
}

function hasCondition(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = start - 1; i >= Math.max(from, start - 10); i--) {
    const token = tokens[i]!;
    if (token.normal === 'if' || token.normal === 'unless') return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false;
  }
  return false;
}

function governorKind(tokens: readonly Token[], at: number, to: number, lexicon: RelationLexicon): GovernorKind | null {
  for (const candidate of lexicon.governors.get(tokens[at]!.lemma) ?? lexicon.governors.get(tokens[at]!.normal) ?? []) {
    if (at + candidate.words.length > to) continue;
    if (candidate.words.every((word, k) => tokens[at + k]!.lemma === word)) return candidate.kind;
  }
  return null;
}

interface Subject {
  readonly subject: Chain | null;
  readonly governor: number;
}

function subjectOf(
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
    if (afterPreposition && (previous.kind === 'accuse' || PREVENTING.has(previous.lemma))) {
      return { subject: controlled(previous, verb.from, chains), governor: last };
    }
    return { subject: previous.subject, governor: afterPreposition || before?.text === ',' ? -1 : last };
  }
  if (verb.form === 'participle') {
    return { subject: lastBefore(chains, verb.from, 2), governor: -1 };
  }
  if (!before) return { subject: null, governor: -1 };
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

const PREVENTING = new Set([
  'prevent',
  'stop',
  'ban',
  'keep',
  'bar',
  'block',
  'deter',
  'prohibit',
  'dissuade',
  'discourage',
  'restrain',
]);

/** Subject of a verb that another governs: its object for "urged Iran to …", else its own subject. */
function controlled(governor: Verb, before: number, chains: readonly Chain[]): Chain | null {
  if ((governor.kind === 'ask' || governor.kind === 'accuse' || PREVENTING.has(governor.lemma)) && !governor.passive) {
    const object = chains.find((chain) => chain.from > governor.at && chain.from < before);
    if (object) return object;
  }
  return governor.subject;
}

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
  let bound: Chain | null = null;
  for (let k = chains.length - 1; k >= 0; k--) {
    const chain = chains[k]!;
    if (chain.to > at) continue;
    if (chain.from <= after) break;
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

/** Objects stand before the next verb's own group, or before a strong mark or a conjunction that opens a clause. */
function windowEnd(tokens: readonly Token[], verb: Verb, next: Verb | undefined, to: number): number {
  let limit = next ? next.from : to;
  // Another clause begins with its subject, not with its verb: "…, the ministry said".
  const other = next?.form === 'finite' && !next.relative && next.subject !== verb.subject ? next.subject : null;
  if (other && other.from > verb.at) limit = other.from;
  for (let i = verb.at + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (BARRIERS.has(token.text)) return i;
    if (
      i > verb.at + 1 &&
      (SUBORDINATE.has(token.normal) || RELATIVE.has(token.normal)) &&
      (token.pos === 'SCONJ' || token.pos === 'PRON')
    )
      return i;
  }
  return limit;
}
