import type { ActorId, Mention, Token } from '../../model/index.js';
import type { Coordination } from './coordination.js';
import type { MatrixKind, VerbGroup } from './verb-group.js';

/** The tokens `from` to `to` of one sentence. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** 1 for each token of the text inside quotation marks, a stretch of which is then one opaque word; none, and all are read alike. */
  readonly quoted?: Uint8Array;
}

/** A sentence of which it is known what is quoted. */
export interface QuotedSentence extends Sentence {
  readonly quoted: Uint8Array;
}

/** Where a parse looks words up. Keys are lemmas and inflected forms. */
export interface ParseLexicon {
  readonly verbs: ReadonlyMap<string, readonly { readonly words: readonly string[] }[]>;
  readonly nouns: ReadonlyMap<string, unknown>;
  /** Lemma of each form of a verb. */
  readonly verbOf: ReadonlyMap<string, string>;
  readonly governors: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly kind: MatrixKind }[]>;
  readonly hedges: ReadonlyMap<string, 'hedged' | 'hypothetical' | 'negation'>;
}

/** A sentence whose actors stand in coordinations and whose verbs have subjects. */
export interface Parse extends Sentence {
  readonly lexicon: ParseLexicon;
  /** In order. */
  readonly sides: readonly Coordination[];
  readonly verbs: readonly VerbGroup[];
}

/** The mentions of a sentence, by index, and the state each actor belongs to. */
export interface Named {
  readonly indices: readonly number[];
  readonly mentions: readonly Mention[];
  readonly stateOf: (actor: ActorId) => ActorId;
}
