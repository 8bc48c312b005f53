import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { builtInVocabulary } from '../../../src/syntax/index.js';
import { builtInRelationshipModel, linearScorer, TONE_VERSION } from '../../../src/training.js';
import { readCodedArticles } from '../data/coded-articles.js';
import { readCodedTies, withStances } from '../data/coded-ties.js';
import { encodeHeads } from '../fit/encode-heads.js';
import { dyadFolds, foldOf } from '../fit/folds.js';
import { writeModel, writeNumbers } from '../fit/write-model.js';
import { readFolds } from '../relationship/folds.js';
import { runStep, type Step } from '../step.js';
import { trainRelationshipArticles } from './model.js';
import { readCoded } from './read.js';
import { joinTone } from './tone.js';

const SETTINGS = {
  articles: { tone: { minimum: 3, ridge: 0.7 }, salience: 1, kinship: 0.7, quoted: [0.6, 0.8, 1], priors: [1, 2, 4] },
  tone: { most: 20_000, folds: 6 },
};

/** Fits the models of tone and of how a whole article tells of a relationship, on readings by models that have not seen it. */
function trainArticles({ data, work, report }: Step): void {
  const tools = {
    annotator: english(),
    registry: builtInRegistry(),
    vocabulary: builtInVocabulary(),
    scorer: linearScorer({ cues: 0 }),
  };
  const folds = readFolds(work);
  const train = readCodedArticles(data, 'relationship-train.jsonl');
  // Their sentences taught the model of sentences nothing.
  const ties = readCodedTies(data, 'article-codes-train.jsonl');
  const read = [
    ...train.map((coded) => readCoded(coded, folds[foldOf(coded.id, folds.length)]!, tools)),
    ...ties.map((coded) => withStances(readCoded(coded, builtInRelationshipModel(), tools), coded.named)),
  ];
  report(`${train.length} articles and ${ties.length} ties read`);
  const { model, tone } = trainRelationshipArticles(read, {
    ...SETTINGS.articles,
    folds: [
      ...dyadFolds(
        train.map(({ dyad }) => dyad),
        SETTINGS.tone.folds,
      ),
      ...ties.map(({ id }) => foldOf(id, SETTINGS.tone.folds)),
    ],
    report,
  });
  const packedTone = encodeHeads(joinTone(tone, SETTINGS.tone.most), {
    features: TONE_VERSION,
    vocabulary: tools.vocabulary.print,
    levels: 127,
  });
  const made = {
    learnedFrom: ['relationship-train.jsonl', 'article-codes-train.jsonl'],
    command: 'npm run train -- --only tone',
    seed: null,
    figures: {},
  };
  writeModel('tone', packedTone, made);
  writeNumbers('relationship-article', model, made);
  report(JSON.stringify(model));
}

runStep(trainArticles);
