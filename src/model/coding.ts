import type { ActorId } from './actor.js';
import type { Span } from './span.js';

/** Words that a coder copied from the article to show why a code was given. */
export interface CodeQuotation {
  readonly text: string;
  /** Where they stand in the article's full text; null when they are not there. */
  readonly span: Span | null;
}

/** What a coder says of one article on one channel. */
export interface Code {
  /** Id of the construct in the codebook: `stance`, `climate`, `frames` … */
  readonly construct: string;
  /** Whom it is about: nobody, one, or two, in the order asked. */
  readonly about: readonly ActorId[];
  /** The channel it is a value of: `stance:RUS`, `climate`, `frame:threat` … */
  readonly channel: string;
  /** In the channel's unit; null where the coder finds that the article says nothing on it. */
  readonly value: number | null;
  readonly quotations: readonly CodeQuotation[];
  /** True where a quotation is not in the article, or none was given for a value that needs one. */
  readonly unsupported?: true;
}

/**
 * What became of an article: `coded`; `refused` by the model; `invalid`: its answers were none; `failed`: no answer came;
 * `skipped`: the article names nobody who is asked about, or is none that can be read.
 */
export type CodingStatus = 'coded' | 'refused' | 'invalid' | 'failed' | 'skipped';

/** Tokens as the model's own service counts them. */
export interface TokenCount {
  readonly input: number;
  readonly output: number;
}

/** One article coded by one coder, a model or a person. Plain JSON, one line of a file of codes. */
export interface Coding {
  readonly schema: 'standpoint/coding@1';
  readonly article: string;
  /** Of the full text that was coded. */
  readonly hash: string;
  /** Name, version and fingerprint of the codebook: `standpoint@1 0f3a…`. */
  readonly codebook: string;
  readonly coder: string;
  /** Version of the prompt; `by hand` for a person. */
  readonly prompt: string;
  readonly status: CodingStatus;
  /** Why it was not coded. */
  readonly reason?: string;
  readonly codes: readonly Code[];
  /** Requests whose answers it rests on, those from the cache included, and what they took. */
  readonly requests?: number;
  readonly tokens?: TokenCount;
  /** How likely the article was to be drawn for coding, (0, 1]; absent where all were as likely. */
  readonly probability?: number;
}
