import { StandpointError } from '../../core/index.js';
import type { Cue, ScoredMention, ScoringInput, Span, StanceProbabilities } from '../../model/index.js';

/** How far probabilities may be from summing to 1, and a score from the sum of its cues. */
const TOLERANCE = { probabilities: 1e-6, sum: 1e-9 };

/**
 * Refuses a scorer's answer that breaks its contract: other than one row a target, numbers that are not finite,
 * probabilities outside [0, 1] or not summing to 1, a score that is not P(positive) − P(negative), cues that do not
 * add up to it. Throws `invalid-scorer`, or `invalid-span` for a cue outside the text.
 */
export function checkScored(
  input: ScoringInput,
  scored: readonly ScoredMention[],
  scorer: { readonly name: string; readonly version: string },
): void {
  const name = `scorer "${scorer.name}@${scorer.version}"`;
  if (!Array.isArray(scored)) throw invalid(`${name} returned ${typeof scored}, an array of rows is needed`);
  if (scored.length !== input.targets.length) {
    throw invalid(`${name} returned ${scored.length} rows for ${input.targets.length} targets; return one a target`);
  }
  for (let i = 0; i < scored.length; i++) checkRow(input, scored[i]!, () => `${name}, row ${i}`);
}

/** Says where a fault lies. Called for faults alone: a cue is checked in less time than a message takes. */
type Where = () => string;

function checkRow(input: ScoringInput, row: ScoredMention, where: Where): void {
  checkProbabilities(row.probabilities, where);
  const { negative, positive } = row.probabilities;
  if (!Number.isFinite(row.score) || !Number.isFinite(row.bias))
    throw invalid(`${where()}: score or bias is not finite`);
  if (Math.abs(row.score - (positive - negative)) > TOLERANCE.probabilities) {
    throw invalid(`${where()}: score is ${row.score}, P(positive) − P(negative) is ${positive - negative}`);
  }
  let sum = row.bias;
  for (const cue of row.cues) sum += checkCue(input, cue, where);
  if (Math.abs(sum - row.score) > TOLERANCE.sum) {
    throw invalid(`${where()}: bias and cues add up to ${sum}, the score is ${row.score}`);
  }
}

function checkProbabilities(probabilities: StanceProbabilities, where: Where): void {
  const { negative, neutral, positive } = probabilities;
  for (const p of [negative, neutral, positive]) {
    if (!(p >= 0 && p <= 1)) throw invalid(`${where()}: ${p} is not a probability; give three numbers from 0 to 1`);
  }
  const sum = negative + neutral + positive;
  if (Math.abs(sum - 1) > TOLERANCE.probabilities) throw invalid(`${where()}: probabilities sum to ${sum}, not to 1`);
}

function checkCue(input: ScoringInput, cue: Cue, where: Where): number {
  const fault = faultOf(input.annotation.text, cue.span);
  if (fault !== undefined) throw outside(cue.span, `${where()}, cue "${cue.feature}"`, fault);
  if (!Number.isFinite(cue.weight)) throw invalid(`${where()}: the weight of cue "${cue.feature}" is not finite`);
  return cue.weight;
}

/**
 * Refuses a span that is not whole numbers, lies outside the text, is empty or reversed, or cuts a surrogate pair.
 * Throws `invalid-span`; `what` names the thing in the message.
 */
export function validateSpan(text: string, span: Span, what = 'span'): void {
  const fault = faultOf(text, span);
  if (fault !== undefined) throw outside(span, what, fault);
}

/** What is wrong with a span, to be put after its numbers; undefined when nothing is. */
function faultOf(text: string, { start, end }: Span): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return '; offsets must be whole numbers';
  if (start === end) return ', which is empty; it must cover a character';
  if (start > end) return ', which is reversed; start must come before end';
  if (start < 0 || end > text.length) return `, outside the text of length ${text.length}`;
  return cutsPair(text, start) || cutsPair(text, end) ? ', which cuts a surrogate pair in two' : undefined;
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

function invalid(message: string): StandpointError {
  return new StandpointError('invalid-scorer', message);
}

function outside({ start, end }: Span, what: string, fault: string): StandpointError {
  return new StandpointError('invalid-span', `${what} is ${start}–${end}${fault}`);
}
