import type { Range } from '../../core/index.js';
import type { SentenceTokens, Token } from '../../model/index.js';
import type { Said } from './act.js';
import { skipAdjuncts } from './adjuncts.js';
import { contentAfter } from './content.js';
import { clauseStartBefore, FAR, isStop, nonEmpty, restAfter } from './edges.js';
import type { VerbCue } from './lexicon.js';
import { PHRASE_VERB } from './phrase-cues.js';
import { isQuoteMark } from './spans.js';
import { phraseFrom, subjectBefore } from './speaker-phrase.js';

/** "Peskov, the spokesman, told reporters" is no inversion. */
const NEVER_INVERTED = new Set(['tell', 'inform', 'notify', 'remind', 'assure', 'reassure', 'convince', 'persuade']);

/** The act of saying that a verb makes: inverted, before, after or around its content; null when nothing is said. */
export function speech(
  tokens: readonly Token[],
  sentence: SentenceTokens,
  cue: Range,
  verb: VerbCue,
  token: Token,
  quoted: Uint8Array,
  earlier: readonly Said[],
): Said | null {
  const previous = cue.from > sentence.from ? tokens[cue.from - 1]! : undefined;
  const afterMark = previous !== undefined && (isQuoteMark(previous) || isStop(previous));
  const participle = token.normal.endsWith('ing');
  // Inverted: “…,” said Anna Weiss. Phrases are not: "…, rules out a solution".
  const inverts = verb.clause && verb !== PHRASE_VERB;
  if (afterMark && inverts && !participle && !NEVER_INVERTED.has(token.lemma) && cue.from - 2 >= sentence.from) {
    const speaker = phraseFrom(tokens, cue.to, sentence.to, quoted);
    if (speaker && !opensContent(tokens, speaker.to, sentence.to, quoted)) {
      return { cue, speaker, content: before(tokens, sentence, cue.from, quoted), before: true };
    }
  }
  let speaker = participle && afterMark ? null : subjectBefore(tokens, sentence.from, cue.from, quoted);
  // "Putin called Trump to warn": the caller warns. "Putin asked Trump to warn": the one who was asked.
  if (speaker && isPurpose(tokens, sentence.from, speaker, previous)) {
    speaker = mainSubject(tokens, sentence, speaker.from, quoted) ?? speaker;
  }
  const boundary = speaker ? speaker.from : cue.from;
  const joined = !speaker && earlier.length > 0 ? earlier[earlier.length - 1]! : undefined;
  // "…, urging him to go": the subject of the sentence, or of the act of saying just before.
  if (!speaker && (participle || joined || previous?.pos === 'CCONJ')) {
    speaker =
      (joined && !participle ? joined.speaker : mainSubject(tokens, sentence, cue.from, quoted)) ??
      joined?.speaker ??
      null;
  }
  const after = skipAdjuncts(tokens, cue.to, sentence.to, quoted);
  const content = contentAfter(tokens, after, sentence.to, verb, quoted);
  if (content !== undefined) {
    if (!speaker && !participle && !joined && !content.strong && !(afterMark && verb.clause)) return null;
    return { cue, speaker, content: nonEmpty(tokens, content), before: false };
  }
  // Postposed: "…, the ministry said."
  const addressee = verb.addressee ? phraseFrom(tokens, after, sentence.to, quoted) : null;
  if (
    verb.clause &&
    !participle &&
    boundary > sentence.from + 1 &&
    endsHere(tokens, addressee?.to ?? after, sentence.to)
  ) {
    const mark = tokens[boundary - 1]!;
    if (mark.text === ',' || isQuoteMark(mark) || isStop(mark) || mark.text === '—' || mark.text === '–') {
      return {
        cue,
        speaker,
        content: before(tokens, sentence, boundary, quoted),
        rest: restAfter(tokens, after, sentence.to),
        before: true,
      };
    }
  }
  // "He said:" at the end of a sentence or paragraph, and a bare "Weiss added." after a quotation.
  if (verb.clause && speaker && after >= sentence.to - 1 && tokens[sentence.to - 1]!.text === ':') {
    return { cue, speaker, content: null, before: false };
  }
  return null;
}

/** Verbs whose object does what the infinitive says: "urged Iran to say". */
const OBJECT_ACTS = new Set(
  'ask tell urge order force allow want persuade press push beg invite advise warn encourage instruct require expect oblige compel lead get cause enable prompt'.split(
    ' ',
  ),
);

/** True for "to" before the cue and a noun before that which no verb hands the infinitive to. */
function isPurpose(tokens: readonly Token[], from: number, noun: Range, previous: Token | undefined): boolean {
  if (previous?.pos !== 'PART' || previous.normal !== 'to') return false;
  const before = noun.from > from ? tokens[noun.from - 1]! : undefined;
  if (before?.pos === 'ADP' && noun.from - 1 > from) {
    const { lemma } = tokens[noun.from - 2]!;
    return lemma !== 'call' && !OBJECT_ACTS.has(lemma); // "called on Iran to say"
  }
  return before !== undefined && !OBJECT_ACTS.has(before.lemma);
}

/** Subject of the first finite verb before `at`; what stands before a comma when the sentence opens with a phrase. */
function mainSubject(tokens: readonly Token[], sentence: SentenceTokens, at: number, quoted: Uint8Array): Range | null {
  for (let i = Math.max(sentence.from, at - FAR); i < at; i++) {
    const token = tokens[i]!;
    if (quoted[i] || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.normal.endsWith('ing')) continue;
    const subject = subjectBefore(tokens, sentence.from, i, quoted);
    if (subject) return subject;
  }
  return null;
}

/** What stands before the cue, from the start of its clause. */
function before(tokens: readonly Token[], sentence: SentenceTokens, at: number, quoted: Uint8Array): Range | null {
  return nonEmpty(tokens, { from: clauseStartBefore(tokens, sentence.from, at, quoted), to: at });
}

/** True when nothing but an adjunct, a stop or a comma follows. */
function endsHere(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end) return true;
  const token = tokens[at]!;
  return (
    token.pos === 'PUNCT' ||
    isQuoteMark(token) ||
    token.pos === 'ADP' ||
    token.pos === 'SCONJ' ||
    token.pos === 'CCONJ' ||
    token.pos === 'ADV'
  );
}

function opensContent(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): boolean {
  const after = at < end ? tokens[at]! : undefined;
  if (!after) return false;
  return (after.pos === 'VERB' && !after.normal.endsWith('ing')) || after.pos === 'AUX' || quoted[at] === 1;
}
