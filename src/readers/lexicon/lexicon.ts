import { adverb, lazily, plural, verbForms } from '../../core/index.js';
import { MODIFIERS } from './modifiers.data.js';
import { NOUNS } from './nouns.data.js';
import { VERBS } from './verbs.data.js';

/** Word forms with their valence, −3 to 3; built on first use. Where lists disagree the stronger value holds. */
export const valenceLexicon = lazily((): ReadonlyMap<string, number> => {
  const lexicon = new Map<string, number>();
  const add = (word: string, value: number) => {
    const old = lexicon.get(word);
    if (old === undefined || Math.abs(value) > Math.abs(old)) lexicon.set(word, value);
  };
  each(VERBS, (word, value) => {
    for (const form of [word, ...verbForms(word)]) add(form, value);
  });
  each(NOUNS, (word, value) => {
    add(word, value);
    add(plural(word), value);
  });
  each(MODIFIERS, (word, value) => {
    add(word, value);
    for (const form of adverb(word)) add(form, value);
  });
  return lexicon;
});

function each(lists: Readonly<Record<string, string>>, visit: (word: string, value: number) => void): void {
  for (const [value, words] of Object.entries(lists)) for (const word of words.split(' ')) visit(word, Number(value));
}
