import { analyze } from '../../analyze.js';
import { stanceLabel, stanceOf } from '../../article/index.js';
import { type ActorId, fullText, type Mention } from '../../model/index.js';
import { answerAll, type Group } from '../groups.js';
import { explainedVariance, macroF1, share, spearman } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type ArticleCodesRow, articleCodesRow, type Sign } from '../rows/index.js';
import { valueOrNull } from './read.js';

const SIGNS = { negative: -1, neutral: 0, positive: 1 } as const;

interface CodedActorAnswer {
  readonly name: string;
  /** Whether a mention stands where the text writes the name. */
  readonly found: boolean;
  /** Twice the value of `stanceOf`, on the coders' scale; 0 where the actor is not found. */
  readonly stance: number;
  readonly label: Sign;
}

/** Stance of whole articles toward their main actors. */
export const actors: Group = {
  name: 'actors',
  needs: ['article-codes'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('article-codes', articleCodesRow), input, (row) => ({
      id: row.id,
      actors: answerActors(row, input.pipeline),
    }));
    const coded = rows.flatMap((row, i) =>
      row.actors.map(({ stance }, k) => ({ cluster: row.id, gold: stance, ...answers[i]!.actors[k]! })),
    );
    const values = coded.map(({ gold, stance, cluster }) => ({ gold, answer: stance, cluster }));
    const signs = coded.map(({ gold, label, cluster }) => ({
      gold: Math.sign(gold) as Sign,
      predicted: label,
      cluster,
    }));
    return {
      metrics: {
        'actors.rho': spearman(values),
        'actors.f1': macroF1<Sign>(signs, [-1, 0, 1]),
        'actors.r2': explainedVariance(values),
        'actors.found': share(coded.map(({ found, cluster }) => ({ credit: found ? 1 : 0, cluster }))),
      },
      predictions,
    };
  },
};

function answerActors(row: ArticleCodesRow, pipeline: EvaluatedParts): CodedActorAnswer[] {
  const { id, outlet, title, text, date } = row;
  const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
  const whole = fullText(row);
  return row.actors.map(({ name }) => {
    const actor = actorWritten(analysis.mentions, whole, name);
    if (actor === null) return { name, found: false, stance: 0, label: 0 };
    const said = stanceLabel(analysis, actor);
    const value = valueOrNull(stanceOf(analysis, actor).stance);
    return { name, found: true, stance: 2 * (value ?? 0), label: said.kind === 'label' ? SIGNS[said.label] : 0 };
  });
}

/**
 * The actor most of whose mentions read as a name, or stand where the text writes it: "Obama" in "Mr. Obama" and "Obama
 * administration". Of several as frequent, the one first met.
 */
export function actorWritten(mentions: readonly Mention[], text: string, name: string): ActorId | null {
  const places = [...placesOf(text, name)];
  return (
    mostFrequent(mentions.filter(({ span }) => text.slice(span.start, span.end) === name)) ??
    mostFrequent(mentions.filter(({ span }) => places.some((at) => span.start < at + name.length && span.end > at)))
  );
}

function* placesOf(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`)) yield at;
  }
}

function mostFrequent(mentions: readonly Mention[]): ActorId | null {
  const counts = new Map<ActorId, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  let best: ActorId | null = null;
  for (const [actor, count] of counts) if (best === null || count > counts.get(best)!) best = actor;
  return best;
}
