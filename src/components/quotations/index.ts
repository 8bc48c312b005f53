import type { Component } from '../../component.js';
import { firstEndingAfter, firstWhere, overlap, type Range } from '../../core/index.js';
import type { Annotation, Mention, Quotation, Token } from '../../model/index.js';
import { phraseEndingAt, phraseFrom, type QuotedSentence, wholeList } from '../../syntax/index.js';
import { type Attribution, isOf } from './attribution/index.js';
import { type Reading, readVoices, sentencesOf } from './read.js';
import { isScare } from './scare.js';
import { affiliate, identify, trimPhrase } from './speaker/index.js';
import {
  builtInSpeakers,
  chooseSpeaker,
  cueNear,
  headOfCue,
  introduced,
  type SpeakerScene,
  type Spoke,
  sceneOf,
  sureSpeaker,
} from './speakers/index.js';
import { builtInTagger, LABEL, tag } from './tagger/index.js';
import { actsNear, addBetween, type Unit, unitsOf } from './units.js';

export { cueStance } from './cue-stance.js';
export { isSaid } from './said.js';
export { speakerKind } from './speaker/index.js';
export { voiceAt } from './voice-at.js';

/**
 * Every stretch of the text that is given to somebody other than the outlet: direct quotations, indirect speech
 * ("said that …", "according to …") and scare quotes, each with its speaker, resolved to an actor where one is
 * mentioned, and the words that introduce it. Sorted by start. Empty when nobody speaks. Never throws; linear.
 */
