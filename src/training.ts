/** What those who make the weights in models/ use of the library's inside, beside the indexes of its folders: nothing of this ships. */
export type { ArticleModel, ChannelWeights, FrameWeights } from './article/article-model.js';
export { shrunkMean } from './article/blend.js';
export {
  type EvidenceModel,
  type Features,
  relationshipFeatures,
  type SignModel,
  stanceFeatures,
} from './article/evidence/index.js';
export { cuesOf, frameWhole } from './article/learned-frames.js';
export { salience } from './article/salience.js';
export { decide, probabilitiesOf } from './article/stance-label.js';
export { type RawTerm, weightedSum } from './article/sum.js';
export { type Reading, readVoices, sentencesOf } from './components/quotations/read.js';
export type { Candidate } from './components/quotations/speakers/candidate.js';
export { eachCandidate } from './components/quotations/speakers/candidates.js';
export {
  candidateFeatures,
  MOST_SPEAKER_FEATURES,
  SPEAKER_VERSION,
} from './components/quotations/speakers/features.js';
export { type Spoke, sceneOf } from './components/quotations/speakers/scene.js';
export { MOST_FEATURES, TAGGER_VERSION, tokenFeatures } from './components/quotations/tagger/features.js';
export { taggerView } from './components/quotations/tagger/read-view.js';
export { COLUMN, COLUMNS, decode, LABEL } from './components/quotations/tagger/score.js';
export { TokenScorer } from './components/quotations/tagger/scorer.js';
export { stretchesOf, tag } from './components/quotations/tagger/tag.js';
export { actsNear, type Unit, unitsOf } from './components/quotations/units.js';
export { type ChanceCurve, chancesAt } from './core/index.js';
export { codersMean } from './evaluate/metrics/index.js';
export { endSaid } from './evaluate/metrics/relationships/relationship-gold.js';
export { defaultPipeline } from './evaluate/pipeline.js';
export { actorWritten } from './evaluate/predict/actors.js';
export { actorNamed, actorsByName } from './evaluate/predict/named-actor.js';
export { readAlone } from './evaluate/predict/read.js';
export { sentenceAt } from './evaluate/predict/sentence-at.js';
export type { Decoder } from './evaluate/rows/decode.js';
export {
  type ArticleCodesRow,
  articleCodesRow,
  basilRow,
  type EvidenceRow,
  evidenceRow,
  isAside,
  persentRow,
  relationshipRow,
  type StanceCode,
} from './evaluate/rows/index.js';
export { extractPair } from './readers/fast/relationship/features.js';
export { HEADS, type HeadName } from './readers/fast/relationship/heads.js';
export { findRelationships, type MetPair, pairsIn, readRelationship } from './readers/fast/relationship/index.js';
export { RELATIONSHIP_VERSION } from './readers/fast/relationship/kinds.js';
export {
  builtInRelationshipModel,
  type RelationshipModel,
  relationshipModel,
} from './readers/fast/relationship/model.js';
export { wholes } from './readers/fast/relationship/pairs.js';
export { relationsBetween } from './readers/fast/relationship/relation-features.js';
export { readSentence } from './readers/fast/relationship/sentence.js';
export { viewAcross } from './readers/fast/relationship/view-of-pair.js';
export { extract, FEATURE_VERSION } from './readers/fast/stance/features/index.js';
export { linearScorer } from './readers/fast/stance/linear.js';
export { eachToneFeature } from './readers/fast/tone/features.js';
export { TONE_VERSION } from './readers/fast/tone/index.js';
export { type Place, type Window, windowsOf } from './readers/neural/windows.js';
export { wordPieces } from './readers/neural/word-pieces.js';
