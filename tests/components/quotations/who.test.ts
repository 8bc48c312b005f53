import { describe, expect, it } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { findQuotations, speakerKind } from '../../../src/components/quotations/index.js';
import { annotateText } from '../relations/read.js';
import { WHO } from './who.table.js';

function quotationsIn(text: string) {
  const annotation = annotateText(text);
  return findQuotations(annotation, findMentions(annotation, builtInRegistry(), { discover: true }).mentions);
}

describe('who speaks', () => {
  it.each(WHO)('%s', (text, speakers, kind, speaksFor) => {
    const [found] = quotationsIn(text);
    const all = found?.speakers ?? (found?.speaker ? [found.speaker] : []);
    expect([all.join(' ') || '-', found?.speakerKind, found?.speaksFor ?? '-']).toEqual([speakers, kind, speaksFor]);
    expect(all[0] ?? null).toBe(found?.speaker);
  });

  it('holds for all that somebody says, once the article tells whom they speak for', () => {
    const found = quotationsIn(
      'Ali Rezaei said the ship was empty. Rezaei, an Iranian lawmaker, said the port was shut.',
    );
    expect(found.map(({ speaker, speaksFor }) => [speaker, speaksFor])).toEqual([
      ['?:ali-rezaei', 'IRN'],
      ['?:ali-rezaei', 'IRN'],
    ]);
  });
});

describe('the kind of a speaker, by words alone', () => {
  it.each([
    ['Jane Doe', 'named'],
    ['Doe', 'named'],
    ['Mahmoud Sattari, a former envoy', 'named'],
    ['a senior official', 'anonymous'],
    ['The ministry', 'anonymous'],
    ['critics', 'anonymous'],
    ['Critics', 'anonymous'],
    ['Western diplomats', 'anonymous'],
    ['two people', 'anonymous'],
    ['he', 'unknown'],
    ['She', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'anonymous'],
    [null, 'unknown'],
  ] as const)('%j is %s', (speakerText, kind) => {
    expect(speakerKind({ speaker: null, speakerText })).toBe(kind);
  });
});

it('is an actor where there is one, and what is known where something is', () => {
  expect(speakerKind({ speaker: 'RUS', speakerText: 'officials' })).toBe('actor');
  expect(speakerKind({ speaker: 'RUS', speakerText: 'officials', speakerKind: 'anonymous' })).toBe('anonymous');
});
