import type { Annotation } from '../../model/index.js';
import type { Said } from '../act.js';
import type { Reading } from '../read.js';
import { firstWhere, overlap, type Range } from '../spans.js';
import { LABEL } from '../tagger/score.js';
import type { Tagged } from '../tagger/tag.js';
import type { Unit } from '../units.js';
import { nounChunks } from './chunks.js';
import { headKind } from './head-kind.js';

/** Somebody who may have said it. Counts are put into few classes. One object serves for all, to spare memory. */
export class Candidate {
  /** 0: a phrase near by; 1: the one who spoke last; 2: nobody that is named. */
  kind: 0 | 1 | 2 = 2;
  /** The phrase, null for `kind` 1 and 2. */
  range: Range | null = null;
  /** 0 before it in its first sentence, 1 after it in its last, 2 in the sentence before, 3 in the one after. */
  place = 0;
  /** 1 for a quotation, 0 for indirect speech. */
  direct = 0;
  /** 2 when the tagger takes its head for a speaker, 1 when some of it. */
  labelled = 0;
  /** 1 when the tagger's speaker begins before it: "a general who had worked in | Bonn". */
  goesOn = 0;
  /** 2 when the rules take it for the speaker of this, 1 of something else near by. */
  ruled = 0;
  distance = 0;
  /** Phrases between it and the content. */
  order = 0;
  /** Phrases between the sentence's start and it. */
  fromStart = 0;
  headWord = 0;
  headPos = 0;
  headKind = 0;
  capital = 0;
  nextLemma = 0;
  nextPos = 0;
  nextCue = 0;
  previousWord = 0;
  previousPos = 0;
  /** Side of the cue nearest to the content that it stands on: 0 no cue, 1 before it, 2 after it. */
  cueSide = 0;
  cueGap = 0;
  cueVerbs = 0;
  cueLemma = 0;
  verbsBetween = 0;
  commasBetween = 0;
  /** 1 when it is the phrase that spoke last. */
  isLast = 0;
  quoted = 0;
  /** 1 when the tagger sees a speaker near by; whether the rules do; whether there is a cue. */
  anySource = 0;
  anyRule = 0;
  anyCue = 0;
  /** Sentences since somebody spoke last, at most 7. */
  away = 0;
  opensParagraph = 0;

  /** Makes it nobody near by. */
  clear(kind: 1 | 2, cueLemma: number): void {
    this.kind = kind;
    this.range = null;
    this.cueLemma = cueLemma;
    this.cueSide = 0;
    this.place = 0;
    this.labelled = 0;
    this.goesOn = 0;
    this.ruled = 0;
    this.headWord = 0;
  }
}

/** Speaker and cue of something said before. */
export interface Spoke {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly sentence: number;
}

/** A text ready for looking for speakers. */
export interface Scene {
  readonly annotation: Annotation;
  readonly reading: Reading;
  readonly tagged: Tagged;
  readonly chunks: readonly Range[];
  readonly sentenceOf: Int32Array;
  /** Verbs and commas before each token. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  /** What {@link eachCandidate} shows. */
  readonly candidate: Candidate;
}

/** Prepares a text. Linear. */
export function sceneOf(annotation: Annotation, reading: Reading, tagged: Tagged, sentenceOf: Int32Array): Scene {
  const { tokens } = annotation;
  const verbs = new Int32Array(tokens.length + 1);
  const commas = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    verbs[i + 1] = verbs[i]! + (token.pos === 'VERB' ? 1 : 0);
    commas[i + 1] = commas[i]! + (token.text === ',' ? 1 : 0);
  }
  return {
    annotation,
    reading,
    tagged,
    chunks: nounChunks(tokens, tagged.labels, sentenceOf),
    sentenceOf,
    verbs,
    commas,
    candidate: new Candidate(),
  };
}

/** Phrases are looked for this many tokens away from the content. */
const REACH = 60;

/** The run of cue tokens nearest to the content in its sentences, or null. */
export function cueNear({ annotation, tagged }: Scene, unit: Unit): Range | null {
  const { sentences } = annotation;
  const { labels } = tagged;
  const start = Math.max(sentences[unit.sentence]!.from, unit.range.from - REACH);
  const end = Math.min(sentences[unit.lastSentence]!.to, unit.range.to + REACH);
  let before = -1;
  for (let i = unit.range.from - 1; i >= start && before < 0; i--) if (labels[i] === LABEL.cue) before = i;
  let after = -1;
  for (let i = unit.range.to; i < end && after < 0; i++) if (labels[i] === LABEL.cue) after = i;
  if (before < 0 && after < 0) return null;
  if (before >= 0 && (after < 0 || unit.range.from - before <= after - unit.range.to + 1)) {
    let from = before;
    while (from > start && labels[from - 1] === LABEL.cue) from--;
    return { from, to: before + 1 };
  }
  let to = after + 1;
  while (to < end && labels[to] === LABEL.cue) to++;
  return { from: after, to };
}

/**
 * Shows everybody who may have said it: phrases in its sentences and the ones beside them, the last speaker, nobody. The
 * candidate shown is always the same object, and holds only until the next.
 */
