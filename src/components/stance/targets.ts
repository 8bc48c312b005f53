import type { Component } from '../../component.js';
import type { Annotation, Mention } from '../../model/index.js';

/** Which mentions a reader is asked about. */
export const targetsComponent: Component = {
  name: 'targets',
  requires: ['annotation', 'mentions'],
  provides: ['targets'],
  run: (document) => document.set('targets', targetsOf(document.annotation, document.mentions)),
};

/** The mentions to score: those in the article's own segments. */
function targetsOf({ segments, sentences }: Annotation, mentions: readonly Mention[]): number[] {
  const targets: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { role, sentence: at } = mentions[i]!;
    // "In Moscow" says where, not how Russia is: six in seven such mentions are neutral.
    if (role === 'place') continue;
    const sentence = sentences[at];
    if (sentence !== undefined && segments[sentence.segment]?.scored) targets.push(i);
  }
  return targets;
}
