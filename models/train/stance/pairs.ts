import { findMentions } from '../../../src/components/actors/index.js';
import type { Span } from '../../../src/model/index.js';
import { evidenceRow, relationshipRow } from '../../../src/training.js';
import { lines } from '../data/lines.js';
import { rowsOf } from '../data/rows-of.js';
import type { StanceRow } from './rows.js';
import type { SourceTools } from './tools.js';

interface MarkedRow {
  readonly text: string;
  readonly X: Span;
  readonly Y: Span;
}
interface Coded extends MarkedRow {
  readonly article: string;
  readonly sx: number;
  readonly sy: number;
}
interface Taught extends MarkedRow {
  readonly p: { readonly sx: StanceRow['label']; readonly sy: StanceRow['label'] };
}

const X = '?:x';
const Y = '?:y';

/** How much an attitude toward one of two states counts, by who gave it. */
export interface PairWeights {
  readonly coded: number;
  readonly taught: number;
}

/**
 * The attitudes toward two states in sentences that name both. Those of articles that are measured elsewhere are part
 * `pairs aside` and are not learned from.
 */
export function pairRows(folder: string, weights: PairWeights, tools: SourceTools): StanceRow[] {
  const measured = new Set([
    ...rowsOf(folder, 'relationship-dev.jsonl', relationshipRow).map(({ id }) => id),
    ...rowsOf(folder, 'evidence-dev.jsonl', evidenceRow).map(({ id }) => id),
  ]);
  const coded = lines<Coded>(folder, 'relation-sentences-dev.jsonl');
  const known = new Set(coded.map(({ text }) => text));
  const taught = lines<Taught>(folder, 'relation-teacher.jsonl.gz').filter(({ text }) => !known.has(text));
  return [
    ...coded.flatMap((row) => {
      const how = measured.has(row.article)
        ? { part: 'pairs aside', weight: 0 }
        : { part: 'coded pair', weight: weights.coded };
      return twoRows(row, [certainly(row.sx), certainly(row.sy)], { ...how, source: 'coded pair' }, tools);
    }),
    ...taught.flatMap((row) => {
      const how = { part: 'taught pair', weight: weights.taught, source: 'taught pair' } as const;
      return twoRows(row, [row.p.sx, row.p.sy], how, tools).filter(
        // What only says where is not scored, see `analyze`.
        ({ mentions, target }) => mentions[target]!.role !== 'place',
      );
    }),
  ];
}

function twoRows(
  row: MarkedRow,
  labels: readonly [StanceRow['label'], StanceRow['label']],
  how: Pick<StanceRow, 'part' | 'weight' | 'source'>,
  { annotator, registry }: SourceTools,
): StanceRow[] {
  const { text } = row;
  const span = { start: 0, end: text.length };
  const annotation = annotator.annotate(text, [{ kind: 'paragraph', span, scored: true }]);
  const marked = [
    { actor: X, span: row.X },
    { actor: Y, span: row.Y },
  ];
  const { mentions } = findMentions(annotation, registry, { discover: true, marked });
  return [X, Y].flatMap((actor, side) => {
    const at = mentions.findIndex((mention) => mention.actor === actor);
    if (at < 0) return [];
    const near = mentions.filter(({ sentence }) => sentence === mentions[at]!.sentence);
    return [{ ...how, annotation, mentions: near, target: near.indexOf(mentions[at]!), label: labels[side]! }];
  });
}

function certainly(sign: number): StanceRow['label'] {
  return [sign < 0 ? 1 : 0, sign === 0 ? 1 : 0, sign > 0 ? 1 : 0];
}
