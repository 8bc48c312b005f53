/** Turns text into ids of word pieces. */
export type WordPieces = (text: string) => number[];

const UNKNOWN = '[UNK]';
const LONGEST_WORD = 100;
const CONTROL = /(?![\t\n\r])\p{C}|\ufffd/gu;
const ACCENT = /\p{Mn}/gu;
/** A mark by itself, an ideograph by itself, or a run of anything else but space. */
const WORD = /[!-/:-@[-`{-~]|\p{P}|\p{sc=Han}|[^\s!-/:-@[-`{-~\p{P}\p{sc=Han}]+/gu;

/**
 * The tokenizer of uncased BERT: lower case, no accents, every mark by itself, then the longest pieces that the vocabulary
 * holds from left to right. A word that cannot be pieced together is one `[UNK]`.
 */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = ids.get(UNKNOWN) ?? 0;
  const longest = vocabulary.reduce((most, piece) => Math.max(most, piece.length), 0);
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const plain = text.replace(CONTROL, '').toLowerCase().normalize('NFD').replace(ACCENT, '');
    const found: number[] = [];
    for (const [word] of plain.matchAll(WORD)) {
      let pieces = known.get(word);
      if (pieces === undefined) {
        pieces = piecesOf(word, ids, longest) ?? [unknown];
        if (known.size < WORDS_KEPT) known.set(word, pieces);
      }
      found.push(...pieces);
    }
    return found;
  };
}

const WORDS_KEPT = 50_000;

function piecesOf(word: string, ids: ReadonlyMap<string, number>, longest: number): number[] | null {
  if ([...word].length > LONGEST_WORD) return null;
  const found: number[] = [];
  let from = 0;
  while (from < word.length) {
    let to = Math.min(word.length, from + longest);
    let id: number | undefined;
    for (; to > from; to--) {
      id = ids.get((from > 0 ? '##' : '') + word.slice(from, to));
      if (id !== undefined) break;
    }
    if (id === undefined) return null;
    found.push(id);
    from = to;
  }
  return found;
}
