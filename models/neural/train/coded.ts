import type { Document } from '../../../src/document.js';
import { actorWritten } from '../../../src/evaluate/predict/actors.js';
import { sentenceAt } from '../../../src/evaluate/predict/sentence-at.js';
import { articleCodesRow, type EvidenceRow, evidenceRow } from '../../../src/evaluate/rows/index.js';
import type { ActorId, Article } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import { pairsIn } from '../../../src/readers/fast/relationship/index.js';
import { wholes } from '../../../src/readers/fast/relationship/pairs.js';
import { readCodedArticles } from '../../train/data/coded-articles.js';
import { rowsOf } from '../../train/data/rows-of.js';
import { CERTAIN, codedWhole, labelOf, overlaps, QUOTED, REST } from '../../train/stance/articles.js';
import { type StanceLabel, type TieLabel, type TrainingWindow, windowRows } from './rows.js';
import type { WindowsOf } from './tools.js';

/** What the sentences of whole articles count, whose own stance nobody coded. */
const QUOTED_WEIGHT = 0.8;
const REST_WEIGHT = 0.3;

type Judge = (sentence: number, whole: ActorId) => StanceLabel | null;
type JudgeTie = (sentence: number, dyad: readonly [ActorId, ActorId]) => TieLabel | null;

const pipeline = createPipeline();
const NO_TIE = { climate: null, direction: null, appraisal: null, quad: null, weight: 0 } as const;

/** Articles coded sentence by sentence. */
export function* evidenceArticles(folder: string, name: string, windowsOf: WindowsOf): Generator<TrainingWindow> {
  for (const row of rowsOf(folder, `${name}.jsonl`, evidenceRow)) {
    const document = documentOf(row);
    const coded = (sentence: number) => sentenceAt(row, document.annotation.sentences[sentence]!.span);
    const judge: Judge = (sentence, whole) => {
      const code = coded(sentence)?.st.get(whole);
      return code === undefined || code[0] === 'W' ? null : { wanted: labelOf(code), weight: 1.5, manner: 1 };
    };
    const judgeTie: JudgeTie = (sentence, dyad) => {
      const code = coded(sentence);
      if (!code) return null;
      const said = code.t.get(dyad.join('-')) ?? code.t.get([...dyad].reverse().join('-'));
      return { ...NO_TIE, ...tieSaid(said), weight: 1.5 };
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
export function* codedArticles(folder: string, windowsOf: WindowsOf): Generator<TrainingWindow> {
  for (const row of rowsOf(folder, 'article-codes-train.jsonl', articleCodesRow)) {
    const document = documentOf(row);
    const codes = new Map<ActorId, (typeof row.actors)[number]>();
    for (const code of row.actors) {
      const actor = actorWritten(document.mentions, document.text, code.name);
      if (actor !== null && !codes.has(actor)) codes.set(actor, code);
    }
    const judge: Judge = (sentence, whole) => {
      const { stance, ev } = codes.get(whole)!;
      const { start, end } = document.annotation.sentences[sentence]!.span;
      const key = `${row.id} ${whole} ${stance}`;
      if (stance !== 0 && ev.some((each) => overlaps(each, document.text.slice(start, end)))) {
        return { wanted: stance < 0 ? QUOTED.negative : QUOTED.positive, weight: QUOTED_WEIGHT, manner: 1, key };
      }
      return { wanted: REST[stance]!, weight: REST_WEIGHT, manner: 1, key };
    };
    yield* articleWindows(row.id, 'article-codes-train', document, [...codes.keys()], windowsOf, judge, () => null);
  }
}

/** Articles coded as a whole for the two of a dyad. */
export function* dyadArticles(folder: string, name: string, windowsOf: WindowsOf): Generator<TrainingWindow> {
  for (const row of readCodedArticles(folder, `${name}.jsonl`)) {
    const document = documentOf(row);
    const [x = '', y = ''] = row.dyad;
    const group = `${row.id} ${x}-${y}`;
    const judge: Judge = (_, whole) => {
      const stance = row.stance[whole === x ? 0 : 1];
      if (stance === null) return null;
      // Coders of dyads know three steps, half of one where they differ.
      return {
        wanted: REST[Math.round(1.5 * stance)]!,
        weight: REST_WEIGHT,
        manner: 1,
        key: `${group} ${whole} ${stance}`,
      };
    };
    const judgeTie: JudgeTie = (_, dyad) =>
      dyad.includes(x) && dyad.includes(y) ? { ...NO_TIE, key: `${group} ${row.climate} ${row.appraisal}` } : null;
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
    const label = whole === null ? null : judge(sentence, whole);
    if (label !== null) stances.set(target, label);
  }
  const input = { annotation, mentions, quotations, actors, relations };
  const ties = [...pairsIn(input, wholes(actors))].flatMap(({ dyad, pair }) => {
    const label = judgeTie(mentions[pair[0]]!.sentence, [dyad[0], dyad[1]]);
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
