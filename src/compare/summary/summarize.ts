import { checkActorPair } from '../../article/index.js';
import { type ArticleChannel, ArticleView, isOpen, type OpenChannels } from '../../channels/index.js';
import { builtInRegistry } from '../../components/actors/index.js';
import { signatureOf } from '../../events/index.js';
import {
  type Analysis,
  askedOf,
  type Measure,
  type Question,
  type Summary,
  type SummaryRow,
  type Warning,
  type WorkOptions,
} from '../../model/index.js';
import type { KnownActors } from '../inference/index.js';
import { checkAnalyses, checkQuestion, groupOf, QUESTIONS, questionNamed, UNKNOWN_GROUP } from '../questions/index.js';
import { wordingOf } from '../wording/index.js';
import { brokenScores } from './broken-scores.js';
import { collect, emptySummary } from './merge.js';
import { pack } from './pack.js';
import { quoteSentence } from './quote.js';

/** Channels of a caller's own, beside those of the question, whose names are known, and how the work goes on. */
export interface SummaryOptions extends WorkOptions {
  /** Where names of actors are looked up, beside the analyses. Default: the built-in registry. */
  readonly registry?: KnownActors;
  readonly ownChannels?: readonly ArticleChannel[];
}

/**
 * Boils analyses down to what one question needs, so that they can be thrown away, sent between processes and merged.
 * The same article twice counts once and is reported in `warnings`, and so are scores that are NaN or infinite, which
 * count as if they were not there. Actors are given by id, or by a name that can mean but one; the summary has ids. What is neither is
 * taken for an id that no article mentions.
 *
 * @throws StandpointError `duplicate-article` when one id comes with two texts; `invalid-dyad` for a pair that is none;
 * `unknown-actor` for a name that may mean several; `invalid-option` for what is no question and for analyses that are none
 * @example summarize(analyses, { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' })
 */
export function summarize(analyses: readonly Analysis[], question: Question, options: SummaryOptions = {}): Summary {
  checkQuestion(question);
  checkAnalyses(analyses);
  return summarizeById(analyses, questionNamed(question, analyses, options.registry ?? builtInRegistry()), options);
}

/** {@link summarize} of a question whose actors are ids, as they are in every part of what is merged. */
export function summarizeById(analyses: readonly Analysis[], question: Question, options: SummaryOptions): Summary {
  const { onProgress, signal, ownChannels = [] } = options;
  const asked = askedOf(question).map((id) => ({ id, name: id }));
  const channels = [...QUESTIONS[question.kind].channels(asked), ...ownChannels];
  return collect(
    question,
    analyses.map((analysis, index) => {
      signal?.throwIfAborted();
      const part = partOf(analysis, question, channels);
      onProgress?.(index + 1, analyses.length);
      return part;
    }),
  );
}

function partOf(analysis: Analysis, question: Question, channels: readonly (ArticleChannel | OpenChannels)[]): Summary {
  const article = new ArticleView(analysis);
  const asked = askedOf(question);
  if ('between' in question) checkActorPair(analysis.actors, question.between);
  // Those nobody asked about have channels of their own where a list is open.
  const open = channels.filter(isOpen).flatMap(({ members }) => members(article));
  const among = new Set([...asked, ...open]);
  return {
    ...emptySummary(question),
    made: [analysis.made.library],
    registries: [analysis.made.registry],
    readers: Object.entries(analysis.made.readers).map(([list, reader]) => `${list} ${reader}`),
    actors: analysis.actors.filter(({ id }) => among.has(id)),
    rows: [rowOf(article, question, channels)],
    warnings: [...analysis.warnings, ...brokenScores(analysis)].map(
      (warning): Warning => ({ article: analysis.article.id, ...warning }),
    ),
  };
}

function rowOf(
  view: ArticleView,
  question: Question,
  channels: readonly (ArticleChannel | OpenChannels)[],
): SummaryRow {
  const { analysis } = view;
  const { article } = analysis;
  const { reads, wording: counts } = QUESTIONS[question.kind];
  const asked = askedOf(question);
  const read = reads?.(view, asked) === false ? [] : channels;
  const measured = read.flatMap((each) =>
    (isOpen(each) ? each.members(view).map((id) => each.channel({ id, name: id })) : [each]).flatMap((channel) => {
      const found = pack(view, channel);
      return found ? [[channel.id, found] as const] : [];
    }),
  );
  const wording = counts ? wordingOf(view, asked) : null;
  const quoted = new Set<number>(wording?.at);
  for (const [, { evidence }] of measured) for (const { at } of evidence) quoted.add(at);
  const order = [...quoted].sort((a, b) => a - b);
  const places = new Map(order.map((sentence, i) => [sentence, i]));
  const measures = measured.map(([id, found]): [string, Measure] => {
    return [id, { ...found, evidence: found.evidence.map((kept) => ({ ...kept, at: places.get(kept.at)! })) }];
  });
  return {
    article: article.id,
    hash: article.hash,
    signature: signatureOf(scoredTexts(analysis)),
    group: groupOf(article, question.by) ?? UNKNOWN_GROUP,
    event: article.event || null,
    date: article.date ?? null,
    title: article.title ?? null,
    url: article.url ?? null,
    measures: Object.fromEntries(measures),
    sentences: order.map((sentence) => quoteSentence(analysis, sentence)),
    wording: wording && { ...wording, at: wording.at.map((sentence) => places.get(sentence)!) },
  };
}

function* scoredTexts({ sentences, segments }: Analysis): Generator<string> {
  for (const { segment, text } of sentences) if (segments[segment]?.scored) yield text;
}
