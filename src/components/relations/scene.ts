import type { ActorId, Token } from '../../model/index.js';
import type { Chain, Party } from './chain.js';
import type { Verb } from './verb.js';

/** One sentence laid out for matching. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly chains: readonly Chain[];
  readonly verbs: readonly Verb[];
  /** The state an actor belongs to, or the actor itself. */
  readonly stateOf: (actor: ActorId) => ActorId;
}

/** No more than this many parties of one chain are paired. */
const WIDEST = 6;

/** Every pair of two sides that can have a relation: different actors, neither a part of the other. */
export function* pairs(
  scene: Scene,
  sources: readonly Party[],
  targets: readonly Party[],
): Generator<readonly [Party, Party]> {
  for (const source of sources.slice(0, WIDEST)) {
    for (const target of targets.slice(0, WIDEST))
      if (areDistinct(scene, source.actor, target.actor)) yield [source, target];
  }
}

/** Every pair within one side. */
export function* pairsWithin(scene: Scene, parties: readonly Party[]): Generator<readonly [Party, Party]> {
  const few = parties.slice(0, WIDEST);
  for (let i = 0; i < few.length; i++) {
    for (let j = i + 1; j < few.length; j++)
      if (areDistinct(scene, few[i]!.actor, few[j]!.actor)) yield [few[i]!, few[j]!];
  }
}

/** "each other", "one another" between two tokens. */
export function isReciprocal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.normal;
    if (tokens[i]!.normal === 'each' ? next === 'other' : tokens[i]!.normal === 'one' && next === 'another')
      return true;
  }
  return false;
}

function areDistinct(scene: Scene, a: ActorId, b: ActorId): boolean {
  return a !== b && scene.stateOf(a) !== b && scene.stateOf(b) !== a;
}
