import { sameText } from '../../events/index.js';
import { type ChannelUnit, type Difference, type Evidence, MICRO } from '../../model/index.js';
import type { Cases } from '../inference/index.js';
import {
  byPlace,
  candidates,
  type QuotableSentence,
  sameness,
  strongestByEvent,
  take,
  toEvidence,
} from './candidates.js';

const PER_SIDE = 2;
/** Sentences of each side that are held against each other whatever their events. */
const TRIED = 6;
/** Each sentence of a pair on one event must say at least this much by itself, up or down, and lie this far from the other. */
const WORTH_PAIRING = 0.15 * MICRO;
/** Where groups were not compared within events, a pair on one event is still preferred unless it shows a third less. */
const SAME_EVENT = 1.5;

interface Pair {
  readonly high: QuotableSentence;
  readonly low: QuotableSentence;
  readonly sameEvent: boolean;
  readonly contrast: number;
}

/**
 * Sentences that show why `a` and `b` differ, in pairs, one of each side: the pairs with the most contrast in the direction
 * of the difference to which both sides contribute. Where the groups were compared within events, those on one event alone,
 * if there are any: what is said of another matter is no contrast. Never the same words twice, nor two prints of one wire report.
 * Those of `a` come first. Where only one side has sentences that pull its way, its strongest stand alone. On a share
 * channel the lower side has nothing to show but absence.
 */
export function contrastEvidence(
  a: Cases,
  b: Cases,
  { estimate, paired }: Pick<Difference, 'estimate' | 'paired'>,
  unit: ChannelUnit,
): Evidence[] {
  if (estimate.kind === 'insufficient' || estimate.mean === 0) return [];
  const aIsHigher = estimate.mean > 0;
  const [high, low] = aIsHigher ? [a, b] : [b, a];
  const middle = middleOf(high, low);
  const pairs = unit === 'share' ? [] : bestPairs(pairsOf(high, low, middle), paired);
  const [up, down] =
    pairs.length > 0
      ? [pairs.map((pair) => pair.high), pairs.map((pair) => pair.low)]
      : alone(high, low, { middle, unit });
  return (aIsHigher ? [...up, ...down] : [...down, ...up]).map(toEvidence);
}

/** What pulls its own way on either side, where no two sentences make a pair. */
function alone(
  high: Cases,
  low: Cases,
  { middle, unit }: { readonly middle: number; readonly unit: ChannelUnit },
): [QuotableSentence[], QuotableSentence[]] {
  const seen = new Set<string>();
  const up = take(candidates(high).up, PER_SIDE, seen, (one) => strength(one) > middle);
  const fits = (one: QuotableSentence) => strength(one) < middle && !up.some((other) => isCopy(one, other));
  return [up, unit === 'share' ? [] : take(candidates(low).down, PER_SIDE, seen, fits)];
}

/** The two pairs with the most contrast that share no words and, while there are others, no article. */
function bestPairs(pairs: readonly Pair[], paired: boolean): Pair[] {
  const rank = ({ sameEvent, contrast }: Pair) => contrast * (sameEvent ? SAME_EVENT : 1);
  const onOneEvent = paired ? pairs.filter(({ sameEvent }) => sameEvent) : [];
  const ranked = [...(onOneEvent.length > 0 ? onOneEvent : pairs)].sort(
    (x, y) => rank(y) - rank(x) || byPlace(x.high, y.high) || byPlace(x.low, y.low),
  );
  const chosen: Pair[] = [];
  for (const freshArticles of [true, false]) {
    for (const pair of ranked) {
      if (chosen.length === PER_SIDE) return chosen;
      const used = chosen.flatMap((one) => [one.high, one.low]);
      const isUsed = (candidate: QuotableSentence) =>
        used.some(
          (other) =>
            sameness(other) === sameness(candidate) ||
            (freshArticles && other.row.article === candidate.row.article) ||
            isCopy(other, candidate),
        );
      if (!isUsed(pair.high) && !isUsed(pair.low)) chosen.push(pair);
    }
  }
  return chosen;
}

/** The best pair of every event that both report, and the strongest sentences of both sides held against each other. */
function pairsOf(high: Cases, low: Cases, middle: number): Pair[] {
  const pairs: Pair[] = [];
  const add = (one: QuotableSentence, other: QuotableSentence, sameEvent: boolean) => {
    if (sameness(one) === sameness(other) || isCopy(one, other)) return;
    const from = sameEvent ? 0 : middle;
    pairs.push({
      high: one,
      low: other,
      sameEvent,
      contrast: contrastOf(strength(one) - from, strength(other) - from),
    });
  };
  const others = strongestByEvent(low);
  for (const [event, { up }] of strongestByEvent(high)) {
    const down = others.get(event)?.down;
    if (down !== undefined && worthPairing(up.kept.score, down.kept.score)) add(up, down, true);
  }
  for (const one of candidates(high).up.slice(0, TRIED)) {
    if (strength(one) <= middle) continue;
    for (const other of candidates(low).down.slice(0, TRIED)) {
      const shared = one.row.event !== null && one.row.event === other.row.event;
      if (strength(other) < middle && !shared) add(one, other, false);
    }
  }
  return pairs;
}

function worthPairing(up: number, down: number): boolean {
  return Math.min(Math.abs(up), Math.abs(down), up - down) >= WORTH_PAIRING;
}

/** Half the distance, and as much again as both lie on their own sides of 0: one strong sentence alone is half a contrast. */
function contrastOf(up: number, down: number): number {
  const [above, below] = [Math.max(0, up), Math.max(0, -down)];
  return (up - down) / 2 + (above > 0 && below > 0 ? (2 * above * below) / (above + below) : 0);
}

/** What a sentence must lie above, or below, to speak for a difference: 0, or midway where both groups lie on one side of it. */
function middleOf(high: Cases, low: Cases): number {
  const mean = ({ articles }: Cases) => articles.reduce((sum, { value }) => sum + value, 0) / articles.length;
  const [above, below] = [mean(high), mean(low)];
  return above > 0 === below > 0 ? (above + below) / 2 : 0;
}

function strength({ kept }: QuotableSentence): number {
  return kept.strength / MICRO;
}

/** Two prints of one report. */
function isCopy(a: QuotableSentence, b: QuotableSentence): boolean {
  return a.row.article !== b.row.article && sameText(a.row.signature ?? '', b.row.signature ?? '');
}
