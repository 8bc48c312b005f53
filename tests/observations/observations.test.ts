import { describe, expect, it } from 'vitest';
import { analyzeAll } from '../../src/index.js';
import { codebook, toArticleRows, toCSV, toObservations } from '../../src/observations/index.js';
import { toRows } from '../../src/render/index.js';
import { relationship } from '../render/fixture.js';

const analyses = analyzeAll([
  {
    id: 'harbour/1',
    outlet: 'Harbour Gazette',
    date: '2023-05-04',
    title: 'A pact is signed',
    text: 'Russia and Iran signed a defence pact in Moscow on Monday. "Turkey is a reckless neighbour," said Vladimir Putin.',
    meta: { country: 'NO' },
  },
  { id: 'plain/1', outlet: 'Plainwire', text: 'Turkey condemned the reckless attack by Russia.' },
]);
const rows = toObservations(analyses);

describe('toObservations', () => {
  it('has one row for every reading but those of tone', () => {
    const expected = analyses.reduce(
      (sum, { stances, relations, frames, relationships }) =>
        sum + stances.length + relations.length + frames.length + 3 * relationships.length,
      0,
    );
    expect(expected).toBeGreaterThan(8);
    expect(rows).toHaveLength(expected);
  });

  it('says where a reading stands, of whom it is, whose words they are and who read it', () => {
    const quoted = rows.find(({ kind, actor, voice }) => kind === 'stance' && actor === 'TUR' && voice === 'direct');
    expect(quoted).toMatchObject({
      article: 'harbour/1',
      outlet: 'Harbour Gazette',
      date: '2023-05-04',
      event: null,
      segment: 'paragraph',
      mention: 'Turkey',
      other: null,
      speaker: 'RUS:putin',
      speakerText: 'Vladimir Putin',
      label: 'negative',
      reader: analyses[0]!.made.readers.stances,
    });
    expect(quoted!.text).toContain('reckless neighbour');
    expect(quoted!.negative! + quoted!.neutral! + quoted!.positive!).toBeCloseTo(1, 9);
    expect(quoted!.score).toBeCloseTo(quoted!.positive! - quoted!.negative!, 9);
    expect(quoted!.forward).toBeNull();
  });

  it('gives a relation its two actors in order, its event and its modality', () => {
    const attack = rows.find(
      ({ kind, article, actor }) => kind === 'relation' && article === 'plain/1' && actor === 'TUR',
    );
    expect(attack).toMatchObject({ other: 'RUS', mention: 'Turkey', otherMention: 'Russia', modality: 'asserted' });
    expect(attack!.score).toBeLessThan(0);
  });

  it('reads a pair three times, with the probabilities of each', () => {
    const pair = rows.filter(
      ({ article, other, reader, kind }) => article === 'plain/1' && other !== null && reader && kind !== 'relation',
    );
    expect(pair.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['climate', 'appraisal', 'direction']));
    const direction = pair.find(({ kind }) => kind === 'direction')!;
    const { forward, backward, mutual, none } = direction;
    expect(forward! + backward! + mutual! + none!).toBeCloseTo(1, 9);
    expect(direction.negative).toBeNull();
  });

  it('keeps the order of articles and sentences, and the same columns in every row', () => {
    const places = rows.map(({ article, sentence }) => (article === 'harbour/1' ? 0 : 1000) + sentence);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [first] = rows;
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(first!));
  });

  it('is nothing without analyses', () => expect(toObservations([])).toEqual([]));
});

describe('toArticleRows', () => {
  it('lists what was read, with fields of meta as columns of their own', () => {
    const [first, second] = toArticleRows(analyses);
    expect(first).toMatchObject({
      article: 'harbour/1',
      title: 'A pact is signed',
      date: '2023-05-04',
      sentences: analyses[0]!.sentences.length,
      'meta.country': 'NO',
      warnings: '',
    });
    expect(first!.actors.split(' ')).toEqual(expect.arrayContaining(['RUS', 'IRN', 'TUR', 'RUS:putin']));
    expect(second).toMatchObject({ title: null, date: null });
    expect(toCSV(toArticleRows(analyses)).split('\r\n')[0]).toMatch(/,hash,meta\.country$/);
  });
});

describe('codebook', () => {
  it('has an entry for every column of every table, in their order', () => {
    const columnsOf = (table: 'observations' | 'numbers' | 'articles') =>
      codebook({ table }).map(({ column }) => column);
    expect(columnsOf('observations')).toEqual(Object.keys(rows[0]!));
    expect(columnsOf('numbers').sort()).toEqual(Object.keys(toRows(relationship)[0]!).sort());
    expect(columnsOf('articles')).toEqual(Object.keys(toArticleRows(analyses)[1]!));
  });

  it('refuses a table that does not exist', () => {
    expect(() => codebook({ table: 'observation' as never })).toThrow(/table must be one of observations/);
  });
});
