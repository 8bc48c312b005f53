import { describe, expect, it } from 'vitest';
import { detokenize } from '../../src/evaluate/predict/detokenize.js';
import { groupByContent } from '../../src/evaluate/predict/group-by-content.js';
import { locate } from '../../src/evaluate/predict/locate.js';

describe('locate', () => {
  const text = 'Leaders of the Dawn movement met. Dawn troops left Bosnia; the movement stayed.';
  it.each([
    ['Dawn', 0, 'Dawn'],
    ['the  Dawn movement', 0, 'the Dawn movement'],
    ['Dawn  (Zora) movement', 0, 'Dawn movement'],
    ['Dawn ... troops', 0, 'Dawn'],
    ['pro-Bosnia', 0, 'Bosnia'],
  ])('%s', (wanted, from, found) => {
    const span = locate(text, wanted, from)!;
    expect(text.slice(span.start, span.end)).toBe(found);
  });
  it('takes the next one when asked to, and the first when there is no other', () => {
    expect(locate(text, 'Dawn', 20)).toEqual({ start: 34, end: 38 });
    expect(locate(text, 'Bosnia', 70)?.start).toBe(text.indexOf('Bosnia'));
  });
  it('finds nothing where nothing is', () => {
    expect(locate(text, '(+*?')).toBeNull();
    expect(locate('', '')).toEqual({ start: 0, end: 0 });
  });
});

it.each([
  [['Mr.', 'Berg', "'s", 'plan', ',', 'he', 'said', '.'], "Mr. Berg's plan, he said."],
  [['He', 'did', "n't", 'say', '"', 'no', '"', '.'], 'He didn\'t say "no".'],
  [['Kim', 'Jong', '-', 'un'], 'Kim Jong-un'],
  [['a', '(', 'big', ')', '-', 'ish'], 'a (big) - ish'],
  [['costs', '$', '5', '-', '6'], 'costs $5-6'],
  [[], ''],
])('detokenizes %j', (tokens, text) => {
  const result = detokenize(tokens);
  expect(result.text).toBe(text);
  tokens.forEach((token, i) => {
    expect(result.text.startsWith(token, result.starts[i])).toBe(true);
  });
});

describe('groupByContent', () => {
  const article = (title: string, text: string, date: string | null = null) => ({ title, text, date });
  const flood = 'The river Oder flooded Wroclaw and soldiers filled sandbags along the bank.';
  const vote = 'Parliament in Oslo rejected the budget after a night of votes on pensions.';
  it('puts articles on one event together', () => {
    const [a, b, c, d] = groupByContent([
      article('Oder floods Wroclaw', flood),
      article('Budget falls in Oslo', vote),
      article('Soldiers with sandbags in Wroclaw', `${flood} The Oder may rise.`),
      article('Oslo: no budget', `${vote} Pensions stay.`),
    ]);
    expect([a === c, b === d, a === b]).toEqual([true, true, false]);
  });
  it('keeps the same words months apart, apart', () => {
    const texts = [
      article('Oder floods', flood, '2020-01-05'),
      article('Oder floods', flood, '2020-06-05'),
      article('Budget', vote),
    ];
    const [a, b] = groupByContent(texts);
    expect(a).not.toBe(b);
  });
  it('takes none and one', () => {
    expect(groupByContent([])).toEqual([]);
    expect(groupByContent([article('', '')])).toEqual([0]);
  });
});
