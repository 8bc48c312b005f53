import type { Range } from '../../core/index.js';
import type { ActorId } from '../../model/index.js';
import type { Parse, Party } from '../../syntax/index.js';

/** One sentence laid out for matching. */
export interface Scene extends Parse {
  /** The state an actor belongs to, or the actor itself. */
  readonly stateOf: (actor: ActorId) => ActorId;
  /** Who is named as the speaker of which tokens. */
  readonly said: readonly { readonly speaker: Range; readonly content: Range }[];
  /** Whether all of the article is about sport. */
  readonly isSport: () => boolean;
}

/** Two parties that are, or may be, related: who acts and who is acted on where the relation has a direction. */
export type RelatedParties = readonly [source: Party, target: Party];

/** No more than this many parties of one side are paired. */
const WIDEST = 6;

/** Every pair of two sides that can have a relation: different actors, neither a part of the other. */
export function pairs({ stateOf }: Scene, sources: readonly Party[], targets: readonly Party[]): RelatedParties[] {
  const few = targets.slice(0, WIDEST);
  return sources
    .slice(0, WIDEST)
    .flatMap((source) =>
      few.flatMap((target): RelatedParties[] => (areDistinct(stateOf, source, target) ? [[source, target]] : [])),
    );
}

/** Every pair within one side. */
export function pairsWithin(scene: Scene, parties: readonly Party[]): RelatedParties[] {
  return parties.slice(0, WIDEST).flatMap((party, i) => pairs(scene, [party], parties.slice(i + 1, WIDEST)));
}

/** "each other", "one another" between two tokens. */
export function isReciprocal({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.normal;
    if (tokens[i]!.normal === 'each' ? next === 'other' : tokens[i]!.normal === 'one' && next === 'another')
      return true;
  }
  return false;
}

function areDistinct(stateOf: Scene['stateOf'], { actor: a }: Party, { actor: b }: Party): boolean {
  return a !== b && stateOf(a) !== b && stateOf(b) !== a;
}
