import type { View } from '../../../syntax/index.js';

/** Places of the two, by their order in the text. */
export interface PairPlaces {
  readonly first: number;
  readonly second: number;
}

/** `word "alliance" between the two`, `negated word "trust" after the two`, `name "[first]"`. */
export function nameWord(view: View, at: number, { first, second }: PairPlaces): string {
  if (at === first) return first === second ? 'name "[both]"' : 'name "[first]"';
  if (at === second) return 'name "[second]"';
  const word = view.word[at]!;
  if (word === '@') return 'name "[name]"';
  const where = at < first ? 'before' : at > second ? 'after' : 'between';
  const kind = view.negated[at] === 1 ? 'negated word' : 'word';
  return `${kind} "${word === '#' ? '[number]' : word}" ${where} the two`;
}
