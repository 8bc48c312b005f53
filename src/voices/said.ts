import type { SentenceTokens, Token } from '../model/index.js';
import { type PhraseCue, sourcePhrases, type VerbCue, verbCues, verbPhrases } from './lexicon.js';
import { isQuoteMark, type Range, trim } from './spans.js';
import { isDay, phraseFrom, subjectBefore } from './speaker-phrase.js';

/** One act of saying in one sentence: who, by which words, and which tokens are theirs. */
export interface Said {
  readonly cue: Range;
  readonly speaker: Range | null;
  /** Null when what is said stands elsewhere: a quotation before, after or in the next paragraph. */
  readonly content: Range | null;
  /** What goes on after a cue in the middle: "The deal, he said, was dead." */
  readonly rest?: Range | null;
  /** True when what is said stands before the cue. */
  readonly before: boolean;
}

const ADJUNCT_STARTS = new Set([
  'on',
  'in',
  'during',
  'at',
  'last',
  'earlier',
  'late',
  'this',
  'after',
  'to',
  'from',
  'by',
  'via',
  'yesterday',
  'today',
]);
const COMMUNICATION = new Set(
  'statement interview email e-mail tweet speech post letter report address briefing conference video article remark comment message call memo blog column book press'.split(
    ' ',
  ),
);

/**
 * Finds what is said in a sentence. `quoted` marks the tokens inside quotation marks: cues are looked for outside
 * them, and a stretch of them counts as one opaque word. Left to right; linear.
 */
export function findSaid(tokens: readonly Token[], sentence: SentenceTokens, quoted: Uint8Array): Said[] {
  const found: Said[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quoted[i]) continue;
    const token = tokens[i]!;
    if (token.pos === 'PUNCT') continue;
    const source = phraseAt(tokens, i, sentence.to, sourcePhrases());
    if (source) {
      const said = accordingTo(tokens, sentence, i, source, quoted);
      if (said) {
        found.push(said);
        i = said.cue.to - 1;
        continue;
      }
    }
    const phrase = phraseAt(tokens, i, sentence.to, verbPhrases());
    const verb = phrase ? PHRASE_VERB : isVerb(tokens, i, sentence, quoted) ? verbCues().get(token.lemma) : undefined;
    if (!verb) continue;
    const cue = { from: i, to: i + (phrase?.words.length ?? 1) };
    const said = speech(tokens, sentence, cue, verb, token, quoted, found);
    if (said) {
      found.push(said);
      i = cue.to - 1;
    }
  }
  return cutOverlaps(tokens, found);
}

/** A verb that is not half of a compound ("so-called"); also "claims" read as a noun between a name and a clause. */
function isVerb(tokens: readonly Token[], at: number, sentence: SentenceTokens, quoted: Uint8Array): boolean {
  const token = tokens[at]!;
  const before = at > sentence.from ? tokens[at - 1]! : undefined;
  if (token.pos === 'VERB') return before?.text !== '-';
  if (token.pos !== 'NOUN' || !token.normal.endsWith('s') || token.normal === token.lemma || before?.pos !== 'PROPN')
    return false;
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined;
  const opens =
    next !== undefined && (next.normal === 'that' || next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN');
  return opens && (next.normal === 'that' || finiteAhead(tokens, at + 1, sentence.to, quoted) >= 0);
}

/** "Peskov, the spokesman, told reporters" is no inversion. */
const NEVER_INVERTED = new Set(['tell', 'inform', 'notify', 'remind', 'assure', 'reassure', 'convince', 'persuade']);

const PHRASE_VERB: VerbCue = {
  stance: 'neutral',
  clause: true,
  addressee: false,
  infinitive: true,
  object: true,
  preposition: true,
  as: false,
  weak: false,
};

function phraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  table: ReadonlyMap<string, readonly PhraseCue[]>,
): PhraseCue | undefined {
  const first = tokens[at]!;
  const candidates = table.get(first.lemma) ?? (first.pos === 'VERB' ? table.get(first.normal) : undefined);
  if (!candidates) return undefined;
  for (const candidate of candidates) {
    const words = candidate.words;
    if (at + words.length > end) continue;
    let same = true;
    for (let k = 1; k < words.length && same; k++) same = tokens[at + k]!.lemma === words[k];
    if (same) return candidate;
  }
  return undefined;
}

