import { grouped } from '../../../src/core/index.js';
import type { Document } from '../../../src/document.js';
import type { ActorId, Article } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import {
  actorWritten,
  articleCodesRow,
  type EvidenceRow,
  evidenceRow,
  pairsIn,
  sentenceAt,
  wholes,
} from '../../../src/training.js';
import type { CodedArticle } from '../../train/article/read.js';
import { readCodedArticles } from '../../train/data/coded-articles.js';
import { readCodedTies } from '../../train/data/coded-ties.js';
import { rowsOf } from '../../train/data/rows-of.js';
import { CERTAIN, codedWhole, isLeftToArticles, labelOf, overlaps, QUOTED, REST } from '../../train/stance/articles.js';
import type { LinearBeside } from './linear.js';
import { type StanceLabel, type TieLabel, type TrainingWindow, windowRows } from './rows.js';
import type { WindowsOf } from './tools.js';

/** What the sentences of whole articles count, whose own stance nobody coded. */
const QUOTED_WEIGHT = 0.8;
const REST_WEIGHT = 0.3;

type Judge = (sentence: number, whole: ActorId, target: number) => StanceLabel | null;
type Two<T> = readonly [T, T];
type JudgeTie = (sentence: number, dyad: Two<ActorId>, pair: Two<number>) => TieLabel | null;

const pipeline = createPipeline();
const NO_TIE = { climate: null, direction: null, appraisal: null, quad: null, weight: 0 } as const;

/** Articles coded sentence by sentence. */
export function* evidenceArticles(
  folder: string,
  name: string,
  windowsOf: WindowsOf,
  beside: LinearBeside,
): Generator<TrainingWindow> {
  for (const row of rowsOf(folder, `${name}.jsonl`, evidenceRow)) {
    const document = documentOf(row);
    const linear = beside.stances(document, row.id, document.targets);
    const coded = (sentence: number) => sentenceAt(row, document.annotation.sentences[sentence]!.span);
    const judge: Judge = (sentence, whole, target) => {
      const code = coded(sentence)?.st.get(whole);
      if (code === undefined || code[0] === 'W') return null;
      return { wanted: labelOf(code), weight: 1.5, manner: 1, linear: linear.get(target)! };
    };
    const judgeTie: JudgeTie = (sentence, dyad, pair) => {
      const code = coded(sentence);
      if (!code) return null;
      const said = code.t.get(dyad.join('-')) ?? code.t.get([...dyad].reverse().join('-'));
      const other = beside.tie(document, row.id, pair);
      return { ...NO_TIE, ...tieSaid(said), weight: 1.5, ...(other && { linear: other }) };
    };
    yield* articleWindows(row.id, name, document, row.top, windowsOf, judge, judgeTie);
  }
}

/** Of a pair that a coded sentence says nothing of, nothing is said. */
function tieSaid(said: EvidenceRow['sents'][number]['t'] extends ReadonlyMap<string, infer T> ? T | undefined : never) {
  const [climate, appraisal] = said ?? [null, 0];
  const sign = Math.sign(climate ?? 0);
  return {
    climate: [-1, 0, 1, null].map((each) => Number(climate === null ? each === null : each === sign)),
    appraisal: CERTAIN[Math.sign(appraisal ?? 0)]!,
  };
}

