import { overlap, type Range } from '../../../core/index.js';

/** One act of saying in one sentence: who, by which words, and which tokens are theirs. */
export interface Attribution {
  readonly cue: Range;
  readonly speaker: Range | null;
  /** Who is told or asked, in the passive: never the speaker. */
  readonly hearer?: Range | null;
  /** Null when what is said stands elsewhere: a quotation before, after or in the next paragraph. */
  readonly content: Range | null;
  /** What goes on after a cue in the middle: "The deal, he said, was dead." */
  readonly rest?: Range | null;
  /** True when a genitive or possessive names the speaker: "Tehran's claim that …". */
  readonly owned?: boolean;
  /** True when what is said stands before the cue. */
  readonly before: boolean;
}

/** True when an act of saying has the stretch for its content. */
export function isOf({ content, rest }: Attribution, said: Range): boolean {
  return overlap(content, said) || overlap(rest, said);
}