/** "According to the ministry, …" and "…, according to the ministry". */
function accordingTo(
  tokens: readonly Token[],
  sentence: SentenceTokens,
  at: number,
  phrase: PhraseCue,
  quoted: Uint8Array,
): Said | null {
  const cue = { from: at, to: at + phrase.words.length };
  const single = phrase.words.length === 1;
  // "For X" opens an opinion only at the start of a sentence and before a comma; "citing" only as a participle.
  if (single && phrase.words[0] === 'for') return null;
  if (single && tokens[at]!.normal !== 'citing' && tokens[at]!.normal !== 'quoting') return null;
  const speaker = phraseFrom(tokens, cue.to, sentence.to, quoted) ?? upToComma(tokens, cue.to, sentence.to);
  if (!speaker) return null;
  // "In addition, according to …", but also "Prices, according to …, have doubled".
  const leads = !hasVerb(tokens, sentence.from, at);
  if (leads) {
    let from = speaker.to;
    while (from < sentence.to && tokens[from]!.text !== ',') from++;
    return {
      cue,
      speaker,
      content: nonEmpty(tokens, { from: from < sentence.to ? from : speaker.to, to: sentence.to }),
      before: false,
    };
  }
  const from = clauseStartBefore(tokens, sentence.from, at, quoted);
  return { cue, speaker, content: nonEmpty(tokens, { from, to: at }), before: true };
}

function upToComma(tokens: readonly Token[], from: number, end: number): Range | null {
  let to = from;
  while (to < Math.min(end, from + 10) && tokens[to]!.text !== ',' && tokens[to]!.text !== '.') to++;
  return to > from ? { from, to } : null;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

function speech(
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
  // Inverted: “…,” said Anna Weiss.
  if (afterMark && verb.clause && !participle && !NEVER_INVERTED.has(token.lemma) && cue.from - 2 >= sentence.from) {
    const speaker = phraseFrom(tokens, cue.to, sentence.to, quoted);
    if (speaker && !opensContent(tokens, speaker.to, sentence.to, quoted)) {
      return { cue, speaker, content: before(tokens, sentence, cue.from, quoted), before: true };
    }
  }
  let speaker = participle && afterMark ? null : subjectBefore(tokens, sentence.from, cue.from, quoted);
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

/** Subject of the first finite verb before `at`; what stands before a comma when the sentence opens with a phrase. */
function mainSubject(tokens: readonly Token[], sentence: SentenceTokens, at: number, quoted: Uint8Array): Range | null {
  for (let i = sentence.from; i < at; i++) {
    const token = tokens[i]!;
    if (quoted[i] || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.normal.endsWith('ing')) continue;
    const subject = subjectBefore(tokens, sentence.from, i, quoted);
    if (subject) return subject;
  }
  return null;
}

/** What follows a cue between commas, unless it only describes the speaker or begins another act. */
function restAfter(tokens: readonly Token[], at: number, end: number): Range | null {
  if (at + 3 >= end || tokens[at]!.text !== ',') return null;
  const next = tokens[at + 1]!;
  if ((RELATIVES.has(next.normal) && next.normal !== 'that') || next.normal.endsWith('ing') || isQuoteMark(next))
    return null;
  return nonEmpty(tokens, { from: at + 1, to: end });
}

function before(tokens: readonly Token[], sentence: SentenceTokens, at: number, quoted: Uint8Array): Range | null {
  return nonEmpty(tokens, { from: clauseStartBefore(tokens, sentence.from, at, quoted), to: at });
}

interface Content extends Range {
  /** Marked as content by "that", a colon or quotation marks, not only by position. */
  readonly strong: boolean;
}

/** The content that begins at `at`, by the frames of the verb; undefined when the verb takes none of what is there. */
function contentAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  verb: VerbCue,
  quoted: Uint8Array,
): Content | undefined {
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
    const finite = finiteAhead(tokens, at, end, quoted);
    if (finite >= 0) return { from: at, to: end, strong: false };
  }
  const that = verb.clause ? thatAhead(tokens, at, end, quoted) : -1;
  if (that >= 0) return { from: that + 1, to: end, strong: true };
  if (verb.addressee) {
    const start = afterAddressee(tokens, at, end, quoted);
    if (start >= 0) return { from: start, to: end, strong: true };
  }
  if (verb.clause && quoteAhead(at, Math.min(end, at + 12), quoted) >= 0) return { from: at, to: end, strong: true };
  if ((verb.object || verb.as) && isNominal(first)) return { from: at, to: objectEnd(tokens, at, end), strong: false };
  return undefined;
}

const WH = new Set(['what', 'why', 'how', 'who', 'where', 'when', 'which']);

/** "said on the record that …": the conjunction, if no verb stands before it. */
function thatAhead(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): number {
  for (let i = at; i < Math.min(end, at + 14); i++) {
    if (quoted[i]) continue;
    const token = tokens[i]!;
    if (token.normal === 'that' && (token.pos === 'SCONJ' || token.pos === 'PRON')) return i;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';' || token.text === ':') return -1;
  }
  return -1;
}

