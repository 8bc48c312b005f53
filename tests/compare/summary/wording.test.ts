import { describe, expect, it } from 'vitest';
import { namingsOf } from '../../../src/channels/reading/namings.js';
import { countTerms, readCounts, termsIn } from '../../../src/compare/wording/terms.js';
import type { Mention } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

describe('termsIn', () => {
  it.each([
    [
      'The reckless alliance worries everybody.',
      ['reckless', 'alliance', 'reckless alliance', 'worries', 'alliance worries'],
    ],
    ['Gas, oil and grain moved.', ['gas', 'oil', 'grain', 'moved', 'grain moved']],
    ['They met Smith in Geneva quietly.', ['met', 'quietly']],
    ['Alliance of crooks', ['alliance', 'crooks']],
    [
      'Two Old Friends Sign a Secret Deal',
      ['old', 'friends', 'old friends', 'sign', 'friends sign', 'secret', 'deal', 'secret deal'],
    ],
    ['He said: “Traitors must pay.”', ['traitors', 'pay']],
    ['the regime’s fear and a country’s own pride', ['regime', 'fear', 'country', 'pride']],
    ['constructor and __proto__ and toString', ['constructor', 'proto', 'tostring']],
    ['\ud800 lone \udc00 surrogates', ['lone', 'surrogates']],
    ['', []],
  ])('%j', (text, terms) => {
    expect(termsIn(text, []).map(({ term }) => term)).toEqual(terms);
  });

  it('leaves out what names an actor, and gives the place of the rest', () => {
    const text = 'Russian envoys praised it.';
    expect(termsIn(text, [{ start: 0, end: 7 }])).toEqual([
      { term: 'envoys', span: { start: 8, end: 14 } },
      { term: 'praised', span: { start: 15, end: 22 } },
      { term: 'envoys praised', span: { start: 8, end: 22 } },
    ]);
    expect(termsIn(text, []).map(({ term }) => term)).toContain('russian');
  });

  it('stays linear on five million characters', () => {
    const long = 'sanctions and '.repeat(350_000);
    const started = performance.now();
    expect(termsIn(long, []).length).toBeGreaterThan(300_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('countTerms', () => {
  it('counts, and is read back', () => {
    const made = article({
      lines: [{ text: 'A gas deal, a gas deal.' }, { text: 'More gas.' }, { text: 'Not this.' }],
    });
    const counted = countTerms(made, [0, 1])!;
    expect(counted).toEqual({ counts: 'deal 2\ngas 3\ngas deal 2', words: 5 });
    expect(readCounts(counted.counts)).toEqual([
      ['deal', 2],
      ['gas', 3],
      ['gas deal', 2],
    ]);
    expect(countTerms(made, [])).toBeNull();
  });
});

describe('namingsOf', () => {
  /** The sentence with the mention of an actor marked by brackets. */
  const named = (marked: string, actor: string, rule: Mention['rule'] = 'name') => {
    const text = marked.replace(/[[\]]/g, '');
    const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const made = article({ lines: [{ text, stance: [{ actor, score: 0 }] }] });
    const mentions = [{ ...made.mentions[0]!, span, rule }];
    return namingsOf({ ...made, mentions }, 'RUS').map(({ naming, span: at }) => [
      text.slice(at.start, at.end),
      naming,
    ]);
  };

  it.each([
    ['The [Russian] regime fell.', 'RUS', [['regime', 'regime']]],
    ['The [Russian] clerical regime fell.', 'RUS', [['regime', 'regime']]],
    ["[Putin]'s authoritarian government spoke.", 'RUS:putin', [['government', 'government']]],
    ['The rulers in [Moscow] know.', 'RUS', [['rulers', 'strongman']]],
    ['The regime of [Vladimir Putin] knows.', 'RUS:putin', [['regime', 'regime']]],
    ['Secretary of State Vladimir [Putin] came.', 'RUS:putin', []],
    ['Secretary of State [Putin] came.', 'RUS:putin', [['Secretary', 'office']]],
    ['[Russian] state media came.', 'RUS', []],
    ['President [Putin] came.', 'RUS:putin', [['President', 'office']]],
    ['Dictator Vladimir [Putin] came.', 'RUS:putin', [['Dictator', 'strongman']]],
    ['[the Russian president] came.', 'RUS:putin', [['president', 'office']]],
    ['The [Russian] foreign minister came.', 'RUS', [['minister', 'office']]],
    ['[Russia] condemned the regime.', 'RUS', []],
    ['[Russia], the ally of nobody, came.', 'RUS', []],
    ['[Russia] came.', 'RUS', []],
    ["[Russia]'s enemies came.", 'RUS', []],
    ['[the Russian Secretary of State] came.', 'RUS:putin', [['Secretary', 'office']]],
    ['[the Russian State Department] came.', 'RUS', [['Department', 'government']]],
    ['The [Iranian] regime fell.', 'IRN', []],
  ] as const)('%s', (marked, actor, expected) => {
    expect(named(marked, actor, 'demonym')).toEqual(expected);
  });

  it('reads nothing into pronouns, and counts a word once', () => {
    expect(named('The government was his and [he] liked it.', 'RUS:putin', 'pronoun')).toEqual([]);
    const text = 'Russian President Putin came.';
    const made = article({ lines: [{ text, stance: ['RUS', 'RUS:putin'].map((actor) => ({ actor, score: 0 })) }] });
    const spans = [
      { start: 0, end: 7 },
      { start: 18, end: 23 },
    ];
    const mentions = made.mentions.map((mention, i) => ({ ...mention, span: spans[i]! }));
    expect(namingsOf({ ...made, mentions }, 'RUS')).toHaveLength(1);
  });
});
