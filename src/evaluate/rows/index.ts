import type { Span } from '../../model/index.js';
import { type Decoder, dictionary, flag, list, nullable, number, oneOf, record, text } from './decode.js';

export type Sign = -1 | 0 | 1;
const sign = oneOf<Sign>(-1, 0, 1);
const range: Decoder<readonly [number, number]> = (value, path) => {
  const [start, end] = list(number)(value, path);
  return [number(start, `${path}[0]`), number(end, `${path}[1]`)];
};

/** NewsMTSC: a sentence, a marked mention, and the stance toward it. */
export interface NewsMtscRow extends Span {
  readonly id: string;
  readonly text: string;
  readonly label: Sign;
}
export const newsMtscRow = record<NewsMtscRow>({ id: text, text, start: number, end: number, label: sign });

/** BASIL: one outlet's article on an event, and its author's feeling toward each main actor. */
export interface BasilRow {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly feeling: ReadonlyMap<string, number>;
}
export const basilRow = record<BasilRow>({
  id: text,
  event: text,
  outlet: text,
  date: nullable(text),
  title: text,
  paragraphs: list(text),
  feeling: dictionary(number),
});

/** PerSenT: an article and its stance toward its main entity. */
export interface PersentRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly entity: string;
  readonly label: Sign;
}
export const persentRow = record<PersentRow>({ id: text, title: text, text, entity: text, label: sign });

const partyText = record<{ readonly text: string }>({ text });
export const GOLD_QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type GoldQuad = (typeof GOLD_QUADS)[number];

/** PLOVER: a sentence in which sources do something to targets; both are sources when symmetric. */
export interface PloverRow {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly { readonly text: string }[];
  readonly targets: readonly { readonly text: string }[];
  readonly symmetric: boolean;
  readonly event: string;
  readonly quad: GoldQuad;
}
export const ploverRow = record<PloverRow>({
  id: text,
  text,
  sources: list(partyText),
  targets: list(partyText),
  symmetric: flag,
  event: text,
  quad: oneOf(...GOLD_QUADS),
});

/** PolNeAR: a news text and its attributions. Spans are pairs of offsets. */
export interface PolnearRow {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
  }[];
}
export const polnearRow = record<PolnearRow>({
  id: text,
  text,
  attributions: list(record<PolnearRow['attributions'][number]>({ source: list(range), content: list(range) })),
});

/** NewsWCL50: a tokenized article, its chains of mentions, and portrayals as annotated phrases. */
export interface NewsWclRow {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  readonly sentences: readonly (readonly string[])[];
  /** Chain name → `[sentence, first token, sentence, last token]`. */
  readonly chains: ReadonlyMap<string, readonly (readonly number[])[]>;
  readonly annotations: readonly {
    readonly type: string;
    readonly name: string;
    readonly text: string;
    readonly target: string | null;
    readonly sentence: number | null;
  }[];
}
const textOrNumber: Decoder<string> = (value, path) => (typeof value === 'number' ? String(value) : text(value, path));
export const newsWclRow = record<NewsWclRow>({
  id: text,
  event: textOrNumber,
  outlet: text,
  sentences: list(list(text)),
  chains: dictionary(list(list(number))),
  annotations: list(
    record<NewsWclRow['annotations'][number]>({
      type: text,
      name: text,
      text,
      target: nullable(text),
      sentence: nullable(number),
    }),
  ),
});

/** BABE: a news sentence, biased in its wording or not. */
export interface BabeRow {
  readonly id: string;
  readonly text: string;
  readonly biased: boolean;
}
export const babeRow = record<BabeRow>({ id: text, text, biased: flag });

/** What one coder recorded of one article and relationship, after the codebook. */
export interface RelationshipCode {
  readonly climate: number | null;
  readonly appraisal: number | null;
  readonly stanceX: number | null;
  readonly stanceY: number | null;
  readonly frames: readonly string[];
}

/** A whole article and the dyad to read it for. */
export interface RelationshipRow {
  readonly id: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  readonly dyad: readonly [string, string];
  readonly coders: readonly RelationshipCode[];
}
const dyad: Decoder<readonly [string, string]> = (value, path) => {
  const [x, y, ...rest] = text(value, path).split('-');
  if (!x || !y || rest.length > 0) return oneOf('two actor ids joined by a hyphen')(value, path) as never;
  return [x, y];
};
export const relationshipRow = record<RelationshipRow>({
  id: text,
  outlet: text,
  date: nullable(text),
  title: text,
  text,
  dyad,
  coders: list(
    record<RelationshipCode>({
      climate: nullable(number),
      appraisal: nullable(number),
      stanceX: nullable(number),
      stanceY: nullable(number),
      frames: (value, path) => nullable(list(text))(value, path) ?? [],
    }),
  ),
});

export const DIRECTIONS = ['XY', 'YX', 'mutual', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A sentence of some article with two marked actors. */
export interface MarkedSentenceRow {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly X: Span & { readonly actor: string };
  readonly Y: Span & { readonly actor: string };
  readonly dir: Direction;
  readonly climate: number | null;
  readonly appraisal: number | null;
}
const party = record<MarkedSentenceRow['X']>({ actor: text, start: number, end: number });
export const markedSentenceRow = record<MarkedSentenceRow>({
  id: text,
  article: text,
  text,
  X: party,
  Y: party,
  dir: oneOf(...DIRECTIONS),
  climate: nullable(number),
  appraisal: nullable(number),
});

export interface ArticleRow {
  readonly id: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
}
export const articleRow = record<ArticleRow>({ id: text, outlet: text, date: nullable(text), title: text, text });

/** What a coder says of a sentence's stance toward an actor: first and, where there is one, second choice; `W` for no mention. */
export type StanceCode = readonly (Sign | 'W')[];
const stanceCode: Decoder<StanceCode> = (value, path) => {
  const code = oneOf<Sign | 'W'>(-1, 0, 1, 'W');
  return Array.isArray(value) ? list(code)(value, path) : [code(value, path)];
};

/** An article coded sentence by sentence; offsets are those of its full text. */
export interface EvidenceRow extends ArticleRow {
  /** The actors coded. */
  readonly top: readonly string[];
  readonly sents: readonly {
    readonly start: number;
    readonly end: number;
    /** Whose words: "o" the outlet's, else a name. */
    readonly v: string;
    readonly st: ReadonlyMap<string, StanceCode>;
    /** Climate −2 … 2 and appraisal −1 … 1 of each pair of actors, joined by a hyphen. */
    readonly t: ReadonlyMap<string, readonly [number, number]>;
  }[];
}
export const evidenceRow = record<EvidenceRow>({
  id: text,
  outlet: text,
  date: nullable(text),
  title: text,
  text,
  top: list(text),
  sents: list(
    record<EvidenceRow['sents'][number]>({
      start: number,
      end: number,
      v: text,
      st: dictionary(stanceCode),
      t: dictionary(range),
    }),
  ),
});

/** An article coded as a whole: its stance toward each main actor, −2 … 2, by the name the text uses. */
export interface ArticleCodesRow extends ArticleRow {
  readonly actors: readonly {
    readonly name: string;
    readonly stance: number;
    /** Quotations that show it. */
    readonly ev: readonly string[];
  }[];
}
export const articleCodesRow = record<ArticleCodesRow>({
  id: text,
  outlet: text,
  date: nullable(text),
  title: text,
  text,
  actors: list(record<ArticleCodesRow['actors'][number]>({ name: text, stance: number, ev: list(text) })),
});
export { isAside } from './aside.js';
export type { Decoder } from './decode.js';
