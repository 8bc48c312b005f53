import type { Draft, Step } from '../../../components/relations/rules/draft.js';
import type { Scene } from '../../../components/relations/scene.js';
import { Emitter, type HeadReader } from '../../../linear/index.js';
import { builtInVocabulary } from '../../../syntax/view/built-in-vocabulary.js';
import { extractFeatures } from './features.js';
import { GIVEN, HEADS } from './heads.js';
import type { Place } from './layout.js';

/** What words around two actors say of them, learned from coded sentences; `first` stands before `second` in the text. */
export interface Reading {
  /** Probability that nothing is said of the two. */
  readonly nothing: number;
  /** If something is said: probabilities of the quad classes, in the order of the head. */
  readonly quads: readonly number[];
  /** If something is said: probabilities of forward, backward and both ways. */
  readonly ways: readonly number[];
  /** Half of what cooperation has above conflict, in (−½, ½): the sum of the steps. */
  readonly value: number;
  readonly steps: readonly Step[];
}

/** Words told one by one; the rest is one step. */
const TOLD = 5;

const emitter = new Emitter();

/** Reads two actors of a sentence, whatever the rules found between them (`drafts`, the best first). Always answers. */
export function readPair(
  reader: HeadReader,
  scene: Scene,
  first: Place,
  second: Place,
  drafts: readonly Draft[],
): Reading {
  extractFeatures(scene, builtInVocabulary(), first, second, drafts, emitter);
  reader.read(emitter.hash, emitter.count);
  const shares = reader.share(GIVEN.quad);
  const words = new Float64Array(scene.to - scene.from);
  reader.attribute([shares], (k, [part]) => {
    const at = Math.max(emitter.a[k]!, emitter.b[k]!) - scene.from;
    if (at >= 0 && at < words.length) words[at]! += part!;
  });
  return {
    nothing: reader.share(HEADS.quad).probabilities[0]!,
    quads: [...shares.probabilities],
    ways: [...reader.share(GIVEN.way).probabilities],
    value: shares.end,
    steps: stepsOf(scene, first, second, words, shares.end),
  };
}

/** The words that weigh most, in order, and what is left of `value` from one of the two to the other. */
function stepsOf(scene: Scene, first: Place, second: Place, words: Float64Array, value: number): Step[] {
  const told = [...words.keys()]
    .sort((a, b) => Math.abs(words[b]!) - Math.abs(words[a]!) || a - b)
    .slice(0, TOLD)
    .filter((k) => Math.abs(words[k]!) > 1e-3);
  const steps = told.map((k) => ({
    from: scene.from + k,
    to: scene.from + k + 1,
    feature: `learned: ${nameToken(scene, first, second, scene.from + k)}`,
    weight: words[k]!,
  }));
  const rest = value - steps.reduce((sum, { weight }) => sum + weight, 0);
  const from = Math.min(first.party.from, second.party.from);
  const to = Math.max(first.party.to, second.party.to);
  return [...steps, { from, to, feature: 'learned: the rest', weight: rest }];
}

/** A word as the model knows it: the two by their order. */
function nameToken(scene: Scene, first: Place, second: Place, at: number): string {
  const isIn = ({ party }: Place) => at >= party.from && at < party.to;
  return isIn(first) ? '[first]' : isIn(second) ? '[second]' : scene.tokens[at]!.normal;
}
