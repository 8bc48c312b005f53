import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/components/quotations/index.js';
import { readVoices } from '../../../src/components/quotations/read.js';
import { MOST_FEATURES, TAGGER_VERSION, tokenFeatures } from '../../../src/components/quotations/tagger/features.js';
import { taggerView } from '../../../src/components/quotations/tagger/read-view.js';
import { COLUMN, COLUMNS, decode, LABEL } from '../../../src/components/quotations/tagger/score.js';
import { TokenScorer } from '../../../src/components/quotations/tagger/scorer.js';
import { Lookup, loadModel, tableOf } from '../../../src/linear/index.js';
import type { Annotation, PartOfSpeech, Token } from '../../../src/model/index.js';
import { annotateText } from '../relations/read.js';

/** What a labelling is worth, as `COLUMN` says; −Infinity when content goes on that has not begun. */
function worth(scores: Float32Array, labels: readonly number[]): number {
  let sum = 0;
  labels.forEach((label, i) => {
    const at = (column: number) => scores[i * COLUMNS + column]!;
    const wasInside = i > 0 && labels[i - 1]! >= LABEL.begin;
    if (label >= LABEL.begin) sum += at(COLUMN.content);
    else if (wasInside) sum += at(COLUMN.leave);
    if (label === LABEL.source) sum += at(COLUMN.source);
    if (label === LABEL.cue) sum += at(COLUMN.cue);
    if (label === LABEL.begin) sum += at(wasInside ? COLUMN.again : COLUMN.begin);
    if (label === LABEL.inside && !wasInside) sum = Number.NEGATIVE_INFINITY;
  });
  return sum;
}

function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((rest) => Object.values(LABEL).map((label) => [...rest, label]));
}

describe('decoding', () => {
  test('finds a labelling that no other beats', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((length) =>
            fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length * COLUMNS, maxLength: length * COLUMNS }),
          ),
        (numbers) => {
          const scores = Float32Array.from(numbers);
          const length = numbers.length / COLUMNS;
          const labels = new Uint8Array(length);
          decode(scores, 0, length, labels);
          const best = Math.max(...labellings(length).map((each) => worth(scores, each)));
          expect(worth(scores, [...labels])).toBe(best);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the scorer', () => {
  const text = `The envoy, who arrived on Monday, said that talks “would resume soon”, adding that nobody had won. He hopes so.
Critics fear the worst. “It is over,” Weiss told the court.`;
  const annotation = annotateText(text);
  const view = taggerView(annotation, readVoices(annotation));
  const table = tableOf(loadModel('tagger', { features: TAGGER_VERSION }));

  test('gives the sum of the weights of all features, whatever it has kept', () => {
    const scorer = new TokenScorer(table);
    const first = scorer.score(view);
    expect(scorer.score(view)).toEqual(first);
    const lookup = new Lookup(table);
    const features = new Int32Array(MOST_FEATURES);
    for (let i = 0; i < view.length; i++) {
      const sums = new Array<number>(COLUMNS).fill(0);
      const count = tokenFeatures(view, i, features);
      lookup.find(features, count);
      for (let k = 0; k < count; k++) {
        for (let c = 0; c < COLUMNS; c++) sums[c]! += lookup.weights[k * lookup.stride + c]!;
      }
      sums.forEach((sum, c) => {
        expect(first[i * COLUMNS + c]).toBeCloseTo(table.bias[c]! + sum * table.steps[c]!, 4);
      });
    }
  });
});

describe('a sentence without end', () => {
  const endless = (pattern: readonly (readonly [string, PartOfSpeech, string?])[], length: number): Annotation => {
    const tokens: Token[] = [];
    let text = '';
    for (let i = 0; i < length; i++) {
      const [word, pos, lemma] = pattern[i % pattern.length]!;
      const start = text.length;
      tokens.push({ start, end: start + word.length, text: word, normal: word, lemma: lemma ?? word, pos });
      text += `${word} `;
    }
    const span = { start: 0, end: text.length };
    return {
      text,
      segments: [{ kind: 'paragraph', span, scored: true }],
      tokens,
      sentences: [{ span, segment: 0, from: 0, to: length }],
    };
  };
  const he = ['he', 'PRON'] as const;
  const said = ['said', 'VERB', 'say'] as const;
  const that = ['that', 'SCONJ'] as const;

  test.each([
    ['he said that he said that', [he, said, that]],
    ['" said " said', [['"', 'PUNCT'], said]],
    ['said said said', [said]],
    ['his claim that his claim that', [['his', 'PRON'], ['claim', 'NOUN'], that, he, ['was', 'AUX', 'be']]],
  ] as const)('%s … costs as much a word as a long one', (_, pattern) => {
    const cost = (length: number) => {
      const annotation = endless(pattern, length);
      const started = process.cpuUsage().user;
      findQuotations(annotation, []);
      return (process.cpuUsage().user - started) / length;
    };
    cost(2_000);
    const short = Math.max(2, cost(8_000));
    // Four times the length would cost four times as much a word if any step were quadratic.
    expect(cost(64_000)).toBeLessThan(4 * short + 10);
  });
});
