import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { builtInRegistry, findMentions, type MentionOptions } from '../../../src/components/actors/index.js';
import { annotate, mentionsOf } from './read.js';

const TEXT = 'Vladimir Putin came to Ankara. He praised the Turks. Jane Doe waved.';

describe('mentions that are kept', () => {
  test.each<[MentionOptions, string[]]>([
    [{}, ['Vladimir Putin=RUS:putin', 'Ankara=TUR', 'He=RUS:putin', 'Turks=TUR', 'Jane Doe=?:jane-doe']],
    // The pronoun is resolved although the name that it takes up is left out.
    [{ rules: ['pronoun', 'demonym'] }, ['He=RUS:putin', 'Turks=TUR']],
    [{ minConfidence: 0.95 }, ['Vladimir Putin=RUS:putin', 'Turks=TUR']],
    [{ rules: ['name', 'pronoun'], minConfidence: 0.95 }, ['Vladimir Putin=RUS:putin']],
    [{ rules: [] }, []],
  ])('%j', (options, expected) => {
    expect(mentionsOf(TEXT, options)).toEqual(expected);
  });

  test('actors are those whose mentions are kept', () => {
    const { actors } = findMentions(annotate(TEXT), builtInRegistry(), { rules: ['demonym'] });
    expect(actors.map(({ id }) => id)).toEqual(['TUR']);
  });

  test('marked spans are always kept', () => {
    const marked = [{ actor: 'X', span: { start: 0, end: 8 } }];
    expect(mentionsOf(TEXT, { marked, rules: [] })).toEqual(['Vladimir=X']);
  });

  test.each([
    // A caller without types can pass anything.
    [{ rules: ['names'] } as unknown as MentionOptions, /"names"; use some of name, alias/],
    [{ minConfidence: 2 }, /minConfidence must be from 0 to 1; received 2/],
    [{ minConfidence: Number.NaN }, /received NaN/],
  ])('a wrong option is an error: %j', (options, message) => {
    expect(() => mentionsOf(TEXT, options)).toThrow(message);
  });
});

test('an analysis keeps the same', () => {
  const article = { id: '1', outlet: 'A', text: TEXT };
  const { mentions, actors } = analyze(article, { rules: ['name', 'metonym'], minConfidence: 0.95 });
  expect(mentions.map(({ actor, rule }) => [actor, rule])).toEqual([['RUS:putin', 'name']]);
  expect(actors.map(({ id }) => id)).toEqual(['RUS:putin']);
});
