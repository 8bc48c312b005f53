import { english } from '../../../src/components/annotate/index.js';
import { lines } from '../data/lines.js';
import { writeModel } from '../fit/write-model.js';
import { runStep, type Step } from '../step.js';
import { trainVoices } from './model.js';
import { type AttributedText, readAttributed } from './texts.js';

/** Chosen by cross-validation over the texts learned from. */
const SETTINGS = {
  tagger: { epochs: 8, rate: 0.03, missed: 1, invented: 1, named: 1, least: 16, levels: 63 },
  speakers: { epochs: 12, rate: 0.05, least: 4, levels: 63 },
  folds: 3,
};

/** Fits the tagger and the choice of a speaker. A third of the texts, by a hash of their id, is never learned from. */
function trainQuotations({ data, seed, report }: Step): void {
  const annotator = english();
  const texts = lines<AttributedText>(data, 'polnear-dev.jsonl').map((text) => readAttributed(text, annotator));
  report(`${texts.length} texts read`);
  const model = trainVoices(texts, {
    tagger: { ...SETTINGS.tagger, seed },
    speakers: { ...SETTINGS.speakers, seed },
    folds: SETTINGS.folds,
    report,
  });
  const made = { learnedFrom: ['polnear-dev.jsonl'], command: 'npm run train -- --only quotations', seed };
  writeModel('tagger', model.tagger, { ...made, figures: { 'token F1 by fold, mean': model.tokenF1 } });
  writeModel('speakers', model.speakers, { ...made, figures: {} });
}

runStep(trainQuotations);
