import type { ActorId, ActorReference } from './actor.js';
import type { Warning } from './analysis.js';
import type { Estimate, Interval } from './estimate.js';
import type { Cue } from './observation.js';
import type { SegmentKind } from './segment.js';
import type { Span } from './span.js';
import type { Voice } from './voice.js';

/** A sentence that carries a number, ready to be quoted. */
export interface Evidence {
  readonly article: string;
  readonly group: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly segment: SegmentKind;
  /** Where the sentence stands in the article's full text. */
  readonly span: Span;
  readonly text: string;
  /** The sentence's own value on the channel, in the channel's unit; its cues explain it. */
  readonly score: number;
  /** Spans are offsets into `text`. */
  readonly cues: readonly Cue[];
  readonly voice: Voice;
}

/**
 * An estimate shrunk toward the mean of all groups, the more the less is known of it (empirical Bayes). For orderings: one
 * that goes by plain means is led by whichever group has too few articles to be near the middle.
 */
export interface ShrunkenEstimate {
  readonly mean: number;
  readonly interval: Interval;
  /** Share of the mean of all groups in it, [0, 1]. */
  readonly shrinkage: number;
}

/** How much of a group says one thing. */
export interface LabelShare {
  /** Articles; no whole number where it is only known how likely each of them says it. */
  readonly articles: number;
  /** Share of the group's articles, [0, 1], and where it may lie. */
  readonly share: number;
  readonly interval: Interval;
}

/** A group's articles by what each of them says: nearer to the lower end of the channel, to neither, or to the upper end. */
export interface LabelShares {
  readonly below: LabelShare;
  readonly between: LabelShare;
  readonly above: LabelShare;
}

/** The value of one channel for one group (outlet). */
export interface GroupEstimate {
  readonly group: string;
  readonly estimate: Estimate;
  /** Null when the estimate is insufficient, or fewer than 3 groups have one. */
  readonly shrunken?: ShrunkenEstimate | null;
  /** Of a channel whose articles have labels; null when the estimate is insufficient or rests on parts of their text. */
  readonly shares?: LabelShares | null;
  readonly evidence: readonly Evidence[];
}

/** How two groups differ on one channel: `a` minus `b`. */
export interface Difference {
  readonly a: string;
  readonly b: string;
  readonly estimate: Estimate;
  /** Effect sizes; their intervals take the articles of the two groups as independent. */
  readonly effect: {
    readonly hedgesG: number | null;
    readonly hedgesGInterval?: Interval | null;
    readonly cliffsDelta: number;
    readonly cliffsDeltaInterval?: Interval;
  } | null;
  /** Permutation p-value, (0, 1]; null when insufficient. */
  readonly p: number | null;
  /**
   * `p` adjusted by `made.correction` over the differences of the same family (headline channels; by voice; frames; who acts and
   * speaks) that their values could have shown at α = 0.05; 1 for those they could not, null when insufficient.
   */
  readonly q: number | null;
  /** Smallest true difference found in 80 % of corpora of this size at α = 0.05; null when insufficient. */
  readonly minimumDetectable: number | null;
  /** True when the test compared articles on the same events. */
  readonly paired: boolean;
  /** Number of shared events the test rests on; 0 when unpaired. */
  readonly events: number;
  readonly evidence: readonly Evidence[];
}

/** A group in the order of a channel, and how it stands to the next. */
export interface Ranked {
  readonly group: string;
  readonly mean: number;
  /** `above`: the interval of their difference excludes 0; `level`: it does not; null for the last. */
  readonly next: 'above' | 'level' | null;
}

/** The clearest difference of a channel: `a` and `b` as in its `differences`. */
export interface Finding {
  readonly channel: string;
  readonly a: string;
  readonly b: string;
  /** Which of the two is nearer to the upper end of the channel, and which to the lower. Absent in comparisons of earlier versions. */
  readonly higher?: string;
  readonly lower?: string;
  /** The difference in words: who is nearer to what, by how much, how sure. */
  readonly sentence: string;
}

/** What a number of a channel is: a score in [−1, 1], or a share in [0, 1]. */
export type ChannelUnit = 'score' | 'share';

/**
 * Questions that are tested together. The headline channels (stance, climate, appraisal) are what a comparison is read for; their
 * breakdown by voice, the frames, who acts and speaks, how much space there is, and who else is brought in are families of their own,
 * so that looking closer does not hide what the headline shows.
 */
export type ChannelFamily = 'headline' | 'voice' | 'frame' | 'conduct' | 'space' | 'third' | 'naming';

