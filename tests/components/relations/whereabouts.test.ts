import { expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';

const relations = (text: string) => analyze({ id: '1', outlet: 'A', text }).relations;

it.each([
  'Russia and Iran have behaved in this war as arsonists.',
  'Russia and Turkey met over the war in Syria.',
  'Russia and Iran support one side in the war.',
])('does not make enemies of two who are named beside a war: %s', (text) => {
  for (const { cooperation } of relations(text)) expect(cooperation).toBeGreaterThanOrEqual(0);
});

it.each([
  'Russia and Turkey are at war.',
  'Russia and Turkey slid into war.',
  'Russia and Turkey are locked in a dispute.',
])('still hears of a quarrel that the two are in: %s', (text) => {
  const found = relations(text);
  expect(found).not.toEqual([]);
  for (const { cooperation } of found) expect(cooperation).toBeLessThan(0);
});
