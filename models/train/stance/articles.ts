import type { Document } from '../../../src/document.js';
import type { ActorId, ActorKind, Article } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import {
  type ArticleCodesRow,
  actorWritten,
  articleCodesRow,
  type EvidenceRow,
  evidenceRow,
  type StanceCode,
  sentenceAt,
} from '../../../src/training.js';
import { rowsOf } from '../data/rows-of.js';
import { foldOf } from '../fit/folds.js';
import { FOLDS } from './folds.js';
import type { Source, StanceRow } from './rows.js';
import type { SourceTools } from './tools.js';

/** How much the rows of whole articles count. */
export interface ArticleWeights {
  /** A sentence coded by itself, and one that a coder of the article quoted for its stance. */
  readonly coded: number;
  readonly quoted: number;
  /** Another sentence of an article coded as a whole. */
  readonly rest: number;
  /** Several mentions of one actor in a sentence count (number of them)^(1 − crowd) together. */
  readonly crowd: number;
}

/** Every third article coded as a whole is left to the article's model, which must not learn from what this one has seen. */
export const isLeftToArticles = (id: string): boolean => foldOf(`article ${id}`, 3) === 0;

type Label = StanceRow['label'];
export const CERTAIN: Readonly<Record<number, Label>> = { [-1]: [1, 0, 0], 0: [0, 1, 0], 1: [0, 0, 1] };
/** A coder's second choice is worth a quarter. */
const SECOND = 0.25;
/** A quoted sentence has the article's sign, but for the few that only lead up to it. */
export const QUOTED = { negative: [0.9, 0.1, 0], positive: [0, 0.15, 0.85] } as const;
/** What the other sentences say of the actor, by the stance of the article. */
export const REST: Readonly<Record<number, Label>> = {
  [-2]: [0.5, 0.47, 0.03],
  [-1]: [0.3, 0.66, 0.04],
  0: [0.06, 0.91, 0.03],
  1: [0.05, 0.72, 0.23],
  2: [0.03, 0.55, 0.42],
};

/** The mentions of coded actors in articles coded sentence by sentence. With `weight` 0 they are only measured. */
export function evidenceRows(folder: string, name: string, weights: ArticleWeights, tools: SourceTools): StanceRow[] {
  return rowsOf(folder, `${name}.jsonl`, evidenceRow).flatMap((row) =>
    mentionRows(
      row,
      row.top,
      tools,
      ({ span, whole }) => {
        const coded = sentenceAt(row, span)?.st.get(whole);
        if (coded === undefined || coded[0] === 'W') return null;
        const part = weights.coded > 0 ? 'articles' : name;
        return { label: labelOf(coded), weight: weights.coded, part, fold: foldOf(row.id, FOLDS) };
      },
      weights.crowd,
    ),
  );
}

/** The mentions of coded actors in articles coded as a whole, but for those left to the article's model. */
export function codedArticleRows(folder: string, weights: ArticleWeights, tools: SourceTools): StanceRow[] {
  return rowsOf(folder, 'article-codes-train.jsonl', articleCodesRow).flatMap((row) => {
    if (isLeftToArticles(row.id)) return [];
    const document = documentOf(row, tools);
    const codes = new Map<ActorId, ArticleCodesRow['actors'][number]>();
    for (const code of row.actors) {
      const actor = actorWritten(document.mentions, document.text, code.name);
      if (actor !== null && !codes.has(actor)) codes.set(actor, code);
    }
    return mentionRows(
      row,
      [...codes.keys()],
      tools,
      ({ span, whole }) => {
        const { stance, ev } = codes.get(whole)!;
        const isQuoted = stance !== 0 && ev.some((each) => overlaps(each, document.text.slice(span.start, span.end)));
        if (!isQuoted) return { label: REST[stance] ?? CERTAIN[0]!, weight: weights.rest, part: 'articles' };
        return { label: stance < 0 ? QUOTED.negative : QUOTED.positive, weight: weights.quoted, part: 'articles' };
      },
      weights.crowd,
      document,
    );
  });
}

interface Place {
  readonly span: { readonly start: number; readonly end: number };
  /** The coded actor that the mention counts for. */
  readonly whole: ActorId;
}

function mentionRows(
  article: EvidenceRow | ArticleCodesRow,
  coded: readonly ActorId[],
  tools: SourceTools,
  judge: (place: Place) => Pick<StanceRow, 'label' | 'weight' | 'part' | 'fold'> | null,
  crowd: number,
  document: Document = documentOf(article, tools),
): StanceRow[] {
  const { annotation, mentions, actors, targets } = document;
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const bySentence = new Map<number, number[]>();
  mentions.forEach(({ sentence }, i) => {
    const near = bySentence.get(sentence);
    if (near) near.push(i);
    else bySentence.set(sentence, [i]);
  });
  const rows: (StanceRow & { readonly whole: string })[] = [];
  for (const target of targets) {
    const { actor, sentence } = mentions[target]!;
    const whole = codedWhole(actor, coded, parents);
    const judged = whole === null ? null : judge({ span: annotation.sentences[sentence]!.span, whole });
    if (whole === null || judged === null) continue;
    const near = bySentence.get(sentence)!;
    rows.push({
      ...judged,
      annotation,
      mentions: near.map((i) => mentions[i]!),
      target: near.indexOf(target),
      source: sourceOf(kinds.get(actor)),
      together: `${article.id} ${sentence} ${actor}`,
      whole: `${sentence} ${whole}`,
    });
  }
  const counts = new Map<string, number>();
  for (const { whole } of rows) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  return rows.map(({ whole, ...row }) => ({ ...row, weight: row.weight * counts.get(whole)! ** -crowd }));
}

/** The coded actor that an actor is or, by the nearest way, is part of. */
export function codedWhole(
  actor: ActorId,
  coded: readonly ActorId[],
  parents: ReadonlyMap<ActorId, ActorId | undefined>,
): ActorId | null {
  const seen = new Set<ActorId>();
  for (let id: ActorId | undefined = actor; id !== undefined && !seen.has(id); id = parents.get(id)) {
    if (coded.includes(id)) return id;
    seen.add(id);
  }
  return null;
}

function sourceOf(kind: ActorKind | undefined): Source {
  return kind === 'state' || kind === 'person' ? kind : 'other';
}

export function labelOf([first, second]: StanceCode): Label {
  const label = CERTAIN[Number(first)]!;
  if (second === undefined || second === 'W') return label;
  const other = CERTAIN[second]!;
  const mixed = label.map((p, c) => (1 - SECOND) * p + SECOND * other[c]!);
  return [mixed[0]!, mixed[1]!, mixed[2]!];
}

function documentOf(row: EvidenceRow | ArticleCodesRow, tools: SourceTools): Document {
  const { id, outlet, title, text, date } = row;
  const article: Article = { id, outlet, title, text, ...(date === null ? {} : { date }) };
  return createPipeline(tools).document(article);
}

/** Whether a quotation and a sentence share their words, but for marks and what one of them leaves out at an end. */
export function overlaps(quotation: string, sentence: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const said = bare(quotation);
  const whole = bare(sentence);
  if (said.length <= 12 || whole.length <= 20) return false;
  return (
    whole.includes(said) || said.includes(whole) || whole.includes(said.slice(0, 60)) || whole.includes(said.slice(-60))
  );
}
