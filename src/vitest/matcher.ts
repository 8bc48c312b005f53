/** What a matcher says, in the shape that Vitest and Jest both take. */
export interface MatcherAnswer {
  readonly pass: boolean;
  /** What went wrong, in numbers: shown when it fails, or when it holds under `.not`. */
  readonly message: () => string;
}

/** An answer whose message says what was expected, or not expected, and what was found. */
export function answer(pass: boolean, expected: string, found: string): MatcherAnswer {
  return { pass, message: () => `expected ${pass ? 'that not: ' : ''}${expected}\nfound: ${found}` };
}
