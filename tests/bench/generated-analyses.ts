import { contentHash } from '../../src/core/index.js';
import type { Analysis } from '../../src/model/index.js';
import { FRAMES } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { article } from '../article/article.js';

const WORDS =
  'the of minister said treaty gas border talks on with plan army trade price vote law visit port grain deal'.split(
    ' ',
  );

/**
 * Analyses of articles of some twenty sentences on Russia and Iran, one at a time. Outlets lean one way or the other,
 * events have a mood, and 5 in 100 articles print another outlet's report.
 */
export function* generatedAnalyses(
  count: number,
  options: { readonly outlets: number; readonly perEvent: number },
): Generator<Analysis> {
  const random = generator(1, 'analyses');
  const score = () => random.uniform() + random.uniform() + random.uniform() - 1.5;
  const clamp = (value: number) => Math.max(-1, Math.min(1, value));
  let wire: readonly string[] | undefined;
  for (let i = 0; i < count; i++) {
    const outlet = random.below(options.outlets);
    const event = Math.floor(i / options.perEvent);
    const lean = (outlet / Math.max(1, options.outlets - 1) - 0.5) * 0.4;
    const copied = wire !== undefined && random.uniform() < 0.05;
    const texts: readonly string[] = copied
      ? wire!
      : Array.from({ length: 20 }, (_, k) => {
          const words = Array.from({ length: 18 }, () => WORDS[random.below(WORDS.length)]!);
          return `Report ${i} says in line ${k} that ${words.join(' ')}.`;
        });
    wire = texts;
    const made = article({
      id: `n${String(i).padStart(7, '0')}`,
      outlet: `Outlet ${String(outlet).padStart(4, '0')}`,
      event: `event ${event}`,
      date: new Date(1_600_000_000_000 + event * 3_600_000).toISOString().slice(0, 10),
      lines: texts.map((text, k) => ({
        text,
        stance:
          k % 3 === 0
            ? [{ actor: k % 2 ? 'IRN' : 'RUS', score: clamp(lean + score() * 0.6), quoted: k % 4 === 0 }]
            : [],
        relations:
          k % 5 === 0
            ? [{ source: 'RUS', target: 'IRN', cooperation: clamp(lean + score()), appraisal: clamp(lean + score()) }]
            : [],
        frames: k % 7 === 0 ? [{ frame: FRAMES[random.below(FRAMES.length)]!, about: ['IRN', 'RUS'] }] : [],
        quotes: k % 6 === 0 ? [{ words: 'says', speaker: random.uniform() < 0.5 ? 'RUS:putin' : null }] : [],
      })),
    });
    // As long as that of a real article.
    yield { ...made, article: { ...made.article, hash: contentHash(made.article.hash) } };
  }
}
