import { describe, expect, test } from 'vitest';
import { createPipeline } from '../../../src/pipeline.js';
import { builtInVocabulary, viewSentence, viewsOf } from '../../../src/syntax/index.js';
import { inputOf } from './score.js';

function viewOf(marked: string) {
  const { annotation, mentions } = inputOf(marked);
  return { view: viewSentence(annotation, 0, mentions, builtInVocabulary()), text: annotation.text };
}

const words = (marked: string) => viewOf(marked).view.word.join(' ');

describe('names are placeholders', () => {
  test.each([
    ['[Ada Brook] met Cole in Dunmore.', '@ met @ in @ .'],
    ['The envoy of [Zubrowka] left on Monday with 12 aides.', 'the envoy of @ left on # with # aides .'],
    ['[US] troops left.', '@ troops left .'],
    ['[May] said so.', '@ said so .'],
    ['We like [Erdoğan] here.', 'we like @ here .'],
    ["[Cole]'s plan failed.", "@ 's plan failed ."],
    ['[Cole]’s plan failed.', '@ ’s plan failed .'],
    ['An anti-[Cole] rally.', 'an anti - @ rally .'],
    ['A [Cole]-backed plan.', 'a @ - backed plan .'],
    ['[He] left.', 'he left .'],
    ['[The minister] left.', 'the minister left .'],
    ['Great Victory For The Brave [Cole] Today', 'great victory for the brave @ today'],
  ])('%s → %s', (marked, expected) => {
    expect(words(marked)).toBe(expected);
  });
});

test('places cover the characters they stand for', () => {
  const { view, text } = viewOf('An anti-[Cole] rally, the Brook-led march and [Ada Brook]’s speech.');
  const parts = view.word.map((word, i) => [word, text.slice(view.start[i], view.end[i])]);
  for (const [word, part] of parts) if (word !== '@') expect(part!.toLowerCase()).toBe(word);
  expect(parts.filter(([word]) => word === '@').map(([, part]) => part)).toEqual(['Cole', 'Brook', 'Ada Brook']);
});

test('quotation marks number what they enclose, also when one is missing', () => {
  const quotes = (marked: string) => viewOf(marked).view.quote.join('');
  expect(quotes('“No deal,” said [Cole].')).toBe(
    '011100000'.slice(0, viewOf('“No deal,” said [Cole].').view.word.length),
  );
  expect(quotes('no deal,” said [Cole].')).toBe('1110000'.slice(0, viewOf('no deal,” said [Cole].').view.word.length));
});

test('negation reaches its clause and no further', () => {
  const { view } = viewOf('[Cole] did not lie to voters, but he failed them.');
  const negated = view.word.filter((_, i) => view.negated[i] === 1);
  expect(negated).toContain('lie');
  expect(negated).not.toContain('failed');
});

test('clauses are cut at marks, subordinators and relatives, at commas and "and" only before a verb', () => {
  const clauses = (marked: string) => {
    const { word, clause } = viewOf(marked).view;
    return [...new Set(clause)].map((number) => word.filter((_, i) => clause[i] === number).join(' '));
  };
  expect(clauses('[Cole] met Brook and fired the aide, but the aide did not answer because he was tired.')).toEqual([
    '@ met @',
    'and fired the aide ,',
    'but the aide did not answer',
    'because he was tired .',
  ]);
  expect(clauses('[Cole] and Brook signed a deal.')).toEqual(['@ and @ signed a deal .']);
});

test('a document keeps its views; of layers alone they are read anew', () => {
  const document = createPipeline().document({ id: '1', outlet: 'A', text: 'Russia praised Iran. Iran was silent.' });
  expect(viewsOf(document)(1)).toBe(viewsOf(document)(1));
  const { annotation, mentions } = document;
  expect(viewsOf({ annotation, mentions })(1)).not.toBe(viewsOf(document)(1));
  expect(viewsOf({ annotation, mentions })(1)).toEqual(viewsOf(document)(1));
});
