import { describe, expect, it } from 'vitest';
import { scoresOf } from './heard.js';

describe('harm that does not hit the target', () => {
  it.each([
    'A tribunal acquitted Veltro of arson.',
    'Veltro was cleared of all theft charges.',
    'Veltro was wrongly accused of arson.',
    'The judge threw out the arson case against Veltro.',
    'Prosecutors dropped the theft charges against Veltro.',
    'Veltro was exonerated of any wrongdoing.',
    'Veltro averted a catastrophe.',
    'Veltro prevented a famine.',
  ])('is no blame: %s', (text) => {
    expect(scoresOf(text).VEL).toBeGreaterThanOrEqual(0);
  });

  it.each([
    'Veltro was convicted of arson.',
    'Veltro was not cleared of arson.',
    'The judge upheld the arson case against Veltro.',
    'Osmund was acquitted of arson, but Veltro was jailed for theft.',
  ])('is blame all the same: %s', (text) => {
    expect(scoresOf(text).VEL).toBeLessThan(0);
  });
});

describe('two set against each other', () => {
  it.each([
    'While Veltro prospers, Osmund is failing in disgrace.',
    'Unlike the corrupt Osmund, Veltro has an unblemished name.',
    'Whereas Veltro won praise, Osmund was fined for theft.',
    'Osmund is failing, while Veltro is booming.',
    'Veltro, unlike the disgraced Osmund, is admired.',
    'Critics loathe Osmund but adore Veltro.',
  ])('stand each on its own side: %s', (text) => {
    const { VEL, OSM } = scoresOf(text);
    expect(VEL).toBeGreaterThan(0);
    expect(OSM).toBeLessThan(0);
  });
});

describe('turned praise', () => {
  it.each([
    'Few people admire Veltro.',
    'Veltro is far from reliable.',
    'Veltro is anything but honest.',
    'Few customers trust Veltro.',
  ])('is none: %s', (text) => {
    expect(scoresOf(text).VEL).toBeLessThan(0);
  });

  it('is praise where only a few give it', () => {
    expect(scoresOf('A few people admire Veltro.').VEL).toBeGreaterThan(0);
  });
});
