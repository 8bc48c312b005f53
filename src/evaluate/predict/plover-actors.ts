import type { MarkedMention } from '../../document.js';
import type { ActorId } from '../../model/index.js';
import { locate } from './locate.js';

/** The marked parties of a row as actors of their own. */
export interface PloverActors {
  /** By actor, the text the row gives. */
  readonly texts: ReadonlyMap<ActorId, string>;
  readonly marked: readonly MarkedMention[];
}

/** Finds each party where the text names it. Longer names first, so that "Iraq" is not sought within "Iraqi Kurds". */
export function ploverActors(text: string, parties: readonly string[]): PloverActors {
  const texts = new Map<ActorId, string>(parties.map((party, i) => [`?:party-${i}`, party]));
  const marked: MarkedMention[] = [];
  for (const [actor, party] of [...texts].sort((a, b) => b[1].length - a[1].length)) {
    let span = locate(text, party);
    for (let other = taken(marked, span); span && other; other = taken(marked, span)) {
      const next = locate(text, party, other.span.end);
      // Nowhere further on: found again at or before what is taken.
      span = next && next.start > span.start ? next : null;
    }
    if (span) marked.push({ actor, span });
  }
  return { texts, marked: marked.sort((a, b) => a.span.start - b.span.start) };
}

function taken(marked: readonly MarkedMention[], span: MarkedMention['span'] | null): MarkedMention | undefined {
  return marked.find((each) => span !== null && each.span.start < span.end && span.start < each.span.end);
}
