import { perObject } from '../../core/index.js';
import { type Evidence, type KeptSentence, MICRO, type SummaryRow } from '../../model/index.js';
import type { Cases } from '../inference/index.js';

/** A sentence with the article it comes from. */
export interface QuotableSentence {
  readonly row: SummaryRow;
  readonly kept: KeptSentence;
}

/** The kept sentences of a group, by how far up and how far down they pull; sorted once, as many pairs ask. */
export const candidates = perObject((cases: Cases) => {
  const all = cases.articles.flatMap(({ row, measure }) => measure.evidence.map((kept) => ({ row, kept })));
  const by = (sign: number) => (x: QuotableSentence, y: QuotableSentence) =>
    sign * (y.kept.strength - x.kept.strength) || byPlace(x, y);
  return { up: all.slice().sort(by(1)), down: all.sort(by(-1)) };
});

/** For every event that a group reports the sentences that pull furthest up and down; found once. */
export const strongestByEvent = perObject((cases: Cases) => {
  const { up, down } = candidates(cases);
  const lows = firstOfEach(down);
  return new Map([...firstOfEach(up)].map(([event, one]) => [event, { up: one, down: lows.get(event)! }]));
});

function firstOfEach(ordered: readonly QuotableSentence[]): Map<string, QuotableSentence> {
  const found = new Map<string, QuotableSentence>();
  for (const candidate of ordered) {
    const { event } = candidate.row;
    if (event !== null && !found.has(event)) found.set(event, candidate);
  }
  return found;
}

/** The first few candidates that fit and whose words were not quoted yet. */
export function take(
  ordered: readonly QuotableSentence[],
  most: number,
  seen: Set<string>,
  fits: (candidate: QuotableSentence) => boolean,
): QuotableSentence[] {
  const result: QuotableSentence[] = [];
  for (const candidate of ordered) {
    if (result.length >= most) break;
    const text = sameness(candidate);
    if (seen.has(text) || !fits(candidate)) continue;
    seen.add(text);
    result.push(candidate);
  }
  return result;
}

/** The words of a sentence without case and marks: those of wire copy differ in them at most. */
export const sameness = perObject(({ row, kept }: QuotableSentence) =>
  row.sentences[kept.at]!.text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Order of articles and sentences, for ties. */
export function byPlace(a: QuotableSentence, b: QuotableSentence): number {
  if (a.row.article !== b.row.article) return a.row.article < b.row.article ? -1 : 1;
  return a.kept.at - b.kept.at;
}

/** A candidate as it is shown. */
export function toEvidence({ row, kept }: QuotableSentence): Evidence {
  const { span, segment, text } = row.sentences[kept.at]!;
  const { article, group, date, title, url } = row;
  const { cues, voice } = kept;
  return { article, group, date, title, url, segment, span, text, score: kept.score / MICRO, cues, voice };
}
