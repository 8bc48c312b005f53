import type { ChannelUnit, Evidence } from '../model/comparison.js';
import type { Estimate } from '../model/estimate.js';
import { type KeptSentence, MICRO, type SummaryRow } from '../summarize/index.js';
import type { Cases } from './cases.js';

/** A sentence with the article it comes from. */
interface Candidate {
  readonly row: SummaryRow;
  readonly kept: KeptSentence;
}

const PER_GROUP = 3;
const PER_SIDE = 2;

/**
 * The sentences that carry most of a group's value, strongest first, at most one per article while there are several.
 * When the interval excludes 0, those that pull the same way as the mean come first.
 */
export function groupEvidence(cases: Cases, estimate: Estimate): Evidence[] {
  const sign = estimate.kind === 'estimate' ? clearSign(estimate) : 0;
  const agrees = (kept: KeptSentence) => (sign === 0 || Math.sign(kept.strength) === sign ? 1 : 0);
  const ordered = candidates(cases)
    .up.slice()
    .sort(
      (a, b) =>
        agrees(b.kept) - agrees(a.kept) || Math.abs(b.kept.strength) - Math.abs(a.kept.strength) || byPlace(a, b),
    );
  const seen = new Set<string>();
  const articles = new Set<string>();
  const first = take(ordered, PER_GROUP, seen, (candidate) => {
    if (articles.has(candidate.row.article)) return false;
    articles.add(candidate.row.article);
    return true;
  });
  const rest = take(ordered, PER_GROUP - first.length, seen, () => true);
  return [...first, ...rest].map(toEvidence);
}

/**
 * Sentences that show why `a` and `b` differ: from the higher side what pulls up, from the lower what pulls down, out of
 * articles on the same event where there are any, never the same text twice. Those of `a` come first. On a share channel
 * the lower side has nothing to show but absence.
 */
export function contrastEvidence(a: Cases, b: Cases, estimate: Estimate, unit: ChannelUnit): Evidence[] {
  if (estimate.kind === 'insufficient' || estimate.mean === 0) return [];
  const aIsHigher = estimate.mean > 0;
  const [high, low] = aIsHigher ? [a, b] : [b, a];
  const seen = new Set<string>();
  const up = side(high, 1, widestEvents(high, low), seen);
  const down = unit === 'share' ? [] : side(low, -1, widestEvents(high, low), seen);
  return (aIsHigher ? [...up, ...down] : [...down, ...up]).map(toEvidence);
}

/** Best sentences of one side: from the events on which the two differ most, then from anywhere. */
function side(cases: Cases, direction: 1 | -1, events: readonly string[], seen: Set<string>): Candidate[] {
  const ordered = direction === 1 ? candidates(cases).up : candidates(cases).down;
  const result: Candidate[] = [];
  for (const event of events) {
    result.push(...take(ordered, 1, seen, ({ row }) => row.event === event));
  }
  result.push(...take(ordered, PER_SIDE - result.length, seen, () => true));
  return result;
}

/** Events both report, the widest gap between `high` and `low` first. */
function widestEvents(high: Cases, low: Cases): string[] {
  const means = (cases: Cases) => {
    const sums = new Map<string, { sum: number; n: number }>();
    for (const { row, value } of cases.articles) {
      if (row.event === null) continue;
      const { sum, n } = sums.get(row.event) ?? { sum: 0, n: 0 };
      sums.set(row.event, { sum: sum + value, n: n + 1 });
    }
    return sums;
  };
  const ours = means(high);
  const gaps: { event: string; gap: number }[] = [];
  for (const [event, { sum, n }] of means(low)) {
    const other = ours.get(event);
    if (other) gaps.push({ event, gap: other.sum / other.n - sum / n });
  }
  gaps.sort((x, y) => y.gap - x.gap || (x.event < y.event ? -1 : 1));
  return gaps
    .filter(({ gap }) => gap > 0)
    .slice(0, PER_SIDE)
    .map(({ event }) => event);
}

const sorted = new WeakMap<Cases, { readonly up: readonly Candidate[]; readonly down: readonly Candidate[] }>();

/** The kept sentences of a group, by how far up and how far down they pull; sorted once, as many pairs ask. */
function candidates(cases: Cases): { readonly up: readonly Candidate[]; readonly down: readonly Candidate[] } {
  let found = sorted.get(cases);
  if (!found) {
    const all = cases.articles.flatMap(({ row, measure }) => measure.evidence.map((kept) => ({ row, kept })));
    const by = (sign: number) => (x: Candidate, y: Candidate) =>
      sign * (y.kept.strength - x.kept.strength) || byPlace(x, y);
    found = { up: all.slice().sort(by(1)), down: all.sort(by(-1)) };
    sorted.set(cases, found);
  }
  return found;
}

function take(
  ordered: readonly Candidate[],
  most: number,
  seen: Set<string>,
  fits: (candidate: Candidate) => boolean,
): Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of ordered) {
    if (result.length >= most) break;
    const text = sameness(candidate);
    if (seen.has(text) || !fits(candidate)) continue;
    seen.add(text);
    result.push(candidate);
  }
  return result;
}

/** Wire copy differs in quotation marks and spaces at most. */
function sameness({ row, kept }: Candidate): string {
  return row.sentences[kept.at]!.text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function byPlace(a: Candidate, b: Candidate): number {
  if (a.row.article !== b.row.article) return a.row.article < b.row.article ? -1 : 1;
  return a.kept.at - b.kept.at;
}

function clearSign({ mean, interval }: Extract<Estimate, { kind: 'estimate' }>): number {
  return interval.low > 0 || interval.high < 0 ? Math.sign(mean) : 0;
}

function toEvidence({ row, kept }: Candidate): Evidence {
  const { span, segment, text } = row.sentences[kept.at]!;
  const { article, group, date, title, url } = row;
  const { cues, voice } = kept;
  return { article, group, date, title, url, segment, span, text, score: kept.score / MICRO, cues, voice };
}
