import type { Annotation, PartOfSpeech, Token } from '../../model/index.js';
import { hashWord } from '../../weights/hash.js';
import type { Said } from '../act.js';
import { nounCues, verbCues } from '../lexicon.js';
import type { Reading } from '../read.js';
import { isQuoteMark, type Range } from '../spans.js';

/** Where a token stands to a pair of quotation marks. */
const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

/** What the rules say of a token. */
const RULE = {
  none: 0,
  speaker: 1,
  cue: 2,
  after: 3,
  afterFirst: 4,
  afterLast: 5,
  before: 6,
  beforeFirst: 7,
  beforeLast: 8,
  rest: 9,
} as const;

/** The text as the tagger sees it: one number a token in each column. Words are hashes, 0 where there is none. */
export interface TaggerView {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Part of speech, 1 to 18. */
  readonly pos: Uint8Array;
  /** 1 for a capital, 2 for a mark of punctuation, 4 for a first token of its sentence, 8 for a clause's. */
  readonly shape: Uint8Array;
  /** Frames and stance of the lexicon's verb or noun, 0 for other words. */
  readonly cue: Int32Array;
  /** {@link QUOTE} plus 4 × the length of the quotation (0 to 3) plus 16 when it reads like a title. */
  readonly quote: Uint8Array;
  readonly rule: Uint8Array;
  /** Lemma of the cue whose content the rules take the token for. */
  readonly ruleCue: Int32Array;
  /** Last cue of the lexicon before the token in its sentence: its lemma, and the token right after it. */
  readonly cueBefore: Int32Array;
  readonly cueOpens: Int32Array;
  /** How far away it stands, in buckets; 0 when there is none. */
  readonly cueDistance: Uint8Array;
  /** Lemma of the last verb before the token in its sentence. */
  readonly verbBefore: Int32Array;
  /** Next cue of the lexicon in the sentence, and how far. */
  readonly cueAfter: Int32Array;
  readonly cueAfterDistance: Uint8Array;
  /** Commas since the last cue or the sentence's start, at most 3, plus 4 when the last of them was followed by a joining word. */
  readonly commas: Uint8Array;
  /** Facts about the sentence: its first mark, how it ends, whether it holds an act of saying or a quotation. */
  readonly sentence: Int32Array;
  /** 1 for the tokens of a sentence that opens its segment. */
  readonly opensParagraph: Uint8Array;
  /** Word that opens the sentence. */
  readonly opener: Int32Array;
}

const TAGS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
];
const TAG_CODE = new Map<string, number>(TAGS.map((tag, i) => [tag, i + 1]));
const codeOf = (tag: PartOfSpeech): number => TAG_CODE.get(tag)!;
const NOUN = codeOf('NOUN');
const VERB = codeOf('VERB');
const PUNCT = codeOf('PUNCT');
const CCONJ = codeOf('CCONJ');
const SCONJ = codeOf('SCONJ');

/** Frames of a cue as bits. Verbs are odd, nouns even. */
let codes: Map<string, number> | undefined;
let nounCodes: Map<string, number> | undefined;
const STANCE = { neutral: 0, endorsing: 1, doubting: 2 } as const;

function verbCodes(): Map<string, number> {
  codes ??= new Map(
    [...verbCues()].map(([lemma, cue]) => [
      lemma,
      1 +
        2 *
          (STANCE[cue.stance] +
            4 *
              (Number(cue.clause) +
                2 * Number(cue.addressee) +
                4 * Number(cue.infinitive) +
                8 * Number(cue.object) +
                16 * Number(cue.preposition) +
                32 * Number(cue.as) +
                64 * Number(cue.weak))),
    ]),
  );
  return codes;
}

function nounCodesOf(): Map<string, number> {
  nounCodes ??= new Map([...nounCues()].map(([lemma, stance]) => [lemma, 2 + 2 * STANCE[stance]]));
  return nounCodes;
}

/** Reads a text for the tagger. One pass; linear. */
export function taggerView({ tokens, sentences, clauses }: Annotation, reading: Reading): TaggerView {
  const length = tokens.length;
  const view = emptyView(length);
  readWords(tokens, view);
  for (const clause of clauses) view.shape[clause.from]! |= 8;
  markQuotations(view, reading);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to, segment } = sentences[s]!;
    if (from >= to) continue;
    const acts = reading.said[s] ?? [];
    markActs(view, acts);
    const first = s === 0 || sentences[s - 1]!.segment !== segment;
    readSentence(tokens, view, from, to, acts.length, first);
  }
  return view;
}

function emptyView(length: number) {
  return {
    length,
    word: new Int32Array(length),
    lemma: new Int32Array(length),
    pos: new Uint8Array(length),
    shape: new Uint8Array(length),
    cue: new Int32Array(length),
    quote: new Uint8Array(length),
    rule: new Uint8Array(length),
    ruleCue: new Int32Array(length),
    cueBefore: new Int32Array(length),
    cueOpens: new Int32Array(length),
    cueDistance: new Uint8Array(length),
    verbBefore: new Int32Array(length),
    cueAfter: new Int32Array(length),
    cueAfterDistance: new Uint8Array(length),
    commas: new Uint8Array(length),
    sentence: new Int32Array(length),
    opensParagraph: new Uint8Array(length),
    opener: new Int32Array(length),
  } satisfies TaggerView;
}

