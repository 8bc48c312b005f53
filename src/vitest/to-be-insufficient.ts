import { checkKeys, StandpointError } from '../core/index.js';
import type { Comparison, Estimate, Portrayal } from '../model/index.js';
import { answer, type MatcherAnswer } from './matcher.js';
import { estimateSaid } from './numbers.js';

/**
 * Holds when there is too little to give a number: of an estimate or of one article's portrayal; of a comparison, on a channel for
 * a group, or on a channel for every group. @throws StandpointError `invalid-option` for a channel or group that is not there
 * @example expect(comparison).not.toBeInsufficient('stance:RUS', { of: 'Norwire' })
 */
export function toBeInsufficient(
  received: Estimate | Portrayal | Comparison,
  channel?: string,
  options: { readonly of?: string } = {},
): MatcherAnswer {
  if ('kind' in received) {
    return answer(received.kind === 'insufficient', 'too little to give a number', said(received));
  }
  checkKeys(options, ['of']);
  const found = received.channels.find(({ id }) => id === channel);
  const rows = found?.groups.filter(({ group }) => options.of === undefined || group === options.of) ?? [];
  if (rows.length === 0) {
    const wanted = options.of === undefined ? `channel "${channel}"` : `"${options.of}" on a channel "${channel}"`;
    const ids = received.channels.map(({ id }) => id).join(', ');
    throw new StandpointError('invalid-option', `the comparison has no ${wanted}; its channels are ${ids}`);
  }
  const told = rows.map(({ group, estimate }) => `${group}: ${estimateSaid(estimate)}`).join('\n  ');
  const pass = rows.every(({ estimate }) => estimate.kind === 'insufficient');
  return answer(pass, `too little of ${options.of ?? 'every group'} on ${channel} to give a number`, told);
}

function said(received: Estimate | Portrayal): string {
  if (received.kind === 'estimate') return estimateSaid(received);
  if (received.kind === 'portrayal') return `${received.value.toFixed(3)} from ${received.terms.length} observations`;
  return `${received.observations} observations, ${received.needed} needed`;
}
