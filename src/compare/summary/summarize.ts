import { signatureOf } from '../../events/index.js';
import type { ActorReference } from '../../model/actor.js';
import type { Analysis, Warning } from '../../model/analysis.js';
import type { WorkOptions } from '../../model/work.js';
import { brokenScores } from './broken-scores.js';
import { checkAnalyses, checkQuestion } from './check.js';
import { groupOf, UNKNOWN_GROUP } from './group.js';
import { measureCoverage, thirdActors } from './measure-coverage.js';
import { measureFraming, measureRelationship } from './measure-relationship.js';
import { measureStance } from './measure-stance.js';
import { measureVoices, speakersIn } from './measure-voices.js';
import { measureNaming, wordingOf } from './measure-wording.js';
import { collect, emptySummary } from './merge.js';
import { quoteSentence } from './quote.js';
import { askedOf, type Measure, type Question, type Summary, type SummaryRow } from './summary.js';

/**
 * Boils analyses down to what one question needs, so that they can be thrown away, sent between processes and merged.
 * The same article twice counts once and is reported in `warnings`, and so are scores that are NaN or infinite, which
 * count as if they were not there.
 *
 * @throws StandpointError `duplicate-article` when one id comes with two texts; `invalid-dyad` for a pair that is none;
 * `invalid-option` for what is no question and for analyses that are none
 * @example summarize(analyses, { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' })
 */
export function summarize(analyses: readonly Analysis[], question: Question, options: WorkOptions = {}): Summary {
  checkQuestion(question);
  checkAnalyses(analyses);
  const { onProgress, signal } = options;
  const asked = new Set(askedOf(question));
  return collect(
    question,
    analyses.map((analysis, index) => {
      signal?.throwIfAborted();
      const part = partOf(analysis, question, asked);
      onProgress?.(index + 1, analyses.length);
      return part;
    }),
  );
}

/** The summary of one article. */
function partOf(analysis: Analysis, question: Question, asked: ReadonlySet<string>): Summary {
  return {
    ...emptySummary(question),
    made: [analysis.made.library],
    actors: [...analysis.actors.filter(({ id }) => asked.has(id)), ...furtherActors(analysis, question)],
    rows: [rowOf(analysis, question)],
    warnings: [...analysis.warnings, ...brokenScores(analysis)].map(
      (warning): Warning => ({ article: analysis.article.id, ...warning }),
    ),
  };
}

/** Actors that nobody asked about and that have channels of their own. */
function furtherActors(analysis: Analysis, question: Question): readonly ActorReference[] {
  switch (question.kind) {
    case 'voices':
      return question.actors.length > 0 ? [] : speakersIn(analysis);
    case 'relationship':
    case 'coverage':
      return thirdActors(analysis, askedOf(question));
    default:
      return [];
  }
}

function hasWording({ kind }: Question): boolean {
  return kind === 'wording' || kind === 'relationship';
}

function measuresOf(analysis: Analysis, question: Question): [string, Measure | null][] {
  switch (question.kind) {
    case 'stance':
      return measureStance(analysis, question.actors);
    case 'relationship':
      return measureRelationship(analysis, question.between);
    case 'voices':
      return measureVoices(analysis, question.actors);
    case 'coverage':
      return measureCoverage(analysis, question.of);
    case 'frames':
      return measureFraming(analysis, question.between);
    case 'wording':
      return measureNaming(analysis, question.near);
  }
}

function rowOf(analysis: Analysis, question: Question): SummaryRow {
  const { article } = analysis;
  const measured = measuresOf(analysis, question);
  const wording = hasWording(question) ? wordingOf(analysis, askedOf(question)) : null;
  const quoted = new Set<number>(wording?.at);
  for (const [, found] of measured) for (const { at } of found?.evidence ?? []) quoted.add(at);
  const order = [...quoted].sort((a, b) => a - b);
  const places = new Map(order.map((sentence, i) => [sentence, i]));
  const measures: [string, Measure][] = [];
  for (const [id, found] of measured) {
    if (!found) continue;
    const evidence = found.evidence.map((kept) => ({ ...kept, at: places.get(kept.at)! }));
    measures.push([id, { ...found, evidence }]);
  }
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
