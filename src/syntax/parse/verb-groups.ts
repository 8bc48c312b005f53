import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import { RELATIVE } from '../word-classes.js';
import { isVerbAt } from './is-verb.js';
import type { Parse, ParseLexicon } from './layout.js';
import { BARE, subjectOf } from './subject.js';
import type { MatrixKind, VerbGroup } from './verb-group.js';

const BE = new Set(['be', 'get', 'become', 'remain']);

const BARRIERS = wordSet('; : — ( )');

const SUBORDINATE = wordSet('because although though while whereas if unless when where until since after before as');

/** The verbs of a sentence in order, each with its subject. One pass, left to right. */
export function findVerbGroups(sentence: Omit<Parse, 'verbs'>): VerbGroup[] {
  const { tokens, from, to, sides: all } = sentence;
  // Where the objects of a verb end is known once the next verb is.
  const verbs: { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] }[] = [];
  const parse: Parse = { ...sentence, sides: all.filter(({ place }) => !place), verbs };
  for (let i = from; i < to; i++) if (isVerbAt(parse, i)) verbs.push(readVerb(parse, i));
  for (let k = 0; k < verbs.length; k++) {
    verbs[k]!.end = windowEnd(tokens, verbs[k]!, verbs[k + 1], to);
  }
  return verbs;
}

function readVerb(parse: Parse, at: number): VerbGroup {
  const { tokens, from, to, lexicon } = parse;
  const token = tokens[at]!;
  let start = at;
  let be = false;
  let auxiliary = false;
  let negationAt = -1;
  let modalAt = -1;
  let modal: VerbGroup['modal'] = null;
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
    } else if (word.pos !== 'ADV' && hedge !== 'negation' && word.normal !== 'long') break;
    start = i;
  }
  if (BE.has(tokens[start - 1]?.lemma ?? '') && start > from && tokens[start - 1]!.pos === 'VERB') be = true;
  const having = start > from && tokens[start - 1]!.normal === 'having';
  if (having) start--;
  const infinitive = start > from && tokens[start - 1]!.normal === 'to' && !auxiliary;
  // "agreed not to sell", "vowed never to return", "has yet to leave"
  const above = infinitive && start - 2 >= from ? tokens[start - 2]!.normal : '';
  if (negationAt < 0 && (above === 'yet' || lexicon.hedges.get(above) === 'negation')) negationAt = start - 2;
  const ing = having || (token.normal.endsWith('ing') && !be);
  const past = isParticiple(token) || (be && token.normal === token.lemma);
  const followedByBy = past && !auxiliary && byAhead(tokens, at, to) && !isWithBy(token, lexicon);
  const passive = past && ((be && !token.normal.endsWith('ing')) || followedByBy);
  const form: VerbGroup['form'] = infinitive
    ? 'infinitive'
    : ing && !auxiliary
      ? 'ing'
      : followedByBy
        ? 'participle'
        : 'finite';
  if (modal === null && hasCondition(tokens, from, start)) modal = 'hypothetical';
  const partial = { at, from: infinitive ? start - 1 : start, form };
  const found = subjectOf(parse, partial);
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
    matrix: found.matrix,
    kind: matrixKind(parse, at),
    subject: found.subject,
    relative: opensRelative(tokens, from, start),
    end: to,
  };
}

/** "which supports", "whom they took" */
function opensRelative(tokens: readonly Token[], from: number, start: number): boolean {
  if (start <= from) return false;
  const before = tokens[start - 1]!;
  if (RELATIVE.has(before.normal)) return true;
  return before.pos === 'PRON' && start - 1 > from && RELATIVE.has(tokens[start - 2]!.normal);
}

/** "stand by", "stick by": the word belongs to the verb. */
function isWithBy(token: Token, lexicon: ParseLexicon): boolean {
  return lexicon.verbs.get(token.lemma)?.some(({ words }) => words[1] === 'by') === true;
}

function isParticiple(token: Token): boolean {
  if (token.pos === 'ADJ') return token.normal.endsWith('ed');
  return token.normal !== token.lemma && !token.normal.endsWith('ing') && !token.normal.endsWith('s');
}

function byAhead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    if (tokens[i]!.normal === 'by') return tokens[i + 1]?.pos !== 'NUM';
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

function matrixKind({ tokens, to, lexicon }: Parse, at: number): MatrixKind | null {
  const { lemma, normal } = tokens[at]!;
  const candidates = lexicon.governors.get(lemma) ?? (lemma === normal ? undefined : lexicon.governors.get(normal));
  if (!candidates) return null;
  for (const candidate of candidates) {
    const [, second] = candidate.words;
    // "is not ready to"
    const skip = second !== undefined && at + 1 < to && tokens[at + 1]!.normal === 'not' ? 1 : 0;
    if (at + skip + candidate.words.length > to) continue;
    if (candidate.words.every((word, k) => tokens[at + (k > 0 ? skip : 0) + k]!.lemma === word)) return candidate.kind;
  }
  return null;
}

/** "helped Syria rebuild": the object of the first is the subject of the second. */
function isBareAfter(tokens: readonly Token[], verb: VerbGroup, next: VerbGroup): boolean {
  return BARE.has(verb.lemma) && next.from === next.at && tokens[next.at]!.normal === tokens[next.at]!.lemma;
}

/** Objects stand before the next verb's own group, or before a strong mark or a conjunction that opens a clause. */
function windowEnd(tokens: readonly Token[], verb: VerbGroup, next: VerbGroup | undefined, to: number): number {
  let limit = next ? next.from : to;
  // Another clause begins with its subject, not with its verb: "…, the ministry said".
  const other =
    next?.form === 'finite' && !next.relative && next.subject !== verb.subject && !isBareAfter(tokens, verb, next)
      ? next.subject
      : null;
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