/** One number that can be asked of articles: what it is called and what it means. */
export interface ChannelDefinition {
  /** `stance:RUS`, `climate`, `appraisal`, `initiative`, `frame:threat`, `voice:RUS` … A name: nothing has to be read from it. */
  readonly id: string;
  /** What is asked, whomever it is asked of: `stance`, `climate`, `frame`, `voice` … */
  readonly kind: string;
  readonly family: ChannelFamily;
  /** Whom it is asked of: nobody, one, or two. */
  readonly actors: readonly ActorId[];
  readonly label: string;
  /** One sentence that says what the number asks. */
  readonly question: string;
  /** `score` runs from −1 to 1, `share` from 0 to 1. */
  readonly unit: ChannelUnit;
  /** Words for the two ends: ["unfavourable", "favourable"]. */
  readonly ends: readonly [string, string];
  /** What a single article can be said to do, from the lower end to the upper: ["deplored", "not valued", "welcomed"]. */
  readonly labels?: readonly [string, string, string];
}

/** A channel with the values of every group and their differences. */
export interface Channel extends ChannelDefinition {
  readonly groups: readonly GroupEstimate[];
  readonly differences: readonly Difference[];
  /** The groups from the highest to the lowest; those without an estimate are left out. */
  readonly ordering: readonly Ranked[];
}

/** A sentence with a term in it. */
export interface Concordance
  extends Pick<Evidence, 'article' | 'group' | 'date' | 'title' | 'url' | 'segment' | 'span' | 'text'> {
  /** Where the term stands in `text`. */
  readonly term: Span;
}

/** A word, or two neighbouring words, that one group uses more than all the others near what is asked. */
export interface DistinctiveTerm {
  readonly group: string;
  /** In lower case. */
  readonly term: string;
  /** Uses by the group, its words near what is asked (stop words and names left out), and its articles that use the term. */
  readonly count: number;
  readonly words: number;
  readonly articles: number;
  /** The same of all other groups together. */
  readonly others: { readonly count: number; readonly words: number; readonly articles: number };
  /** Log-odds ratio against all other groups, with an informative prior; positive, natural logarithm. */
  readonly logOdds: number;
  /** `logOdds` over its standard error. */
  readonly z: number;
  /** Permutation p-value: whole articles change places, within events where shared. */
  readonly p: number;
  /** Adjusted over all terms and groups tested, as `made` says. */
  readonly q: number;
  readonly evidence: readonly Concordance[];
}

/** What the groups make of one event. */
export interface EventCoverage {
  /** The name that the articles give it. */
  readonly event: string;
  /** Title of the first article about what is asked; null where it has none. */
  readonly title: string | null;
  /** Days of the first and the last article, `YYYY-MM-DD`; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** For each group of the comparison, in order: articles on the event, and how many of them are about what is asked. */
  readonly groups: readonly { readonly group: string; readonly articles: number; readonly about: number }[];
}

/** Articles that are nearly the same text, such as wire copy. Each group counts one of its own: the first by day, then id. */
export interface NearDuplicates {
  readonly articles: readonly { readonly article: string; readonly group: string; readonly counted: boolean }[];
}

/**
 * How p-values are adjusted for the number of differences looked at: `benjamini-hochberg` bounds the share of false ones
 * among those found, `holm` the chance of finding any false one.
 */
export type Correction = 'benjamini-hochberg' | 'holm';

/** How estimates were corrected for the scorer's own error by articles coded by hand. */
export type GoldMethod = 'prediction-powered' | 'design-based' | 'rogan-gladen';

/** The answer to one question about a corpus. */
export interface Comparison {
  readonly schema: 'standpoint/comparison@1';
  readonly question: 'stance' | 'relationship' | 'voices' | 'coverage' | 'frames' | 'wording';
  readonly title: string;
  /** The field of the articles that the groups come from: `outlet`, or a key of `meta`. */
  readonly by: string;
  readonly groups: readonly string[];
  readonly actors: readonly ActorReference[];
  /** Articles counted: of near-duplicates one in each group. */
  readonly articles: number;
  /** What the numbers say, in sentences made of them alone; begin here. */
  readonly summary: readonly string[];
  /** The clearest difference of each channel that is told apart from chance (q ≤ 0.05), the one to read first in front. */
  readonly findings: readonly Finding[];
  readonly channels: readonly Channel[];
  /** For a question about a relationship or about coverage: what each group makes of each event. Empty for others. */
  readonly events: readonly EventCoverage[];
  /** For a question about a relationship or about wording: the terms that set each group apart. Empty for others. */
  readonly terms: readonly DistinctiveTerm[];
  /** Texts that several articles share, the most shared first. Absent in comparisons of earlier versions. */
  readonly nearDuplicates?: readonly NearDuplicates[];
  readonly warnings: readonly Warning[];
  readonly made: {
    readonly library: string;
    readonly seed: number;
    readonly resamples: number;
    readonly level: number;
    readonly minArticles: number;
    /** What `q` is; `benjamini-hochberg` where absent. */
    readonly correction?: Correction;
    /** How estimates were corrected, by how many coded values, and coded articles that a group needs; absent where they were not. */
    readonly gold?: { readonly method: GoldMethod; readonly values: number; readonly minGold: number };
  };
}
