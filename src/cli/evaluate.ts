import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf, StandpointError } from '../core/index.js';
import {
  defaultPipeline,
  type EvaluationReport,
  evaluate,
  evaluateLater,
  type MetricValue,
  type RowProblem,
  SPLITS,
} from '../evaluate/index.js';
import { writeJsonl } from '../io/index.js';
import { answersLater, linearReader } from '../readers/index.js';
import { loadSets } from './evaluate-sets.js';
import { type ReaderFlags, readersNamed } from './readers.js';

export interface EvaluateCommandOptions extends ReaderFlags {
  /** Folder of gold data. */
  readonly data: string;
  readonly split: string;
  /** Groups of metrics, separated by commas. */
  readonly only?: string | undefined;
  /** Folder to write the answers to, one `.jsonl` a file of gold data. */
  readonly predictions?: string | undefined;
  readonly json?: boolean | undefined;
}

export interface EvaluateStreams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** True when stderr is a terminal: progress is shown. */
  readonly isTTY?: boolean | undefined;
}

/** How many unreadable rows are named one by one. */
const PROBLEMS_SHOWN = 10;
const PROGRESS_EVERY = 20;

/**
 * `standpoint evaluate`: metrics to stdout, everything else to stderr. Returns the exit code: 0, or 1 when nothing
 * could be measured.
 * @throws StandpointError `invalid-option` for a split that does not exist, `unknown-option` for an unknown group,
 * `unreadable` for a folder that cannot be read
 */
export async function evaluateCommand(options: EvaluateCommandOptions, streams: EvaluateStreams): Promise<number> {
  const { data, only } = options;
  const split = SPLITS.find((each) => each === options.split);
  if (split === undefined) {
    throw new StandpointError('invalid-option', `--split is "${options.split}"; choose dev, test or train`);
  }
  if (options.predictions !== undefined && resolve(options.predictions) === resolve(data)) {
    throw new StandpointError('invalid-option', `--predictions is the folder of the gold data; give another`);
  }
  const loaded = await loadSets(data, split);
  const groups = only
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const { reader = linearReader() } = await readersNamed(options);
  const how = {
    split,
    ...(groups === undefined ? {} : { only: groups }),
    onProgress: ({ group, done }: { readonly group: string; readonly done: number }) => {
      if (streams.isTTY && done % PROGRESS_EVERY === 0) streams.stderr.write(`\r\u001b[K${group} ${done}`);
    },
  };
  const report = answersLater(reader)
    ? await evaluateLater(loaded.sets, { ...how, reader, otherwise: linearReader() })
    : evaluate(loaded.sets, { ...how, pipeline: { ...defaultPipeline(), reader } });
  if (streams.isTTY) streams.stderr.write('\r\u001b[K');
  if (options.predictions !== undefined) await writePredictions(options.predictions, report);
  streams.stdout.write(options.json ? `${JSON.stringify(report.metrics)}\n` : table(report));
  streams.stderr.write(remarks(report, [...loaded.problems, ...report.problems], data));
  return Object.keys(report.metrics).length > 0 ? 0 : 1;
}

async function writePredictions(folder: string, { predictions }: EvaluationReport): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, rows] of Object.entries(predictions)) {
      await writeJsonl(join(folder, `${file}.jsonl`), rows);
    }
  } catch (cause) {
    const why = messageOf(cause);
    throw new StandpointError('unreadable', `predictions cannot be written to "${folder}": ${why}`, { cause });
  }
}

function table({ metrics }: EvaluationReport): string {
  const rowsOf = (isBaseline: boolean) =>
    Object.entries(metrics).flatMap(([name, measured]) =>
      (measured.baseline === true) === isBaseline ? [[name, ...cells(measured)]] : [],
    );
  const baselines = rowsOf(true);
  const all = [
    ['metric', 'value', '95 % interval', 'cases'],
    ...rowsOf(false),
    ...(baselines.length > 0 ? [['baselines that are no part of the library:', '', '', ''], ...baselines] : []),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.flatMap((row) => (row[1] === '' ? [] : [row[column]!.length]))),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return `${all.map(line).join('\n')}\n`;
}

function cells({ value, low, high, n }: MetricValue): string[] {
  const digits = Math.max(Math.abs(value), Math.abs(high)) <= 1 ? 3 : 1;
  const show = (x: number) => x.toFixed(digits);
  return [show(value), `${show(low)} – ${show(high)}`, String(n)];
}

function remarks(report: EvaluationReport, problems: readonly RowProblem[], folder: string): string {
  const lines = report.missing.map((set) => `not found in ${folder}: ${set}-${report.split}`);
  if (report.untold.length > 0) lines.push(`not measured, for want of cases: ${report.untold.join(', ')}`);
  for (const { file, line, message } of problems.slice(0, PROBLEMS_SHOWN)) {
    lines.push(`${file}.jsonl:${line}: ${message}; the row is left out`);
  }
  if (problems.length > PROBLEMS_SHOWN) lines.push(`${problems.length - PROBLEMS_SHOWN} further rows are left out`);
  return lines.map((line) => `${line}\n`).join('');
}
