/**
 * Identifier of an actor: ISO 3166-1 alpha-3 for states (`RUS`), state and surname for persons (`RUS:putin`), the
 * acronym for organizations (`NATO`), `?` and a slug for actors discovered in one article (`?:jane-doe`).
 */
export type ActorId = string;

/** What kind of actor it is. */
export type ActorKind = 'state' | 'person' | 'organization' | 'bloc' | 'group';

/** An office held for a while. Dates are ISO days; a missing `until` means still held. */
export interface Office {
  readonly title: string;
  readonly of: ActorId;
  readonly from?: string;
  readonly until?: string;
}

/** A name that means something else where more of `signs` than of `own` stand in the sentence or article: the bird, the US state. */
export interface NamesakeDoubt {
  readonly name: string;
  readonly near: 'sentence' | 'article';
  /** Folded words that go with the namesake, and with the actor. */
  readonly signs: readonly string[];
  readonly own?: readonly string[];
}

/** Somebody who can be written about. Plain JSON, so that a user can add some. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Further names that mean the actor itself: "Russian Federation", "R.O.C.". */
  readonly aliases?: readonly string[];
  /** Adjectives and words for its people: "Russian", "Russians". */
  readonly demonyms?: readonly string[];
  /** Places and buildings that stand for it: "Moscow", "the Kremlin". */
  readonly metonyms?: readonly string[];
  /** Descriptions that mean it when it is at hand: "the Islamic Republic". */
  readonly nominals?: readonly string[];
  /** Phrases that hold a name of it and mean something else: "wild turkey", "Lake Chad". */
  readonly namesakes?: readonly string[];
  readonly doubt?: NamesakeDoubt;
  /** Those of its names that organs and parties of other states bear too: they mean it only where its own state is spoken of. */
  readonly sharedNames?: readonly string[];
  /** Title of the one whom "the German leader" means, for a state; "several" where that is not one person. Default: president. */
  readonly leader?: string;
  readonly offices?: readonly Office[];
  /** The pronoun the press uses of a person; without it neither "he" nor "she" is resolved to one. */
  readonly pronoun?: 'he' | 'she' | 'they';
  /** The actor it belongs to; stance toward `RUS` includes what is said of its parts. */
  readonly partOf?: ActorId;
}

/** What an analysis keeps of an actor it mentions. */
export type ActorReference = Pick<Actor, 'id' | 'name' | 'kind' | 'partOf'>;
