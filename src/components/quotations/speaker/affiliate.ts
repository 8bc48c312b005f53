import type { ActorId, Quotation } from '../../../model/index.js';

/**
 * Gives those whom the article alone knows, wherever they speak, whom it says they speak for anywhere; not where it says
 * different things: two foreign ministries.
 */
export function affiliate(quotations: readonly Quotation[]): Quotation[] {
  const stated = new Map<ActorId, ActorId | null>();
  for (const { speaker, speaksFor } of quotations) {
    if (speaker === null || speaksFor === undefined || !speaker.startsWith('?:')) continue;
    const known = stated.get(speaker);
    stated.set(speaker, known === undefined || known === speaksFor ? speaksFor : null);
  }
  return quotations.map((quotation) => {
    const { speaker, speaksFor } = quotation;
    const known = speaker === null || speaksFor !== undefined ? null : stated.get(speaker);
    return known ? { ...quotation, speaksFor: known } : quotation;
  });
}
