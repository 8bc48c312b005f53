import { plural } from '../core/index.js';
import type { ChannelUnit, Difference, Estimate, Interval } from '../model/index.js';

/** "+0.42", "−0.51", "0.00"; "–" for what is not a number. */
export function signed(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '–';
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

/** A share of 1 as "38%". */
export function percent(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value * 100)}%`.replace('-0', '0').replace('-', '−') : '–';
}

/** A value of a channel: "+0.42" for a score, "38%" for a share. */
export function inUnit(value: number, unit: ChannelUnit): string {
  return unit === 'share' ? percent(value) : signed(value);
}

/** A difference of two values of a channel: "+0.42", or percentage points: "+12 pts". */
export function differenceInUnit(value: number, unit: ChannelUnit): string {
  return unit === 'share' ? `${signed(value * 100, 0)} pts` : signed(value);
}

/** By what differences are ordered: a share has half the range of a score; −1 where nothing is known. */
export function differenceSize(estimate: Estimate, unit: ChannelUnit): number {
  return estimate.kind === 'estimate' ? Math.abs(estimate.mean) * (unit === 'share' ? 2 : 1) : -1;
}

/** The two groups of a difference, the one nearer to the upper end of the channel first. */
export function higherFirst({ a, b, estimate }: Difference): readonly [string, string] {
  return estimate.kind === 'estimate' && estimate.mean < 0 ? [b, a] : [a, b];
}

/** "[+0.10, +0.42]" or "[12%, 38%]". */
export function intervalInUnit(interval: Interval, unit: ChannelUnit): string {
  return `[${inUnit(interval.low, unit)}, ${inUnit(interval.high, unit)}]`;
}

/** The interval of a difference: "[+0.10, +0.42]", in percentage points for shares: "[−3, +12]". */
export function differenceInterval(interval: Interval, unit: ChannelUnit): string {
  if (unit === 'score') return intervalInUnit(interval, unit);
  return `[${signed(interval.low * 100, 0)}, ${signed(interval.high * 100, 0)}]`;
}

/** The smallest difference that would usually be found, "0.12" or "12 pts"; "–" where none is known. */
export function detectableInUnit(value: number | null, unit: ChannelUnit): string {
  return value === null ? '–' : differenceInUnit(value, unit).replace('+', '');
}

/** True for a share of false alarms at which something counts as told apart from chance. */
export function isDistinctAt(q: number | null): boolean {
  return q !== null && q <= 0.05;
}

/** "1 article", "3 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : plural(noun)}`;
}

/** Why there is no number: "too few: 2 of 3 articles". */
export function tooFew(estimate: Extract<Estimate, { kind: 'insufficient' }>): string {
  if (estimate.articles >= estimate.needed) return `too few: ${counted(estimate.observations, 'observation')}`;
  return `too few: ${estimate.articles} of ${counted(estimate.needed, 'article')}`;
}

/** A p- or q-value: "0.003", "0.21", "<0.001"; "–" when there is none. */
export function probability(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value < 0.001) return '<0.001';
  return value.toFixed(value < 0.1 ? 3 : 2);
}

/** "q=0.012", "q<0.001". */
export function qInWords(q: number): string {
  const chance = probability(q);
  return `q${chance.startsWith('<') ? chance : `=${chance}`}`;
}
