import { describe, expect, it } from 'vitest';
import {
  type ArticleChannel,
  compareStance,
  correctWithGold,
  robustness,
  summarize,
  timeline,
} from '../../src/index.js';
import { toHTML, toText } from '../../src/render/index.js';
import { article } from '../article/article.js';

/** Share of an article's sentences that shout: a channel that the library does not have. */
const shouting: ArticleChannel = {
  id: 'tone of voice',
  kind: 'shouting',
  family: 'conduct',
  actors: [],
  label: 'Shouting',
  question: 'What share of the sentences ends in an exclamation mark?',
  unit: 'share',
  ends: ['none', 'all'],
  measure: ({ analysis }) => {
    const weight = 1 / analysis.sentences.length;
    const terms = analysis.sentences.flatMap(({ text }, sentence) =>
      text.endsWith('!') ? [{ sentence, value: 1, weight, observation: sentence }] : [],
    );
    return { kind: 'portrayal', value: terms.length * weight, terms, prior: { value: 0, weight: 0 } };
  },
  show: () => () => ({ cues: [], voice: { kind: 'outlet' } }),
};

const analyses = ['Loud', 'Calm'].flatMap((outlet) =>
  [0, 1, 2, 3, 4].map((i) =>
    article({
      id: `${outlet}${i}`,
      outlet,
      date: `2024-0${i + 1}-01`,
      lines: [
        { text: `Russia did thing ${i}${outlet === 'Loud' ? '!' : '.'}`, stance: [{ actor: 'RUS', score: 0.1 * i }] },
        { text: 'It was seen.' },
      ],
    }),
  ),
);
const options = { actors: ['RUS'], ownChannels: [shouting] } as const;

describe('a channel of one’s own', () => {
  const comparison = compareStance(analyses, options);
  const found = comparison.channels.find(({ id }) => id === shouting.id)!;

  it('is compared like those of the question', () => {
    expect(comparison.channels.map(({ kind }) => kind)).toEqual(['stance', 'own', 'quoted', 'shouting']);
    expect(found).toMatchObject({ kind: 'shouting', family: 'conduct', actors: [], label: 'Shouting' });
    expect(found.groups.map(({ group, estimate }) => [group, estimate])).toMatchObject([
      ['Calm', { kind: 'estimate', mean: 0, articles: 5 }],
      ['Loud', { kind: 'estimate', mean: 0.5, articles: 5 }],
    ]);
    expect(found.differences[0]).toMatchObject({ a: 'Calm', b: 'Loud', estimate: { mean: -0.5 } });
    expect(found.differences[0]!.q).toBeLessThan(0.05);
    expect(found.differences[0]!.evidence[0]!.text).toMatch(/^Russia did thing \d!$/);
  });

  it('is told and drawn', () => {
    expect(comparison.summary.join('\n')).toContain('Shouting: Loud (50%) is above Calm (0%), by 50 points');
    expect(toText(comparison, { full: true })).toContain('What share of the sentences ends in an exclamation mark?');
    expect(toHTML(comparison)).toContain('>Shouting</h2>');
  });

  it('is followed over time, tried in other readings and corrected', () => {
    const inTime = timeline(analyses, { ...options, every: 'year', until: '2024-12-31', channels: [shouting.id] });
    expect(inTime.channels[0]!.groups[1]!.estimates[0]).toMatchObject({ kind: 'estimate', mean: 0.5 });
    const question = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
    const tried = robustness(analyses, { question, ownChannels: [shouting] });
    expect(tried.differences.find(({ channel }) => channel === shouting.id)).toMatchObject({ mean: -0.5 });
    const gold = analyses.map(({ article: { id } }) => ({ article: id, channel: shouting.id, value: 0.25 }));
    const summary = summarize(analyses, question, { ownChannels: [shouting] });
    const corrected = correctWithGold(summary, { gold, ownChannels: [shouting] });
    expect(corrected.channels[0]!.groups.map(({ estimate }) => estimate)).toMatchObject([
      { mean: 0.25 },
      { mean: 0.25 },
    ]);
  });
});
