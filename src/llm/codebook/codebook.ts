import type { ChannelUnit } from '../../model/index.js';
import type { MeasurementLevel } from '../../stats/index.js';

/** What a coder may answer: the code as it is written down, what it means, and its place on the channel. */
export interface CodeValue {
  readonly code: string;
  readonly means: string;
  /** In the channel's unit; null where the article says nothing on it. */
  readonly value: number | null;
}

/** A passage that shows when a code is given. */
export interface CodeExample {
  readonly text: string;
  readonly code: string;
  readonly why?: string;
}

/** One question that is put to an article. `{x}` and `{y}` in its words stand for the names of those it is asked of. */
export interface Construct {
  readonly id: string;
  readonly name: string;
  /** Of what it is asked: of the article alone, of each actor, or of each pair of them. */
  readonly of: 'article' | 'actor' | 'pair';
  readonly question: string;
  readonly values: readonly CodeValue[];
  /** So many of the values may be given at once, each a channel of its own: 1 given, 0 not. Without it exactly one is given. */
  readonly most?: number;
  readonly rules?: readonly string[];
  readonly examples?: readonly CodeExample[];
  /** True where a value other than 0 and null has to be shown by a quotation. */
  readonly evidence: boolean;
  /** Its channel where that is not `id`, `id:{x}` of an actor, or `id:{code}` where several are given. */
  readonly channel?: string;
  readonly unit: ChannelUnit;
  /** Words for the lowest and the highest value. */
  readonly ends: readonly [string, string];
  /** How far apart two values are, where coders are compared. */
  readonly level: MeasurementLevel;
  /** True where naming a pair the other way round turns the value's sign. */
  readonly directed?: boolean;
}

/** What coders are asked, and how they answer: one version of it. Plain JSON. */
export interface Codebook {
  readonly schema: 'standpoint/codebook@1';
  readonly name: string;
  readonly version: string;
  /** What holds for all constructs. */
  readonly rules: readonly string[];
  /** What counts as evidence. */
  readonly evidence: string;
  readonly constructs: readonly Construct[];
}
