import { describe, expect, it } from 'vitest';
import { compareVoices } from '../../src/compare/index.js';
import type { Analysis, Comparison } from '../../src/model/index.js';
import { article } from '../article/article.js';

const mean = (comparison: Comparison, id: string, group: string): number | null => {
  const row = comparison.channels.find((each) => each.id === id)!.groups.find((each) => each.group === group)!;
  return row.estimate.kind === 'estimate' ? row.estimate.mean : null;
};

/** Articles whose four quoted words come from the speakers given, one each. */
function talk(outlet: string, speakers: readonly (string | null)[], count: number): Analysis[] {
  const words = ['alpha', 'bravo', 'carol', 'delta'];
  return Array.from({ length: count }, (_, i) =>
    article({
      id: `${outlet}${i}`,
      outlet,
      lines: [
        {
          text: `Number ${i} of ${outlet}: alpha and bravo and carol and delta.`,
          quotes: words.map((word, k) => ({ words: word, speaker: speakers[(k + (i % 2)) % 4] ?? null })),
        },
      ],
    }),
  );
}

const analyses = [
  ...talk('East', ['RUS:putin', 'RUS', 'RUS:putin', 'IRN'], 4),
  ...talk('West', ['TUR', 'TUR', null, 'IRN:raisi'], 4),
];

describe('compareVoices', () => {
  it('shares out the words among those asked about and the rest', () => {
    const result = compareVoices(analyses, { actors: ['RUS', 'IRN'] });
    expect(result).toMatchObject({
      question: 'voices',
      title: 'Who speaks: Russia, Iran and others, by outlet',
      warnings: [],
    });
    expect(result.channels.map(({ id }) => id)).toEqual([
      'quotation',
      'voice:RUS',
      'voice:IRN',
      'voice:named',
      'voice:anonymous',
      'voice:unknown',
      'introduction:RUS',
      'introduction:IRN',
      'says:RUS:RUS',
      'says:RUS:IRN',
      'says:IRN:RUS',
      'says:IRN:IRN',
    ]);
    const row = (group: string) =>
      ['RUS', 'IRN', 'named', 'anonymous', 'unknown'].map((who) => mean(result, `voice:${who}`, group));
    expect(row('East')).toEqual([0.75, 0.25, 0, 0, 0]);
    expect(row('West')).toEqual([0, 0.25, 0.5, 0, 0.25]);
  });

  it('follows those who are heard most where none is asked for, with 0 where they are silent', () => {
    const result = compareVoices(analyses);
    expect(result.title).toBe('Who speaks, by outlet');
    // East gives Russia 0.75 of its words, West gives Turkey 0.5; Iran has a quarter in both.
    expect(result.actors.map(({ id, name }) => [id, name])).toEqual([
      ['RUS', 'Russia'],
      ['IRN', 'Iran'],
      ['TUR', 'Turkey'],
    ]);
    expect(result.channels.filter(({ id }) => id.startsWith('says:'))).toEqual([]);
    expect(mean(result, 'voice:TUR', 'East')).toBe(0);
    expect(mean(result, 'voice:TUR', 'West')).toBe(0.5);
    expect(result.channels.find(({ id }) => id === 'voice:TUR')!.differences[0]).toMatchObject({
      a: 'East',
      b: 'West',
    });
  });

  it('gives the same bytes in any order', () => {
    const turned = JSON.stringify(compareVoices([...analyses].reverse()));
    expect(turned).toBe(JSON.stringify(compareVoices(analyses)));
  });

  it('warns of an actor that nobody quotes', () => {
    const { warnings } = compareVoices(talk('East', ['RUS', 'RUS', 'RUS', 'RUS'], 3), { actors: ['RUS', 'TUR'] });
    expect(warnings).toContainEqual({ code: 'unmentioned-actor', message: 'no article quotes Turkey (TUR)' });
    expect(warnings.filter(({ message }) => message.includes('Russia'))).toEqual([]);
  });

  it('is insufficient where nothing is quoted', () => {
    const silent = [1, 2, 3].map((i) => article({ id: `s${i}`, outlet: 'Mute', lines: [{ text: `No words ${i}.` }] }));
    const result = compareVoices([...silent, ...analyses], { actors: ['RUS'] });
    expect(mean(result, 'quotation', 'Mute')).toBe(0);
    expect(mean(result, 'voice:RUS', 'Mute')).toBeNull();
  });

  it('refuses an empty list, an unknown actor and an unknown option', () => {
    expect(() => compareVoices(analyses, { actors: [] })).toThrow(
      'actors must be a list of at least one actor id; received []',
    );
    expect(() => compareVoices(analyses, { actors: ['Rus'] })).toThrow(
      'actor "Rus" is not in the registry; did you mean "RUS"?',
    );
    // As a caller without types could.
    const wrong = { actor: ['RUS'] } as object;
    expect(() => compareVoices(analyses, wrong)).toThrow('unknown option "actor"; did you mean "actors"?');
  });
});
