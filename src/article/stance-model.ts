/** How stance observations are weighed in an article; learned from whole articles. */
export interface StanceEmphasis {
  /** Factor for words the outlet quotes, beside 1 for its own. */
  readonly quoted: number;
  /** Factor for a mention that only modifies a noun, beside 1 for one that acts or is acted on. */
  readonly modifier: number;
  /** A sentence's mentions of the actor count (number of them)^−repeatDiscount each: they say one thing together. */
  readonly repeatDiscount: number;
  /** A mention counts (1 + mentions of others in the sentence)^−coMentionDiscount: what is said there may be about them. */
  readonly coMentionDiscount: number;
  /** What a chance of a negative view counts beside one of a positive view, ≥ 1. */
  readonly negativityWeight: number;
  /** Units of weight that pull the value toward 0: what is expected of an article before it is read. */
  readonly prior: number;
}

/** How far a single observation of weight 1 strays from its article's stance. */
export interface StanceSpread {
  /** Standard deviation to begin with, in the unit of stance, and how many units of weight that beginning is worth. */
  readonly deviation: number;
  readonly worth: number;
}

/** A class's logit over neutral: `bias` + `positive` × mean chance of positive + `negative` × mean chance of negative. */
export interface LabelWeights {
  readonly bias: number;
  readonly positive: number;
  readonly negative: number;
}

/** A three-class reading of a whole article. */
export interface LabelModel {
  /** Units of weight that pull each of the two means toward 0: praise has to be earned, blame shows in a few sentences. */
  readonly prior: { readonly positive: number; readonly negative: number };
  readonly positive: LabelWeights;
  readonly negative: LabelWeights;
  /** Chances are multiplied by these before the largest decides, so that a rare class is found as well as a common one. */
  readonly classWeights: { readonly negative: number; readonly neutral: number };
}

/** The article model of stance. */
export interface StanceModel {
  readonly emphasis: StanceEmphasis;
  /** Factor that puts the shrunken mean on the coders' scale, zero at zero. */
  readonly level: number;
  readonly spread: StanceSpread;
  /** What coders of articles answer, who call most neutral. */
  readonly label: LabelModel;
  /** What readers at large answer (PerSenT), who call few neutral. */
  readonly readers: LabelModel;
}
