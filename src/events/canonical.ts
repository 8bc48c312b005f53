import type { Article } from '../model/index.js';
import { dayOf } from './day.js';

/** Positions of the articles by day (undated ones first), then id, then the rest: the same whatever order they came in. */
export function canonicalOrder(articles: readonly Article[]): number[] {
  const days = articles.map(({ date }) => dayOf(date));
  return articles
    .map((_, i) => i)
    .sort((i, j) => {
      const [x, y] = [articles[i]!, articles[j]!];
      return (
        byDay(days[i]!, days[j]!) ||
        byText(x.id, y.id) ||
        byText(x.outlet, y.outlet) ||
        byText(x.event ?? '', y.event ?? '') ||
        byText(x.title ?? '', y.title ?? '') ||
        byText(x.text, y.text)
      );
    });
}

function byDay(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(b)) - Number(Number.isNaN(a)) : a - b;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
