import { describe, expect, it } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import type { Segment } from '../../../src/model/index.js';
import { CHANNELS, findTones } from '../../../src/readers/fast/tone/index.js';

function tones(
  text: string,
  segments: readonly Segment[] = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }],
) {
  const annotation = english().annotate(text, segments);
  const { mentions } = findMentions(annotation, builtInRegistry());
  return findTones({ annotation, mentions });
}

describe('tone', () => {
  it('has one observation for every scored sentence', () => {
    expect(tones('It rained. The sun came out.').map(({ sentence }) => sentence)).toEqual([0, 1]);
    expect(tones('')).toEqual([]);
    const caption: Segment[] = [
      { kind: 'caption', span: { start: 0, end: 9 }, scored: false },
      { kind: 'paragraph', span: { start: 9, end: 21 }, scored: true },
    ];
    expect(tones('A photo.\nIt was warm.', caption)).toHaveLength(1);
  });

  it('counts a word once a sentence', () => {
    const [once] = tones('A threat, a danger, and a threat again.');
    const [twice] = tones('A threat, a danger, and a threat, and a threat again.');
    for (const channel of CHANNELS) expect(Math.abs(once!.scores[channel] - twice!.scores[channel])).toBeLessThan(1);
    expect(tones('Sanctions.')[0]!.scores.climate).toBe(tones('Sanctions.')[0]!.scores.climate);
  });

  it('does not know who is meant', () => {
    const [a] = tones('Russia wrecked the fragile peace with Iran.');
    const [b] = tones('Portugal wrecked the fragile peace with Chile.');
    expect(a!.scores).toEqual(b!.scores);
  });

  it('hears hostility and friendship', () => {
    const climate = (text: string) => tones(text)[0]!.scores.climate;
    expect(climate('The president threatened to impose sanctions and accused them of cheating.')).toBeLessThan(
      climate('The friends agreed to cooperate closely and the allies celebrated.'),
    );
  });

  it('shows words that are part of the score, inside the sentence', () => {
    for (const { cues } of tones('The regime threatened its neighbours with an unprecedented attack.')) {
      for (const channel of CHANNELS) {
        for (const { span, feature, weight } of cues[channel]) {
          expect(span.start).toBeLessThan(span.end);
          expect(feature).toMatch(/^tone of "/);
          expect(weight).not.toBe(0);
        }
      }
    }
  });
});
