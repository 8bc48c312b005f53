import type { Analysis, Comparison, Question } from '../../model/index.js';
import type { InferenceOptions } from '../inference/index.js';
import { summarize } from '../summary/index.js';
import { compareChecked } from './compare-summary.js';

/** Summarizes the analyses and compares them; half of the progress is each. */
export function answer(analyses: readonly Analysis[], question: Question, options: InferenceOptions): Comparison {
  const { onProgress, ...rest } = options;
  if (onProgress === undefined) return compareChecked(summarize(analyses, question, options), options);
  const total = 2 * analyses.length;
  const summary = summarize(analyses, question, { ...rest, onProgress: (done) => onProgress(done, total) });
  return compareChecked(summary, {
    ...rest,
    onProgress: (done, of) => onProgress(analyses.length + Math.floor((done / of) * analyses.length), total),
  });
}
