import type { Mention } from '../../../src/model/index.js';
import { defaultPipeline, readAlone } from '../../../src/training.js';
import { lines } from '../../train/data/lines.js';
import { readMarkedSentences } from '../../train/data/marked-sentences.js';
import type { LinearBeside } from './linear.js';
import type { StanceLabel, TieLabel, TrainingWindow } from './rows.js';
import { windowRows } from './rows.js';
import type { WindowsOf } from './tools.js';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label?: number;
  readonly p?: readonly number[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Attitudes {
  readonly text: string;
  readonly X: Place;
  readonly Y: Place;
  readonly sx?: number | null;
  readonly sy?: number | null;
  readonly p?: { readonly sx: readonly number[]; readonly sy: readonly number[] };
}

const pipeline = defaultPipeline();

const indexOf = (mentions: readonly Mention[], actor: string) => mentions.findIndex((each) => each.actor === actor);
const certain = (sign: number) => [-1, 0, 1].map((each) => Number(each === Math.sign(sign)));

/** Sentences of NewsMTSC or its teacher; the mentions of one text are read together. */
export function* stanceSentences(folder: string, name: string, windowsOf: WindowsOf): Generator<TrainingWindow> {
  const byText = new Map<string, Line[]>();
  for (const line of lines<Line>(folder, name)) {
    const some = byText.get(line.text);
    if (some) some.push(line);
    else byText.set(line.text, [line]);
  }
  for (const [text, some] of byText) {
    const marked = some.map(({ start, end }, i) => ({ actor: `?:target-${i}`, span: { start, end } }));
    const document = readAlone(text, marked, pipeline);
    const labels = new Map<number, StanceLabel>();
    for (const [i, { label, p }] of some.entries()) {
      const mention = indexOf(document.mentions, `?:target-${i}`);
      if (mention >= 0) labels.set(mention, { wanted: p ?? certain(label ?? 0), weight: 1, manner: 0 });
    }
    for (const rows of windowRows(document, windowsOf(document), labels, []))
      yield { group: text, source: name, ...rows };
  }
}

/** Sentences with two marked actors, coded or labelled by a teacher. */
export function* tieSentences(folder: string, windowsOf: WindowsOf, beside: LinearBeside): Generator<TrainingWindow> {
  const attitudes = new Map<string, Attitudes>();
  const keyOf = ({ text, X, Y }: Attitudes) => `${X.start} ${Y.start} ${text}`;
  for (const name of ['relation-teacher.jsonl.gz', 'relation-sentences-dev.jsonl']) {
    for (const line of lines<Attitudes>(folder, name)) attitudes.set(keyOf(line), line);
  }
  for (const { text, X, Y, wanted, article, source } of readMarkedSentences(folder)) {
    if (source === 'invented') continue;
    const marked = [X, Y].map(({ start, end }, i) => ({ actor: `?:tie-${i}`, span: { start, end } }));
    const document = readAlone(text, marked, pipeline);
    const mentions = [0, 1].map((i) => indexOf(document.mentions, `?:tie-${i}`)) as [number, number];
    if (mentions.some((each) => each < 0)) continue;
    const { sx, sy, p } = attitudes.get(keyOf({ text, X, Y }))!;
    const stances = new Map<number, StanceLabel>();
    for (const [i, wanted] of [p?.sx ?? signed(sx), p?.sy ?? signed(sy)].entries()) {
      if (wanted !== null) stances.set(mentions[i]!, { wanted, weight: 1, manner: 1 });
    }
    const linear = article === null ? undefined : beside.tie(document, article, mentions);
    const tie = { ...tieLabel(wanted), weight: 1, mentions, ...(linear && { linear }) };
    for (const rows of windowRows(document, windowsOf(document), stances, [tie])) {
      yield { group: article ?? text, source: `tie-${source}`, ...rows };
    }
  }
}

const signed = (sign: number | null | undefined) => (sign === null || sign === undefined ? null : certain(sign));

/** Neutral is the last class of the linear heads and the middle one here. */
function tieLabel({
  climate,
  direction,
  appraisal,
  quad,
}: ReturnType<typeof readMarkedSentences>[number]['wanted']): Omit<TieLabel, 'weight'> {
  const [negative = 0, positive = 0, neutral = 0] = appraisal ?? [];
  return {
    climate: climate ?? null,
    direction: direction ?? null,
    appraisal: appraisal ? [negative, neutral, positive] : null,
    quad: quad ?? null,
  };
}
