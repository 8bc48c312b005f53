import { describe, expect, it } from 'vitest';
import { toText } from '../../src/render/index.js';
import { relationship } from './fixture.js';

describe('a comparison made in an unusual way', () => {
  const { made } = relationship;
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  it('says so where Holm’s method adjusted p, and what q then means', () => {
    const text = oneLine(toText({ ...relationship, made: { ...made, correction: 'holm' } }, { full: true }));
    expect(text).toContain('; q by Holm’s method');
    expect(text).toContain('q: chance of any false alarm among rows this clear');
    expect(oneLine(toText(relationship, { full: true }))).toContain(
      'q: share of false alarms to expect among rows this clear',
    );
  });
  it('says so where coded values corrected it', () => {
    const gold = { method: 'prediction-powered', values: 40, minGold: 5 } as const;
    expect(oneLine(toText({ ...relationship, made: { ...made, gold } }, { full: true }))).toContain(
      '; corrected by 40 coded values',
    );
    expect(oneLine(toText(relationship, { full: true }))).not.toContain('coded');
  });
});
