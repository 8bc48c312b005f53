import { lazily } from '../../../core/index.js';
import { loadModel, tableOf } from '../../../linear/index.js';
import type { Annotation } from '../../../model/index.js';
import type { Reading } from '../read.js';
import { TAGGER_VERSION } from './features.js';
import { taggerView } from './read-view.js';
import { decode } from './score.js';
import { TokenScorer } from './scorer.js';
import type { TaggerView } from './view.js';

/** The tagger that ships with the library, unpacked on first use. */
export const builtInTagger = lazily(() => new TokenScorer(tableOf(loadModel('tagger', { features: TAGGER_VERSION }))));

/** The text as the tagger saw it, and a label for every token. */
export interface Tagged {
  readonly view: TaggerView;
  readonly labels: Uint8Array;
}

/** Labels every token of a text: outside, speaker, cue, beginning or rest of content. Linear. */
export function tag(annotation: Annotation, reading: Reading, scorer: TokenScorer): Tagged {
  const view = taggerView(annotation, reading);
  const scores = scorer.score(view);
  const labels = new Uint8Array(view.length);
  for (const { from, to } of stretchesOf(annotation)) decode(scores, from, to, labels);
  return { view, labels };
}

/** Runs of tokens that are decoded together: the sentences of a segment. */
export function stretchesOf({ sentences }: Annotation): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = sentences[0]?.from ?? 0;
  for (let s = 0; s < sentences.length; s++) {
    const next = sentences[s + 1];
    if (next !== undefined && next.segment === sentences[s]!.segment) continue;
    stretches.push({ from, to: sentences[s]!.to });
    from = next?.from ?? from;
  }
  return stretches;
}
