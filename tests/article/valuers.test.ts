import { describe, expect, it } from 'vitest';
import { appraisalBy, VALUERS } from '../../src/article/valuers.js';
import type { Portrayal, RelationshipObservation, Valuer, Voice } from '../../src/model/index.js';
import { article } from './article.js';

const analysis = article({ lines: [{ text: 'Russia and Iran signed a treaty.' }] });

const said = (speaker: string | null, speakerText: string | null, kind: 'direct' | 'scare' = 'direct'): Voice => ({
  kind,
  speaker,
  speakerText,
  cue: 'said',
  span: { start: 0, end: 6 },
});

/** Who is found to value the tie when a voice does. */
function valuerOf(voice: Voice): Valuer[] {
  // Only the voice of a reading matters here.
  const tie = { voice } as RelationshipObservation;
  const terms = [{ sentence: 0, value: -0.5, weight: 1, observation: 0 }];
  const by = appraisalBy({ ...analysis, relationships: [tie] }, ['RUS', 'IRN'], terms, 1);
  return VALUERS.filter((valuer) => by[valuer].kind === 'portrayal');
}

describe('who values a tie', () => {
  it.each<readonly [string, Voice, Valuer]>([
    ['the outlet', { kind: 'outlet' }, 'outlet'],
    ['the outlet, by scare quotes', said(null, null, 'scare'), 'outlet'],
    ['one of the two', said('RUS', 'Russia'), 'member'],
    ['a leader of one of the two', said('RUS:putin', 'Vladimir Putin'), 'member'],
    ['another state', said('TUR', 'Turkey'), 'state'],
    ['an actor that belongs to no state', said('?:jane-doe', 'Jane Doe'), 'other'],
    ['somebody named who is no actor', said(null, 'Jane Doe of the institute'), 'other'],
    ['officials', said(null, 'a senior official'), 'unnamed'],
    ['nobody in particular', said(null, null), 'unnamed'],
  ])('%s', (_, voice, valuer) => {
    expect(valuerOf(voice)).toEqual([valuer]);
  });

  it('is a shrunk mean of what each says, and insufficient where nothing is said', () => {
    const ties = [{ voice: { kind: 'outlet' } }, { voice: said('TUR', 'Turkey') }, { voice: { kind: 'outlet' } }];
    const terms = [0.4, -0.9, 0.8].map((value, observation) => ({ sentence: 0, value, weight: 1, observation }));
    // Only the voices matter here.
    const by = appraisalBy({ ...analysis, relationships: ties as RelationshipObservation[] }, ['RUS', 'IRN'], terms, 1);
    const value = (portrayal: Portrayal) => (portrayal.kind === 'portrayal' ? portrayal.value : null);
    // (0.4 + 0.8) / 3 and −0.9 / 2: one unit of weight pulls each toward 0.
    expect(value(by.outlet)).toBeCloseTo(0.4, 12);
    expect(value(by.state)).toBeCloseTo(-0.45, 12);
    expect(by.member).toEqual({ kind: 'insufficient', observations: 0, needed: 1 });
    expect(by.state).toMatchObject({ terms: [{ observation: 1, source: 'relationships' }] });
  });
});
