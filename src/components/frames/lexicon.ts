import { verbForms } from '../../core/index.js';
import { FRAMES, type Frame, type Token } from '../../model/index.js';
import { FRAME_CUES } from './cues.data.js';

/** One cue: its words as the tokenizer cuts them, the frame it speaks for and how strongly. */
export interface FrameCue {
  readonly words: readonly string[];
  readonly frame: Frame;
  readonly weight: number;
}

let compiled: ReadonlyMap<string, readonly FrameCue[]> | undefined;

/** The cues by their first word, longest first. */
export function frameCues(): ReadonlyMap<string, readonly FrameCue[]> {
  compiled ??= compile(FRAME_CUES);
  return compiled;
}

/** How many cues each frame has. */
export function cueCounts(): ReadonlyMap<Frame, number> {
  const counts = new Map<Frame, number>(FRAMES.map((frame) => [frame, 0]));
  for (const cue of new Set([...frameCues().values()].flat())) counts.set(cue.frame, counts.get(cue.frame)! + 1);
  return counts;
}

function compile(table: string): Map<string, FrameCue[]> {
  const byFirst = new Map<string, FrameCue[]>();
  const seen = new Set<string>();
  for (const line of table.trim().split('\n')) {
    const [frame, weight, entries] = line.split('\t');
    for (const entry of entries!.split(' ')) {
      const key = `${frame} ${entry}`;
      // The first, strongest line of a frame wins.
      if (seen.has(key)) continue;
      seen.add(key);
      const words = wordsOf(entry);
      const list = byFirst.get(words[0]!) ?? [];
      // The first column holds only names of FRAMES; a test checks it.
      list.push({ words, frame: frame as Frame, weight: Number(weight) });
      byFirst.set(words[0]!, list);
    }
  }
  // Words at the start of a sentence and in headlines keep their endings: see `verbForms`.
  for (const [word, list] of [...byFirst]) {
    for (const form of verbForms(word)) if (!byFirst.has(form)) byFirst.set(form, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** "rules-based_order" as tokens: rules, -, based, order. */
function wordsOf(entry: string): string[] {
  return entry.split('_').flatMap((word) => word.split('-').flatMap((part, k) => (k > 0 ? ['-', part] : [part])));
}

/** True when a token is a word of a cue, by lemma or as it stands. */
export function isWord(token: Token, word: string): boolean {
  return token.lemma === word || token.normal === word;
}
