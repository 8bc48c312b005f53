/** What a message adds where one of the candidates is likely to be meant; nothing otherwise. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** The candidate closest to a misspelt word, when it is close enough to be meant; letter case counts little. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Options and ids are short; anything longer is no slip of the fingers.
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const sameCase = distance(word, candidate);
    const anyCase = distance(word.toLowerCase(), candidate.toLowerCase());
    const apart = Math.min(sameCase, anyCase + 0.1);
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** Edits (insert, delete, replace) that turn one word into the other. Levenshtein (1966). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
