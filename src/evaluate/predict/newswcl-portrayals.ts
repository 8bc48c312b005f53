import { portrayalSign } from '../metrics/newswcl-portrayal-f1.js';
import type { Pipeline } from '../pipeline.js';
import type { NewsWclRow } from '../rows/index.js';
import { readSentence, scoreAt } from './read.js';

/** What stands before a phrase that is scored on its own, so that it says something of somebody. */
const SUBJECT = 'Ann';

/**
 * Sign of each PROPERTY phrase: how the scorer sees a subject of which the phrase is said. The scorer's bias is taken
 * off, since the answer must be one sign or the other.
 */
export function signsOf(row: NewsWclRow, pipeline: Pipeline): { annotation: number; sign: -1 | 1 }[] {
  return row.annotations.flatMap(({ type, name, text }, annotation) => {
    if (type !== 'PROPERTY' || portrayalSign(name) === null) return [];
    const span = { start: 0, end: SUBJECT.length };
    const read = readSentence(`${SUBJECT} ${text}`, [{ actor: '?:subject', span }], pipeline);
    const scored = scoreAt(read, span, pipeline);
    return [{ annotation, sign: scored && scored.score < scored.bias ? (-1 as const) : (1 as const) }];
  });
}
