import type { ActorId, Mention } from '../../model/index.js';
import { parseSentence } from '../../syntax/index.js';
import type { RelationInput } from './input.js';
import { relationLexicon } from './lexicon.js';
import { relationsByAdjective } from './rules/by-adjective.js';
import { relationsByNoun } from './rules/by-noun.js';
import { relationsByVerb } from './rules/by-verb.js';
import type { Draft } from './rules/draft.js';
import { relationsNearby } from './rules/nearby.js';
import type { Scene } from './scene.js';

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
  const { tokens } = annotation;
  const parse = parseSentence({ tokens, from, to }, { indices, mentions, stateOf }, relationLexicon());
  return haveTwo(parse.sides) ? { ...parse, stateOf } : null;
}

function hasTwo(indices: readonly number[], mentions: readonly Mention[]): boolean {
  const first = mentions[indices[0]!]!.actor;
  return indices.some((index) => mentions[index]!.actor !== first);
}

/** Titles and short forms in brackets may have left one. */
function haveTwo(sides: Scene['sides']): boolean {
  const first = sides[0]?.parties[0]?.actor;
  return sides.some(({ parties }) => parties.some(({ actor }) => actor !== first));
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
