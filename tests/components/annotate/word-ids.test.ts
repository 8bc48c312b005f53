import { expect, it } from 'vitest';
import { english } from '../../../src/components/annotate/index.js';
import type { Annotation } from '../../../src/model/index.js';
import { ByWord, wordIdsOf } from '../../../src/syntax/index.js';

const annotator = english();

function annotate(text: string): Annotation {
  return annotator.annotate(text, [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }]);
}

function idsByWord(annotation: Annotation): Record<string, number> {
  return Object.fromEntries(annotation.tokens.map(({ text, pos }, i) => [`${text}/${pos}`, wordIdsOf(annotation)[i]!]));
}

it('gives one word one id, whatever article it stands in, and another as another part of speech', () => {
  const one = idsByWord(annotate('Iran can’t deal. The deal was Zorblat’s.'));
  const other = idsByWord(annotate('Zorblat can’t leave Iran.'));
  expect(Object.keys(one)).toContain('deal/NOUN');
  expect(Object.keys(one)).toContain('deal/VERB');
  expect(new Set(Object.values(one)).size).toBe(Object.keys(one).length);
  for (const word of ['Zorblat/PROPN', 'ca/AUX', 'n’t/PART', 'Iran/PROPN', './PUNCT'])
    expect(other[word]).toBe(one[word]);
});

it('numbers what another annotator made of the words by what it made of them', () => {
  const own = annotate('They deal.');
  const changed = { ...own, tokens: own.tokens.map((token) => ({ ...token, lemma: `${token.lemma}!` })) };
  const ids = wordIdsOf(changed);
  expect(ids).toHaveLength(3);
  for (const id of ids) expect([...wordIdsOf(own)]).not.toContain(id);
  const again = { ...own, tokens: changed.tokens.map((token) => ({ ...token })) };
  expect(wordIdsOf(again)).toEqual(ids);
});

it('finds what is known of a word once', () => {
  const asked: string[] = [];
  const lengths = new ByWord(({ text }) => {
    asked.push(text);
    return text.length > 3 ? text.length : null;
  });
  const annotation = annotate('constructor toString: the __proto__ the constructor.');
  const ids = wordIdsOf(annotation);
  const found = () => annotation.tokens.map((token, i) => lengths.of(token, ids[i]!));
  const expected = annotation.tokens.map(({ text }) => (text.length > 3 ? text.length : null));
  expect(found()).toEqual(expected);
  expect(found()).toEqual(expected);
  expect(asked.length).toBe(new Set(ids).size);
});

it('finds what is known of a word without an id each time', () => {
  const { tokens } = annotate('Iran');
  let asked = 0;
  const counted = new ByWord(() => ++asked);
  expect([counted.of(tokens[0]!, -1), counted.of(tokens[0]!, -1)]).toEqual([1, 2]);
});
