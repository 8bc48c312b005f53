import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { annotate } from './read.js';

const WORDS = [
  'Putin',
  'Russia',
  "Iran's",
  'the',
  'The',
  'two',
  'countries',
  'both',
  'leaders',
  'he',
  'She',
  'its',
  'It',
  'president',
  'Russian',
  'U.S.',
  'US',
  'Mr.',
  'Jane',
  'Doe',
  'al-',
  'Assad',
  'and',
  ',',
  '.',
  '“',
  '”',
  '\n\n',
  '-',
  "O'",
  'Brien',
  'of',
  'May',
  'Georgia',
  'Turkey',
  'Erdoğan',
  '😀',
  '\ud83d',
  'constructor',
  '__proto__',
  'toString',
  'İ',
  'ﬀ',
  '٣',
  '中国',
  'of the',
  'foreign',
  'minister',
  'New',
  'York',
  '(',
  'NATO',
  ')',
  'said',
  'Committee',
  '’s',
  "'s",
  'J.',
  'D.C.',
  '�',
];

function checkShape(text: string): void {
  const annotation = annotate(text);
  const { mentions, actors } = findMentions(annotation, builtInRegistry(), { date: '2018-02-03' });
  let end = 0;
  for (const { actor, span, sentence, confidence } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    const inside = annotation.sentences[sentence]!.span;
    expect(span.start).toBeGreaterThanOrEqual(inside.start);
    expect(span.end).toBeLessThanOrEqual(inside.end);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(actors.some(({ id }) => id === actor)).toBe(true);
  }
  expect(new Set(actors.map(({ id }) => id))).toEqual(new Set(mentions.map(({ actor }) => actor)));
}

describe('any text', () => {
  test('gives mentions in order, without overlap, each inside its sentence', () => {
    const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
    const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(''));
    fc.assert(fc.property(fc.oneof(soup, glued, fc.string({ unit: 'binary', maxLength: 200 })), checkShape), {
      numRuns: 600,
      seed: 7,
    });
  });

  test('nothing at all gives nothing', () => {
    expect(findMentions(annotate(''), builtInRegistry())).toEqual({ mentions: [], actors: [] });
    expect(findMentions(annotate(' \n\n '), builtInRegistry())).toEqual({ mentions: [], actors: [] });
  });

  test('one sentence of thirty thousand names takes time in proportion', () => {
    const measure = (count: number) => {
      const annotation = annotate('Russia Iran he Jane Doe Putin the two countries '.repeat(count));
      findMentions(annotation, builtInRegistry());
      const begin = performance.now();
      findMentions(annotation, builtInRegistry());
      return performance.now() - begin;
    };
    const small = measure(300);
    // Ten times the text; far below the hundredfold of a quadratic pass even on a busy machine.
    expect(measure(3000)).toBeLessThan(Math.max(400, 45 * small));
  });
});
