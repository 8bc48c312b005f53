/** Characters after which a piece is handed on. */
const PIECE = 65_536;

/**
 * What `JSON.stringify` gives for an object, in pieces cut between the elements of its lists: the analysis of an enormous
 * article is longer than a string can be (512 MB in Node).
 */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '{';
  let first = true;
  for (const [name, field] of Object.entries(value)) {
    const isList = Array.isArray(field);
    const whole = isList ? '[' : JSON.stringify(field);
    // Functions and symbols have no JSON, and are left out as `JSON.stringify` does.
    if (whole === undefined) continue;
    piece += `${first ? '' : ','}${JSON.stringify(name)}:${whole}`;
    first = false;
    if (!isList) continue;
    for (let index = 0; index < field.length; index++) {
      piece += `${index === 0 ? '' : ','}${JSON.stringify(field[index]) ?? 'null'}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}`;
}
