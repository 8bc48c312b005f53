import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { ROWS, type Row } from '../../readers/relationship/sentences.js';

/** Frames of invented sentences that no cue shows. */
const MISSES: readonly string[] = [
  'India invested in a port in Iran.',
  'The United States deserted Afghanistan overnight.',
  'Russia offered to mediate in the conflict around Iran.',
  'China built a harbour in Sri Lanka.',
];

const WITH_FRAME = ROWS.filter(({ frame }) => frame !== null);

/** The frames that a sentence uses of the tie of a row. */
function framesOf({ text, actors }: Row): string[] {
  const { frames } = analyze({ id: text, outlet: 'o', text });
  return frames.flatMap(({ frame, about }) => (about.every((actor) => actors.includes(actor)) ? [frame] : []));
}

describe('frames of the invented sentences on ties', () => {
  const found = new Map(WITH_FRAME.map((row) => [row.text, framesOf(row)]));

  it('are found in nine of ten, none known to be missed by mistake', () => {
    const right = WITH_FRAME.filter(({ text, frame }) => found.get(text)!.includes(frame!));
    expect(WITH_FRAME.length).toBeGreaterThanOrEqual(50);
    expect(right.length / WITH_FRAME.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(WITH_FRAME.filter(({ text }) => !MISSES.includes(text)).map(({ text, frame }) => [frame, text] as const))(
    '%s: %s',
    (frame, text) => {
      expect(found.get(text)).toContain(frame);
    },
  );
});
