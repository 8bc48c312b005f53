import { lazily, verbForms } from '../../core/index.js';
import { FRAMES, type Frame, type Token } from '../../model/index.js';
import { byFirstWord, rowsOf, withForms, wordsOf } from '../../syntax/index.js';
import { FRAME_CUES } from './cues.data.js';

/** One cue: its words as the tokenizer cuts them, the frame it speaks for and how strongly. */
export interface FrameCue {
  readonly words: readonly string[];
  readonly frame: Frame;
  readonly weight: number;
}

/** The cues by their first word, longest first. */
export const frameCues = lazily(() => compile(FRAME_CUES));

/** How many cues each frame has. */
export function cueCounts(): ReadonlyMap<Frame, number> {
  const counts = new Map<Frame, number>(FRAMES.map((frame) => [frame, 0]));
  for (const cue of new Set([...frameCues().values()].flat())) counts.set(cue.frame, counts.get(cue.frame)! + 1);
  return counts;
}

function compile(table: string): Map<string, FrameCue[]> {
  const cues = new Map<string, FrameCue>();
  for (const [frame, weight, entries] of rowsOf(table)) {
    for (const entry of entries!.split(' ')) {
      const key = `${frame} ${entry}`;
      // The first, strongest line of a frame wins. The first column holds only names of FRAMES; a test checks it.
      if (!cues.has(key)) cues.set(key, { words: wordsOf(entry), frame: frame as Frame, weight: Number(weight) });
    }
  }
  // Words at the start of a sentence and in headlines keep their endings: see `verbForms`.
  return withForms(byFirstWord([...cues.values()]), verbForms);
}

/** True when a token is a word of a cue, by lemma or as it stands. */
export function isWord(token: Token, word: string): boolean {
  return token.lemma === word || token.normal === word;
}
