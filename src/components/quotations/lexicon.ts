import { lazily } from '../../core/index.js';
import { byFirstWord, rowsOf } from '../../syntax/index.js';
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

/** What a verb takes, by the letters of its frames. */
export function verbCue(stance: CueStance, frames: string): VerbCue {
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
  return byFirstWord(
    rows(table).flatMap(([head, entries]) =>
      entries.map((entry) => ({ words: entry.split('_'), stance: STANCES[head]! })),
    ),
  );
}

function rows(table: string): [string, string[]][] {
  return rowsOf(table).map(([head = '', words = '']) => [head, words.trim().split(/ +/)]);
}
