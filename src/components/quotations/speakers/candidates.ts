import { firstWhere, overlap, type Range } from '../../../core/index.js';
import { type Attribution, isOf } from '../attribution/index.js';
import { bucket } from '../bucket.js';
import { headKind } from '../speaker/index.js';
import { LABEL } from '../tagger/index.js';
import type { Unit } from '../units.js';
import type { Candidate } from './candidate.js';
import { cueNear, headOfCue, REACH } from './cue-near.js';
import type { SpeakerScene, Spoke } from './scene.js';

/**
 * Shows everybody who may have said it: phrases in its sentences and the ones beside them, the last speaker, nobody. The
 * candidate shown is always the same object, and holds only until the next.
 */
export function eachCandidate(
  scene: SpeakerScene,
  unit: Unit,
  acts: readonly Attribution[],
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
    if (overlap(range, said) || acts.some(({ hearer }) => overlap(hearer, range))) continue;
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

function hasSource(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels[i] === LABEL.source) return true;
  return false;
}

/** The sentence before or after, when it stands in the same segment or the one next to it. */
function beside({ annotation }: SpeakerScene, sentence: number, step: 1 | -1) {
  const { sentences } = annotation;
  const other = sentences[sentence + step];
  return other !== undefined && Math.abs(other.segment - sentences[sentence]!.segment) <= 1 ? other : undefined;
}

function firstChunk(chunks: readonly Range[], at: number): number {
  return firstWhere(chunks.length, (k) => chunks[k]!.from >= at);
}
