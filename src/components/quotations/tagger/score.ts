/**
 * Columns of the tagger's weights. A token is outside (O), names the speaker (S), is part of the cue (Q), begins content (B)
 * or goes on with it (I); what a step costs depends on whether the token before lay in content.
 */
export const COLUMN = { source: 0, cue: 1, content: 2, begin: 3, leave: 4, again: 5 } as const;
export const COLUMNS = 6;

export const LABEL = { outside: 0, source: 1, cue: 2, begin: 3, inside: 4 } as const;

/**
 * The labels of highest total score of the tokens `from` to `to`, written to `labels`. `scores` holds `COLUMNS` numbers a
 * token. Content is never gone on with that has not begun. Linear.
 */
export function decode(scores: Float32Array, from: number, to: number, labels: Uint8Array): void {
  const length = to - from;
  if (length <= 0) return;
  /** Best label of each token, if the token itself is outside (even places) or in content (odd), and the state before. */
  const label = new Uint8Array(2 * length);
  const before = new Uint8Array(2 * length);
  let out = 0;
  let inside = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const at = (from + i) * COLUMNS;
    const source = scores[at + COLUMN.source]!;
    const cue = scores[at + COLUMN.cue]!;
    const content = scores[at + COLUMN.content]!;
    const plain = source > 0 || cue > 0 ? (source > cue ? LABEL.source : LABEL.cue) : LABEL.outside;
    const gain = Math.max(0, source, cue);
    const left = inside + scores[at + COLUMN.leave]!;
    label[2 * i] = plain;
    before[2 * i] = left > out ? 1 : 0;
    const nextOut = Math.max(out, left) + gain;
    const begun = out + scores[at + COLUMN.begin]!;
    const again = inside + scores[at + COLUMN.again]!;
    const most = Math.max(begun, again, inside);
    label[2 * i + 1] = most === inside ? LABEL.inside : LABEL.begin;
    before[2 * i + 1] = most === inside || most === again ? 1 : 0;
    if (most === begun && begun > inside) before[2 * i + 1] = begun >= again ? 0 : 1;
    inside = most + content;
    out = nextOut;
  }
  let state = inside > out ? 1 : 0;
  for (let i = length - 1; i >= 0; i--) {
    labels[from + i] = label[2 * i + state]!;
    state = before[2 * i + state]!;
  }
}
