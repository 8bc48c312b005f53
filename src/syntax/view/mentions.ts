import type { Annotation, Mention } from '../../model/index.js';

/** The mentions of each sentence, sorted by start. */
export function mentionsBySentence(
  annotation: Annotation,
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Mention[]> {
  const grouped = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.sentence < 0 || mention.sentence >= annotation.sentences.length) continue;
    const list = grouped.get(mention.sentence);
    if (list === undefined) grouped.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  for (const list of grouped.values()) list.sort((a, b) => a.span.start - b.span.start);
  return grouped;
}
