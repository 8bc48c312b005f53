import type { RelationObservation } from '../../../src/model/index.js';
import { relationsIn, short } from './read.js';

/** What a careful reader finds in one sentence of the table. */
export interface HardRow {
  readonly text: string;
  readonly group: string;
  readonly wanted: readonly Gold[];
  /** Right when found, no loss when not. */
  readonly allowed: readonly Gold[];
}

/** "RUS>IRN AID +" in its parts. */
export interface Gold {
  readonly ends: string;
  readonly event: string;
  readonly sign: string;
  readonly modality: string;
}

export function rowsOf(table: string): HardRow[] {
  const rows: HardRow[] = [];
  let group = '';
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('#')) group = line.slice(2);
    else rows.push(rowOf(line, group));
  }
  return rows;
}

function rowOf(line: string, group: string): HardRow {
  const bar = line.indexOf('|');
  const relations = line.slice(0, bar).split(';');
  const said = relations.filter((relation) => relation !== 'nothing');
  return {
    text: line.slice(bar + 1),
    group,
    wanted: said.filter((relation) => !relation.startsWith('~')).map(goldOf),
    allowed: said.filter((relation) => relation.startsWith('~')).map((relation) => goldOf(relation.slice(1))),
  };
}

function goldOf(relation: string): Gold {
  const [ends = '', event = '', sign = '', modality = 'asserted'] = relation.split(' ');
  const both = ends.split('=');
  return { ends: both.length > 1 ? both.sort().join('=') : ends, event, sign, modality };
}

/** The relations found in a sentence that say what happens; contact by an unknown verb says nothing. */
export function foundIn(text: string): Gold[] {
  return relationsIn(text)
    .filter(({ event }) => event !== 'none')
    .map((relation: RelationObservation) => goldOf(`${short(relation)} ${relation.modality}`));
}

const sameRelationship = (a: Gold, b: Gold) => a.ends === b.ends && a.sign === b.sign;
const pairOf = ({ ends }: Gold) => ends.split(/[>=]/).sort().join(' ');

/** What is wrong with a row's reading: relations missed, and relations found that nobody said. Empty when all is right. */
export function faultsOf(row: HardRow, found: readonly Gold[]): string[] {
  const show = ({ ends, event, sign, modality }: Gold) => `${ends} ${event} ${sign} ${modality}`;
  const all = [...row.wanted, ...row.allowed];
  return [
    ...row.wanted
      .filter((gold) => !found.some((one) => show(one) === show(gold)))
      .map((gold) => `missed ${show(gold)}`),
    ...found.filter((one) => !all.some((gold) => sameRelationship(gold, one))).map((one) => `invented ${show(one)}`),
  ];
}

/**
 * How well a table is read. A relation counts as found when who, whom, direction and sign are right. Shares in [0, 1]; `coverage` is
 * the share of related pairs of which anything is said, `event` and `modality` the share right among relations found rightly.
 */
export function score(rows: readonly HardRow[], readings: readonly (readonly Gold[])[]) {
  let [found, right, wanted, recalled, covered, event, modality] = [0, 0, 0, 0, 0, 0, 0];
  rows.forEach((row, i) => {
    const reading = readings[i]!;
    const all = [...row.wanted, ...row.allowed];
    found += reading.length;
    right += reading.filter((one) => all.some((gold) => sameRelationship(gold, one))).length;
    wanted += row.wanted.length;
    for (const gold of row.wanted) {
      const same = reading.filter((one) => sameRelationship(one, gold));
      if (same.length > 0) recalled++;
      if (same.some((one) => one.event === gold.event)) event++;
      if (same.some((one) => one.modality === gold.modality)) modality++;
      if (reading.some((one) => pairOf(one) === pairOf(gold))) covered++;
    }
  });
  return {
    precision: right / found,
    recall: recalled / wanted,
    coverage: covered / wanted,
    event: event / recalled,
    modality: modality / recalled,
    sentences: rows.length,
    relations: wanted,
  };
}
