import type { Channel, Comparison } from '../../model/index.js';
import { findingsOf } from './findings.js';
import { inWords } from './in-words.js';
import { orderingOf } from './ordering.js';

/** A comparison that does not yet say what its numbers say. */
export type Untold = Omit<Comparison, 'summary' | 'findings' | 'channels'> & {
  readonly channels: readonly Omit<Channel, 'ordering'>[];
};

/** Adds the orderings, the findings and the summary, or makes them anew from numbers that have changed. */
export function told(comparison: Untold): Comparison {
  const channels = comparison.channels.map(
    (channel): Channel => ({ ...channel, ordering: orderingOf(channel.groups, channel.differences) }),
  );
  const findings = findingsOf(channels);
  const { question, groups, terms, events } = comparison;
  const summary = inWords({ question, groups, channels, findings, terms, events });
  const { schema, title, by, ...rest } = comparison;
  // A reader of the JSON finds the words first.
  return { schema, title, by, summary, ...rest, findings, channels };
}
