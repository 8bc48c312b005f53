import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { width } from '../../src/prose/index.js';
import { toText } from '../../src/render/index.js';
import { identity } from '../compare/identity.js';
import { estimate, evidence, nothing, relationship, told, tooLittle } from './fixture.js';

const small: Comparison = told({
  ...relationship,
  question: 'stance',
  title: 'Stance toward Russia',
  groups: ['Plainwire', 'Exile Voice', 'Gazette'],
  articles: 20,
  channels: [
    {
      ...identity('stance:RUS'),
      label: 'Stance toward Russia',
      question: 'How favourable is what is said of Russia?',
      unit: 'score',
      ends: ['unfavourable', 'favourable'],
      groups: [
        { group: 'Plainwire', estimate: estimate(-0.1, 0.2), evidence: [] },
        {
          group: 'Exile Voice',
          estimate: estimate(-0.6, 0.2),
          evidence: [evidence('Exile Voice', 'Moscow broke its word again.', -0.7, { 'broke its word': -0.6 })],
        },
        { group: 'Gazette', estimate: tooLittle, evidence: [] },
      ],
      ordering: [
        { group: 'Plainwire', mean: -0.1, next: 'above' },
        { group: 'Exile Voice', mean: -0.6, next: null },
      ],
      differences: [
        {
          a: 'Plainwire',
          b: 'Exile Voice',
          estimate: estimate(0.5, 0.25),
          effect: { hedgesG: 1.31, cliffsDelta: 0.7 },
          p: 0.004,
          q: 0.012,
          minimumDetectable: 0.4,
          paired: false,
          events: 0,
          evidence: [],
        },
      ],
    },
  ],
  warnings: [],
});

describe('toText', () => {
  it('shows findings, rows, differences and sentences', () => {
    expect(toText(small, { full: true })).toBe(`Stance toward Russia
20 articles, 3 outlets; 95% intervals; seed 1

• Stance toward Russia: Plainwire (−0.10) > Exile Voice (−0.60).
• Stance toward Russia: Plainwire (−0.10) is nearer to “favourable” than Exile
  Voice (−0.60), by 0.50 (95% 0.25 to 0.75, q=0.012).

Stance toward Russia
How favourable is what is said of Russia?
                mean       interval   n  −1 unfavourable           favourable +1
  Plainwire    −0.10 [−0.30, +0.10]   9  ·············━━━━●━│━━·················
  Exile Voice  −0.60 [−0.80, −0.40]   9  ····━━━━●━━━·······│···················
  Gazette     too few: 2 of 3 articles
  Plainwire > Exile Voice

Differences
                                      a − b       interval      q     g   detect
  Stance toward Russia
    Plainwire − Exile Voice           +0.50 [+0.25, +0.75]  0.012  +1.3     0.40
  1 of 1 difference told apart from chance (q ≤ 0.05).

In their words: Stance toward Russia
  Exile Voice  −0.70
    “Moscow broke its word again.”
    own words · Two capitals, one pipeline · 2023-05-04
    because of “broke its word” −0.60

n: articles. Interval: where the mean may lie, judged from how articles differ.
q: share of false alarms to expect among rows this clear. g: difference in
standard deviations. detect: smallest true difference this corpus would usually
show.
`);
  });

  it.each([60, 80, 100, 157])('keeps every line within %d columns', (columns) => {
    const wide = JSON.parse(JSON.stringify(relationship).replaceAll('Plainwire', '人民新闻电讯社📰')) as Comparison;
    for (const comparison of [relationship, wide, nothing]) {
      for (const full of [false, true]) {
        for (const line of toText(comparison, { width: columns, full }).split('\n')) {
          expect(width(line), line).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  it('puts no colour unless asked, and the same text beneath it', () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    const coloured = toText(relationship, { color: true });
    expect(toText(relationship)).not.toMatch(escapes);
    expect(coloured).toMatch(escapes);
    expect(coloured.replace(escapes, '')).toBe(toText(relationship));
  });

  it('lets no control character of the data reach the terminal', () => {
    const bell = JSON.parse(
      JSON.stringify(small).replaceAll('Plainwire', 'Plain\\u001b[31m\\u0007wire\\u202e\\ud800'),
    ) as Comparison;
    expect(toText(bell)).toContain('Plain[31mwire');
    expect(toText(bell)).not.toMatch(/[^\P{Control}\n]|\p{Bidi_Control}|\p{Surrogate}/u);
  });

  it('says when nothing is told apart from chance', () => {
    const channel = small.channels[0]!;
    const differences = channel.differences.map((difference) => ({ ...difference, q: 0.4 }));
    expect(toText(told({ ...small, channels: [{ ...channel, differences }] }), { full: true })).toContain(
      '• No difference is told apart from chance',
    );
  });

  it('says when there is nothing to compare, and still gives the warnings', () => {
    const text = toText({ ...nothing, warnings: [{ code: 'skipped-record', message: 'a.csv:3 was skipped' }] });
    expect(text).toContain('No articles to compare.');
    expect(text).toContain('Warning: a.csv:3 was skipped');
  });

  it('says each warning once, with its article, and not too many', () => {
    const warnings = [...Array(12).keys()].flatMap((index) => {
      const warning = { code: 'missing-outlet', message: 'no outlet', article: `a/${index}` } as const;
      return [warning, warning];
    });
    const said = toText({ ...small, warnings }, { full: true })
      .split('\n')
      .filter((line) => line.startsWith('Warning'));
    expect(said.length).toBe(9);
    expect([said[0], said[8]]).toEqual(['Warning: a/0: no outlet', 'Warning: and 4 more warnings']);
  });

  it('names the articles that name no outlet', () => {
    const unnamed = JSON.parse(JSON.stringify(small).replaceAll('"Plainwire"', '""')) as Comparison;
    expect(toText(unnamed)).toContain('(no outlet)');
  });

  it('refuses options it does not know and values that make no sense', () => {
    // A caller without types can pass anything.
    expect(() => toText(small, { colour: true } as object)).toThrow(/unknown option "colour"; did you mean "color"\?/);
    expect(() => toText(small, { width: 12 })).toThrow('width must be a whole number of at least 60; received 12');
  });
});
