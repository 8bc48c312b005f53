import type { Cue } from '../model/index.js';

/** A stretch of a sentence and the cues that cover it; none for the words between. */
export interface Piece {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** Sum of the cues' weights. */
  readonly weight: number;
}

/** The feature of a cue that gathers many small ones; it has no words of its own to mark. */
export const OTHER_CUES = 'other cues';

/** Cues weaker than this share of the strongest are not marked: a sentence marked all over shows nothing. */
const FAINT = 0.12;

/** A cue that covers this share of a sentence speaks of the sentence, not of words in it. */
const WHOLE = 0.9;
/** Characters up to which one cue may well cover all there is, as in a short headline. */
const SHORT = 40;

/** The cues worth marking, strongest first: with words of their own, and not faint beside the strongest. */
export function strongCues(cues: readonly Cue[], length: number): readonly Cue[] {
  const placed = cues.filter(
    (cue) =>
      !isGeneral(cue, length) &&
      Number.isFinite(cue.weight) &&
      cue.weight !== 0 &&
      cue.span.start < cue.span.end &&
      cue.span.start >= 0 &&
      cue.span.end <= length,
  );
  const strongest = placed.reduce((most, cue) => Math.max(most, Math.abs(cue.weight)), 0);
  return placed.filter((cue) => Math.abs(cue.weight) >= strongest * FAINT).sort(byStrength);
}

/** The cues that speak of the sentence as a whole, strongest first. */
export function generalCues(cues: readonly Cue[], length: number): readonly Cue[] {
  return cues.filter((cue) => isGeneral(cue, length)).sort(byStrength);
}

function isGeneral({ feature, span }: Cue, length: number): boolean {
  return feature === OTHER_CUES || (length > SHORT && span.end - span.start >= length * WHOLE);
}

function byStrength(a: Cue, b: Cue): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || a.span.start - b.span.start;
}

/**
 * Cuts a sentence at the edges of its cues. The pieces joined give the sentence back. Cues may overlap; spans outside
 * the text are ignored and edges inside a surrogate pair moved out of it.
 */
export function pieces(text: string, cues: readonly Cue[]): readonly Piece[] {
  const shown = strongCues(cues, text.length).map((cue) => ({
    cue,
    start: whole(text, cue.span.start),
    end: whole(text, cue.span.end),
  }));
  const edges = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const out: Piece[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index]!;
    const end = edges[index + 1]!;
    const covering = shown.filter((entry) => entry.start <= start && end <= entry.end).map((entry) => entry.cue);
    out.push({
      text: text.slice(start, end),
      cues: covering,
      weight: covering.reduce((sum, cue) => sum + cue.weight, 0),
    });
  }
  return out;
}

function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  const splits = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return splits ? offset + 1 : offset;
}