function readWords(tokens: readonly Token[], view: TaggerView): void {
  const verbs = verbCodes();
  const nouns = nounCodesOf();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const pos = TAG_CODE.get(token.pos) ?? 0;
    const word = hashWord(token.normal);
    view.word[i] = word;
    view.lemma[i] = token.lemma === token.normal ? word : hashWord(token.lemma);
    view.pos[i] = pos;
    const code = token.text.charCodeAt(0);
    view.shape[i] = (code >= 0x41 && code <= 0x5a ? 1 : 0) | (pos === PUNCT ? 2 : 0);
    if (pos === VERB) view.cue[i] = verbs.get(token.lemma) ?? 0;
    else if (pos === NOUN) view.cue[i] = nouns.get(token.lemma) ?? 0;
  }
}

function markQuotations(view: TaggerView, { ranges, titles }: Reading): void {
  for (let m = 0; m < ranges.length; m++) {
    const { from, to } = ranges[m]!;
    const size = to - from - 2;
    const extra = 4 * (size <= 2 ? 0 : size <= 5 ? 1 : size <= 12 ? 2 : 3) + (titles[m] ? 16 : 0);
    for (let i = from; i < to; i++) view.quote[i] = QUOTE.inside + extra;
    if (from < to) view.quote[from] = QUOTE.opens + extra;
    if (from + 1 < to) view.quote[to - 1] = QUOTE.closes + extra;
  }
}

function markActs(view: TaggerView, acts: readonly Said[]): void {
  // The first act to claim a token keeps it: acts come from left to right, the outer before those inside it. Contents often
  // reach to the sentence's end, one inside the other: what is claimed already is not gone through again.
  let claimedFrom = 0;
  let claimedTo = 0;
  const fill = ({ from, to }: Range, code: number, cue: number) => {
    for (let i = from; i < to; i++) {
      if (i >= claimedFrom && i < claimedTo) {
        i = claimedTo - 1;
        continue;
      }
      if (view.rule[i] !== RULE.none) continue;
      view.rule[i] = code;
      view.ruleCue[i] = cue;
    }
    if (from > claimedTo || to < claimedFrom) {
      if (to - from < claimedTo - claimedFrom) return;
      claimedFrom = from;
      claimedTo = to;
    } else {
      claimedFrom = Math.min(claimedFrom, from);
      claimedTo = Math.max(claimedTo, to);
    }
  };
  for (const act of acts) {
    const cue = view.lemma[act.cue.from]!;
    fill(act.cue, RULE.cue, cue);
    if (act.speaker) fill(act.speaker, RULE.speaker, cue);
    const { content } = act;
    if (content && content.from < content.to && view.rule[content.from] === RULE.none) {
      view.rule[content.from] = act.before ? RULE.beforeFirst : RULE.afterFirst;
      view.ruleCue[content.from] = cue;
      const last = content.to - 1;
      if (view.rule[last] === RULE.none) {
        view.rule[last] = act.before ? RULE.beforeLast : RULE.afterLast;
        view.ruleCue[last] = cue;
      }
    }
    if (content) fill(content, act.before ? RULE.before : RULE.after, cue);
    if (act.rest) fill(act.rest, RULE.rest, cue);
  }
}

function readSentence(
  tokens: readonly Token[],
  view: TaggerView,
  from: number,
  to: number,
  acts: number,
  opensParagraph: boolean,
): void {
  view.shape[from]! |= 4;
  let cue = 0;
  let opens = 0;
  let distance = 0;
  let verb = 0;
  let commas = 0;
  let joined = 0;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    view.cueBefore[i] = cue;
    view.cueOpens[i] = opens;
    view.cueDistance[i] = bucket(distance);
    view.verbBefore[i] = verb;
    view.commas[i] = Math.min(3, commas) + joined;
    if (distance > 0) distance++;
    const inside = view.quote[i] !== 0;
    if (inside) quoted = 1;
    if (view.cue[i] !== 0 && !inside) {
      cue = view.lemma[i]!;
      opens =
        i + 1 < to ? (view.shape[i + 1]! & 2 || isSmall(view.pos[i + 1]!) ? view.word[i + 1]! : view.pos[i + 1]!) : 0;
      distance = 1;
      commas = 0;
      joined = 0;
    }
    if (view.pos[i] === VERB && !inside) verb = view.lemma[i]!;
    if (tokens[i]!.text === ',') {
      commas++;
      joined = i + 1 < to && (view.pos[i + 1] === CCONJ || view.pos[i + 1] === SCONJ) ? 4 : 0;
    }
  }
  cue = 0;
  distance = 0;
  for (let i = to - 1; i >= from; i--) {
    view.cueAfter[i] = cue;
    view.cueAfterDistance[i] = bucket(distance);
    if (distance > 0) distance++;
    if (view.cue[i] !== 0 && view.quote[i] === 0) {
      cue = view.lemma[i]!;
      distance = 1;
    }
  }
  const last = tokens[to - 1]!;
  const end = isQuoteMark(last) ? 1 : last.text === '.' ? 2 : last.text === '?' ? 3 : last.text === ':' ? 4 : 0;
  const facts =
    1 +
    Math.min(2, acts) +
    3 * quoted +
    6 * end +
    30 * Number(opensParagraph) +
    60 * (to - from < 6 ? 0 : to - from < 25 ? 1 : 2);
  for (let i = from; i < to; i++) {
    view.sentence[i] = facts;
    view.opener[i] = view.word[from]!;
    view.opensParagraph[i] = Number(opensParagraph);
  }
}

/** Words of the closed classes, which are told apart one by one. */
function isSmall(pos: number): boolean {
  return SMALL[pos] === 1;
}
const SMALL = new Uint8Array(TAGS.length + 1);
for (const tag of ['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'] as const) SMALL[codeOf(tag)] = 1;

/** Distances as few classes: 1, 2, 3, 4–5, 6–9, 10–19, more; 0 for none. */
function bucket(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5 ? 4 : distance <= 9 ? 5 : distance <= 19 ? 6 : 7;
}
