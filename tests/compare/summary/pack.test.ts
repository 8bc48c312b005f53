import { describe, expect, it } from 'vitest';
import { ArticleView, appraisal } from '../../../src/channels/index.js';
import { pack } from '../../../src/compare/summary/pack.js';
import type { Analysis, Portrayal } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

const cue = (weight: number) => ({ span: { start: 0, end: 3 }, feature: 'word', weight });

const pair = [
  { id: 'RUS', name: 'Russia' },
  { id: 'IRN', name: 'Iran' },
] as const;
/** Packs a portrayal as that of the channel of appraisal. */
const packed = (analysis: Analysis, portrayal: Portrayal) =>
  pack(new ArticleView(analysis), { ...appraisal(pair), measure: () => portrayal });

describe('pack', () => {
  const base = article({
    lines: [
      { text: 'One two.', relations: [{ source: 'RUS', target: 'IRN', cooperation: 0.5 }] },
      { text: 'Three four.' },
    ],
  });
  const analysis = {
    ...base,
    tones: [
      {
        kind: 'tone' as const,
        sentence: 0,
        scores: { climate: 0.4, appraisal: -0.4, stance: 0 },
        cues: { climate: [cue(0.4)], appraisal: [cue(-0.4)], stance: [] },
      },
    ],
  };
  const portrayal: Portrayal = {
    kind: 'portrayal',
    // 0.5 × 0.2 − 0.4 × 0.3 + 0.6 × 0.5
    value: 0.28,
    terms: [
      { sentence: 0, value: 0.5, weight: 0.2, observation: 0 },
      { sentence: 0, value: -0.4, weight: 0.3, observation: 0, source: 'tones' },
    ],
    prior: { value: 0.6, weight: 0.5 },
  };

  it('keeps what the prior adds, so that blocks and prior make the value', () => {
    const found = packed(analysis, portrayal)!;
    expect(found).toMatchObject({ value: 280_000, observations: 2, blocks: [-20_000, 500_000], prior: 300_000 });
  });

  it('shows what was read of the matter itself, and the tone of the words only where nothing was', () => {
    const only = (terms: Portrayal & { kind: 'portrayal' }) => packed(analysis, terms)!.evidence[0]!;
    const stronger = { ...portrayal, terms: [portrayal.terms[0]!, { ...portrayal.terms[1]!, value: -0.9 }] };
    expect(only(stronger).cues).toEqual([cue(0.1)]);
    expect(only(stronger).score).toBe(500_000);
    expect(only({ ...portrayal, terms: [portrayal.terms[1]!] }).cues).toEqual([cue(-0.4)]);
  });

  it('is null where nothing can be said', () => {
    const nothing: Portrayal = { kind: 'insufficient', observations: 0, needed: 1 };
    expect(packed(analysis, nothing)).toBeNull();
  });
});
