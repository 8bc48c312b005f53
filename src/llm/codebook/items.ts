import type { ActorId } from '../../model/index.js';
import type { Codebook, Construct } from './codebook.js';

/** Somebody a coder is asked about, by the name the article gives them. */
export interface Subject {
  readonly id: ActorId;
  readonly name: string;
}

/** A construct asked of somebody: one answer of a coder. */
export interface Item {
  /** `climate_1`: what the answer is called, the same for a model and on a coding sheet. */
  readonly key: string;
  readonly construct: Construct;
  readonly about: readonly Subject[];
}

/** Everything a codebook asks about the given actors and pairs, in its order. */
export function itemsOf(
  codebook: Codebook,
  subjects: { readonly actors: readonly Subject[]; readonly pairs: readonly (readonly [Subject, Subject])[] },
): Item[] {
  const asked = {
    article: [[]],
    actor: subjects.actors.map((actor) => [actor]),
    pair: subjects.pairs,
  };
  return codebook.constructs.flatMap((construct) =>
    asked[construct.of].map((about, i): Item => {
      return { key: construct.of === 'article' ? construct.id : `${construct.id}_${i + 1}`, construct, about };
    }),
  );
}

/** Words of a codebook with the names of those they are about. */
export function named(words: string, about: readonly Pick<Subject, 'name'>[]): string {
  return words.replace(/\{([xy])\}/g, (whole, side: string) => about[side === 'x' ? 0 : 1]?.name ?? whole);
}

/** Id of the channel that a code of a construct is a value of. */
export function channelIdOf(construct: Construct, about: readonly ActorId[], code: string): string {
  const usual = [construct.id, ...(construct.of === 'actor' ? ['{x}'] : []), ...(construct.most ? ['{code}'] : [])];
  return (construct.channel ?? usual.join(':')).replace(/\{(x|y|code)\}/g, (whole, part: string) => {
    return (part === 'code' ? code : about[part === 'x' ? 0 : 1]) ?? whole;
  });
}
