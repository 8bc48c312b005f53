import type { ActorReference } from './actor.js';
import type { Warning } from './analysis.js';
import type { ChannelDefinition, Comparison } from './comparison.js';
import type { Estimate } from './estimate.js';

/** How long a period of a timeline is. Weeks are those of ISO 8601. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A change of a group's mean at one time. */
export interface Change {
  /** Day of the first article after the change, `YYYY-MM-DD`. */
  readonly day: string;
  /** The period that day is in. */
  readonly period: string;
  /** Means of all articles before and since, in the channel's unit. The place was chosen to set them apart. */
  readonly before: number;
  readonly after: number;
  /** Permutation p-value of the clearest change at any place. */
  readonly p: number;
  /** Adjusted over all groups and channels of the timeline, as `made` says. */
  readonly q: number;
}

/** One group on one channel over time. */
export interface TimelineGroup {
  readonly group: string;
  /** One for each period of the timeline, in order; `insufficient` where there are too few articles, or none. */
  readonly estimates: readonly Estimate[];
  /** The clearest change; null with too few articles or where nothing varies. */
  readonly change: Change | null;
}

/** One number asked of every group in every period. */
export interface TimelineChannel extends ChannelDefinition {
  readonly groups: readonly TimelineGroup[];
}

/** The answer to one question, period by period. */
export interface Timeline {
  readonly schema: 'standpoint/timeline@1';
  readonly question: 'stance' | 'relationship';
  readonly title: string;
  readonly by: string;
  readonly every: Every;
  /** From the first period with an article to the last, gaps included: `2024-05-02`, `2024-W18`, `2024-05`, `2024-Q2`, `2024`. */
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  readonly actors: readonly ActorReference[];
  /** Articles with a date that counts. */
  readonly articles: number;
  readonly channels: readonly TimelineChannel[];
  /** What the numbers say, in sentences made of them alone. */
  readonly summary: readonly string[];
  readonly warnings: readonly Warning[];
  readonly made: Comparison['made'];
}
