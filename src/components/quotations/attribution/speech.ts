import { type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isDay, isQuoteMark, phraseFrom, type QuotedSentence, subjectBefore } from '../../../syntax/index.js';
import type { VerbCue } from '../lexicon.js';
import type { Attribution } from './attribution.js';
import { contentAfter, WH } from './content.js';
import { FAR, isStop, nonEmpty, restAfter } from './edges.js';
import { PHRASE_VERB } from './phrase-at.js';

/** "Peskov, the spokesman, told reporters" is no inversion. */
const NEVER_INVERTED = wordSet('tell inform notify remind assure reassure convince persuade');

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
      return { cue, speaker, content: nonEmpty(tokens, { from: sentence.from, to: cue.from }), before: true };
    }
  }
  const subject = participle && afterMark ? null : subjectBefore(sentence, cue.from);
  const boundary = subject ? subject.from : cue.from;
  const hearer = subject && isPassive(sentence, cue, verb) ? subject : null;
  let speaker = hearer ? agentAfter(sentence, cue.to) : subject;
  const joined = !subject && earlier.length > 0 ? earlier[earlier.length - 1]! : undefined;
  // "…, urging him to go": the subject of the sentence, or of the act of saying just before.
  if (!subject && (participle || joined || previous?.pos === 'CCONJ')) {
    speaker = (joined && !participle ? joined.speaker : mainSubject(sentence, cue.from)) ?? joined?.speaker ?? null;
  }
  const after = skipAdverbs(sentence, hearer && speaker ? speaker.to : cue.to);
  const content = contentAfter(sentence, after, verb);
  if (content !== undefined) {
    if (!subject && !participle && !joined && !content.strong && !(afterMark && verb.clause)) return null;
    return { cue, speaker, hearer, content: nonEmpty(tokens, content), before: false };
  }
  // Postposed: "…, the ministry said."
  const addressee = verb.addressee ? phraseFrom(sentence, after) : null;
  if (verb.clause && !participle && boundary > sentence.from + 1 && endsHere(sentence, addressee?.to ?? after)) {
    const mark = tokens[boundary - 1]!;
    if (mark.text === ',' || isQuoteMark(mark) || isStop(mark) || mark.text === '—' || mark.text === '–') {
      return {
        cue,
        speaker,
        hearer,
        content: nonEmpty(tokens, { from: sentence.from, to: boundary }),
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

/** "was asked", "has been told": whoever is its subject hears. */
function isPassive({ tokens, from }: QuotedSentence, cue: Range, verb: VerbCue): boolean {
  const { normal, lemma } = tokens[cue.from]!;
  if (verb === PHRASE_VERB || (normal === lemma && lemma !== 'beg') || /(?:ing|s)$/.test(normal)) return false;
  for (let i = cue.from - 1; i >= from && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV'); i--)
    if (tokens[i]!.lemma === 'be') return true;
  return false;
}

/** "by a reporter" */
function agentAfter(sentence: QuotedSentence, at: number): Range | null {
  const by = sentence.tokens[at];
  return by?.normal === 'by' && at < sentence.to ? phraseFrom(sentence, at + 1) : null;
}

/** Subject of the first finite verb before `at`; what stands before a comma when the sentence opens with a phrase. */
function mainSubject(sentence: QuotedSentence, at: number): Range | null {
  const { tokens, quoted } = sentence;
  for (let i = Math.max(sentence.from, at - FAR); i < at; i++) {
    const token = tokens[i]!;
    if (quoted[i] || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.normal.endsWith('ing')) continue;
    const subject = subjectBefore(sentence, i);
    if (subject) return subject;
  }
  return null;
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

/** Steps over adverbs and days: "said on Monday" has its content where "said" alone would. */
function skipAdverbs({ tokens, to: end, quoted }: QuotedSentence, at: number): number {
  let i = at;
  while (
    i < end &&
    !quoted[i] &&
    ((tokens[i]!.pos === 'ADV' && !WH.has(tokens[i]!.normal)) ||
      isDay(tokens[i]!) ||
      (isDay(tokens[i + 1] ?? tokens[i]!) && tokens[i]!.pos === 'ADP'))
  )
    i++;
  return i;
}