/** Articles coded as a whole for some actors: the sentences a coder quoted, and more softly the others. */
export function* codedArticles(folder: string, windowsOf: WindowsOf, beside: LinearBeside): Generator<TrainingWindow> {
  const tiesCoded = grouped(readCodedTies(folder, 'article-codes-train.jsonl'), ({ id }) => id);
  for (const row of rowsOf(folder, 'article-codes-train.jsonl', articleCodesRow)) {
    const document = documentOf(row);
    const codes = new Map<ActorId, (typeof row.actors)[number]>();
    for (const code of row.actors) {
      const actor = actorWritten(document.mentions, document.text, code.name);
      if (actor !== null && !codes.has(actor)) codes.set(actor, code);
    }
    const linear = beside.stances(document, row.id, document.targets);
    const isLearned = !isLeftToArticles(row.id);
    const judge: Judge = (sentence, whole, target) => {
      const { stance, ev } = codes.get(whole)!;
      const { start, end } = document.annotation.sentences[sentence]!.span;
      const known = { manner: 1, key: `${row.id} ${whole} ${stance}`, linear: linear.get(target)!, isLearned } as const;
      if (stance !== 0 && ev.some((each) => overlaps(each, document.text.slice(start, end)))) {
        return { wanted: stance < 0 ? QUOTED.negative : QUOTED.positive, weight: QUOTED_WEIGHT, ...known };
      }
      return { wanted: REST[stance]!, weight: REST_WEIGHT, ...known };
    };
    const ties = tiesCoded.get(row.id) ?? [];
    const judgeTie: JudgeTie = (_, dyad) => {
      const tie = ties.find((each) => each.dyad.every((side) => dyad.includes(side)));
      return tie ? { ...NO_TIE, key: tieKey(tie) } : null;
    };
    yield* articleWindows(row.id, 'article-codes-train', document, [...codes.keys()], windowsOf, judge, judgeTie);
  }
}

/** What the article says of a tie, on scales from −1 to 1 or "null". */
function tieKey({ id, dyad, climate, appraisal }: Pick<CodedArticle, 'id' | 'dyad' | 'climate' | 'appraisal'>): string {
  return `${id} ${dyad.join('-')} ${climate} ${appraisal}`;
}

/** Articles coded as a whole for the two of a dyad. */
export function* dyadArticles(
  folder: string,
  name: string,
  windowsOf: WindowsOf,
  beside: LinearBeside,
): Generator<TrainingWindow> {
  for (const row of readCodedArticles(folder, `${name}.jsonl`)) {
    const document = documentOf(row);
    const [x = '', y = ''] = row.dyad;
    const group = `${row.id} ${x}-${y}`;
    const linear = beside.stances(document, row.id, document.targets);
    const judge: Judge = (_, whole, target) => {
      const stance = row.stance[whole === x ? 0 : 1];
      if (stance === null) return null;
      // Coders of dyads know three steps, half of one where they differ.
      return {
        wanted: REST[Math.round(1.5 * stance)]!,
        weight: REST_WEIGHT,
        manner: 1,
        key: `${group} ${whole} ${stance}`,
        linear: linear.get(target)!,
      };
    };
    const judgeTie: JudgeTie = (_, dyad) =>
      dyad.includes(x) && dyad.includes(y) ? { ...NO_TIE, key: tieKey(row) } : null;
    yield* articleWindows(row.id, name, document, [x, y], windowsOf, judge, judgeTie);
  }
}

function* articleWindows(
  group: string,
  source: string,
  document: Document,
  coded: readonly ActorId[],
  windowsOf: WindowsOf,
  judge: Judge,
  judgeTie: JudgeTie,
): Generator<TrainingWindow> {
  const { annotation, mentions, quotations, actors, relations, targets } = document;
  const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const stances = new Map<number, StanceLabel>();
  for (const target of targets) {
    const { actor, sentence } = mentions[target]!;
    const whole = codedWhole(actor, coded, parents);
    const label = whole === null ? null : judge(sentence, whole, target);
    if (label !== null) stances.set(target, label);
  }
  const input = { annotation, mentions, quotations, actors, relations };
  const ties = [...pairsIn(input, wholes(actors))].flatMap(({ dyad, pair }) => {
    const label = judgeTie(mentions[pair[0]]!.sentence, [dyad[0], dyad[1]], pair);
    return label === null ? [] : [{ ...label, mentions: pair }];
  });
  for (const rows of windowRows(document, windowsOf(document), stances, ties)) yield { group, source, ...rows };
}

function documentOf(
  row: Pick<Article, 'id' | 'outlet' | 'text'> & { readonly title: string; readonly date: string | null },
): Document {
  const { id, outlet, title, text, date } = row;
  return pipeline.document({ id, outlet, title, text, ...(date === null ? {} : { date }) });
}
