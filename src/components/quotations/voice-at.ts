import { firstWhere } from '../../core/index.js';
import { OUTLET, type Quotation, type Span, type Voice, voiceOf } from '../../model/index.js';

/**
 * Whose words a span is: the innermost quotation that covers it, a direct or indirect one before scare quotes; the
 * outlet when none does. `quotations` must be sorted by start, as `findQuotations` returns them.
 */
export function voiceAt(quotations: readonly Quotation[], span: Span): Voice {
  let best: Quotation | undefined;
  for (let index = lastStartingBy(quotations, span.start), steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const candidate = quotations[index]!;
    if (candidate.span.end < span.end) continue;
    if (!best || (best.kind === 'scare' && candidate.kind !== 'scare')) best = candidate;
    if (best.kind !== 'scare') break;
  }
  return best ? voiceOf(best) : OUTLET;
}

/** How many quotations before a span may be looked through; nesting is shallow, so this bounds the work only. */
const REACH = 24;

/** Index of the last quotation that starts at or before `offset`, or −1. */
function lastStartingBy(quotations: readonly Quotation[], offset: number): number {
  return firstWhere(quotations.length, (i) => quotations[i]!.span.start > offset) - 1;
}
