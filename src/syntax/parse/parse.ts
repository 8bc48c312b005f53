import { coordinate } from './coordinate.js';
import type { Named, Parse, ParseLexicon, Sentence } from './layout.js';
import { findVerbGroups } from './verb-groups.js';

/** Parses one sentence, shallowly: coordinations of its actors, verb groups, their subjects. Linear. */
export function parseSentence({ tokens, from, to }: Sentence, named: Named, lexicon: ParseLexicon): Parse {
  const sides = coordinate({ tokens, from, to }, named, lexicon);
  const sentence = { tokens, from, to, lexicon, sides };
  return { ...sentence, verbs: findVerbGroups(sentence) };
}
