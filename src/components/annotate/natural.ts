// Only these parts: the package's root prints, reads .env and replaces Math.sign.
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Similarity of two spellings, 0 to 1; 0 when one is empty. */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a, b);
}

/** Porter's stem of an English word, lower case. */
export function stem(word: string): string {
  return porter.stem(word);
}
