import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MarkedSentence } from '../../models/train/data/marked-sentences.js';
import { readCodedPairs } from '../../models/train/relationship/coded-pairs.js';
import { readRelationshipRows, SIZES } from '../../models/train/relationship/rows.js';
import { builtInRegistry } from '../../src/components/actors/index.js';
import { english } from '../../src/components/annotate/index.js';
import { builtInVocabulary } from '../../src/syntax/index.js';

const tools = { annotator: english(), registry: builtInRegistry(), vocabulary: builtInVocabulary() };
const text = 'Chad attacked Niger at dawn.';
const chad = { start: 0, end: 4 };
const niger = { start: 14, end: 19 };

function sentence(part: Partial<MarkedSentence>): MarkedSentence {
  return { text, X: chad, Y: niger, wanted: { direction: [1, 0, 0, 0] }, article: 'a', source: 'coded', ...part };
}

describe('sentences with two marked actors', () => {
  const known = sentence({});
  const { rows, targets, sources, articles } = readRelationshipRows(
    [known, sentence({ X: niger, Y: chad, wanted: { direction: [0, 1, 0, 0] } }), sentence({ blind: true })],
    [],
    tools,
  );
  const ids = (i: number) => [...rows.ids.subarray(rows.offsets[i], rows.offsets[i + 1])];

  it('are read by their order in the text, whoever is X', () => {
    expect(ids(1)).toEqual(ids(0));
    expect(targets[1]).toEqual(targets[0]);
    expect(sources).toEqual(['coded', 'coded', 'coded']);
    expect(articles).toEqual(['a', 'a', 'a']);
  });

  it('know of some heads only', () => {
    const { wanted } = targets[0]!;
    expect(wanted).toHaveLength(SIZES.reduce((sum, size) => sum + size, 0));
    expect(wanted.slice(4, 8)).toEqual([1, 0, 0, 0]);
    expect(wanted.filter(Number.isNaN)).toHaveLength(wanted.length - 4);
  });

  it('can be read as if the rules had found nothing', () => {
    expect(ids(2)).not.toEqual(ids(0));
  });
});

describe('articles coded sentence by sentence', () => {
  it('give every pair of coded states, with what is said of it', () => {
    const first = 'Russia attacked Ukraine.';
    const second = 'Russia and Ukraine lie in Europe.';
    const row = {
      id: 'b',
      outlet: 'A',
      date: null,
      title: 'War',
      text: `${first}\n${second}`,
      top: ['RUS', 'UKR'],
      sents: [
        { start: 5, end: 5 + first.length, v: 'o', st: {}, t: { 'UKR-RUS': [-2, 0] } },
        { start: 6 + first.length, end: 6 + first.length + second.length, v: 'o', st: {}, t: {} },
      ],
    };
    const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
    writeFileSync(join(folder, 'evidence.jsonl'), JSON.stringify(row));
    const pairs = readCodedPairs(folder, 'evidence.jsonl');
    expect(pairs.map(({ article, code, met }) => [article, met.dyad, code])).toEqual([
      ['b', ['RUS', 'UKR'], [-2, 0]],
      ['b', ['RUS', 'UKR'], null],
    ]);
    const { targets, sources } = readRelationshipRows([], pairs, tools);
    expect(targets.map(({ wanted }) => wanted.slice(0, 4))).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(sources).toEqual(['pair', 'pair']);
  });
});
