import { inspectReference } from './components/inspect/index.js';
import { observeStance } from './components/stance/index.js';
import { contentHash, VERSION } from './core/index.js';
import type { Document } from './document.js';
import type { Judgement } from './judge.js';
import type { Analysis } from './model/index.js';

/** A document and what was judged of it as plain JSON. */
export function analysisOf(
  document: Document,
  { readings, readers }: Judgement,
  made: Pick<Analysis['made'], 'annotator' | 'registry'>,
): Analysis {
  const { text, annotation, actors, mentions, quotations, relations } = document;
  const unfit = document.layer('unfit');
  return {
    schema: 'standpoint/analysis@2',
    made: { library: VERSION, ...made, readers },
    article: referenceOf(document),
    segments: annotation.segments,
    sentences: annotation.sentences.map(({ span, segment }) => {
      return { span, segment, text: text.slice(span.start, span.end) };
    }),
    actors,
    mentions,
    quotations,
    stances: readings.stances ? observeStance(document, readings.stances) : [],
    relations,
    frames: readings.frames ?? [],
    relationships: readings.relationships ?? [],
    tones: readings.tones ?? [],
    ...(readings.portrayals ? { portrayals: readings.portrayals } : {}),
    ...(readings.coding ? { coding: readings.coding } : {}),
    warnings: [...inspectReference(document.article), ...(unfit === null ? [] : [unfit])],
  };
}

function referenceOf({ article, text }: Document): Analysis['article'] {
  const { text: _text, segments: _segments, ...reference } = article;
  return { ...reference, outlet: article.outlet || 'unknown', hash: contentHash(text), length: text.length };
}
