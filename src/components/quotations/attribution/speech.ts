import { type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isQuoteMark, phraseFrom, type QuotedSentence, subjectBefore } from '../../../syntax/index.js';
import { isSaying, type VerbCue } from '../lexicon.js';
import { skipAdjuncts } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { contentAfter } from './content.js';
import { clauseStartBefore, FAR, isStop, nonEmpty, restAfter } from './edges.js';
import { PHRASE_VERB } from './phrase-cues.js';

/** "Peskov, the spokesman, told reporters" is no inversion. */
const NEVER_INVERTED = new Set(['tell', 'inform', 'notify', 'remind', 'assure', 'reassure', 'convince', 'persuade']);

/** The act of saying that a verb makes: inverted, before, after or around its content; null when nothing is said. */
export function speech(
  sentence: QuotedSentence,
  cue: Range,
  verb: VerbCue,
  token: Token,
  earlier: readonly Attribution[],
): Attribution | null {
  const { tokens } = sentence;
  const previous = cue.from > sentence.from ? tokens[cue.from - 1]! : undefined;
  const afterMark = previous !== undefined && (isQuoteMark(previous) || isStop(previous));
  const participle = token.normal.endsWith('ing');
  // Inverted: “…,” said Anna Weiss. Phrases are not: "…, rules out a solution".
  const inverts = verb.clause && verb !== PHRASE_VERB;
  if (afterMark && inverts && !participle && !NEVER_INVERTED.has(token.lemma) && cue.from - 2 >= sentence.from) {
    const speaker = phraseFrom(sentence, cue.to);
    if (speaker && !opensContent(sentence, speaker.to)) {
      return { cue, speaker, content: before(sentence, cue.from), before: true };
    }
  }
  let speaker = participle && afterMark ? null : subjectBefore(sentence, cue.from, isSaying);
  // "Putin called Trump to warn": the caller warns. "Putin asked Trump to warn": the one who was asked.
  if (speaker && isPurpose(sentence, speaker, previous)) {
    speaker = mainSubject(sentence, speaker.from) ?? speaker;
  }
  const boundary = speaker ? speaker.from : cue.from;
  const joined = !speaker && earlier.length > 0 ? earlier[earlier.length - 1]! : undefined;
  // "…, urging him to go": the subject of the sentence, or of the act of saying just before.
  if (!speaker && (participle || joined || previous?.pos === 'CCONJ')) {
    speaker = (joined && !participle ? joined.speaker : mainSubject(sentence, cue.from)) ?? joined?.speaker ?? null;
  }
  const after = skipAdjuncts(sentence, cue.to);
  const content = contentAfter(sentence, after, verb);
  if (content !== undefined) {
    if (!speaker && !participle && !joined && !content.strong && !(afterMark && verb.clause)) return null;
    return { cue, speaker, content: nonEmpty(tokens, content), before: false };
  }
  // Postposed: "…, the ministry said."
  const addressee = verb.addressee ? phraseFrom(sentence, after) : null;
  if (verb.clause && !participle && boundary > sentence.from + 1 && endsHere(sentence, addressee?.to ?? after)) {
    const mark = tokens[boundary - 1]!;
    if (mark.text === ',' || isQuoteMark(mark) || isStop(mark) || mark.text === '—' || mark.text === '–') {
      return {
        cue,
        speaker,
        content: before(sentence, boundary),
        rest: restAfter(sentence, after),
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
const OBJECT_ACTS = wordSet(
  'ask tell urge order force allow want persuade press push beg invite advise warn encourage instruct require expect oblige compel lead get cause enable prompt',
);

/** True for "to" before the cue and a noun before that which no verb hands the infinitive to. */
function isPurpose({ tokens, from }: QuotedSentence, noun: Range, previous: Token | undefined): boolean {
  if (previous?.pos !== 'PART' || previous.normal !== 'to') return false;
  const before = noun.from > from ? tokens[noun.from - 1]! : undefined;
  if (before?.pos === 'ADP' && noun.from - 1 > from) {
    const { lemma } = tokens[noun.from - 2]!;
    return lemma !== 'call' && !OBJECT_ACTS.has(lemma); // "called on Iran to say"
  }
  return before !== undefined && !OBJECT_ACTS.has(before.lemma);
}

/** Subject of the first finite verb before `at`; what stands before a comma when the sentence opens with a phrase. */
function mainSubject(sentence: QuotedSentence, at: number): Range | null {
  const { tokens, quoted } = sentence;
  for (let i = Math.max(sentence.from, at - FAR); i < at; i++) {
    const token = tokens[i]!;
    if (quoted[i] || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.normal.endsWith('ing')) continue;
    const subject = subjectBefore(sentence, i, isSaying);
    if (subject) return subject;
  }
  return null;
}

/** What stands before the cue, from the start of its clause. */
function before(sentence: QuotedSentence, at: number): Range | null {
  return nonEmpty(sentence.tokens, { from: clauseStartBefore(sentence, at), to: at });
}

/** True when nothing but an adjunct, a stop or a comma follows. */
function endsHere({ tokens, to: end }: QuotedSentence, at: number): boolean {
  return at >= end || CLOSING.has(tokens[at]!.pos) || isQuoteMark(tokens[at]!);
}

const CLOSING = wordSet('PUNCT ADP SCONJ CCONJ ADV');

function opensContent({ tokens, to: end, quoted }: QuotedSentence, at: number): boolean {
  if (at >= end) return false;
  const { pos, normal } = tokens[at]!;
  return (pos === 'VERB' && !normal.endsWith('ing')) || pos === 'AUX' || quoted[at] === 1;
}
