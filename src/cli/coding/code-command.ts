import { StandpointError } from '../../core/index.js';
import { writeAtomically } from '../../io/index.js';
import {
  type CodebookReaderOptions,
  type CodingEstimate,
  type CodingProgress,
  chatCompletions,
  checkCodebook,
  checkPlan,
  codebookReader,
  estimateCoding,
} from '../../llm/index.js';
import type { Article, Coding, TokenCount, Warning } from '../../model/index.js';
import { createPipeline } from '../../pipeline.js';
import { readRegistry, subjectsNamed } from '../actors-file.js';
import { articlesOf } from '../corpus.js';
import { readJsonFile } from '../json-file.js';
import type { ArticleFlags } from '../options.js';
import { progressOn } from '../progress.js';
import { readingOf } from '../reading.js';
import { type Streams, write } from '../streams.js';
import type { GivenPairs } from '../values.js';
import { reportWarnings } from '../warnings.js';

/** Whom a coding command is about, and how it takes articles. */
export interface CodingFlags extends ArticleFlags {
  readonly between?: GivenPairs | undefined;
  readonly stance?: readonly string[] | undefined;
}

export interface CodeFlags extends CodingFlags {
  readonly baseUrl: string;
  readonly modelName: string;
  readonly keyFrom?: string;
  readonly codebook?: string;
  readonly plan?: string;
  readonly cache: string;
  readonly concurrency: number;
  readonly prices?: readonly [number, number];
  readonly out?: string;
  readonly dryRun?: boolean;
}

/** `standpoint code`: one coding a line. With `--dry-run` nothing is sent. Returns the exit code: 1 when an article gave no codes. */
export async function codeCommand(paths: readonly string[], flags: CodeFlags, streams: Streams): Promise<number> {
  const registry = await readRegistry(flags.actors);
  const { between, stance } = subjectsNamed(flags, registry);
  if (between.length + stance.length === 0) {
    throw new StandpointError('invalid-option', 'nothing to code for; give --between A,B or --stance A,B,…');
  }
  const { baseUrl, modelName, keyFrom, cache, concurrency } = flags;
  const { env } = streams;
  const progress = progressOn(streams);
  let last: CodingProgress | undefined;
  const options: CodebookReaderOptions = {
    model: chatCompletions({ baseUrl, model: modelName, env, ...(keyFrom === undefined ? {} : { keyFrom }) }),
    ...(flags.codebook === undefined
      ? {}
      : { codebook: checkCodebook(await readJsonFile(flags.codebook, 'codebook')) }),
    between,
    actors: stance,
    cache,
    concurrency,
    onProgress: (seen) => {
      last = seen;
      progress.show(`coding: ${Object.values(seen.articles).reduce((sum, count) => sum + count, 0)} articles done`);
    },
  };
  const warnings: Warning[] = [];
  const plan = flags.plan === undefined ? undefined : checkPlan(await readJsonFile(flags.plan, 'plan'));
  const articles = planned(await articlesOf(paths, readingOf(flags), warnings, streams), plan);
  if (flags.dryRun) {
    const { document } = createPipeline({ registry });
    const estimate = estimateCoding(
      articles.map((article) => document(article)),
      options,
    );
    await write(streams.stdout, estimateText(estimate, flags));
    return 0;
  }
  const chances = new Map(plan?.articles.map(({ article, probability }) => [article, probability]));
  const codings: Coding[] = [];
  for await (const { article, coding } of createPipeline({ registry, reader: codebookReader(options) }).stream(
    articles,
  )) {
    const probability = chances.get(article.id);
    codings.push({ ...coding!, ...(probability === undefined ? {} : { probability }) });
  }
  progress.clear();
  const text = codings.map((coding) => `${JSON.stringify(coding)}\n`).join('');
  if (flags.out === undefined) await write(streams.stdout, text);
  else await writeAtomically(flags.out, [text]);
  reportWarnings(warnings, streams);
  if (last) streams.stderr.write(doneText(last, flags));
  return codings.every(({ status }) => status === 'coded' || status === 'skipped') ? 0 : 1;
}

/** The articles of a plan. @throws StandpointError `invalid-data` for one that is not there */
function planned(
  articles: readonly Article[],
  plan: { readonly articles: readonly { readonly article: string }[] } | undefined,
): readonly Article[] {
  if (plan === undefined) return articles;
  const byId = new Map(articles.map((article) => [article.id, article]));
  return plan.articles.map(({ article: id }) => {
    const found = byId.get(id);
    if (found) return found;
    throw new StandpointError('invalid-data', `the plan has the article "${id}", which is not among those given`);
  });
}

function estimateText({ articles, skipped, requests, tokens, first }: CodingEstimate, flags: CodeFlags): string {
  const shown = first === null ? '' : `First prompt:\n\n${first.system}\n\n${first.user}\n\n`;
  return `${shown}${articles} articles to code, ${skipped} that name nobody asked about; ${requests} requests\n${tokensText('about ', tokens, flags)}\n`;
}

function doneText({ articles, requests, cached, tokens }: CodingProgress, flags: CodeFlags): string {
  const counts = Object.entries(articles).flatMap(([status, count]) => (count > 0 ? [`${count} ${status}`] : []));
  return `${counts.join(', ')}; ${requests} requests, ${cached} of them from "${flags.cache}"\n${tokensText('', tokens, flags)}\n`;
}

function tokensText(about: string, { input, output }: TokenCount, { prices }: CodeFlags): string {
  const cost = prices ? `, ${about}${((input * prices[0] + output * prices[1]) / 1e6).toFixed(2)} at these prices` : '';
  return `${about}${input} tokens in, ${output} out${cost}`;
}
