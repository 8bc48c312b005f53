import { NOUN_CUES, SOURCE_PHRASES, VERB_CUES, VERB_PHRASES } from './cues.data.js';

/** How a cue stands to what it introduces. */
export type CueStance = 'neutral' | 'endorsing' | 'doubting';

/** What a verb of saying can take; see the data file. */
export interface VerbCue {
  readonly stance: CueStance;
  readonly clause: boolean;
  readonly addressee: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly preposition: boolean;
  readonly as: boolean;
  /** Takes a clause only after "that", a colon, a comma or a quotation mark. */
  readonly weak: boolean;
}

/** A phrase of several lemmas; `words` includes the first. */
export interface PhraseCue {
  readonly words: readonly string[];
  readonly stance: CueStance;
}

const STANCES: Readonly<Record<string, CueStance>> = { n: 'neutral', e: 'endorsing', d: 'doubting' };

/** Verbs of saying by lemma. */
export const verbCues = lazily(() => {
  const cues = new Map<string, { stance: CueStance; frames: string }>();
  for (const [head, words] of rows(VERB_CUES)) {
    const [stance = 'n', frames = 'c'] = head.split(' ');
    for (const word of words) {
      const known = cues.get(word);
      // A verb in several rows has all their frames; the first row that is not neutral sets its stance.
      const merged = known && known.stance !== 'neutral' ? known.stance : STANCES[stance]!;
      cues.set(word, { stance: merged, frames: (known?.frames ?? '') + frames });
    }
  }
  return new Map<string, VerbCue>([...cues].map(([word, { stance, frames }]) => [word, verbCue(stance, frames)]));
});

function verbCue(stance: CueStance, frames: string): VerbCue {
  return {
    stance,
    clause: frames.includes('c'),
    addressee: frames.includes('d'),
    infinitive: frames.includes('i'),
    object: frames.includes('o'),
    preposition: frames.includes('f'),
    as: frames.includes('a'),
    weak: frames.includes('w'),
  };
}

/** True for a verb of saying that takes a clause. */
export function isSaying(lemma: string): boolean {
  return verbCues().get(lemma)?.clause === true;
}

/** Nouns that introduce content, by lemma. */
export const nounCues = lazily(() => {
  const cues = new Map<string, CueStance>();
  for (const [head, words] of rows(NOUN_CUES)) for (const word of words) cues.set(word, STANCES[head]!);
  return cues;
});

/** Phrases like "according to" that a source follows, by first lemma. */
export const sourcePhrases = lazily(() => phrases(SOURCE_PHRASES));

/** Phrases like "make it clear" that work as a verb of saying, by first lemma. */
export const verbPhrases = lazily(() => phrases(VERB_PHRASES));

function phrases(table: string): Map<string, PhraseCue[]> {
  const byFirst = new Map<string, PhraseCue[]>();
  for (const [head, words] of rows(table)) {
    const list = byFirst.get(words[0]!) ?? [];
    list.push({ words, stance: STANCES[head.charAt(0)]! });
    byFirst.set(words[0]!, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', words = ''] = line.split('\t');
      return [head, words.trim().split(/\s+/)];
    });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
