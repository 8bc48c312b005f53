import { type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isQuoteMark, type QuotedSentence } from '../../../syntax/index.js';
import type { VerbCue } from '../lexicon.js';

interface Content extends Range {
  /** Marked as content by "that", a colon or quotation marks, not only by position. */
  readonly strong: boolean;
}

/** The content that begins at `at`, by the frames of the verb; undefined when the verb takes none of what is there. */
export function contentAfter(sentence: QuotedSentence, at: number, verb: VerbCue): Content | undefined {
  const { tokens, to: end, quoted } = sentence;
  if (at >= end) return undefined;
  const first = tokens[at]!;
  if (first.normal === 'that' && verb.clause) return { from: at + 1, to: end, strong: true };
  if (first.text === ':' && verb.clause && at + 1 < end) return { from: at + 1, to: end, strong: true };
  if (quoted[at] || isQuoteMark(first)) return { from: at, to: end, strong: true };
  if (first.text === ',' && at + 1 < end && (quoted[at + 1] || isQuoteMark(tokens[at + 1]!)) && verb.clause) {
    return { from: at + 1, to: end, strong: true };
  }
  if (first.pos === 'PUNCT') return undefined;
  if (verb.infinitive && first.normal === 'to' && at + 1 < end) return { from: at, to: end, strong: false };
  if (verb.preposition && (first.normal === 'for' || first.normal === 'on'))
    return { from: at, to: end, strong: false };
  if (verb.clause && !verb.weak) {
    if (WH.has(first.normal) || first.normal === 'if' || first.normal === 'whether')
      return { from: at, to: end, strong: false };
    const finite = finiteAhead(sentence, at);
    if (finite >= 0 || opensQuoted(sentence, at)) return { from: at, to: end, strong: false };
  }
  const that = verb.clause ? thatAhead(sentence, at) : -1;
  if (that >= 0) return { from: that + 1, to: end, strong: true };
  if (verb.addressee) {
    const start = afterAddressee(sentence, at);
    if (start >= 0) return { from: start, to: end, strong: true };
  }
  if ((verb.object || verb.as) && isNominal(first)) return { from: at, to: end, strong: false };
  return undefined;
}

/** "says Russia “must leave”": a name, and the rest in quotation marks. */
function opensQuoted({ tokens, to: end, quoted }: QuotedSentence, at: number): boolean {
  let i = at;
  while (i < end && tokens[i]!.pos === 'PROPN' && !quoted[i]) i++;
  return i > at && i < end && quoted[i] === 1;
}

/** Words that open an indirect question: "asked why …". */
export const WH = wordSet('what why how who where when which');

/** "said on the record that …": the conjunction, if no verb stands before it. */
function thatAhead(sentence: QuotedSentence, at: number): number {
  const { tokens, to: end, quoted } = sentence;
  for (let i = at; i < Math.min(end, at + 14); i++) {
    if (quoted[i]) continue;
    const token = tokens[i]!;
    if (token.normal === 'that' && (token.pos === 'SCONJ' || token.pos === 'PRON')) return i;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';' || token.text === ':') return -1;
  }
  return -1;
}

const NOMINAL_TAGS = wordSet('DET ADJ NOUN PROPN PRON NUM');

function isNominal({ pos }: Token): boolean {
  return NOMINAL_TAGS.has(pos);
}

/** Index of a finite verb that a subject of its own precedes, in the clause that begins at `at`; −1 without one. */
export function finiteAhead({ tokens, to: end, quoted }: QuotedSentence, at: number): number {
  let subject = false;
  for (let i = at; i < Math.min(end, at + 30); i++) {
    const token = tokens[i]!;
    if (quoted[i]) {
      subject = true;
      continue;
    }
    // "her decision to run was …": the infinitive belongs to the noun.
    if (token.normal === 'to' && token.pos === 'PART') {
      if (!subject) return -1;
      i++;
      continue;
    }
    if (
      (token.pos === 'PUNCT' && token.text !== '-' && token.text !== '–' && token.text !== ',') ||
      RELATIVES.has(token.normal)
    )
      return -1;
    if (token.pos === 'AUX') return subject ? i : -1;
    if (token.pos === 'VERB' && !token.normal.endsWith('ing')) return subject ? i : -1;
    if (isNominal(token) && token.pos !== 'DET' && token.pos !== 'ADJ') subject = true;
    if (token.pos === 'DET') subject ||= DEMONSTRATIVE.has(token.normal);
  }
  return -1;
}

/** Words that end the search for a finite verb: what follows them is a clause of its own. */
export const RELATIVES = wordSet('who which whom whose that because when while after before as if');

const DEMONSTRATIVE = wordSet('this these that those there all some both many');

/** Index after "told reporters that", "told the BBC: “"; −1 when nothing marks where the addressee ends. */
function afterAddressee(sentence: QuotedSentence, at: number): number {
  const { tokens, to: end, quoted } = sentence;
  for (let i = at; i < Math.min(end, at + 16); i++) {
    const token = tokens[i]!;
    if (token.normal === 'that' && i > at) return i + 1;
    if (token.normal === 'to' && token.pos === 'PART' && i > at) return i;
    if (i > at && (WH.has(token.normal) || token.normal === 'of' || token.normal === 'about' || token.normal === 'if'))
      return i;
    if (quoted[i] || isQuoteMark(token)) return i;
    if (token.text === ':') return i + 1;
    if (token.pos === 'PUNCT' && token.text !== ',') return -1;
    // "told reporters he would resign"
    if (i > at && (token.pos === 'PRON' || token.pos === 'DET') && finiteAhead(sentence, i) >= 0) return i;
  }
  return -1;
}
