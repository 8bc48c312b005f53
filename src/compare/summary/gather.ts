import { builtInRegistry } from '../../components/actors/index.js';
import { StandpointError } from '../../core/index.js';
import type { Analysis, Question, Summary } from '../../model/index.js';
import { checkAnalyses, checkQuestion, questionNamed } from '../questions/index.js';
import { emptySummary, merged, questionKey } from './merge.js';
import { type SummaryOptions, summarizeById } from './summarize.js';

/** Analyses that are boiled down together: enough to make merging cheap, few enough to be forgotten soon. */
const BATCH = 64;

/** Summaries of several questions, kept while analyses come and are forgotten. */
export interface Gathering {
  add(analysis: Analysis): void;
  /** Adds what another run gathered for one of the questions. @throws StandpointError `invalid-data` for another question */
  merge(summary: Summary): void;
  /** The summaries of all that came, in the order of the questions. */
  summaries(): Summary[];
}

/** Summaries added up as they come, those of like size first, so that a row is copied seldom. */
export function adding(question: Question): { add(part: Summary): void; total(): Summary } {
  const held: Summary[] = [];
  return {
    add(part) {
      held.push(part);
      while (held.length > 1 && held.at(-2)!.rows.length <= 2 * held.at(-1)!.rows.length) {
        held.push(merged(held.splice(-2)));
      }
    },
    total: () => merged([emptySummary(question), ...held]),
  };
}

/**
 * Gathers what several questions need in one pass, in the memory of the summaries. The same bytes as `summarize` of all
 * analyses at once. Names of actors are those that the registry knows, for articles come later.
 * @throws StandpointError as `summarize`, at once or from `add` or `summaries`
 */
export function gather(questions: readonly Question[], options: SummaryOptions = {}): Gathering {
  let waiting: Analysis[] = [];
  const registry = options.registry ?? builtInRegistry();
  const asked = questions.map((question) => {
    checkQuestion(question);
    return questionNamed(question, [], registry);
  });
  const sums = asked.map(adding);
  const keys = asked.map(questionKey);
  const flush = () => {
    checkAnalyses(waiting);
    for (const [i, question] of asked.entries()) sums[i]!.add(summarizeById(waiting, question, options));
    waiting = [];
  };
  return {
    add(analysis) {
      waiting.push(analysis);
      if (waiting.length >= BATCH) flush();
    },
    merge(summary) {
      const place = keys.indexOf(questionKey(summary.question));
      if (place < 0) {
        throw new StandpointError(
          'invalid-data',
          `a summary answers ${questionKey(summary.question)}, which is not asked; ask that, or summarize its articles again`,
        );
      }
      sums[place]!.add(summary);
    },
    summaries() {
      if (waiting.length > 0) flush();
      return sums.map((sum) => sum.total());
    },
  };
}

/**
 * The summaries of analyses as they come, one for each question, each analysis looked at once and forgotten.
 * @throws StandpointError as `summarize`; an aborted `signal` rejects with its reason
 * @example const [stance] = await summarizeStream(pipeline.stream([article]), [{ kind: 'stance', actors: ['RUS'], by: 'outlet' }]);
 */
export async function summarizeStream(
  analyses: AsyncIterable<Analysis> | Iterable<Analysis>,
  questions: readonly Question[],
  options: SummaryOptions = {},
): Promise<Summary[]> {
  const gathering = gather(questions, options);
  for await (const analysis of analyses) {
    options.signal?.throwIfAborted();
    gathering.add(analysis);
  }
  return gathering.summaries();
}
