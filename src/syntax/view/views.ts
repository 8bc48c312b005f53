import { bySentence } from '../../core/index.js';
import type { Annotation, Mention } from '../../model/index.js';
import { builtInVocabulary } from './built-in-vocabulary.js';
import type { View } from './view.js';
import { viewSentence } from './view-sentence.js';

/** A text whose sentences are looked at: a document, which keeps what was worked out on the way, or its layers alone. */
export interface ReadText {
  readonly annotation: Annotation;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  once?<Made>(key: unknown, make: () => Made): Made;
}

/** Gives the view of a sentence, read when it is first asked for. */
export type ViewOf = (sentence: number) => View;

/** The views of a text's sentences; those of a document are read once and shared by every stage that looks at them. */
export function viewsOf(text: ReadText): ViewOf {
  const make = () => readViews(text);
  return text.once ? text.once(viewsOf, make) : make();
}

function readViews({ annotation, mentions }: ReadText): ViewOf {
  const grouped = bySentence(mentions);
  const views: (View | undefined)[] = [];
  return (sentence) => {
    let view = views[sentence];
    if (view === undefined) {
      const named = (grouped.get(sentence) ?? []).map((index) => mentions[index]!);
      view = viewSentence(annotation, sentence, named, builtInVocabulary());
      views[sentence] = view;
    }
    return view;
  };
}
