import { describe, expect, it } from 'vitest';
import type { ActorReference, Voice } from '../../src/model/index.js';
import { voiceInWords } from '../../src/prose/index.js';

const ACTORS: readonly ActorReference[] = [
  { id: 'RUS', name: 'Russia', kind: 'state' },
  { id: 'RUS:putin', name: 'Vladimir Putin', kind: 'person', partOf: 'RUS' },
];

describe('voiceInWords', () => {
  it.each([
    ['direct', 'RUS:putin', 'he', 'quoting Vladimir Putin'],
    ['direct', 'RUS:putin', 'the Russian president', 'quoting Vladimir Putin'],
    ['direct', 'RUS', 'a Russian official', 'quoting a Russian official'],
    ['indirect', 'RUS', 'it', 'reporting Russia'],
    ['indirect', null, 'she', 'reporting an unnamed speaker'],
    ['direct', null, 'a\u001b[1m banker\n', 'quoting a[1m banker'],
    ['direct', '?:somebody', null, 'quoting an unnamed speaker'],
    ['scare', 'RUS', null, 'in scare quotes'],
  ] as const)('%s, %s, %j: %s', (kind, speaker, speakerText, expected) => {
    const voice: Voice = { kind, speaker, speakerText, cue: null, span: { start: 0, end: 1 } };
    expect(voiceInWords(voice, ACTORS)).toBe(expected);
  });

  it('calls the outlet by nothing', () => expect(voiceInWords({ kind: 'outlet' }, ACTORS)).toBe('own words'));
});
