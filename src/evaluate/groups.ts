import type { MetricValue } from './metrics/index.js';
import type { EvaluatedParts } from './pipeline.js';
import type { Decoder } from './rows/index.js';
import type { EvaluationSet, ReadSet, SetName } from './sets.js';

/** What a group of metrics works with. */
export interface GroupInput {
  readonly pipeline: EvaluatedParts;
  /** The files of a set; none when the set was not found. */
  read<T>(set: SetName, row: Decoder<T>): readonly ReadSet<T>[];
  /** Every file of the split, unread. */
  readonly sets: readonly EvaluationSet[];
  /** To be called after each row. */
  tick(): void;
}

export interface GroupOutput {
  /** Null where the cases cannot tell. */
  readonly metrics: Readonly<Record<string, MetricValue | null>>;
  /** What code of this folder answers, since no stage of the library does: a yardstick, not a figure of the library. */
  readonly baselines?: Readonly<Record<string, MetricValue | null>>;
  /** Rows to be written, by file. */
  readonly predictions: Readonly<Record<string, readonly object[]>>;
}

/** Metrics that are computed together. */
export interface Group {
  readonly name: string;
  /** The sets it needs; a set not found gives no metrics. */
  readonly needs: readonly SetName[];
  run(input: GroupInput): GroupOutput;
}

/** Answers every row of every file of a set, and keeps rows and answers side by side. */
export function answerAll<Row, Answer extends object>(
  files: readonly ReadSet<Row>[],
  input: GroupInput,
  answer: (row: Row) => Answer,
): {
  readonly rows: readonly Row[];
  readonly answers: readonly Answer[];
  readonly predictions: Record<string, readonly Answer[]>;
} {
  const predictions: Record<string, readonly Answer[]> = {};
  const all: Answer[] = [];
  for (const { file, rows } of files) {
    const answers = rows.map((row) => {
      const answered = answer(row);
      input.tick();
      return answered;
    });
    predictions[file] = answers;
    all.push(...answers);
  }
  return { rows: files.flatMap((each) => each.rows), answers: all, predictions };
}
