import { StandpointError } from '../../core/index.js';
import type { Mention, MentionRule } from '../../model/index.js';

/** Which mentions are kept. References are resolved first: "he" may stay where the name it takes up does not. */
export interface KeepOptions {
  /** Mentions recognised otherwise are left out. Default: every rule. */
  readonly rules?: readonly MentionRule[];
  /** Mentions less sure than this are left out, from 0 to 1. Default 0. */
  readonly minConfidence?: number;
}

const RULES: ReadonlySet<string> = new Set<MentionRule>([
  'name',
  'alias',
  'demonym',
  'metonym',
  'office',
  'nominal',
  'pronoun',
  'discovered',
]);

/**
 * A test for mentions to keep.
 * @throws StandpointError `invalid-option` for a rule that does not exist or a confidence that is none
 */
export function keeper({ rules, minConfidence = 0 }: KeepOptions): (mention: Mention) => boolean {
  const unknown = rules?.find((rule) => !RULES.has(rule));
  if (unknown !== undefined) {
    throw new StandpointError('invalid-option', `rules has "${unknown}"; use some of ${[...RULES].join(', ')}`);
  }
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new StandpointError('invalid-option', `minConfidence must be from 0 to 1; received ${minConfidence}`);
  }
  const kept = rules && new Set<MentionRule>(rules);
  return ({ rule, confidence }) => confidence >= minConfidence && kept?.has(rule) !== false;
}
