/** What is looked at in an article. */
export interface Dated {
  readonly title: string;
  readonly text: string;
  /** ISO day, or null. */
  readonly date: string | null;
}

/** Cosine from which two groups are on one event; the lower, the larger the groups. */
const ALIKE = 0.2;
/** Articles further apart than this are not on one event. */
const MOST_DAYS = 10;
/** A word of the title counts as often as this. */
const TITLE = 4;
const DAY = 86_400_000;

/**
 * Groups articles by what they are about and when they were published: average-link clustering of tf-idf vectors,
 * names counting double, with a ceiling on the distance in days. Returns a group number for each article. Looks at
 * all pairs: meant for hundreds of articles, not more.
 */
export function groupByContent(articles: readonly Dated[]): number[] {
  const vectors = tfIdf(articles.map(termCounts));
  const days = articles.map(({ date }) => (date === null ? Number.NaN : Date.parse(date) / DAY));
  const alike = vectors.map((a, i) => vectors.map((b, j) => (tooFar(days[i]!, days[j]!) ? -1 : cosine(a, b))));
  const group = articles.map((_, i) => [i]);
  for (;;) {
    let best = { score: ALIKE, a: -1, b: -1 };
    for (let a = 0; a < group.length; a++) {
      for (let b = a + 1; b < group.length; b++) {
        const score = meanLink(group[a]!, group[b]!, alike);
        if (score > best.score) best = { score, a, b };
      }
    }
    if (best.a < 0) break;
    group[best.a]!.push(...group[best.b]!);
    group.splice(best.b, 1);
  }
  const answer = new Array<number>(articles.length);
  for (const [g, members] of group.entries()) for (const i of members) answer[i] = g;
  return answer;
}

function tooFar(a: number, b: number): boolean {
  return Math.abs(a - b) > MOST_DAYS;
}

function meanLink(a: readonly number[], b: readonly number[], alike: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += alike[i]![j]!;
  return sum / (a.length * b.length);
}

function termCounts({ title, text }: Dated): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (source: string, times: number) => {
    for (const [word] of source.matchAll(/\p{L}[\p{L}\p{N}]+/gu)) {
      const term = word.toLowerCase();
      const named = word[0] !== term[0] ? 2 : 1;
      counts.set(term, (counts.get(term) ?? 0) + times * named);
    }
  };
  add(title, TITLE);
  add(text, 1);
  return counts;
}

/** Unit vectors of (1 + log tf) · log(n / df). */
function tfIdf(counts: readonly ReadonlyMap<string, number>[]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * Math.log(counts.length / frequency.get(term)!);
      if (weight === 0) continue;
      vector.set(term, weight);
      square += weight * weight;
    }
    for (const [term, weight] of vector) vector.set(term, weight / Math.sqrt(square));
    return vector;
  });
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
