import type { Annotation, Token } from '../model/index.js';

/** Words that are given an id; those met later are rare, and looked up each time. */
const MOST = 2 ** 17;
/** The id of a word that has none. */
const NONE = -1;

/** Gives a number to every word (text, normal form, lemma and tag together) in the order in which they are first met. */
let given = 0;
const byForms = new Map<string, number>();
const kept = new WeakMap<readonly Token[], Int32Array>();

/** The next id, for a word that has not been met before. */
export function nextWordId(): number {
  return given < MOST ? given++ : NONE;
}

/** Keeps the ids of the words of these tokens, in order. */
export function keepWordIds(tokens: readonly Token[], ids: readonly number[]): void {
  kept.set(tokens, Int32Array.from(ids));
}

/**
 * The id of each token's word, −1 for a few rare ones; the same word has the same id in every article. Also for tokens of
 * another annotator, whose words are numbered when they are first asked for.
 */
export function wordIdsOf({ tokens }: Pick<Annotation, 'tokens'>): Int32Array {
  let ids = kept.get(tokens);
  if (ids === undefined) {
    ids = Int32Array.from(tokens, idOf);
    kept.set(tokens, ids);
  }
  return ids;
}

function idOf({ text, normal, lemma, pos }: Token): number {
  const forms = `${text}\0${normal}\0${lemma}\0${pos}`;
  const known = byForms.get(forms);
  if (known !== undefined) return known;
  const id = nextWordId();
  if (id !== NONE) byForms.set(forms, id);
  return id;
}

/**
 * What depends on a token's word alone, found once for each word: its entry in a lexicon, say. The commonest words have the
 * lowest ids, so that what is known of them lies close together in memory, as the entries of a `Map` do not.
 */
export class ByWord<Found extends NonNullable<unknown> | null> {
  private readonly known: (Found | undefined)[] = [];

  constructor(private readonly find: (token: Token) => Found) {}

  /** `id` is that of the token, from {@link wordIdsOf}. */
  of(token: Token, id: number): Found {
    const { known } = this;
    const found = id >= 0 && id < known.length ? known[id] : undefined;
    return found === undefined ? this.keep(token, id) : found;
  }

  private keep(token: Token, id: number): Found {
    const { known } = this;
    const found = this.find(token);
    if (id < 0) return found;
    // Filled up from the front: an array with holes is far slower to read.
    while (known.length <= id) known.push(undefined);
    known[id] = found;
    return found;
  }
}
