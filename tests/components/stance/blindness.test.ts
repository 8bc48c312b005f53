import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import type { ScoredMention } from '../../../src/model/index.js';
import { lexiconScorer, linearScorer } from '../../../src/readers/index.js';
import { annotate, inputOf } from './score.js';

/** Names of one to four words, with and without common words and small joints in them. */
const NAMES = [
  'Russia',
  'Iran',
  'Turkey',
  'Chad',
  'US',
  'NATO',
  'Saudi Arabia',
  'United Arab Emirates',
  'Vladimir Putin',
  'Ali Khamenei',
  'Erdoğan',
  'Kim Jong Un',
  'Mohammed bin Salman',
  'Theresa May',
  'George Bush',
  'Jean-Claude Juncker',
  'Democratic Republic of Congo',
  'Xi',
];

const TEMPLATES = [
  '[A] condemned the brutal attack on [B] and promised help.',
  'Critics say that [A] lied to [B] about the failed deal.',
  "[A]'s generous offer was welcomed by [B], officials said.",
  'The corrupt regime blamed [A], while [B] was praised for its restraint.',
  '“We trust [A],” the minister said, but [B] remained sceptical.',
  'Sanctions against [A] hurt ordinary people more than they hurt [B].',
  'Yesterday [A] was accused by [B] of supporting terrorists.',
  'A furious [A] threatened to leave unless [B] apologized.',
  'Why did [A] refuse to sell weapons to [B] in 2015?',
  'Supporters of [A] and [B] clashed outside the court.',
];

const fill = (template: string, a: string, b: string) => template.replace('[A]', `[${a}]`).replace('[B]', `[${b}]`);
const shape = ({ score, bias, probabilities, cues }: ScoredMention) => ({
  score,
  bias,
  probabilities,
  weights: cues.map((cue) => cue.weight),
});

test.each([linearScorer(), lexiconScorer()])('exchanging names changes no score of the $name scorer', (scorer) => {
  const name = fc.constantFrom(...NAMES);
  fc.assert(
    fc.property(fc.constantFrom(...TEMPLATES), name, name, name, name, (template, a, b, c, d) => {
      const before = scorer.score(inputOf(fill(template, a, b)));
      const after = scorer.score(inputOf(fill(template, c, d)));
      expect(after.map(shape)).toEqual(before.map(shape));
    }),
    { numRuns: 400, seed: 11 },
  );
});

test('names found by the registry change nothing either', () => {
  const scorer = linearScorer();
  const registry = builtInRegistry();
  const scores = (text: string) => {
    const annotation = annotate(text);
    const { mentions } = findMentions(annotation, registry);
    const input = { annotation, mentions, quotations: [], targets: mentions.map((_, i) => i) };
    return scorer.score(input).map((row) => row.score);
  };
  const first = scores('France accused Germany of a reckless betrayal. Germany rejected the unfair claim.');
  const second = scores('Iran accused Egypt of a reckless betrayal. Egypt rejected the unfair claim.');
  expect(first.length).toBeGreaterThanOrEqual(3);
  expect(second).toEqual(first);
});

test('no cue holds a name', () => {
  const scorer = linearScorer({ cues: 100 });
  const rows = scorer.score(inputOf('[Varga] told Ostrow that Lindqvist and the Kestrel Group had betrayed Zubrowka.'));
  for (const cue of rows[0]!.cues) expect(cue.feature).not.toMatch(/varga|ostrow|lindqvist|kestrel|zubrowka/i);
});
