import { grouped } from '../core/index.js';
import type { Article } from '../model/index.js';
import { dayOf } from './day.js';
import { averageLink } from './link.js';
import { nearDuplicates } from './near-duplicates.js';
import { neighbours } from './neighbours.js';
import { signatureOf } from './signature.js';
import { spansOf } from './spans.js';
import { product, sumOf } from './sparse.js';
import { tfIdf } from './vectors.js';

/** Positions of the articles of one event. */
export interface Cluster {
  readonly members: readonly number[];
  /** Member whose words are nearest to those of all. */
  readonly typical: number;
}

export interface Clustered {
  /** By first member. Articles without words are in none. */
  readonly clusters: readonly Cluster[];
  /** Positions of texts that are nearly the same, two or more each. */
  readonly copies: readonly (readonly number[])[];
}

/** Cosines below this share of `alike` cannot help two groups to become one. */
const WORTH_KEEPING = 0.5;

/** Clusters articles that stand in {@link canonicalOrder}; `step` is called four times for each at most. */
export function clusterByEvent(
  articles: readonly Article[],
  options: { readonly window: number; readonly alike: number; readonly step: () => void },
): Clustered {
  const { window, alike, step } = options;
  const days = Float64Array.from(articles, ({ date }) => dayOf(date));
  const given = articles.map(({ event }) => event || undefined);
  const signatures = articles.map(({ title = '', text }) => {
    step();
    return signatureOf([title, text]);
  });
  const leaderOf = nearDuplicates(signatures, { days, window, labels: given });
  const prints = gather(leaderOf, (i) => hasWords(articles[i]!));

  // From here on near-duplicates are one text: ten prints of one report are no ten reports.
  const leaders = [...prints.keys()];
  const texts = leaders.map((i) => ({ title: articles[i]!.title ?? '', text: articles[i]!.text }));
  const vectors = tfIdf(texts, step);
  const leaderDays = Float64Array.from(leaders, (i) => days[i]!);
  const edges = neighbours(vectors, leaderDays, { window, least: alike * WORTH_KEEPING, onText: step });
  const spans = spansOf(leaders.length);
  leaders.forEach((leader, place) => {
    for (const i of prints.get(leader)!) spans.add(place, days[i]!);
  });
  const eventOf = leaders.map((leader) => given[prints.get(leader)!.find((i) => given[i] !== undefined) ?? leader]);
  const together = [...gather(eventOf, (place) => eventOf[place] !== undefined).values()];
  for (const [first, ...rest] of together) for (const place of rest) spans.join(first!, place);
  const linked = averageLink(vectors, edges, {
    least: alike,
    together,
    mayJoin: (a, b) =>
      spans.fit(a, b, window) && (eventOf[a] === undefined || eventOf[b] === undefined || eventOf[a] === eventOf[b]),
    onJoin: (a, b) => {
      spans.join(a, b);
      eventOf[a] ??= eventOf[b];
    },
  });

  const clusters = [...gather(linked.first)].map(([first, places]): Cluster => {
    const typical = best(places, (place) => product(sumOf(vectors, [place]), linked.sum(first)));
    const members = places.flatMap((place) => prints.get(leaders[place]!)!).sort((i, j) => i - j);
    return { members, typical: leaders[typical]! };
  });
  return { clusters, copies: [...prints.values()].filter(({ length }) => length > 1) };
}

function hasWords({ title = '', text }: Article): boolean {
  return /[\p{L}\p{N}]/u.test(title) || /[\p{L}\p{N}]/u.test(text);
}

/** Positions by what they have in common; those of which `keep` does not hold are left out. */
function gather<Key>(keys: ArrayLike<Key>, keep: (i: number) => boolean = () => true): Map<Key, number[]> {
  return grouped(Array.from(keys).keys(), (i) => (keep(i) ? keys[i]! : null));
}

function best(places: readonly number[], score: (place: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  let found = places[0]!;
  if (places.length === 1) return found;
  for (const place of places) {
    const value = score(place);
    if (value > most) [most, found] = [value, place];
  }
  return found;
}
