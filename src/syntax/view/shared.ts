import type { Annotation, Mention } from '../../model/index.js';
import { mentionsBySentence } from './mentions.js';
import { type View, viewSentence } from './view.js';
import type { Vocabulary } from './vocabulary.js';

/** Gives the view of a sentence, read when it is first asked for. */
export type ViewOf = (sentence: number) => View;

const kept = new WeakMap<Annotation, { mentions: readonly Mention[]; vocabulary: Vocabulary; viewOf: ViewOf }>();

/**
 * The views of one article, shared by every stage that reads them. They last as long as the annotation does, and are read
 * anew for other mentions or another vocabulary.
 */
export function viewsOf(annotation: Annotation, mentions: readonly Mention[], vocabulary: Vocabulary): ViewOf {
  const known = kept.get(annotation);
  if (known?.mentions === mentions && known.vocabulary === vocabulary) return known.viewOf;
  const grouped = mentionsBySentence(annotation, mentions);
  const views: (View | undefined)[] = [];
  const viewOf: ViewOf = (sentence) => {
    let view = views[sentence];
    if (view === undefined) {
      view = viewSentence(annotation, sentence, grouped.get(sentence) ?? [], vocabulary);
      views[sentence] = view;
    }
    return view;
  };
  kept.set(annotation, { mentions, vocabulary, viewOf });
  return viewOf;
}
