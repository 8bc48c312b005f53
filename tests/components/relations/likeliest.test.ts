import { describe, expect, it } from 'vitest';
import { likeliestRelation } from '../../../src/readers/index.js';
import { agencyFigures, agencyRows, readRow, SOURCE, TARGET } from './agency.js';
import { AGENCY } from './agency.table.js';
import { ACTORS, annotateText, mentionsIn } from './read.js';

const rows = agencyRows(AGENCY);

describe('two given parties', () => {
  it('are always told of, and the sentences of the table this well', () => {
    expect(rows.every((row) => readRow(row) !== null)).toBe(true);
    const { direction, side, quad, event } = agencyFigures(rows);
    expect(direction).toBeGreaterThan(95);
    expect(side).toBeGreaterThan(86);
    expect(quad).toBeGreaterThan(76);
    expect(event).toBeGreaterThan(58);
  });

  it.each([
    // A pattern is met.
    ['Rwanda', 'Uganda', 'Rwanda attacked Uganda at dawn.', 'FIGHT', false],
    // "wrangle" is not in the lexicon, and no other word of the sentence.
    ['Latvia', 'Estonia', 'Officials of Latvia wrangled with those of Estonia for hours.', null, true],
  ] as const)('%s and %s: learned weights decide only where no pattern is met', (a, b, text, event, learned) => {
    const found = readRow({ ends: [a, b], text })!;
    expect(found.learned).toBe(learned);
    expect(found.relation.cues.some(({ feature }) => feature.startsWith('learned'))).toBe(learned);
    if (event) expect(found.relation.event).toBe(event);
  });

  it('are told with cues that add up to the value, within half a unit, and with probabilities', () => {
    for (const row of rows) {
      const { relation, learned, probability, related } = readRow(row)!;
      const sum = relation.cues.reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeCloseTo(relation.cooperation, 9);
      if (learned) expect(Math.abs(relation.cooperation)).toBeLessThanOrEqual(0.5);
      if (learned) expect(Math.sign(relation.cooperation)).toBe(relation.quad.endsWith('-conflict') ? -1 : 1);
      for (const share of [probability, related]) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  it('are the same whoever they are', () => {
    const told = ['Chad', 'Niger', 'the union'].map((name) => {
      const { relation, probability } = readRow({
        ends: [name, 'Mali'],
        text: `On Monday ${name} wrangled with Mali.`,
      })!;
      return [relation.event, relation.cooperation, probability];
    });
    expect(told[1]).toEqual(told[0]);
  });

  it('are told apart by who acts', () => {
    const found = readRow({ ends: ['the mayor', 'strikers'], text: 'On Friday strikers pelted the mayor with eggs.' });
    expect([found?.relation.source, found?.relation.target]).toEqual([TARGET, SOURCE]);
  });

  it('are nothing where they do not meet', () => {
    const annotation = annotateText('Russia slept.\nTurkey woke.');
    const input = { annotation, mentions: mentionsIn(annotation), quotations: [], actors: ACTORS };
    expect(likeliestRelation(input, ['RUS', 'TUR'])).toBeNull();
    expect(likeliestRelation(input, ['RUS', 'RUS'])).toBeNull();
    expect(likeliestRelation(input, ['constructor', '__proto__'])).toBeNull();
  });
});
