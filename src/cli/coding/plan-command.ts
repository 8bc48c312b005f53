import { summarize } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { writeAtomically } from '../../io/index.js';
import { type CodingPlan, codingSheet, planCoding } from '../../llm/index.js';
import type { Analysis, Question, Warning } from '../../model/index.js';
import { createPipeline } from '../../pipeline.js';
import { readRegistry, subjectsNamed } from '../actors-file.js';
import { analysesOf, articlesOf } from '../corpus.js';
import type { Subjects } from '../questions.js';
import { type ReaderFlags, readersNamed } from '../readers.js';
import { readingOf } from '../reading.js';
import { type Streams, write } from '../streams.js';
import { reportWarnings } from '../warnings.js';
import type { CodingFlags } from './code-command.js';

export interface PlanFlags extends CodingFlags, ReaderFlags {
  readonly by: string;
  readonly interval?: number;
  readonly difference?: number;
  readonly perGroup?: number;
  readonly channel?: string;
  readonly seed: number;
  readonly out?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** `standpoint plan`: which articles to code, and how wide the interval will be. Returns the exit code. */
export async function planCommand(paths: readonly string[], flags: PlanFlags, streams: Streams): Promise<number> {
  const registry = await readRegistry(flags.actors);
  const { between, stance } = subjectsNamed(flags, registry);
  const question = questionOf({ between, stance }, flags.by);
  const { interval, difference, perGroup, channel, seed } = flags;
  const warnings: Warning[] = [];
  const analyses: Analysis[] = [];
  const readers = await readersNamed(flags);
  for await (const one of analysesOf(paths, { registry, ...readers, ...readingOf(flags) }, warnings, streams))
    analyses.push(one);
  const wanted = Object.entries({ interval, difference, perGroup, channel }).filter(([, value]) => value !== undefined);
  const plan = planCoding(summarize(analyses, question), { ...Object.fromEntries(wanted), seed });
  const json = `${JSON.stringify(plan)}\n`;
  await write(streams.stdout, flags.json ? json : planText(plan));
  if (flags.out !== undefined) await writeAtomically(flags.out, [json]);
  if (flags.sheet !== undefined) {
    const { document } = createPipeline({ registry });
    const drawn = new Set(plan.articles.map(({ article }) => article));
    const articles = (await articlesOf(paths, readingOf(flags), [], streams)).filter(({ id }) => drawn.has(id));
    const sheet = codingSheet(
      articles.map((article) => document(article)),
      { between, actors: stance },
    );
    await writeAtomically(flags.sheet, [sheet]);
  }
  reportWarnings(warnings, streams);
  return 0;
}

/** The one question that is planned for. @throws StandpointError `invalid-option` without exactly one */
function questionOf({ between, stance }: Subjects, by: string): Question {
  if (between.length === 1 && stance.length === 0) return { kind: 'relationship', between: between[0]!, by };
  if (between.length === 0 && stance.length > 0) return { kind: 'stance', actors: stance, by };
  throw new StandpointError('invalid-option', 'give one --between A,B, or --stance A,B,…');
}

function planText({ channel, groups, expected, articles, assumed, tooSmall }: CodingPlan): string {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(34).slice(0, 34)}${cells.map((cell) => String(cell).padStart(12)).join('')}\n`;
  const numbers = (each: { coded: number; width: number; detectable: number }) =>
    [each.coded, each.width.toFixed(2), each.detectable.toFixed(2)] as const;
  return [
    `${articles.length} articles to code for "${channel}", if codes vary by ${assumed.spread.toFixed(2)} and agree with the reader at ${assumed.agreement.toFixed(2)}\n\n`,
    row('', ['articles', 'to code', 'width', 'detects']),
    ...groups.map((each) => row(each.group, [each.articles, ...numbers(each)])),
    ...(expected.length > 0
      ? ['\nIf so many of each were coded:\n', ...expected.map((each) => row('', ['', ...numbers(each)]))]
      : []),
    ...(tooSmall.length > 0
      ? [`\nToo few articles for that width, even if all are coded: ${tooSmall.join(', ')}\n`]
      : []),
    '\nArticle, and how likely it was to be drawn:\n',
    ...articles.map(({ article, probability }) => `${article}\t${probability.toFixed(3)}\n`),
  ].join('');
}