function isNominal(token: Token): boolean {
  return (
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'PRON' ||
    token.pos === 'NUM'
  );
}

/** Index of a finite verb that a subject of its own precedes, in the clause that begins at `at`; −1 without one. */
function finiteAhead(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): number {
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

const RELATIVES = new Set([
  'who',
  'which',
  'whom',
  'whose',
  'that',
  'because',
  'when',
  'while',
  'after',
  'before',
  'as',
  'if',
]);
const DEMONSTRATIVE = new Set(['this', 'these', 'that', 'those', 'there', 'all', 'some', 'both', 'many']);

/** Index after "told reporters that", "told the BBC: “"; −1 when nothing marks where the addressee ends. */
function afterAddressee(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): number {
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
    if (i > at && (token.pos === 'PRON' || token.pos === 'DET') && finiteAhead(tokens, i, end, quoted) >= 0) return i;
  }
  return -1;
}

function objectEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const token = tokens[i]!;
    if (token.text === ';' || token.text === '—' || RELATIVES_AFTER.has(token.normal)) return i;
    if (
      token.text === ',' &&
      i + 1 < end &&
      (tokens[i + 1]!.pos === 'VERB' || RELATIVES_AFTER.has(tokens[i + 1]!.normal))
    )
      return i;
  }
  return end;
}

const RELATIVES_AFTER = new Set(['while', 'although', 'though', 'but', 'whereas']);

/** Skips "on Monday", "in a statement", "late on Friday", adverbs: what may stand between a verb of saying and content. */
function skipAdjuncts(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): number {
  let i = at;
  for (let rounds = 0; rounds < 4 && i < end; rounds++) {
    const token = tokens[i]!;
    if (quoted[i]) return i;
    if ((token.pos === 'ADV' && !WH.has(token.normal)) || isDay(token) || (i > at && YEARLY.has(token.lemma))) {
      i++;
      continue;
    }
    if (!ADJUNCT_STARTS.has(token.normal)) return i;
    const close = adjunctEnd(tokens, i, end, quoted);
    if (close < 0) return i;
    i = close;
  }
  return i;
}

function adjunctEnd(tokens: readonly Token[], at: number, end: number, quoted: Uint8Array): number {
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    if (quoted[i]) return -1;
    const token = tokens[i]!;
    if (isDay(token) || COMMUNICATION.has(token.lemma) || YEARLY.has(token.lemma)) {
      const next = tokens[i + 1];
      if (next && i + 1 < end && (next.pos === 'NOUN' || next.pos === 'NUM')) continue;
      return i + 1;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT' || token.pos === 'SCONJ') return -1;
  }
  return -1;
}

const YEARLY = new Set(['week', 'month', 'year', 'day', 'night', 'morning', 'afternoon', 'evening']);

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

function quoteAhead(at: number, end: number, quoted: Uint8Array): number {
  for (let i = at; i < end; i++) if (quoted[i]) return i;
  return -1;
}

/** Where the clause that ends at `at` begins: the sentence, or after a strong mark outside quotation marks. */
function clauseStartBefore(tokens: readonly Token[], from: number, at: number, quoted: Uint8Array): number {
  for (let i = at - 1; i > from; i--) {
    if (!quoted[i] && (tokens[i]!.text === ';' || tokens[i]!.text === '—')) return i - at > -4 ? from : i + 1;
  }
  return from;
}

function isStop(token: Token): boolean {
  return token.text === ',' || token.text === '?' || token.text === '!' || token.text === '…' || token.text === '—';
}

function nonEmpty(tokens: readonly Token[], range: Range): Range | null {
  const trimmed = trim(tokens, range);
  return trimmed.from < trimmed.to ? trimmed : null;
}

/** Ends the content of one act where the next begins, when the next is joined to it and not inside it. */
function cutOverlaps(tokens: readonly Token[], found: Said[]): Said[] {
  for (let k = 0; k + 1 < found.length; k++) {
    const current = found[k]!;
    const next = found[k + 1]!;
    if (
      !current.content ||
      current.before ||
      next.cue.from <= current.content.from ||
      next.cue.from >= current.content.to
    )
      continue;
    const mark = tokens[next.cue.from - 1]!;
    const joined =
      (mark.text === ',' && tokens[next.cue.from]!.normal.endsWith('ing')) ||
      (mark.pos === 'CCONJ' && next.speaker === current.speaker);
    if (joined)
      found[k] = { ...current, content: nonEmpty(tokens, { from: current.content.from, to: next.cue.from - 1 }) };
  }
  return found;
}
