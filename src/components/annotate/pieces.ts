/** Text is read in pieces of about this many characters, so that memory stays flat on enormous input. */
const PIECE = 100_000;
/** No word is longer: a tokenizer's patterns slow down on runs without a space. */
const LONGEST_RUN = 256;

/** Ranges that cover the text: cut at line ends where there are some, else at spaces, and inside endless runs. */
export function* pieces(text: string): Generator<readonly [number, number]> {
  let from = 0;
  while (from < text.length) {
    const to = endlessRun(text, from, pieceEnd(text, from));
    yield [from, to];
    from = to;
  }
}

function pieceEnd(text: string, from: number): number {
  const limit = from + PIECE;
  if (limit >= text.length) return text.length;
  // Only the second half of the piece is searched: a search back to the start of the text would be quadratic.
  const tail = text.slice(from + PIECE / 2, limit);
  const cut = tail.lastIndexOf('\n') + 1 || tail.lastIndexOf(' ') + 1;
  return cut > 0 ? from + PIECE / 2 + cut : limit;
}

/** Where the first run without a space that is too long must be cut, never inside a surrogate pair; else `to`. */
function endlessRun(text: string, from: number, to: number): number {
  for (let run = from; run + LONGEST_RUN < to; ) {
    // Looked for from behind, the space that ends the run is found after a few characters.
    const limit = run + LONGEST_RUN;
    let space = limit;
    while (space >= run && text.charCodeAt(space) > 32) space--;
    if (space < run) return isLowSurrogate(text, limit) ? limit + 1 : limit;
    run = space + 1;
  }
  return to < text.length && isLowSurrogate(text, to) ? to + 1 : to;
}

function isLowSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}
