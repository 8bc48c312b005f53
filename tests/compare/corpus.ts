import type { Analysis } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { article } from '../article/article.js';

/**
 * Articles of invented outlets. Every outlet has a lean toward Russia and a view of the tie; articles scatter around it,
 * those of one event together.
 */
export function corpus(options: {
  readonly outlets: Readonly<Record<string, number>>;
  readonly articles: number;
  readonly seed?: number;
  /** Articles of all outlets report the same events. */
  readonly events?: boolean;
  readonly spread?: number;
}): Analysis[] {
  const random = generator(options.seed ?? 1, 'corpus');
  const noise = (spread: number) => spread * (random.uniform() + random.uniform() + random.uniform() - 1.5);
  const spread = options.spread ?? 0.3;
  const mood = Array.from({ length: options.articles }, () => (options.events ? noise(0.6) : 0));
  return Object.entries(options.outlets).flatMap(([outlet, lean]) =>
    mood.map((shift, k) => {
      const value = Math.max(-1, Math.min(1, lean + shift + noise(spread)));
      return article({
        id: `${outlet}-${String(k).padStart(3, '0')}`,
        outlet,
        ...(options.events ? { event: `event ${k}` } : {}),
        lines: [0, 1, 2].map((i) => ({
          text: `${outlet} says thing ${i} of Russia and Iran in article ${k}.`,
          stance: [
            { actor: 'RUS', score: value },
            { actor: 'IRN', score: 0.1 },
          ],
          relations: [{ source: 'RUS', target: 'IRN', cooperation: 0.5, appraisal: value }],
          frames: value < 0 && i === 0 ? [{ frame: 'threat' as const, about: ['IRN', 'RUS'] as const }] : [],
          quotes: [{ words: 'thing', speaker: i === 0 ? 'RUS:putin' : null }],
        })),
      });
    }),
  );
}
