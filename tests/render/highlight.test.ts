import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalCues, pieces, strongCues } from '../../src/render/highlight.js';

const cue = (start: number, end: number, weight: number, feature = 'word') => ({
  span: { start, end },
  feature,
  weight,
});

describe('pieces', () => {
  it('cuts a sentence at its cues', () => {
    //            0123456789012345
    const text = 'A sham alliance.';
    expect(pieces(text, [cue(2, 6, -0.5)]).map((piece) => [piece.text, piece.weight])).toEqual([
      ['A ', 0],
      ['sham', -0.5],
      [' alliance.', 0],
    ]);
  });

  it('adds up cues that overlap', () => {
    const weights = pieces('abcdef', [cue(0, 4, 0.5), cue(2, 6, -0.25)]).map((piece) => [piece.text, piece.weight]);
    expect(weights).toEqual([
      ['ab', 0.5],
      ['cd', 0.25],
      ['ef', -0.25],
    ]);
  });

  it('leaves out faint cues, cues without words and spans outside the text', () => {
    const cues = [cue(0, 1, 1), cue(1, 2, 0.05), cue(2, 3, 0.9, 'other cues'), cue(3, 99, 1), cue(4, 4, 1)];
    expect(strongCues(cues, 6)).toEqual([cue(0, 1, 1)]);
  });

  it('keeps cues of the whole sentence apart', () => {
    const text = 'They met again, and nobody outside the room knew why.';
    const whole = cue(0, text.length, -0.9, 'negative words in the sentence');
    const [other, word] = [cue(0, text.length, 0.1, 'other cues'), cue(5, 8, 0.1)];
    expect(strongCues([whole, word, other], text.length)).toEqual([word]);
    expect(generalCues([other, word, whole], text.length)).toEqual([whole, other]);
  });

  it('does not cut a character in two', () => {
    const text = 'a😀b';
    expect(pieces(text, [cue(0, 2, 1)]).map((piece) => piece.text)).toEqual(['a😀', 'b']);
  });

  it('gives the sentence back whatever the cues', () => {
    const cues = fc.array(
      fc.record({
        span: fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }),
        feature: fc.constantFrom('word', 'other cues', 'constructor'),
        weight: fc.double(),
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), cues, (text, list) => {
        expect(
          pieces(text, list)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
