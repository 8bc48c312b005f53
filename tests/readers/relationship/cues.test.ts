import { expect, it } from 'vitest';
import { PairCues } from '../../../src/readers/fast/relationship/cues.js';
import { KIND } from '../../../src/readers/fast/relationship/kinds.js';
import type { View } from '../../../src/syntax/index.js';
import { TAG } from '../../../src/syntax/index.js';

const WORDS = ['@', 'held', 'talks', 'with', '@'];
const view: View = {
  start: [0, 7, 12, 18, 23],
  end: [6, 11, 17, 22, 27],
  word: WORDS,
  row: WORDS.map(() => -1),
  lemma: WORDS.map((_, i) => i + 1),
  tag: [TAG.name, TAG.verb, TAG.noun, TAG.preposition, TAG.name],
  clause: WORDS.map(() => 0),
  quote: WORDS.map(() => 0),
  negated: WORDS.map(() => 0),
  roles: [],
};
const pair = { first: 0, second: 4 };

function cues(features: readonly (readonly [kind: number, a: number, b: number, weight: number])[]) {
  const book = new PairCues(1);
  book.open(view);
  for (const [kind, a, b, weight] of features) book.add(kind, a, b, [weight]);
  const total = features.reduce((sum, [, , , weight]) => sum + weight, 0);
  return book.close(view, pair, [], 0, total, 5).map(({ feature, weight }) => [feature, Number(weight.toFixed(3))]);
}

it.each([
  ['a phrase counts for the words in it that mean something', KIND.triple, 1, 3, ['held', 'talks']],
  ['of a pair only the two ends count', KIND.acts, 1, 3, ['held']],
  ['of the stretch between the two all of it counts', KIND.between, 0, 4, ['held', 'talks']],
])('%s', (_, kind, a, b, words) => {
  const part = Number((0.3 / words.length).toFixed(3));
  expect(cues([[kind, a, b, 0.3]])).toEqual(words.map((word) => [`word "${word}" between the two`, part]));
});

it('gives no name and no word of grammar as a reason', () => {
  expect(cues([[KIND.acts, 0, 4, 0.4]])).toEqual([['other cues', 0.4]]);
  expect(cues([[KIND.pair, 3, 4, 0.3]])).toEqual([['other cues', 0.3]]);
});

it('keeps the feature of no word for its group, and the pattern of the sentence for the rest', () => {
  expect(
    cues([
      [KIND.noRelation, -1, -1, -0.375],
      [KIND.valenceSum, -1, -1, 0.25],
      [KIND.evaluatedCount, -1, -1, 0.125],
      [KIND.distance, -1, -1, 0.0625],
    ]),
  ).toEqual([
    ['no relation found', -0.375],
    ['praise and blame', 0.25],
    ['values named', 0.125],
    ['other cues', 0.063],
  ]);
});

it('gathers what is small under other cues', () => {
  expect(cues([[KIND.word, 1, -1, 0.004]])).toEqual([['other cues', 0.004]]);
});

it('reads a longer sentence after a shorter one as it would alone', () => {
  const read = (book: PairCues, length: number) => {
    const long: View = { ...view };
    for (const key of ['start', 'end', 'word', 'row', 'lemma', 'tag', 'clause', 'quote', 'negated'] as const) {
      // Each of these holds an entry a word, of whatever kind.
      Object.assign(long, { [key]: Array.from({ length }, (_, i) => view[key][i % 5]) });
    }
    book.open(long);
    book.add(KIND.between, 0, length - 1, [0.3]);
    return book.close(long, { first: 0, second: length - 1 }, [], 0, 0.3, 50).map(({ feature }) => feature);
  };
  for (let length = 6; length < 30; length++) {
    const book = new PairCues(1);
    read(book, 5);
    expect(read(book, length), `${length} words`).toEqual(read(new PairCues(1), length));
  }
});
