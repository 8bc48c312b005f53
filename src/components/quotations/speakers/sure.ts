import { firstWhere, isUpper, overlap, type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { PARTICLES, phraseEndingAt, phraseFrom, type QuotedSentence, type Sentence } from '../../../syntax/index.js';
import { type Attribution, isOf } from '../attribution/index.js';
import type { Unit } from '../units.js';
import type { SpeakerScene } from './scene.js';

/** A topic before a colon at the start of a headline has at most this many words. */
const KICKER = 5;
/** "Those were the words of Anna Roth": so far from its start such a sentence names whom it is about. */
const SHORT = 14;

/**
 * The speaker where the form of the text leaves no choice: a name set off behind a quotation, a sentence that does nothing but name
 * him, a verb of saying put in ("Turkey, Putin said, is …"), the clause behind the topic of a headline. Null elsewhere.
 */
export function sureSpeaker(scene: SpeakerScene, unit: Unit, acts: readonly Attribution[]): Range | null {
  const own = acts.find((act) => act.speaker && isOf(act, unit.range));
  if (own && (overlap(own.rest, unit.range) || isBehindTopic(scene, unit, own))) return own.speaker;
  return unit.mark < 0 ? null : setOff(scene, unit);
}

/** "Gaza: Netanyahu says Iran …" */
function isBehindTopic({ annotation }: SpeakerScene, unit: Unit, { speaker }: Attribution): boolean {
  const { from } = annotation.sentences[unit.sentence]!;
  for (let i = from + 1; i < from + KICKER && i < speaker!.from; i++)
    if (annotation.tokens[i]!.text === ':') return speaker!.to <= unit.range.from;
  return false;
}

const DASHES = wordSet('— – - ― --');
const POINTING = wordSet('those these that this such thus so');
const NAMED = wordSet('speaker words word man woman person voice');

/** "“…” – Anna Roth", "“…” Those were the words of Anna Roth.", "“…” The speaker was Anna Roth." */
function setOff({ annotation, reading }: SpeakerScene, unit: Unit): Range | null {
  const { tokens, sentences } = annotation;
  const at = unit.range.to;
  if (at + 1 >= tokens.length) return null;
  const within = sentences[unit.lastSentence]!;
  const next = sentences[unit.lastSentence + 1];
  const follows = at < within.to ? within : next && next.from === at ? next : undefined;
  if (!follows || reading.quoted[at]) return null;
  const sentence = { tokens, from: at, to: follows.to, quoted: reading.quoted };
  if (DASHES.has(tokens[at]!.text)) return nameAlone(sentence, at + 1);
  return at === within.to || next?.from === at ? namedBySentence(sentence) : null;
}

/** A name with nothing behind it but what describes it. */
function nameAlone(sentence: QuotedSentence, from: number): Range | null {
  const { tokens, to: last } = sentence;
  const { to } = wholeName(sentence, { from, to: from })!;
  const end = tokens[to]?.text ?? '';
  return to > from && (to >= last || end === ',' || end === '.' || end === '(') ? { from, to } : null;
}

/** The phrase with the capitals that go on with it: the tagger may take "Moor" for a verb. */
function wholeName({ tokens, to: last }: Sentence, phrase: Range | null): Range | null {
  if (!phrase) return null;
  let { to } = phrase;
  while (to < last && (isUpper(tokens[to]!.text) || (to > phrase.from && PARTICLES.has(tokens[to]!.normal)))) to++;
  return { from: phrase.from, to };
}

function namedBySentence(sentence: QuotedSentence): Range | null {
  const { tokens, from, to } = sentence;
  const first = tokens[from]!;
  const pointing = POINTING.has(first.normal);
  const end = Math.min(to, from + SHORT);
  for (let i = from + 1; i < end; i++) {
    const { lemma, normal, pos } = tokens[i]!;
    if (pos === 'PUNCT') return null;
    // "Those are the words of …", "That was the verdict of …"
    if (pointing && normal === 'of' && tokens[i - 1]!.pos === 'NOUN')
      return wholeName(sentence, phraseFrom(sentence, i + 1));
    if (!pointing && lemma === 'be')
      return first.pos === 'DET' && speaks(tokens, from, i) ? complement(sentence, i + 1) : null;
  }
  return null;
}

function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NAMED.has(tokens[i]!.normal)) return true;
  return false;
}

/** "The speaker was Anna Roth." */
function complement(sentence: QuotedSentence, at: number): Range | null {
  const phrase = phraseFrom(sentence, at);
  if (!phrase || !isUpper(sentence.tokens[phrase.from]!.text)) return null;
  return wholeName(sentence, phraseEndingAt(sentence, phrase.to - 1) ?? phrase);
}

/** Whom the sentence before is about, where that ends at once and all of the next are his words: "Putin is in no doubt. “…”" */
export function introduced({ annotation, reading, chunks }: SpeakerScene, unit: Unit): Range | null {
  const { tokens, sentences } = annotation;
  const own = sentences[unit.sentence]!;
  const before = sentences[unit.sentence - 1];
  if (unit.mark < 0 || !before || before.segment !== own.segment || before.to - before.from > SHORT) return null;
  if (unit.range.from !== own.from || unit.range.to < sentences[unit.lastSentence]!.to) return null;
  for (let i = before.from; i < before.to; i++) if (reading.quoted[i]) return null;
  const first = chunks[firstWhere(chunks.length, (k) => chunks[k]!.from >= before.from)];
  if (
    !first ||
    first.from !== before.from ||
    tokens[first.from]!.pos !== 'PROPN' ||
    !isUpper(tokens[first.to - 1]!.text)
  )
    return null;
  const name = wholeName({ tokens, ...before }, first)!;
  return tokens[name.to]?.pos === 'AUX' ? name : null;
}
