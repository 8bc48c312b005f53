import { bySentence } from '../../core/index.js';
import type { ActorId, Mention } from '../../model/index.js';
import { parseSentence } from '../../syntax/index.js';
import { type RelationInput, statesOf } from './input.js';
import { relationLexicon } from './lexicon.js';
import type { Scene } from './scene.js';

/** The scenes of an article by sentence, laid out when first asked for; a document keeps them. */
export function scenesOf(input: RelationInput): Iterable<readonly [sentence: number, scene: Scene]> {
  const make = () => {
    const stateOf = statesOf(input.actors);
    return [...bySentence(input.mentions)].flatMap(([sentence, indices]) => {
      const scene = sceneOf(input, sentence, indices, stateOf);
      return scene ? [[sentence, scene] as const] : [];
    });
  };
  return input.once ? input.once(scenesOf, make) : make();
}

/** One sentence laid out, null where nothing can be said: one actor only, or a segment that is not scored. */
function sceneOf(
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
