import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRelations } from '../../../src/components/relations/index.js';
import { ACTORS, annotateText, mentionsIn, relationsIn, short } from './read.js';
import { CLAUSES, GOVERNED, JUDGED, MUTUAL, NOUNS, PASSIVE, PLAIN, ROLES, type Row } from './relations.table.js';

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['plain verbs', PLAIN],
  ['both ways', MUTUAL],
  ['passives', PASSIVE],
  ['nouns', NOUNS],
  ['roles and adjectives', ROLES],
  ['negation, intention, obligation', GOVERNED],
  ['acts that are judged', JUDGED],
  ['several clauses', CLAUSES],
];

for (const [name, rows] of tables) {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(relationsIn(text).map(short)).toEqual(expect.arrayContaining([...expected]));
    });
  });
}

describe('a relation', () => {
  test('carries its evidence: spans, features, and weights that add up to its value', () => {
    const text = 'Iran failed to support Russia.';
    const [relation] = relationsIn(text);
    expect(relation).toMatchObject({ modality: 'negated', quad: 'verbal-cooperation', voice: { kind: 'outlet' } });
    expect(relation!.cues.map((cue) => [text.slice(cue.span.start, cue.span.end), cue.feature])).toEqual([
      ['support', 'SUPPORT: support'],
      ['failed', 'fail: fail'],
    ]);
    expect(relation!.cues.reduce((sum, cue) => sum + cue.weight, 0)).toBeCloseTo(relation!.cooperation, 12);
  });

  test.each([
    ['Russia may attack Turkey.', 'hedged'],
    ['Russia would support Turkey.', 'hypothetical'],
    ['If Russia attacks Turkey, shares will fall.', 'hypothetical'],
    ['Russia plans to support Turkey.', 'hypothetical'],
    ['Russia did not attack Turkey.', 'negated'],
    ['Russia attacked Turkey.', 'asserted'],
  ])('%s is %s', (text, modality) => {
    expect(relationsIn(text)[0]?.modality).toBe(modality);
  });

  test.each([
    ['The unholy alliance between Russia and Iran grows.', -1],
    ['The historic alliance between Russia and Iran grows.', 1],
    ['The alliance between Russia and Iran is a threat.', -1],
    ['Russia conspired with Iran.', -1],
    ['The alliance between Russia and Iran is 20 years old.', null],
  ])('%s is valued %s', (text, sign) => {
    const value = relationsIn(text)[0]!.appraisal;
    expect(value === null ? null : Math.sign(value)).toBe(sign);
  });

  test('has the voice of whoever says it', () => {
    const [relation] = relationsIn('“Russia attacked Turkey,” a diplomat said.');
    expect(relation?.voice).toMatchObject({ kind: 'direct', speakerText: 'a diplomat' });
  });
});

describe('nothing is found', () => {
  test.each([
    'Russia is large.',
    'Russia and its neighbours waited.',
    'Putin leads Russia.',
    'The weather in Egypt was mild.',
    'Russia won. Turkey lost.',
    '',
  ])('%j', (text) => {
    expect(relationsIn(text).filter((relation) => relation.event !== 'none')).toEqual([]);
  });

  test('in a segment that is not scored', () => {
    const annotation = annotateText('Russia attacked Turkey.');
    const mentions = mentionsIn(annotation);
    const input = { mentions, quotations: [], actors: ACTORS };
    const furniture = annotation.segments.map((segment) => ({ ...segment, scored: false }));
    expect(findRelations({ ...input, annotation })).toHaveLength(1);
    expect(findRelations({ ...input, annotation: { ...annotation, segments: furniture } })).toEqual([]);
  });
});

describe('the lexicon', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is no predicate', (word) => {
    expect(relationsIn(`Russia ${word} Turkey.`).filter((relation) => relation.event !== 'none')).toEqual([]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ..."Russia Iran Turkey Putin Russian attacked by with and of the to not said that sanctions talks between , “ ” . ; who agreed was will ally 's - \ud83d".split(
      ' ',
    ),
  );

  test('cues lie in the sentence and add up, no actor meets itself or its own part', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        for (const relation of relationsIn(list.join(' '))) {
          const sum = relation.cues.reduce((total, cue) => total + cue.weight, 0);
          expect(Math.abs(sum - relation.cooperation)).toBeLessThan(1e-9);
          expect(Math.abs(relation.cooperation)).toBeLessThanOrEqual(1);
          expect(relation.source.slice(0, 3)).not.toBe(relation.target);
          expect(relation.target.slice(0, 3)).not.toBe(relation.source);
          expect(relation.source).not.toBe(relation.target);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('naming other actors changes nothing but the names', () => {
    const swap = (text: string) => text.replace(/Russia|Egypt/g, (name) => (name === 'Russia' ? 'Egypt' : 'Russia'));
    const rename = (line: string) => line.replace(/RUS|EGY/g, (id) => (id === 'RUS' ? 'EGY' : 'RUS'));
    for (const [text] of [...PLAIN, ...NOUNS].filter(([row]) => !/Russian|Moscow|Putin/.test(row))) {
      const before = relationsIn(text);
      const after = relationsIn(swap(text));
      const sorted = (list: readonly string[]) => [...list].sort();
      expect(sorted(after.filter((one) => one.directed).map(short))).toEqual(
        sorted(
          before
            .filter((one) => one.directed)
            .map(short)
            .map(rename),
        ),
      );
    }
  });
});
