import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../src/components/frames/index.js';
import { ACTORS, annotateText, mentionsIn } from '../relations/read.js';

/** Frames with the ties they are given to: `threat RUS-IRN`. */
function given(text: string): string[] {
  const annotation = annotateText(text);
  const mentions = mentionsIn(annotation);
  return findFrames({ annotation, mentions, quotations: [], actors: ACTORS })
    .map(({ frame, about }) => `${frame} ${about.join('-')}`)
    .sort();
}

describe('a cue among several ties', () => {
  it.each([
    [
      'counts for the two next to it',
      'Turkey is a rival of Russia, while Iran and China signed a strategic partnership.',
      ['partnership CHN-IRN', 'rivalry RUS-TUR'],
    ],
    [
      'counts for every two of a list',
      'Russia, Iran and China praised their strategic partnership.',
      ['partnership CHN-IRN', 'partnership CHN-RUS', 'partnership IRN-RUS'],
    ],
    [
      'does not reach into the next clause',
      'Syria depends on Iran for its fuel, but Turkey and Egypt held talks about tourism.',
      ['dependency IRN-SYR', 'economy EGY-TUR'],
    ],
  ])('%s', (_, text, expected) => {
    expect(given(text)).toEqual(expected);
  });
});

describe('a cue inside a longer one', () => {
  it.each([
    ['An unholy alliance binds China to Russia.', ['threat CHN-RUS']],
    ['Russia and Turkey formed an alliance of convenience.', ['convenience RUS-TUR']],
    ['Russia and Turkey formed an alliance, a true friendship.', ['partnership RUS-TUR']],
  ])('says nothing of its own: %s', (text, expected) => {
    expect(given(text)).toEqual(expected);
  });
});
