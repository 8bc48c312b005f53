import { StandpointError } from '../core/index.js';
import { GROUPS } from './all-groups.js';
import type { Group, GroupOutput } from './groups.js';
import type { MetricValue } from './metrics/index.js';
import { defaultPipeline, type EvaluatedParts } from './pipeline.js';
import type { Decoder } from './rows/index.js';
import { type EvaluationSet, isOf, type ReadSet, type RowProblem, readSet, type SetName, type Split } from './sets.js';

/** What is measured, on which part of the gold data. */
export interface EvaluateOptions {
  /** Which part of the gold data the files are: files of the other are not looked at. */
  readonly split: Split;
  /** Groups of metrics to compute, see {@link groupNames}. Default: all. */
  readonly only?: readonly string[];
  /** What is measured. Default: the library as it comes. */
  readonly pipeline?: EvaluatedParts;
  /** Called after each row that was answered. */
  readonly onProgress?: (progress: { readonly group: string; readonly done: number }) => void;
}

/** What was measured, and what could not be. */
export interface EvaluationReport {
  readonly split: Split;
  /** Metric → value, number of cases and 95 % interval. A metric that cannot be told is absent. */
  readonly metrics: Readonly<Record<string, MetricValue>>;
  /** Sets that the groups asked for need and that were not given. */
  readonly missing: readonly SetName[];
  /** Metrics asked for that the cases given cannot tell. */
  readonly untold: readonly string[];
  /** Rows that could not be read. */
  readonly problems: readonly RowProblem[];
  /** One answer a row, by file. */
  readonly predictions: Readonly<Record<string, readonly object[]>>;
}

/** Names that `only` may hold. */
export function groupNames(): string[] {
  return GROUPS.map((group) => group.name);
}

/**
 * Scores the library against gold data. Each metric is defined in its own file under `metrics/`; shares and F1 are in
 * percent, correlations, calibration error and B³ as they are.
 * @throws StandpointError `unknown-option` for a group that does not exist
 */
export function evaluate(sets: readonly EvaluationSet[], options: EvaluateOptions): EvaluationReport {
  const groups = selectGroups(options.only);
  const pipeline = options.pipeline ?? defaultPipeline();
  const metrics: Record<string, MetricValue> = {};
  const predictions: Record<string, readonly object[]> = {};
  const missing = new Set<SetName>();
  const untold: string[] = [];
  const problems = new Map<string, RowProblem>();
  const ofSplit = sets.filter(({ file }) => file.includes(`-${options.split}`));
  for (const group of groups) {
    for (const name of group.needs) {
      if (!ofSplit.some(({ file }) => isOf(file, name, options.split))) missing.add(name);
    }
    let done = 0;
    const result = group.run({
      pipeline,
      sets: ofSplit,
      read: <T>(name: SetName, row: Decoder<T>): readonly ReadSet<T>[] =>
        ofSplit
          .filter(({ file }) => isOf(file, name, options.split))
          .map((set) => readSet(set, row, (problem) => problems.set(`${problem.file}:${problem.line}`, problem))),
      tick: () => {
        done += 1;
        options.onProgress?.({ group: group.name, done });
      },
    });
    const told = (found: GroupOutput['metrics'], more: Pick<MetricValue, 'baseline'>) => {
      for (const [name, measured] of Object.entries(found)) {
        if (measured === null) untold.push(name);
        else metrics[name] = { ...measured, ...more };
      }
    };
    told(result.metrics, {});
    told(result.baselines ?? {}, { baseline: true });
    Object.assign(predictions, result.predictions);
  }
  return {
    split: options.split,
    metrics,
    missing: [...missing],
    untold,
    problems: [...problems.values()],
    predictions,
  };
}

function selectGroups(only: readonly string[] | undefined): readonly Group[] {
  if (only === undefined) return GROUPS;
  const known = new Map(GROUPS.map((group) => [group.name.toLowerCase(), group]));
  return only.map((name) => {
    const group = known.get(name.toLowerCase());
    if (group) return group;
    throw new StandpointError(
      'unknown-option',
      `"${name}" is no group of metrics; choose from ${groupNames().join(', ')}`,
    );
  });
}
