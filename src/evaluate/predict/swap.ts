import type { Document, MarkedMention } from '../../document.js';
import type { Actor, ActorId, ActorKind, Mention, Span } from '../../model/index.js';
import { generator } from '../../stats/index.js';
import type { Group, GroupInput } from '../groups.js';
import { type Exchange, swapViolations } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { SET_NAMES } from '../sets.js';
import { exchange } from './exchange.js';
import { mentionAt, readAlone, scoreMentions } from './read.js';

const SENTENCES = 10_000;
/** Longer texts are articles; their sentences are not needed. */
const LONGEST = 600;
/** How many actors are tried before a sentence is given up because none has the form that is needed or leaves other names alone. */
const TRIES = 8;
const KINDS: readonly ActorKind[] = ['state', 'person'];

export const swap: Group = {
  name: 'swap',
  needs: [],
  run(input) {
    const { registry } = input.pipeline;
    const actors = registry.ids.flatMap((id) => registry.get(id) ?? []);
    const byKind = new Map(KINDS.map((kind) => [kind, actors.filter((each) => each.kind === kind)]));
    const random = generator(1, 'swap');
    const exchanges: Exchange[] = [];
    for (const text of sentencesOf(input)) {
      if (exchanges.length >= SENTENCES) break;
      const done = exchangeIn(text, byKind, (n) => random.below(n), input.pipeline);
      if (done) exchanges.push(done);
      input.tick();
    }
    return { metrics: { 'swap.violations': swapViolations(exchanges) }, predictions: {} };
  },
};

/**
 * Exchanges one actor of a sentence, drawn at random, in the text itself, and scores its mentions before and after.
 * Everything but the place of those mentions is found anew from the text: pronouns, titles and descriptions may then mean somebody
 * else. Null when no known actor is named, or none can come in but that another name means somebody else: beside "Mr. Jong Un"
 * "Mr. Kim" would be the same man.
 */
function exchangeIn(
  text: string,
  byKind: ReadonlyMap<ActorKind, readonly Actor[]>,
  below: (n: number) => number,
  pipeline: EvaluatedParts,
): Exchange | null {
  const { registry } = pipeline;
  const read = readAlone(text, [], pipeline);
  const present = new Set(read.mentions.map((each) => each.actor));
  const eligible = [...present].filter((id) => KINDS.includes(registry.get(id)?.kind ?? 'group'));
  if (eligible.length === 0) return null;
  const chosen = eligible[below(eligible.length)]!;
  const named = read.mentions.filter((each) => each.actor === chosen && isNamed(each));
  if (named.length === 0) return null;
  const sentenceEnds = new Set(read.annotation.sentences.map(({ span }) => span.end));
  const others = byKind.get(registry.get(chosen)!.kind) ?? [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const other = others[below(others.length)]!;
    if (present.has(other.id)) continue;
    const exchanged = exchange(text, named, registry, other, sentenceEnds);
    if (!exchanged) continue;
    const mark = (actor: string, spans: typeof exchanged.before): MarkedMention[] =>
      spans.map((span) => ({ actor, span }));
    const before = readAlone(text, mark(chosen, exchanged.before), pipeline);
    const after = readAlone(exchanged.text, mark(other.id, exchanged.after), pipeline);
    if (namesIn(before, chosen).join() !== namesIn(after, other.id).join()) continue;
    return {
      before: scoresAt(before, exchanged.before, pipeline),
      after: scoresAt(after, exchanged.after, pipeline),
    };
  }
  return null;
}

/** Who is named, from left to right, the one who is exchanged by no name. */
function namesIn({ mentions }: Document, exchanged: ActorId): ActorId[] {
  return mentions.filter(isNamed).map(({ actor }) => (actor === exchanged ? '' : actor));
}

function scoresAt(document: Document, spans: readonly Span[], pipeline: EvaluatedParts): number[] {
  const targets = spans.map((span) => mentionAt(document.mentions, span));
  if (targets.some((target) => target < 0)) return [];
  return scoreMentions(document, targets, pipeline).map(({ score }) => score);
}

/** A first name that an article has made known ("Ivanka") is one too, though no other actor has its like. */
function isNamed({ rule }: Mention): boolean {
  return rule === 'name' || rule === 'alias' || rule === 'demonym' || rule === 'metonym' || rule === 'discovered';
}

/** Short texts of every set, then the sentences of its articles, until enough have been drawn. */
function* sentencesOf({ sets, pipeline }: GroupInput): Generator<string> {
  const gold = sets.filter(({ file }) => SET_NAMES.some((name) => file.startsWith(`${name}-`)));
  const texts = (rows: readonly unknown[]) =>
    rows.flatMap((row) => {
      const text: unknown = typeof row === 'object' && row !== null && 'text' in row ? row.text : null;
      return typeof text === 'string' ? [text] : [];
    });
  for (const { rows } of gold) for (const text of texts(rows)) if (text.length <= LONGEST) yield text;
  for (const { rows } of gold) {
    for (const text of texts(rows)) {
      if (text.length <= LONGEST) continue;
      const span = { start: 0, end: text.length };
      const { sentences } = pipeline.annotator.annotate(text, [{ kind: 'paragraph', span, scored: true }]);
      for (const each of sentences) {
        if (each.span.end - each.span.start <= LONGEST) yield text.slice(each.span.start, each.span.end);
      }
    }
  }
}
