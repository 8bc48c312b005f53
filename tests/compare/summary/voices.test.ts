import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/compare/summary/index.js';
import { type Analysis, MICRO, type Quotation } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

/** Quotations by the words they hold; `by` is an actor, or words that are none. */
function quoting(
  lines: readonly { text: string; words: string; by?: string; said?: string; cue?: string }[],
): Analysis {
  const made = article({
    lines: lines.map(({ text, words, by }) => ({ text, quotes: [{ words, speaker: by ?? null }] })),
  });
  const quotations = made.quotations.map((quotation, i): Quotation => {
    const { said, cue } = lines[i]!;
    const at = made.sentences[i]!.span.start + (cue ? lines[i]!.text.indexOf(cue) : 0);
    return {
      ...quotation,
      speakerText: said ?? null,
      cue: cue ?? null,
      cueSpan: cue ? { start: at, end: at + cue.length } : null,
    };
  });
  return { ...made, quotations };
}

describe('a question about voices', () => {
  // 2 + 4 + 2 + 2 = 10 quoted words of 4 + 8 + 6 + 4 + 3 = 25.
  const one = quoting([
    { text: 'Putin said: all well.', words: 'all well', by: 'RUS:putin', cue: 'said' },
    {
      text: 'Raisi claim we keep every promise made long.',
      words: 'we keep every promise',
      by: 'IRN:raisi',
      cue: 'claim',
    },
    { text: 'An official admitted that nothing works.', words: 'nothing works', said: 'An official', cue: 'admitted' },
    { text: 'Not so, never ever.', words: 'never ever' },
  ]);
  const more: Analysis = {
    ...one,
    sentences: [...one.sentences, { span: { start: 500, end: 520 }, segment: 4, text: 'Nobody speaks here.' }],
    segments: [...one.segments, { kind: 'paragraph', span: { start: 500, end: 520 }, scored: true }],
  };
  const shares = (actors: readonly string[]) => {
    const { measures } = summarize([more], { kind: 'voices', actors, by: 'outlet' }).rows[0]!;
    return Object.fromEntries(Object.entries(measures).map(([id, { value }]) => [id, value / MICRO]));
  };

  it('counts the quoted words of those asked about, and of everybody else', () => {
    expect(shares(['RUS', 'IRN'])).toEqual({
      quotation: 10 / 25,
      'voice:RUS': 0.2,
      'voice:IRN': 0.4,
      'voice:named': 0,
      'voice:anonymous': 0.2,
      'voice:unknown': 0.2,
      'introduction:RUS': 0,
      'introduction:IRN': -1,
    });
  });

  it('counts known speakers who are not asked about as named', () => {
    expect(shares(['RUS'])).toMatchObject({ 'voice:RUS': 0.2, 'voice:named': 0.4 });
    expect(shares(['RUS:putin'])).toMatchObject({ 'voice:RUS:putin': 0.2 });
  });

  it('gives words that several say to each in equal parts, and those of somebody who speaks for an actor to that actor', () => {
    const [first, second, third, fourth] = more.quotations;
    const quotations = [
      first!,
      { ...second!, speakers: ['IRN:raisi', 'TUR'] },
      { ...third!, speaker: '?:jane-doe', speaksFor: 'TUR' },
      fourth!,
    ];
    const { measures } = summarize([{ ...more, quotations }], { kind: 'voices', actors: [], by: 'outlet' }).rows[0]!;
    const heard = Object.entries(measures).filter(([id]) => id.startsWith('voice:'));
    expect(Object.fromEntries(heard.map(([id, { value }]) => [id, value / MICRO]))).toEqual({
      'voice:IRN': 0.2,
      'voice:RUS': 0.2,
      'voice:TUR': 0.4,
      'voice:named': 0,
      'voice:anonymous': 0,
      'voice:unknown': 0.2,
    });
  });

  it('counts an official of a state that is not asked about as unnamed', () => {
    const quotations = more.quotations.map((each) => ({ ...each, speakerKind: 'anonymous' as const }));
    const { measures } = summarize([{ ...more, quotations }], { kind: 'voices', actors: ['IRN'], by: 'outlet' })
      .rows[0]!;
    expect(measures['voice:IRN']!.value / MICRO).toBe(0.4);
    expect(measures['voice:anonymous']!.value / MICRO).toBe(0.6);
  });

  it('finds the speakers where none is asked about, each with the actor it is part of', () => {
    const { actors } = summarize([more], { kind: 'voices', actors: [], by: 'outlet' });
    expect(actors.map(({ id }) => id)).toEqual(['IRN', 'RUS']);
    expect(Object.keys(shares([])).filter((id) => id.startsWith('voice:'))).toEqual([
      'voice:IRN',
      'voice:RUS',
      'voice:named',
      'voice:anonymous',
      'voice:unknown',
    ]);
  });

  it('cuts the share of quoted words into stretches that add up to it', () => {
    const { quotation } = summarize([more], { kind: 'voices', actors: [], by: 'outlet' }).rows[0]!.measures;
    const sums = quotation!.blocks.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0);
    const weights = quotation!.blocks.filter((_, i) => i % 2 === 1).reduce((a, b) => a + b, 0);
    expect(sums / MICRO).toBeCloseTo(0.4, 5);
    expect(weights / MICRO).toBeCloseTo(1, 5);
  });

  it('marks the cue that doubts', () => {
    const [row] = summarize([more], { kind: 'voices', actors: ['IRN'], by: 'outlet' }).rows;
    const [kept] = row!.measures['introduction:IRN']!.evidence;
    const { text } = row!.sentences[kept!.at]!;
    expect(kept).toMatchObject({ score: -MICRO, voice: { kind: 'outlet' } });
    expect(kept!.cues.map(({ span, feature }) => [text.slice(span.start, span.end), feature])).toEqual([
      ['claim', 'doubting cue'],
    ]);
  });

  it('keeps those who are heard most of very many, and stays linear', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' ');
    const crowd = article({ lines: [{ text, quotes: [] }] });
    const quotations = Array.from({ length: 3000 }, (_, i): Quotation => {
      const start = text.indexOf(`w${i}`);
      const speaker = i < 10 ? 'RUS' : `?:speaker-${i}`;
      const nobody = { speakerText: 'x', speakerSpan: null, cue: null, cueSpan: null };
      return { kind: 'direct', span: { start, end: start + `w${i}`.length }, sentence: 0, speaker, ...nobody };
    });
    const started = performance.now();
    const { measures } = summarize([{ ...crowd, quotations }], { kind: 'voices', actors: [], by: 'outlet' }).rows[0]!;
    expect(performance.now() - started).toBeLessThan(3000);
    const heard = Object.keys(measures).filter((id) => id.startsWith('voice:'));
    expect(heard).toHaveLength(43);
    expect(measures['voice:RUS']!.value).toBe(Math.round((10 / 3000) * MICRO));
    expect(measures['voice:named']!.value).toBe(Math.round((2951 / 3000) * MICRO));
  });

  it('has a share of 0 where nobody is quoted, and nothing else', () => {
    const silent = article({ lines: [{ text: 'Nobody speaks here.' }] });
    const { measures } = summarize([silent], { kind: 'voices', actors: ['RUS'], by: 'outlet' }).rows[0]!;
    expect(Object.keys(measures)).toEqual(['quotation']);
    expect(measures.quotation!.value).toBe(0);
  });
});
