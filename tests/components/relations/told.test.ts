import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/pipeline.js';
import { FACTS, NO_PARTY, PRIVATE, TAME, UNREAL } from './told.table.js';

const lines = (table: string) => table.trim().split('\n');
const pipeline = createPipeline();
const relationsOf = (text: string) => pipeline.document({ id: '1', outlet: 'W', date: '2024-05-01', text }).relations;
const FORCE = new Set(['FIGHT', 'ASSAULT', 'COERCE', 'THREATEN']);

describe('what is told of a deed', () => {
  it.each(lines(UNREAL))('is not asserted: %s', (text) => {
    const found = relationsOf(text).filter(({ cooperation }) => cooperation < 0);
    expect(found.filter(({ modality }) => modality === 'asserted')).toEqual([]);
  });

  it('is heard all the same, with the word that doubts it', () => {
    const [relation] = relationsOf('It is a myth that Peru attacked Ecuador.');
    expect(relation).toMatchObject({ source: 'PER', target: 'ECU', event: 'FIGHT', modality: 'negated' });
    expect(relation?.cues.map(({ feature }) => feature)).toEqual(['FIGHT: attack', 'negated: myth']);
  });

  it.each(lines(FACTS))('is asserted: %s', (text) => {
    expect(relationsOf(text).some(({ modality, cooperation }) => modality === 'asserted' && cooperation < -0.3)).toBe(
      true,
    );
  });

  it.each(lines(TAME))('is no war: %s', (text) => {
    expect(relationsOf(text).filter(({ event }) => FORCE.has(event))).toEqual([]);
  });

  it.each(lines(PRIVATE))('is no deed of a state: %s', (text) => {
    expect(
      relationsOf(text).filter(({ source, target }) => !source.startsWith('?') || !target.startsWith('?')),
    ).toEqual([]);
  });

  it.each(lines(NO_PARTY).map((line) => line.split('\t')))('has no third party (%s): %s', (code, text) => {
    const hostile = relationsOf(text!);
    expect(hostile.filter(({ source, target }) => source.startsWith(code!) || target.startsWith(code!))).toEqual([]);
  });
});
