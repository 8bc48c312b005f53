/**
 * wink-nlp's own table of a text. It hands it to nobody but the parts of its language model; read there, one pass gives all
 * that five calls of its public interface give, in a fifth of the time.
 */
export interface TokenTable {
  /** {@link TOKEN_SIZE} numbers a token: lexeme, spaces before (and the expansion of a contraction), tag and lemma, negation. */
  readonly tokens: readonly number[];
  /** First and last token of each sentence, and more. */
  readonly sentences: readonly (readonly number[])[];
  readonly cache: WinkLexicon;
}

/** What wink-nlp knows of every word it has seen, by the number of the lexeme. */
export interface WinkLexicon {
  value(lexeme: number): string | undefined;
  normal(lexeme: number): number;
  /** Lexeme of the normal form of a contraction's expansion. */
  nox(spaces: number): number;
  mappedSpelling(lexeme: number): number;
  /** True of what is not in the dictionary of the model. */
  isOOV(text: string): boolean;
  property(lexeme: number, name: 'isSLemma' | 'lemma'): number;
  valueOf(feature: 'pos', index: number): string;
  /** Words that it holds: those of the model, and those met since. */
  currentSize(): number;
  /** Words of the model; their numbers are the same in every instance. */
  intrinsicSize(): number;
}

/** The parts of a wink-nlp model that are used here. */
export interface WinkModel {
  pos(): { setter(table: TokenTable, ...rest: readonly unknown[]): void };
  readonly addons: { lemmatize(value: string, tag: string, lexicon: WinkLexicon): string };
}

export const TOKEN_SIZE = 4;
/** Anything above is the expansion of a contraction. */
const MOST_SPACES = 65535;

export function isContraction(spaces: number): boolean {
  return spaces > MOST_SPACES;
}

/** The same model, which lets `keep` see the table once tags are set. */
export function watched<Model extends WinkModel>(model: Model, keep: (table: TokenTable) => void): Model {
  const pos = () => {
    const parts = model.pos();
    const setter = (table: TokenTable, ...rest: readonly unknown[]) => {
      parts.setter(table, ...rest);
      keep(table);
    };
    return { ...parts, setter };
  };
  return { ...model, pos };
}
