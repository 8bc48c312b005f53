import type { Annotation, Frame, SentenceTokens } from '../model/index.js';
import { type FrameCue, frameCues, isWord } from './lexicon.js';

/** A cue where it stands, by token. */
export interface Hit {
  readonly cue: FrameCue;
  readonly from: number;
  readonly to: number;
}

const NEGATIONS = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'hardly']);

/**
 * The cues of each frame in a sentence. Of overlapping cues of one frame the longest counts; a cue that "not" or "no" stands just
 * before is left out. `taken` marks the tokens of names, in which no cue is looked for.
 */
export function findCues(
  { tokens }: Annotation,
  sentence: SentenceTokens,
  taken: (token: number) => boolean,
): Map<Frame, Hit[]> {
  const hits = new Map<Frame, Hit[]>();
  const table = frameCues();
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    const lists =
      token.normal === token.lemma ? [table.get(token.lemma)] : [table.get(token.lemma), table.get(token.normal)];
    for (const list of lists) {
      if (!list || taken(i)) continue;
      for (const cue of list) {
        const to = i + cue.words.length;
        if (to > sentence.to || isNegated(i)) continue;
        let same = true;
        for (let k = 1; k < cue.words.length && same; k++) same = isWord(tokens[i + k]!, cue.words[k]!);
        if (same) add(cue, i, to);
      }
    }
  }
  return hits;

  function isNegated(at: number): boolean {
    for (let k = at - 1; k >= Math.max(sentence.from, at - 2); k--) if (NEGATIONS.has(tokens[k]!.normal)) return true;
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
