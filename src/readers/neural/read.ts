import { voiceAt } from '../../components/quotations/index.js';
import { bySentence } from '../../core/index.js';
import type { Document } from '../../document.js';
import type { ActorId, RelationshipObservation, ScoredMention } from '../../model/index.js';
import { linearReader, pairsOf, wholes } from '../fast/index.js';
import type { Answer, Readings } from '../reader.js';
import {
  type Share,
  SILENT,
  STANCE_LOGITS,
  shareOf,
  stanceAnswer,
  TIE_LOGITS,
  type TieAnswer,
  tieAnswer,
} from './answers.js';
import type { NeuralManifest, StanceManner } from './model.js';
import { portrayActors } from './portray.js';
import type { Network } from './runtime.js';
import type { Window } from './windows.js';

/** Two mentions of one sentence that are read as a tie. */
type Pair = ReturnType<typeof pairsOf>[number];

/** A window with the mentions and pairs that it is asked about. */
interface Question {
  readonly window: Window;
  readonly mentions: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Reads a document window by window. */
export async function readDocument(
  document: Document,
  windows: readonly Window[],
  wanted: ReadonlySet<Answer>,
  network: Network,
  manifest: NeuralManifest,
): Promise<Readings> {
  const linear = linearAnswers(document, wanted);
  const stances = new Map<number, ScoredMention>();
  const shares = new Map<number, Share>();
  const relationships: RelationshipObservation[] = [];
  const known = new Set(document.actors.map(({ id }) => id));
  const mannerOf = (actor: ActorId): StanceManner => (known.has(actor) ? 'coded' : 'marked');
  const pairs = wanted.has('relationships') ? pairsIn(document) : [];
  for (const { window, mentions, pairs: some } of questions(document, windows, wanted, pairs)) {
    const answers = await network(askedOf(document, window, mentions, some));
    for (const [i, mention] of mentions.entries()) {
      const logits = answers.stances.subarray(i * STANCE_LOGITS, (i + 1) * STANCE_LOGITS);
      const manner = mannerOf(document.mentions[mention]!.actor);
      stances.set(mention, stanceAnswer(logits, manner, manifest, linear.stances.get(mention)!));
      shares.set(mention, shareOf(logits, manifest.article));
    }
    for (const [i, pair] of some.entries()) {
      const logits = answers.ties.subarray(i * TIE_LOGITS, (i + 1) * TIE_LOGITS);
      relationships.push(observation(document, pair, logits, manifest, linear.ties.get(nameOfPair(pair))));
    }
  }
  const scored = document.targets.map((target) => stances.get(target) ?? SILENT);
  return {
    ...(wanted.has('stances') ? { stances: scored } : {}),
    ...(wanted.has('portrayals')
      ? { portrayals: { actors: portrayActors(document, shares, manifest.article), relationships: [] } }
      : {}),
    ...(wanted.has('relationships') ? { relationships } : {}),
  };
}

/** What the linear reader says of the same mentions and pairs. */
function linearAnswers(document: Document, wanted: ReadonlySet<Answer>) {
  const asked = new Set<Answer>(['stances', ...(wanted.has('relationships') ? (['relationships'] as const) : [])]);
  const { stances = [], relationships = [] } = linearReader().read(document, asked);
  return {
    stances: new Map(document.targets.map((target, i) => [target, stances[i]!])),
    ties: new Map(relationships.map((each) => [nameOfPair(each), each])),
  };
}

function nameOfPair({ mentions }: { readonly mentions: readonly [number, number] }): string {
  return mentions.join(' ');
}

function questions(
  { targets, mentions }: Document,
  windows: readonly Window[],
  wanted: ReadonlySet<Answer>,
  pairs: readonly Pair[],
): Question[] {
  return windows
    .map((window) => {
      const isHere = (mention: number) => window.places.has(mention);
      return {
        window,
        mentions: wanted.has('stances') || wanted.has('portrayals') ? targets.filter(isHere) : [],
        pairs: pairs.filter((pair) => pair.mentions.every(isHere)),
      };
    })
    .filter((question) => question.mentions.length + question.pairs.length > 0 && mentions.length > 0);
}

/** The rows of a window. A graph wants at least one of each: what is asked for nothing is not looked at. */
function askedOf(
  document: Document,
  { ids, sentences, places }: Window,
  mentions: readonly number[],
  pairs: readonly Pair[],
) {
  const spans = new Map(sentences.map((each) => [each.sentence, each]));
  const spanOf = (mention: number) => spans.get(document.mentions[mention]!.sentence)!;
  const rows = mentions.map((mention) => {
    const { from, to } = spanOf(mention);
    const { at, who } = places.get(mention)!;
    return [from, to, at, who] as const;
  });
  const both = pairs.map((pair) => {
    const [a, b] = inOrder(document, pair);
    return [spanOf(a).from, spanOf(b).to, places.get(a)!.at, places.get(b)!.at] as const;
  });
  return {
    ids,
    mentions: rows.length > 0 ? rows : [[0, 1, 0, 0] as const],
    pairs: both.length > 0 ? both : [[0, 1, 0, 0] as const],
  };
}

/** Pairs are read as they stand in the text, so that the order of names changes nothing. */
function inOrder({ mentions }: Document, { mentions: [a, b] }: Pair): readonly [number, number] {
  return mentions[a]!.span.start <= mentions[b]!.span.start ? [a, b] : [b, a];
}

function observation(
  document: Document,
  pair: Pair,
  logits: Float32Array,
  manifest: NeuralManifest,
  linear: TieAnswer | undefined,
): RelationshipObservation {
  const [first, last] = inOrder(document, pair);
  const { sentence } = document.mentions[first]!;
  const voice = voiceAt(document.quotations, document.mentions[last]!.span);
  const { dyad, mentions } = pair;
  return {
    kind: 'relationship',
    dyad,
    mentions,
    sentence,
    voice,
    ...tieAnswer(logits, first !== mentions[0], manifest, linear),
  };
}

function pairsIn({ annotation, mentions, actors }: Document): Pair[] {
  const wholeOf = wholes(actors);
  return [...bySentence(mentions)].flatMap(([index, indices]) => {
    const segment = annotation.sentences[index]?.segment;
    return segment !== undefined && annotation.segments[segment]?.scored ? pairsOf(indices, mentions, wholeOf) : [];
  });
}
