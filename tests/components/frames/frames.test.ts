import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAME_CUES } from '../../../src/components/frames/cues.data.js';
import { cueCounts, findFrames } from '../../../src/components/frames/index.js';
import { FRAMES, type FrameObservation } from '../../../src/model/index.js';
import { ACTORS, annotateText, mentionsIn } from '../relations/read.js';
import { NONE, ROWS } from './frames.table.js';

function framesIn(text: string): FrameObservation[] {
  const annotation = annotateText(text);
  const mentions = mentionsIn(annotation);
  return findFrames({ annotation, mentions, quotations: [], actors: ACTORS });
}

describe('frames of a tie', () => {
  test.each(ROWS)('%s: %s', (text, frame, cue) => {
    const found = framesIn(text).find((observation) => observation.frame === frame);
    const words = found?.cues.map(({ span }) => text.slice(span.start, span.end)) ?? [];
    expect(words).toContain(cue);
  });

  test.each(NONE)('%j has none', (text) => {
    expect(framesIn(text)).toEqual([]);
  });
});

describe('which tie', () => {
  const dyads = (text: string) => [...new Set(framesIn(text).map(({ about }) => about.join('-')))].sort();

  test('persons count as their state, in the order of the ids', () => {
    expect(dyads('Putin and Erdogan praised their strategic partnership.')).toEqual(['RUS-TUR']);
  });

  test('three actors make three ties', () => {
    expect(dyads('Russia, Iran and China praised their strategic partnership.')).toEqual([
      'CHN-IRN',
      'CHN-RUS',
      'IRN-RUS',
    ]);
  });

  test('the other of the two may stand in the sentence before', () => {
    expect(dyads('Iran waited. A strategic partnership with Russia came first.')).toEqual(['IRN-RUS']);
  });

  test('but not in another paragraph', () => {
    expect(dyads('Iran waited.\nA strategic partnership with Russia came first.')).toEqual([]);
  });

  test('a list of many actors is no tie', () => {
    expect(dyads('Russia, Iran, Turkey, Israel, Syria, China and Egypt signed a strategic partnership.')).toEqual([]);
  });
});

describe('evidence', () => {
  test('cues name themselves and reach from the first to the last', () => {
    const text = 'Iran remains shunned by NATO and cut off from trade.';
    const isolation = framesIn(text).find(({ frame }) => frame === 'isolation')!;
    expect(isolation.cues.map(({ feature }) => feature)).toEqual(['isolation: shunned by', 'isolation: cut off from']);
    expect(text.slice(isolation.span.start, isolation.span.end)).toBe('shunned by NATO and cut off from');
  });

  test('"not" before a cue takes it out', () => {
    expect(framesIn('Iran is not dependent on Russia.')).toEqual([]);
  });
});

describe('the cues', () => {
  test('are at least 60 a frame, of frames that exist, with weights in (0, 1]', () => {
    for (const frame of FRAMES) expect(cueCounts().get(frame), frame).toBeGreaterThanOrEqual(60);
    for (const line of FRAME_CUES.trim().split('\n')) {
      const [frame, weight] = line.split('\t');
      expect(FRAMES).toContain(frame);
      expect(Number(weight)).toBeGreaterThan(0);
      expect(Number(weight)).toBeLessThanOrEqual(1);
    }
  });

  test('nothing throws and spans lie in the text', () => {
    const words = fc.constantFrom(
      ...'Russia Iran Putin alliance threat of convenience trade not the - . , constructor __proto__ \ud83d “ sanctions'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { span, about } of framesIn(text)) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
          expect(about[0] < about[1]).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