export function eachCandidate(
  scene: Scene,
  unit: Unit,
  acts: readonly Said[],
  last: Spoke | null,
  show: (candidate: Candidate) => void,
): void {
  const { annotation, reading, tagged, chunks, verbs, commas } = scene;
  const { sentences } = annotation;
  const { labels, view } = tagged;
  const first = sentences[unit.sentence]!;
  const final = sentences[unit.lastSentence]!;
  const { range: said } = unit;
  const direct = unit.mark >= 0 ? 1 : 0;
  const previous = direct ? beside(scene, unit.sentence, -1) : undefined;
  const next = direct ? beside(scene, unit.lastSentence, 1) : undefined;
  const low = Math.max(previous?.from ?? first.from, said.from - REACH);
  const high = Math.min(next?.to ?? final.to, said.to + REACH);
  const cue = cueNear(scene, unit);
  const cueLemma = cue ? view.lemma[headOfCue(scene, cue)]! : 0;

  const c = scene.candidate;
  c.direct = direct;
  c.anySource = hasSource(labels, Math.max(low, first.from), Math.min(high, final.to)) ? 1 : 0;
  c.anyRule = 0;
  for (const act of acts) if (isOf(act, said)) c.anyRule = Math.max(c.anyRule, act.speaker ? 2 : 1);
  c.anyCue = cue ? 1 : 0;
  c.away = last ? Math.min(7, Math.max(0, unit.sentence - last.sentence)) : 7;
  c.opensParagraph = said.from === first.from && view.opensParagraph[first.from] ? 1 : 0;

  const begin = firstChunk(chunks, low);
  let until = begin;
  let preceding = 0;
  while (until < chunks.length && chunks[until]!.to <= high) {
    if (chunks[until]!.to <= said.from) preceding++;
    until++;
  }
  let startOf = -2;
  let fromStart = 0;
  for (let k = begin; k < until; k++) {
    const range = chunks[k]!;
    if (overlap(range, said)) continue;
    const isBefore = range.to <= said.from;
    const sentence = isBefore ? (range.from < first.from ? -1 : 0) : range.from >= final.to ? 1 : 0;
    if (sentence !== startOf) fromStart = 0;
    startOf = sentence;
    const head = range.to - 1;
    const nextAt = range.to < view.length ? range.to : -1;
    const from = isBefore ? range.to : said.to;
    const to = isBefore ? said.from : range.from;
    c.kind = 0;
    c.range = range;
    c.place = isBefore ? (sentence < 0 ? 2 : 0) : sentence > 0 ? 3 : 1;
    c.labelled = 0;
    for (let i = range.from; i < head; i++) if (labels[i] === LABEL.source) c.labelled = 1;
    if (labels[head] === LABEL.source) c.labelled = 2;
    c.goesOn = 0;
    for (let i = range.from - 1; i >= Math.max(low, range.from - 4) && labels[i] !== LABEL.cue; i--) {
      if (labels[i] === LABEL.source) c.goesOn = 1;
    }
    c.ruled = 0;
    for (const act of acts) if (overlap(act.speaker, range)) c.ruled = Math.max(c.ruled, isOf(act, said) ? 2 : 1);
    c.distance = bucket(to - from);
    c.order = Math.min(4, isBefore ? preceding - 1 - (k - begin) : k - begin - preceding);
    c.fromStart = Math.min(3, fromStart++);
    c.headWord = view.word[head]!;
    c.headPos = view.pos[head]!;
    c.headKind = headKind(c.headWord);
    c.capital = (view.shape[head]! & 1) + 2 * (view.shape[range.from]! & 1);
    c.nextLemma = nextAt < 0 ? 0 : view.lemma[nextAt]!;
    c.nextPos = nextAt < 0 ? 0 : view.pos[nextAt]!;
    c.nextCue = nextAt < 0 ? 0 : view.cue[nextAt]!;
    c.previousWord = range.from > 0 ? view.word[range.from - 1]! : 0;
    c.previousPos = range.from > 0 ? view.pos[range.from - 1]! : 0;
    c.cueLemma = cueLemma;
    c.cueSide = cue === null ? 0 : range.to <= cue.from ? 1 : range.from >= cue.to ? 2 : 3;
    const u = c.cueSide === 1 ? range.to : c.cueSide === 2 ? cue!.to : 0;
    const v = c.cueSide === 1 ? cue!.from : c.cueSide === 2 ? range.from : 0;
    c.cueGap = bucket(Math.max(0, v - u));
    c.cueVerbs = Math.min(3, verbs[v]! - verbs[u]!);
    c.verbsBetween = Math.min(3, Math.max(0, verbs[to]! - verbs[from]!));
    c.commasBetween = Math.min(3, Math.max(0, commas[to]! - commas[from]!));
    c.isLast = last?.speaker && overlap(last.speaker, range) ? 1 : 0;
    c.quoted = reading.quoted[head]!;
    show(c);
  }
  if (last?.speaker) {
    c.clear(1, cueLemma);
    c.headWord = view.word[last.speaker.to - 1]!;
    show(c);
  }
  c.clear(2, cueLemma);
  show(c);
}

/** True when an act of saying has the stretch for its content. */
export function isOf({ content, rest }: Said, said: Range): boolean {
  return overlap(content, said) || overlap(rest, said);
}

function hasSource(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] === LABEL.source) return true;
  return false;
}

/** The word that says how: the last verb or noun of a cue's tokens, one of the lexicon before others. */
export function headOfCue({ annotation, tagged }: Scene, { from, to }: Range): number {
  const { tokens } = annotation;
  let head = -1;
  for (let i = to - 1; i >= from; i--) {
    if (tagged.view.cue[i] !== 0) return i;
    if (head < 0 && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN')) head = i;
  }
  return head < 0 ? to - 1 : head;
}

/** The sentence before or after, when it stands in the same segment or the one next to it. */
function beside({ annotation }: Scene, sentence: number, step: 1 | -1) {
  const { sentences } = annotation;
  const other = sentences[sentence + step];
  return other !== undefined && Math.abs(other.segment - sentences[sentence]!.segment) <= 1 ? other : undefined;
}

function firstChunk(chunks: readonly Range[], at: number): number {
  return firstWhere(chunks.length, (k) => chunks[k]!.from >= at);
}

function bucket(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5 ? 4 : distance <= 9 ? 5 : distance <= 19 ? 6 : 7;
}
