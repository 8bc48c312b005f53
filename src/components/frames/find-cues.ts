import type { Annotation, Frame, SentenceTokens } from '../../model/index.js';
import { ByWord, NEGATORS, wordIdsOf } from '../../syntax/index.js';
import { type FrameCue, frameCues, isWord } from './lexicon.js';

/** A cue where it stands, by token. */
export interface Hit {
  readonly cue: FrameCue;
  readonly from: number;
  readonly to: number;
}

/** The cues that begin with a word, by its lemma, then as it stands. */
const CUES_FROM = new ByWord(({ lemma, normal }): readonly FrameCue[] | null => {
  const table = frameCues();
  const cues = [...(table.get(lemma) ?? []), ...((lemma === normal ? undefined : table.get(normal)) ?? [])];
  return cues.length === 0 ? null : cues;
});

/**
 * The cues of each frame in a sentence. Of overlapping cues of one frame the longest counts, and a cue inside a longer one of
 * another frame says nothing of its own: an "unholy alliance" is no alliance. A cue that "not" or "no" stands just before is left out. `taken` marks the tokens of names, in which no cue is looked for.
 */
export function findCues(
  annotation: Annotation,
  sentence: SentenceTokens,
  taken: (token: number) => boolean,
): Map<Frame, Hit[]> {
  const { tokens } = annotation;
  const ids = wordIdsOf(annotation);
  const hits = new Map<Frame, Hit[]>();
  for (let i = sentence.from; i < sentence.to; i++) {
    const cues = CUES_FROM.of(tokens[i]!, ids[i]!);
    if (cues !== null && !taken(i)) match(cues, i);
  }
  return hits.size === 0 ? hits : withoutCovered(hits);

  function match(cues: readonly FrameCue[], at: number): void {
    for (const cue of cues) {
      const to = at + cue.words.length;
      if (to > sentence.to || isNegated(at)) continue;
      let same = true;
      for (let k = 1; k < cue.words.length && same; k++) same = isWord(tokens[at + k]!, cue.words[k]!);
      if (same) add(cue, at, to);
    }
  }

  function isNegated(at: number): boolean {
    for (let k = at - 1; k >= Math.max(sentence.from, at - 2); k--) if (NEGATORS.has(tokens[k]!.normal)) return true;
    return false;
  }

  function add(cue: FrameCue, from: number, to: number): void {
    const list = hits.get(cue.frame);
    if (!list) hits.set(cue.frame, [{ cue, from, to }]);
    else {
      const last = list[list.length - 1]!;
      if (from >= last.to) list.push({ cue, from, to });
      else if (from === last.from && to > last.to) list[list.length - 1] = { cue, from, to };
    }
  }
}

/** Leaves out hits that lie inside a longer one. */
function withoutCovered(hits: ReadonlyMap<Frame, readonly Hit[]>): Map<Frame, Hit[]> {
  const all = [...hits.values()].flat().sort((a, b) => a.from - b.from || b.to - a.to);
  const covered = new Set<Hit>();
  let furthest = all[0];
  for (const hit of all) {
    // In this order whatever covers a hit stands before it, and the one that reaches furthest covers it if any does.
    if (furthest!.to > hit.to || (furthest!.to === hit.to && furthest!.from < hit.from)) covered.add(hit);
    else furthest = hit;
  }
  const kept = new Map<Frame, Hit[]>();
  for (const [frame, list] of hits) {
    const left = list.filter((hit) => !covered.has(hit));
    if (left.length > 0) kept.set(frame, left);
  }
  return kept;
}
