import { bySentence, firstWhere, grouped, lazily, rangeOf } from '../../core/index.js';
import type { ActorId, Mention } from '../../model/index.js';
import { type Parse, parseSentence } from '../../syntax/index.js';
import { type RelationInput, statesOf } from './input.js';
import { relationLexicon } from './lexicon.js';
import { isAboutSport } from './rules/index.js';
import type { Scene } from './scene.js';

/** The scenes of an article by sentence, laid out when first asked for; a document keeps them. */
export function scenesOf(input: RelationInput): Iterable<readonly [sentence: number, scene: Scene]> {
  const make = () => {
    const stateOf = statesOf(input.actors);
    const isSport = lazily(() => isAboutSport(input.annotation.tokens));
    const said = lazily(() => saidBySentence(input));
    return [...bySentence(input.mentions)].flatMap(([sentence, indices]) => {
      const parse = parseOf(input, sentence, indices, stateOf);
      if (!parse) return [];
      return [[sentence, { ...parse, stateOf, isSport, said: said().get(sentence) ?? [] }] as const];
    });
  };
  return input.once ? input.once(scenesOf, make) : make();
}

/** One sentence laid out, null where nothing can be said: one actor only, or a segment that is not scored. */
function parseOf(
  { annotation, mentions }: RelationInput,
  sentence: number,
  indices: readonly number[],
  stateOf: (actor: ActorId) => ActorId,
): Parse | null {
  const span = annotation.sentences[sentence];
  if (!span || !annotation.segments[span.segment]?.scored || !hasTwo(indices, mentions)) return null;
  const { from, to } = span;
  const { tokens } = annotation;
  const parse = parseSentence({ tokens, from, to }, { indices, mentions, stateOf }, relationLexicon());
  return haveTwo(parse.sides) ? parse : null;
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

/** Who is named as the speaker of what, by the sentence that names him. */
function saidBySentence({ annotation, quotations }: RelationInput): Map<number, Scene['said'][number][]> {
  const { sentences, tokens } = annotation;
  const said = quotations.flatMap(({ kind, span, speakerSpan }) =>
    kind === 'scare' || !speakerSpan ? [] : [{ speaker: rangeOf(tokens, speakerSpan), content: rangeOf(tokens, span) }],
  );
  return grouped(said, ({ speaker }) => firstWhere(sentences.length, (i) => sentences[i]!.to > speaker.from));
}