export function findQuotations(annotation: Annotation, mentions: readonly Mention[]): Quotation[] {
  const { tokens } = annotation;
  const sentenceOf = sentencesOf(annotation);
  const reading = readVoices(annotation);
  const text = { annotation, mentions, quoted: reading.quoted };
  const tagged = tag(annotation, reading, builtInTagger());
  const scene = sceneOf(annotation, reading, tagged, sentenceOf);
  const { units, holders } = unitsOf(annotation, reading, tagged.labels, sentenceOf);
  const found: Quotation[] = [];
  const add = (
    kind: Quotation['kind'],
    range: Range,
    sentence: number,
    spoke: Pick<Spoke, 'speaker' | 'cue'> | null,
  ) => {
    found.push(quotation(text, kind, spanOf(annotation, range), sentence, spoke));
  };
  const spoken = new Map<Unit, Spoke>();
  let last: Spoke | null = null;
  for (const unit of units) {
    if (unit.mark >= 0 && isHeldOff(tokens, unit.range, tagged.labels)) {
      found.push(quotation(text, 'scare', reading.marks[unit.mark]!.content, unit.sentence, null));
      continue;
    }
    const acts = actsNear(reading, unit);
    const speaker = speakerOf(scene, unit, acts, last);
    const again = speaker !== null && overlap(last?.speaker, speaker);
    const cue = cueOf(scene, unit, acts, speaker) ?? (again ? last!.cue : null);
    const spoke: Spoke = { speaker, cue, sentence: unit.lastSentence };
    spoken.set(unit, spoke);
    if (speaker) last = spoke;
    if (unit.mark < 0) {
      add('indirect', unit.range, unit.sentence, spoke);
      const inside: Attribution[] = [];
      addBetween(reading.said[unit.sentence], unit.range.from, unit.range.to, inside);
      for (const act of inside) {
        const inner = within(act, unit.range);
        if (inner) add('indirect', inner, unit.sentence, act);
      }
    } else {
      const { content } = reading.marks[unit.mark]!;
      const kind = !speaker && isScare(tokens, unit.range) ? 'scare' : 'direct';
      found.push(quotation(text, kind, content, unit.sentence, kind === 'scare' ? null : spoke));
    }
  }
  for (let m = 0; m < holders.length; m++) {
    if (reading.soCalled[m]) {
      const sentence = sentenceOf[reading.ranges[m]!.from]!;
      if (sentence >= 0) found.push(quotation(text, 'scare', reading.marks[m]!.content, sentence, null));
    }
    const holder = holders[m];
    if (!holder || reading.titles[m]) continue;
    const spoke = spoken.get(holder) ?? null;
    found.push(quotation(text, 'direct', reading.marks[m]!.content, holder.sentence, spoke));
  }
  const spans = annotation.sentences.map(({ span }) => span);
  // A quotation inside another, or one that a heading opens, may begin in a later sentence than what led to it.
  const placed = found.flatMap((each) => {
    const sentence = firstEndingAfter(spans, each.span.start);
    // Marks with no word after them hold nothing.
    if (sentence === spans.length) return [];
    return [sentence === each.sentence ? each : { ...each, sentence }];
  });
  return affiliate(placed.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** Who speaks: whoever the grammar says beyond doubt, else whoever the model chooses, else whoever stands nearest. */
function speakerOf(scene: SpeakerScene, unit: Unit, acts: readonly Attribution[], last: Spoke | null): Range | null {
  const owned = acts.find((act) => act.owned && overlap(act.content, unit.range));
  const own = () => acts.find((act) => isOf(act, unit.range))?.speaker ?? introduced(scene, unit);
  if (owned) return owned.speaker ?? own();
  const sure = goesOn(scene.reading, unit) ? last?.speaker : sureSpeaker(scene, unit, acts);
  if (sure) return sure;
  const chosen = chooseSpeaker(scene, unit, acts, last, builtInSpeakers());
  if (chosen.range) return phraseOf(scene, chosen.range, acts, unit);
  return chosen.spokeLast ? last!.speaker : own();
}

/** A paragraph of a quotation that the paragraph before did not close. */
function goesOn({ marks }: Reading, { mark }: Unit): boolean {
  const before = marks[mark - 1];
  return before?.closed === false && marks[mark]!.segment - before.segment <= 1;
}

/** An act of saying inside a stretch that somebody else says: "He said that she claimed …". */
function within({ cue, content, before }: Attribution, { from, to }: Range): Range | null {
  if (!content || cue.from < from || cue.to > to) return null;
  const inner = { from: Math.max(from, content.from), to: Math.min(to, before ? cue.from : content.to) };
  return inner.to > inner.from && inner.to - inner.from < to - from ? inner : null;
}

/** What follows a speaker's first noun, as in "of the institute in Bonn", is at most this long. */
const LONGEST = 16;
const RELATIVE = new Set(['who', 'which', 'that']);

/** The speaker's phrase as the rules cut it, else from the chosen words on. */
function phraseOf(scene: SpeakerScene, chosen: Range, acts: readonly Attribution[], unit: Unit): Range {
  const { annotation, reading, sentenceOf, tagged } = scene;
  for (const { speaker } of acts) {
    const whole = speaker && wholeList(sentenceOfToken(annotation, speaker.from, reading.quoted), speaker);
    if (whole && overlap(whole, chosen) && !overlap(whole, unit.range)) return whole;
  }
  const { tokens } = annotation;
  // A word that segments given by the caller cut in two stands in no sentence.
  const { from, to: last } = annotation.sentences[sentenceOf[chosen.from]!] ?? chosen;
  const sentence = { tokens, from, to: last, quoted: reading.quoted };
  if (chosen.to - chosen.from === 1 && RELATIVE.has(tokens[chosen.from]!.normal)) {
    const comma = chosen.from > sentence.from && tokens[chosen.from - 1]!.text === ',' ? 1 : 0;
    return phraseEndingAt(sentence, chosen.from - 1 - comma) ?? chosen;
  }
  const end = Math.min(sentence.to, chosen.to + LONGEST);
  let to = chosen.to;
  while (to < end && tagged.labels[to]! < LABEL.begin) to++;
  return phraseFrom(sentence, chosen.from, to) ?? chosen;
}

function cueOf(scene: SpeakerScene, unit: Unit, acts: readonly Attribution[], speaker: Range | null): Range | null {
  const own = acts.filter((act) => isOf(act, unit.range));
  const mine = own.find((act) => speaker !== null && overlap(act.speaker, speaker) && !overlap(act.cue, unit.range));
  if (mine) return mine.cue;
  const near = cueNear(scene, unit);
  if (!near) {
    const other = acts.find((act) => (speaker ? overlap(act.speaker, speaker) : own.includes(act)));
    return other && !overlap(other.cue, unit.range) ? other.cue : null;
  }
  const same = acts.find((act) => overlap(act.cue, near));
  const head = headOfCue(scene, near);
  return same?.cue ?? { from: head, to: head + 1 };
}

/** A few quoted words that nobody is said to have said. */
function isHeldOff(tokens: readonly Token[], range: Range, labels: Uint8Array): boolean {
  return isScare(tokens, range) && !isContent(range, labels);
}

function isContent({ from, to }: Range, labels: Uint8Array): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (labels[i]! >= LABEL.begin) count++;
  return 2 * count >= to - from;
}

function spanOf({ tokens }: Annotation, range: Range) {
  return { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}

/** What findings are made of: whatever a quotation's speaker is told from. */
interface Text {
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly quoted: Uint8Array;
}

function quotation(
  { annotation, mentions, quoted }: Text,
  kind: Quotation['kind'],
  span: Quotation['span'],
  sentence: number,
  spoke: Pick<Spoke, 'speaker' | 'cue'> | null,
): Quotation {
  const phrase = spoke?.speaker
    ? trimPhrase(annotation.tokens, wholeList(sentenceOfToken(annotation, spoke.speaker.from, quoted), spoke.speaker))
    : null;
  const speakerSpan = phrase ? spanOf(annotation, phrase) : null;
  const cueSpan = spoke?.cue ? spanOf(annotation, spoke.cue) : null;
  return {
    kind,
    span,
    sentence,
    ...identify(annotation, mentions, phrase),
    speakerText: speakerSpan ? annotation.text.slice(speakerSpan.start, speakerSpan.end) : null,
    speakerSpan,
    cue: cueSpan ? annotation.text.slice(cueSpan.start, cueSpan.end) : null,
    cueSpan,
  };
}

/** Which words are whose. */
export const quotationsComponent: Component = {
  name: 'quotations',
  requires: ['annotation', 'mentions', 'unfit'],
  provides: ['quotations'],
  run: (document) =>
    document.set('quotations', document.isFit ? findQuotations(document.annotation, document.mentions) : []),
};

/** The sentence that a token stands in, or from the token on where it stands in none. */
function sentenceOfToken({ tokens, sentences }: Annotation, at: number, quoted: Uint8Array): QuotedSentence {
  const { from, to } = sentences[firstWhere(sentences.length, (s) => sentences[s]!.to > at)] ?? { from: at, to: at };
  return { tokens, from, to, quoted };
}
