import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { relationshipSigns, stanceSigns } from '../../src/article/index.js';
import { compareRelationship, compareStance, compareVoices } from '../../src/compare/index.js';

const read = (text: string) => analyze({ id: text, outlet: 'Gazette', text });

describe('the chance that a sentence shows a stance', () => {
  it('is a probability of each sign, for every sentence about the actor', () => {
    const signs = stanceSigns(
      read('Russia lied again. Nobody came. Russia is a brutal, criminal regime.'),
      'RUS',
      'stance',
    )!;
    expect([...signs.keys()]).toEqual([0, 2]);
    for (const { negative, neutral, positive } of signs.values())
      expect(negative + neutral + positive).toBeCloseTo(1, 9);
  });

  it.each([
    'The president of Turkey met his colleague in Moscow, and Russia agreed to further talks in May.',
    'The war in Ukraine has entered its third year.',
    'Iran, Turkey and Russia sent delegations.',
    'The ambassador of Russia was killed by a gunman.',
    'Turkey announced a new timetable for its railways.',
  ])('is small where nobody is judged: %s', (text) => {
    const analysis = read(text);
    for (const { id } of analysis.actors) {
      for (const { negative, positive } of stanceSigns(analysis, id, 'stance')!.values()) {
        expect(Math.max(negative, positive)).toBeLessThan(0.6);
      }
    }
  });

  it('is half what a reader of whole articles reads, the mean over the mentions of a sentence, and half what was learned', () => {
    const analysis = read('Russia says that Russia won. Turkey attacked Russia.');
    const stances = analysis.stances.map((stance, i) => {
      const negative = i === 0 ? 0.8 : 0.4;
      return { ...stance, probabilities: { negative, neutral: 1 - negative, positive: 0 } };
    });
    const readers = { ...analysis.made.readers, stances: 'mine@1', relationships: 'mine@1' };
    const portrayals = { actors: [], relationships: [] };
    const mine = { ...analysis, stances, made: { ...analysis.made, readers }, portrayals };
    const learned = stanceSigns({ ...mine, made: analysis.made }, 'RUS', 'stance')!.get(0)!;
    const first = stanceSigns(mine, 'RUS', 'stance')!.get(0)!;
    expect(first.negative).toBeCloseTo((0.6 + learned.negative) / 2, 12);
    expect(first.neutral).toBeCloseTo((0.4 + learned.neutral) / 2, 12);
    expect(first.positive).toBeCloseTo(learned.positive / 2, 12);
    const [tie] = analysis.relationships;
    const { negative, neutral, none, positive } = tie!.climate.probabilities;
    const known = relationshipSigns(analysis, ['RUS', 'TUR'], 'climate')!.get(tie!.sentence)!;
    const said = relationshipSigns(mine, ['RUS', 'TUR'], 'climate')!.get(tie!.sentence)!;
    expect(said.negative).toBeCloseTo((negative + known.negative) / 2, 12);
    expect(said.neutral).toBeCloseTo((neutral + none + known.neutral) / 2, 12);
    expect(said.positive).toBeCloseTo((positive + known.positive) / 2, 12);
  });

  it('is unknown for the readings of another reader', () => {
    const analysis = read('Russia lied.');
    const other = { ...analysis, made: { ...analysis.made, readers: { stances: 'mine@1', relationships: 'mine@1' } } };
    expect(stanceSigns(other, 'RUS', 'stance')).toBeUndefined();
    expect(relationshipSigns(other, ['RUS', 'TUR'], 'climate')).toBeUndefined();
  });
});

describe('what is quoted', () => {
  it('of a relationship names both, and has the sign of its score', () => {
    const analyses = ['a', 'b', 'c'].map((id) =>
      analyze({
        id,
        outlet: 'Gazette',
        text: `Russia attacked Ukraine with missiles in week ${id}. It was a brutal, shameful crime. Prices rose in Turkey.`,
      }),
    );
    const { channels } = compareRelationship(analyses, { between: ['RUS', 'UKR'], by: 'outlet' });
    const quoted = channels.find(({ id }) => id === 'climate')!.groups[0]!.evidence;
    expect(quoted.length).toBeGreaterThan(0);
    for (const { text, score } of quoted) {
      expect(text).toMatch(/Russia.*Ukraine/);
      expect(score).toBeLessThan(0);
    }
  });

  it('is nothing where no sentence shows it', () => {
    const analysis = read('The foreign minister of Turkey met his colleague on Monday. Trains ran on time.');
    const { channels } = compareStance([analysis], { actors: ['TUR'], by: 'outlet' });
    expect(channels[0]!.groups[0]!.evidence).toEqual([]);
  });
});

describe('the words of others', () => {
  const quoted = (lead: string) => {
    const text = `${lead} The ministers of Russia and Iran met in Tehran on Monday.`;
    const analyses = ['a', 'b', 'c'].map((id) => analyze({ id, outlet: 'Gazette', text: `${text} Week ${id}.` }));
    const { channels } = compareVoices(analyses, { actors: ['TUR', 'RUS'], by: 'outlet' });
    return channels.filter(({ kind }) => kind === 'voice').flatMap(({ groups }) => groups.flatMap((g) => g.evidence));
  };

  it('are shown where somebody says them', () => {
    expect(quoted('Turkey said that the bridge would open in May.').length).toBeGreaterThan(0);
  });

  it.each([
    'Turkey is also demonstrating that it can wait for a better offer.',
    'Second, Moscow is showing to the world that its partnership asks for nothing in return.',
  ])('are not what somebody does, nor an adverb that counts: %s', (lead) => {
    expect(quoted(lead)).toEqual([]);
  });
});
