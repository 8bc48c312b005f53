import { findMentions } from '../../../src/components/actors/index.js';
import { hashWord } from '../../../src/linear/index.js';
import type { Annotation } from '../../../src/model/index.js';
import { lines } from '../data/lines.js';
import { randomNumbers } from '../fit/random.js';
import type { StanceRow } from './rows.js';
import type { SourceTools } from './tools.js';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label?: number;
  readonly p?: readonly [number, number, number];
}

export interface MentionOptions {
  /** How much a human label counts against a teacher's, and the share of the teacher's neutral rows that is kept. */
  readonly human: number;
  readonly neutral: number;
  readonly seed: number;
  /** Whether a fifth of the training texts is measured instead of learned. */
  readonly aside: boolean;
}

/** Marked mentions of NewsMTSC and of the sentences that its teacher labelled; dev is only measured. */
export function mentionRows(
  folder: string,
  options: MentionOptions,
  { annotator, registry }: SourceTools,
): StanceRow[] {
  const random = randomNumbers(options.seed);
  const annotations = new Map<string, Annotation>();
  const rows: StanceRow[] = [];
  const add = (line: Line, part: string, weight: number) => {
    let annotation = annotations.get(line.text);
    if (annotation === undefined) {
      const span = { start: 0, end: line.text.length };
      annotation = annotator.annotate(line.text, [{ kind: 'paragraph', span, scored: true }]);
      annotations.set(line.text, annotation);
    }
    const span = { start: line.start, end: line.end };
    const { mentions } = findMentions(annotation, registry, { marked: [{ actor: '?:target', span }] });
    const target = mentions.findIndex((mention) => mention.span.start === span.start && mention.span.end === span.end);
    if (target < 0) return;
    const near = mentions.filter((mention) => mention.sentence === mentions[target]!.sentence);
    rows.push({
      annotation,
      mentions: near,
      target: near.indexOf(mentions[target]!),
      label: labelOf(line),
      weight,
      part,
      source: 'mention',
    });
  };
  const isAside = (text: string) => options.aside && (hashWord(text) >>> 0) % 5 === 0;
  for (const name of ['dev-rw', 'dev-mt']) {
    for (const line of lines<Line>(folder, `newsmtsc-${name}.jsonl`)) {
      add(line, name, 0);
      add(line, 'dev', 0);
      add(line, `dev ${half(line.text)} half`, 0);
    }
  }
  const train = lines<Line>(folder, 'newsmtsc-train.jsonl');
  const mentions = new Map<string, number>();
  for (const { text } of train) mentions.set(text, (mentions.get(text) ?? 0) + 1);
  for (const line of train) {
    if (!isAside(line.text)) {
      add(line, 'train', options.human);
      continue;
    }
    add(line, 'aside', 0);
    add(line, mentions.get(line.text)! > 1 ? 'aside, several mentions' : 'aside, one mention', 0);
  }
  for (const line of lines<Line>(folder, 'newsmtsc-teacher.jsonl.gz')) {
    const learned = labelOf(line)[1] <= 0.5 || random() < options.neutral;
    if (learned && !(isAside(line.text) && mentions.has(line.text))) add(line, 'teacher', 1);
  }
  return rows;
}

function labelOf(line: Line): readonly [number, number, number] {
  if (line.p !== undefined) return line.p;
  return [line.label === -1 ? 1 : 0, line.label === 0 ? 1 : 0, line.label === 1 ? 1 : 0];
}

/** Dev is cut in two by its texts: settings and temperature are chosen on the first half alone. */
function half(text: string): 'first' | 'second' {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum % 2 === 0 ? 'first' : 'second';
}
