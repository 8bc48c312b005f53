import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What a step of the training is given. */
export interface Step {
  /** Folder of the benchmarks. */
  readonly data: string;
  readonly seed: number;
  /** Folder for what one step leaves to the next. */
  readonly work: string;
  readonly report: (line: string) => void;
}

/** Options of `npm run train` and of each of its steps. */
export const STEP_OPTIONS = {
  data: { type: 'string', default: '../shared/benchmarks' },
  seed: { type: 'string', default: '1' },
  work: { type: 'string', default: join(tmpdir(), 'standpoint-train') },
} as const;

/** Runs one step with the options of the command line. */
export function runStep(train: (step: Step) => void): void {
  const { values } = parseArgs({ options: STEP_OPTIONS });
  train({ ...values, seed: Number(values.seed), report: (line) => console.error(line) });
}
