import { wordSet } from '../../core/index.js';
import type { ActorId, ActorPair, ActorReference, Mention } from '../../model/index.js';
import { statesOf } from '../relations/index.js';

/** A sentence with more actors than this is a list, not the portrayal of a relationship. */
const MOST_ACTORS = 6;
/** Across two sentences only a few can be meant. */
const MOST_ACROSS = 3;

/** Finds which relationships a sentence is about, given the actors it and the sentence before it mention. */
export class PairFinder {
  private readonly stateOf: (actor: ActorId) => ActorId;
  private readonly kinds: ReadonlyMap<ActorId, ActorReference['kind']>;

  constructor(
    private readonly text: string,
    actors: readonly ActorReference[],
  ) {
    this.stateOf = statesOf(actors);
    this.kinds = new Map(actors.map((actor) => [actor.id, actor.kind]));
  }

  /** The states, blocs and organizations behind the mentions of one sentence; mere places left out. */
  namedBy(indices: readonly number[], mentions: readonly Mention[]): { actor: ActorId; mention: Mention }[] {
    return indices.flatMap((index) => {
      const mention = mentions[index]!;
      if (
        mention.role === 'place' &&
        mention.rule !== 'metonym' &&
        STATIC.has(wordBefore(this.text, mention.span.start))
      )
        return [];
      const actor = this.stateOf(mention.actor);
      return this.isStranger(actor) ? [] : [{ actor, mention }];
    });
  }

  /** Pairs named together, then pairs of one named here and one named in the sentence before. */
  pairs(here: readonly ActorId[], before: readonly ActorId[]): ActorPair[] {
    if (here.length === 0 || here.length > MOST_ACTORS) return [];
    const found: ActorPair[] = [];
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) found.push(ordered(here[i]!, here[j]!));
    }
    if (here.length === 1 && before.length <= MOST_ACROSS) {
      for (const other of before) if (other !== here[0]) found.push(ordered(here[0]!, other));
    }
    return found;
  }

  /** A person found in this article who belongs to no state is no party to a relationship between states. */
  private isStranger(actor: ActorId): boolean {
    return actor.startsWith('?:') && this.kinds.get(actor) === 'person';
  }
}

/** Prepositions after which a place is only where something happens; "exports to Turkey" is about Turkey. */
const STATIC = wordSet('in at near across inside outside throughout around within northern southern eastern western');

/** The lower-cased word before an offset, at most a dozen characters back. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  let start = end;
  while (start > 0 && end - start < 12 && /[A-Za-z]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

function ordered(a: ActorId, b: ActorId): ActorPair {
  return a < b ? [a, b] : [b, a];
}
