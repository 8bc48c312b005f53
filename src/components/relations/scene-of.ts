import type { ActorId, Mention } from '../../model/index.js';
import { relationsByAdjective } from './by-adjective.js';
import { relationsByNoun } from './by-noun.js';
import { relationsByVerb } from './by-verb.js';
import type { Draft } from './draft.js';
import type { RelationInput } from './input.js';
import { relationsNearby } from './nearby.js';
import { findChains } from './parties.js';
import type { Scene } from './scene.js';
import { findVerbs } from './verbs.js';

/** One sentence laid out, null where nothing can be said: one actor only, or a segment that is not scored. */
export function sceneOf(
  { annotation, mentions }: RelationInput,
  sentence: number,
  indices: readonly number[],
  stateOf: (actor: ActorId) => ActorId,
): Scene | null {
  const span = annotation.sentences[sentence];
  if (!span || !annotation.segments[span.segment]?.scored || !hasTwo(indices, mentions)) return null;
  const { from, to } = span;
  const chains = findChains(annotation.tokens, from, to, indices, mentions, stateOf);
  if (!haveTwo(chains)) return null;
  return {
    tokens: annotation.tokens,
    from,
    to,
    chains,
    verbs: findVerbs(annotation.tokens, from, to, chains),
    stateOf,
  };
}

function hasTwo(indices: readonly number[], mentions: readonly Mention[]): boolean {
  const first = mentions[indices[0]!]!.actor;
  return indices.some((index) => mentions[index]!.actor !== first);
}

/** Titles and short forms in brackets may have left one. */
function haveTwo(chains: Scene['chains']): boolean {
  const first = chains[0]?.parties[0]?.actor;
  return chains.some(({ parties }) => parties.some(({ actor }) => actor !== first));
}

/** Every relation that the rules find in a sentence: by pattern, then by what stands between neighbours no pattern joins. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts = [...relationsByVerb(scene), ...relationsByNoun(scene), ...relationsByAdjective(scene)];
  drafts.push(...relationsNearby(scene, joinedBy(drafts)));
  return drafts;
}

/** Tells whether a pattern already joins two actors. */
function joinedBy(drafts: readonly Draft[]): (a: ActorId, b: ActorId) => boolean {
  return (a, b) =>
    drafts.some(
      ({ source, target, event }) =>
        event !== 'none' && (source.actor === a ? target.actor === b : source.actor === b && target.actor === a),
    );
}
