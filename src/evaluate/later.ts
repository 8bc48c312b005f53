import { contentHash } from '../core/index.js';
import type { Document } from '../document.js';
import { ANSWERS, type Answer, type BatchReader, type Reader, type Readings } from '../readers/index.js';
import { type EvaluateOptions, type EvaluationReport, evaluate, groupNames } from './evaluate.js';
import { defaultPipeline, type EvaluatedParts } from './pipeline.js';
import type { EvaluationSet } from './sets.js';

/** What is measured of a reader that answers later. */
export interface EvaluateLaterOptions extends Omit<EvaluateOptions, 'pipeline'> {
  readonly pipeline?: Pick<EvaluatedParts, 'annotator' | 'registry'>;
  readonly reader: BatchReader;
  /** Who answers what `reader` leaves out. */
  readonly otherwise: Reader;
}

/**
 * {@link evaluate} with a reader that answers later. Each group of metrics is computed twice: once to learn which documents
 * are read, which `otherwise` judges meanwhile, and once more when `reader` has answered all of them.
 */
export async function evaluateLater(
  sets: readonly EvaluationSet[],
  { reader, otherwise, pipeline = defaultPipeline(), ...options }: EvaluateLaterOptions,
): Promise<EvaluationReport> {
  const answered = new Map<string, Readings>();
  const reports: EvaluationReport[] = [];
  for (const group of options.only ?? groupNames()) {
    const asked = new Map<string, Document>();
    const { onProgress: _, ...quietly } = options;
    evaluate(sets, { ...quietly, only: [group], pipeline: { ...pipeline, reader: listening(otherwise, asked) } });
    for (const [key, document] of asked) {
      if (answered.has(key)) continue;
      const [readings] = await reader.readAll([document], new Set(reader.answers), {});
      answered.set(key, readings ?? {});
      options.onProgress?.({ group, done: answered.size });
    }
    const known = answering(reader, otherwise, answered);
    reports.push(evaluate(sets, { ...options, only: [group], pipeline: { ...pipeline, reader: known } }));
  }
  return joined(reports, options.split);
}

/** Answers as `otherwise` does and keeps what it was asked about. */
function listening(otherwise: Reader, asked: Map<string, Document>): Reader {
  return {
    ...otherwise,
    read(document, wanted) {
      asked.set(keyOf(document), document);
      return otherwise.read(document, wanted);
    },
  };
}

function answering(reader: BatchReader, otherwise: Reader, answered: ReadonlyMap<string, Readings>): Reader {
  const own = new Set<Answer>(reader.answers);
  return {
    name: reader.name,
    version: reader.version,
    answers: ANSWERS.filter((answer) => own.has(answer) || otherwise.answers.includes(answer)),
    requires: [...new Set([...reader.requires, ...otherwise.requires])],
    read(document, wanted) {
      const rest = new Set([...wanted].filter((answer) => !own.has(answer)));
      const given = answered.get(keyOf(document)) ?? {};
      const asked = Object.entries(given).filter(([answer]) => wanted.has(answer as Answer));
      return { ...otherwise.read(document, rest), ...Object.fromEntries(asked) };
    },
  };
}

/** What a reader's answer rests on. */
function keyOf({ text, mentions, targets, actors }: Document): string {
  const named = mentions.map(({ actor, span }) => `${actor} ${span.start} ${span.end}`);
  return contentHash([text, named, targets, actors.map(({ id, kind }) => `${id} ${kind}`)].join('\n'));
}

function joined(reports: readonly EvaluationReport[], split: EvaluationReport['split']): EvaluationReport {
  return {
    split,
    metrics: Object.assign({}, ...reports.map(({ metrics }) => metrics)),
    missing: [...new Set(reports.flatMap(({ missing }) => missing))],
    untold: reports.flatMap(({ untold }) => untold),
    problems: [
      ...new Map(
        reports.flatMap(({ problems }) => problems.map((each) => [`${each.file}:${each.line}`, each])),
      ).values(),
    ],
    predictions: Object.assign({}, ...reports.map(({ predictions }) => predictions)),
  };
}
