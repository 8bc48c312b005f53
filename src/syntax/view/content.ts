import { TAG } from './tags.js';
import type { View } from './view.js';

/** Words that only say who speaks. */
const REPORTING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'saying',
  'told',
  'tells',
  'tell',
  'added',
  'adds',
]);

/** True for a word that means something by itself: no name, mark, number or word of grammar, and none that only says who speaks. */
export function isContent(view: View, at: number): boolean {
  const tag = view.tag[at];
  return tag !== undefined && (tag <= TAG.adverb || tag === TAG.interjection) && !REPORTING.has(view.word[at]!);
}
