import { describe, expect, it } from 'vitest';
import {
  analyze,
  analyzeAll,
  builtInData,
  compareStance,
  createRegistry,
  relationshipOf,
  robustness,
  stanceLabel,
  stanceOf,
  summarize,
  summarizeStream,
} from '../../src/index.js';

const texts = [
  'Russia praised the reliable Iran in Sochi. The Kremlin welcomed the generous offer.',
  'Iran condemned the reckless Russia. Tehran called the proposal a shameful trick.',
  'Fishermen in Baku thanked Russia for its brave rescue of two trawlers near Iran.',
  'Engineers accuse Russia of a corrupt and dangerous dam project on the border of Iran.',
  'An admired orchestra from Russia was cheered by listeners at a festival in Iran.',
  'Bankers say Russia cheated Iran over wheat, a cynical and disgraceful swindle.',
];
const analyses = analyzeAll(
  texts.map((text, i) => ({ id: `${i}`, outlet: i % 2 ? 'Harbour Post' : 'Quay News', text })),
);

describe('an actor that is given by name', () => {
  it('is the actor of that name, in a summary and a stream of analyses', async () => {
    const byId = summarize(analyses, { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' });
    const byName = { kind: 'relationship', between: ['Russia', 'Iran'], by: 'outlet' } as const;
    expect(summarize(analyses, byName)).toEqual(byId);
    expect(await summarizeStream(analyses, [byName])).toEqual([byId]);
  });

  it('is the actor of that name where a question is asked in several ways', () => {
    const asked = (actors: string[]) => robustness(analyses, { question: { kind: 'stance', actors, by: 'outlet' } });
    const byName = asked(['Russia']);
    expect(byName).toEqual(asked(['RUS']));
    expect(byName.differences.map(({ channel }) => channel)).toContain('stance:RUS');
  });

  it('is the actor of that name in one article, be it only by its parts', () => {
    const leader = analyze({
      id: 'p',
      outlet: 'Quay News',
      text: 'Critics accused Putin of shameful lies about Iran.',
    });
    expect(stanceOf(leader, 'Russia')).toEqual(stanceOf(leader, 'RUS'));
    expect(stanceOf(leader, 'Russia').stance).toMatchObject({ kind: 'portrayal' });
    expect(stanceLabel(leader, 'Russia')).toEqual(stanceLabel(leader, 'RUS'));
    expect(relationshipOf(analyses[0]!, ['Russia', 'Iran'])).toEqual(relationshipOf(analyses[0]!, ['RUS', 'IRN']));
  });

  it('is one of a registry of the caller, also in a part of the articles that does not mention it', () => {
    const registry = createRegistry(builtInData(), {
      name: 'port',
      version: '1',
      actors: [{ id: 'CRANE', name: 'Crane Union', kind: 'organization' }],
    });
    const none = summarize(analyses, { kind: 'stance', actors: ['Crane Union'], by: 'outlet' }, { registry });
    expect(none.question).toEqual({ kind: 'stance', actors: ['CRANE'], by: 'outlet' });
    expect(stanceOf(analyses[0]!, 'Crane Union', { registry })).toMatchObject({
      actor: 'CRANE',
      stance: { kind: 'insufficient' },
    });
  });

  it('is taken for an id where nobody is called so, and refused where several are', () => {
    const { question } = summarize(analyses, { kind: 'stance', actors: ['Nowhereland'], by: 'outlet' });
    expect(question).toMatchObject({ actors: ['Nowhereland'] });
    const refused = expect.objectContaining({ code: 'unknown-actor', message: expect.stringContaining('may be') });
    expect(() => compareStance(analyses, { actors: ['Korea'] })).toThrow(refused);
    expect(() => summarize(analyses, { kind: 'stance', actors: ['Korea'], by: 'outlet' })).toThrow(refused);
    expect(() => stanceOf(analyses[0]!, 'Korea')).toThrow(refused);
  });
});
