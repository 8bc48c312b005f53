import { describe, expect, it } from 'vitest';
import { type Predicate, quadOf, relationLexicon } from '../../../src/components/relations/lexicon.js';
import { ADJECTIVES, COMPOUNDS, NOUNS } from '../../../src/components/relations/nouns.data.js';
import { VERBS } from '../../../src/components/relations/verbs.data.js';
import { verbForms } from '../../../src/core/index.js';

/** Least and greatest value of a class: Goldstein's scale divided by ten, with the room that loose words need. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  CONSULT: [0, 0.35],
  AGREE: [0.3, 0.7],
  SUPPORT: [-0.1, 0.8],
  COOPERATE: [0.1, 0.75],
  AID: [0.2, 0.8],
  CONCEDE: [0.3, 0.6],
  RETREAT: [0.3, 0.6],
  REQUEST: [0, 0.2],
  DEMAND: [-0.5, -0.2],
  DISAPPROVE: [-0.6, -0.2],
  ACCUSE: [-0.5, -0.3],
  REJECT: [-0.5, -0.3],
  THREATEN: [-0.7, -0.4],
  PROTEST: [-0.7, -0.4],
  SANCTION: [-0.6, -0.4],
  MOBILIZE: [-0.6, -0.3],
  COERCE: [-0.8, -0.4],
  INVESTIGATE: [-0.4, -0.2],
  ASSAULT: [-1, -0.7],
  FIGHT: [-1, -0.8],
  none: [-0.1, 0.1],
};

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
const tables = { verbs: VERBS, nouns: NOUNS, adjectives: ADJECTIVES };
const all = Object.entries(tables).flatMap(([name, table]) => rows(table).map((row) => [name, ...row] as const));
const compounds = rows(COMPOUNDS);

describe('the predicate lexicon', () => {
  it('has well over 1,500 predicates', () => {
    const { verbs, nouns, adjectives: others, compounds: joined } = relationLexicon();
    // The forms of a word share its list.
    const lists = [verbs, nouns, others].flatMap((table) => [...new Set(table.values())]);
    expect(lists.flat().length + joined.size).toBeGreaterThan(1900);
  });

  it('gives every row a class, a value in the range of its class, a pattern, an appraisal and words', () => {
    const faults = all.filter(([, event, value, pattern, appraisal, words]) => {
      const range = RANGES[event ?? ''];
      const inRange = range !== undefined && Number(value) >= range[0] && Number(value) <= range[1];
      const valued = appraisal === '.' || Math.abs(Number(appraisal)) <= 1;
      return !inRange || !valued || !pattern || !words || / {2}|^ | $/.test(words);
    });
    expect(faults).toEqual([]);
    for (const [event, value] of compounds) {
      const [least, most] = RANGES[event!]!;
      expect(Number(value) >= least && Number(value) <= most, event).toBe(true);
    }
  });

  it('never says of the same words with the same pattern two things', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [table, event, , pattern, , words] of all) {
      for (const word of words!.split(' ')) {
        const key = `${table} ${word} ${pattern}`;
        if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${event}`);
        seen.set(key, event!);
      }
    }
    expect(twice).toEqual([]);
  });

  it('uses only patterns that can be met', () => {
    const known =
      /^(?:o|that|with|to|on|upon|against|for|from|at|over|of|about|by|in|into|between|among|near|along|toward|towards|behind|across|off|after|under|[mhxf]|\+[a-z/-]+)$/;
    for (const [, , , pattern, , words] of all) {
      for (const flag of pattern!.split(' ')) expect(flag, words).toMatch(known);
    }
  });

  it('knows a quad class for every class, and finds every verb by its forms', () => {
    for (const event of Object.keys(RANGES)) expect(quadOf(event as Predicate['event']), event).toBeDefined();
    const { verbs } = relationLexicon();
    const lemmas = new Set(rows(VERBS).flatMap((row) => row[4]!.split(' ').map((entry) => entry.split('_')[0]!)));
    // The tokenizer cuts at hyphens, so that such verbs are found by their first part.
    for (const lemma of lemmas)
      for (const form of verbForms(lemma)) expect(verbs.has(form) || lemma.includes('-'), form).toBe(true);
  });
});
