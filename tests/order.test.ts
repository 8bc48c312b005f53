import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readArticles } from '../src/io/index.js';

const articles = await readArticles(join(import.meta.dirname, '..', 'corpus'));

/** The analyses as JSON by id, made by modules that have read nothing before, in the order given. */
async function analysed(order: readonly number[]): Promise<Map<string, string>> {
  vi.resetModules();
  const { analyze } = await import('../src/index.js');
  return new Map(order.map((index) => [articles[index]!.id, JSON.stringify(analyze(articles[index]!))]));
}

describe('the articles of corpus/', () => {
  const forward = articles.map((_, index) => index);
  // From the end, every fifth: neighbours are no longer neighbours.
  const scattered = [3, 1, 4, 0, 2].flatMap((first) => forward.filter((index) => index % 5 === first)).reverse();

  it('give the same bytes in any order', async () => {
    const once = await analysed(forward);
    const again = await analysed(scattered);
    expect(again.size).toBe(articles.length);
    for (const [id, json] of again) expect(json === once.get(id), id).toBe(true);
  }, 60_000);

  it('give an analysis that JSON brings back as it was', async () => {
    const { analyze } = await import('../src/index.js');
    for (const article of articles.slice(0, 5)) {
      const analysis = analyze(article);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    }
  });

  it('compare to the same bytes in any order', async () => {
    const { analyzeAll, compareRelationship } = await import('../src/index.js');
    const analyses = analyzeAll(articles);
    const options = { between: ['RUS', 'IRN'], resamples: 200 } as const;
    const compared = JSON.stringify(compareRelationship(analyses, options));
    expect(JSON.stringify(compareRelationship([...analyses].reverse(), options)) === compared).toBe(true);
  });
});
