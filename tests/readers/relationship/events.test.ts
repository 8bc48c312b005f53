import { expect, it } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { GOVERNORS, readEvents, SHIFTERS } from '../../../src/readers/fast/relationship/events.js';
import { readSentence } from '../../../src/readers/fast/relationship/sentence.js';
import { builtInVocabulary, viewSentence } from '../../../src/syntax/index.js';

function viewOf(text: string) {
  const annotation = english().annotate(text, [
    { kind: 'paragraph', span: { start: 0, end: text.length }, scored: true },
  ]);
  const { mentions } = findMentions(annotation, builtInRegistry());
  return viewSentence(annotation, 0, mentions, builtInVocabulary());
}

/** Words that name a deed, with the sign of its cooperation; that govern; that turn; that value a tie. */
function read(text: string) {
  const view = viewOf(text);
  const { deed, cooperation, governor, shifter, value } = readEvents(view);
  const words = <T>(of: (i: number) => T | undefined) =>
    view.word.flatMap((word, i) => {
      const found = of(i);
      return found === undefined ? [] : [`${word} ${found}`];
    });
  return {
    deeds: words((i) => (deed[i] === 0 ? undefined : Math.sign(cooperation[i]!))),
    governors: words((i) => GOVERNORS[governor[i]! - 1]),
    shifters: words((i) => SHIFTERS[shifter[i]! - 1]),
    values: words((i) => (value[i] === 0 ? undefined : Math.sign(value[i]!))),
  };
}

it.each([
  ['France attacked Spain.', { deeds: ['attacked -1'], governors: [], shifters: [], values: [] }],
  ['A treaty helps France.', { deeds: ['treaty 1', 'helps 1'] }],
  ['France refused to help Spain.', { governors: ['refused refuse', 'help ask'], deeds: ['refused -1', 'help 1'] }],
  ['The collapse of the talks surprised France.', { shifters: ['collapse end'], deeds: ['talks 1'] }],
  ['The alliance of France and Spain is historic and dangerous.', { values: ['historic 1', 'dangerous -1'] }],
  ['Constructor and toString went to France.', { deeds: [], governors: [], shifters: [], values: [] }],
] as const)('of: %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it.each([
  ['France declined to condemn Spain.', ['declined', 'condemn']],
  ['France refused to join the sanctions against Spain.', ['refused', 'join', 'sanctions', 'against']],
  ['France stopped short of accusing Spain.', ['stopped', 'short', 'accusing']],
  ['France did not refuse to condemn Spain.', []],
  ['France refused to help Spain.', []],
  ['France refused to end its blockade of Spain.', []],
  ['France refused. Spain condemned it.', []],
] as const)('takes out of sight what was spared: %s', (text, expected) => {
  const view = viewOf(text);
  const { view: left, last } = readSentence(view);
  expect(view.word.filter((_, i) => left.lemma[i] !== view.lemma[i])).toEqual(expected);
  expect(last >= 0).toBe(expected.length > 0);
});
