export { cohenKappa, krippendorffAlpha, type MeasurementLevel } from './agreement.js';
export { type Blocks, blocksError, blocksMean, singles } from './blocks.js';
export { bootstrap, type Replicates } from './bootstrap.js';
export { expectedCalibrationError } from './calibration.js';
export { type ChangePoint, type ChangePointOptions, changePointTest } from './change-point.js';
export { type ClassScore, classScores, macroF1 } from './classification.js';
export { pearson, spearman } from './correlation.js';
export { cliffsDeltaInterval, hedgesGInterval } from './effect-interval.js';
export { cliffsDelta, hedgesG } from './effect-size.js';
export { betaI, gammaP, logGamma } from './gamma.js';
export { type Generator, generator } from './generator.js';
export { hash32 } from './hash.js';
export { differenceInterval, meanInterval, type Resampled, welchDf } from './interval.js';
export { type LogOdds, logOdds, logOddsRatio } from './log-odds.js';
export { mean } from './mean.js';
export { minimumDetectable } from './minimum-detectable.js';
export { benjaminiHochberg, holm } from './multiple-testing.js';
export { type Count, newcombe } from './newcombe.js';
export { normalCdf, normalQuantile } from './normal.js';
export { type Pair, pairedPermutationTest } from './paired-permutation.js';
export { bcaInterval, percentileInterval } from './percentile.js';
export {
  type PermutationOptions,
  type PermutationResult,
  permutationTest,
  type TwoSampleOptions,
} from './permutation.js';
export { type PredictionPowered, predictionPoweredMean } from './prediction-powered.js';
export { quantile, quantileSorted } from './quantile.js';
export { ranks } from './ranks.js';
export { type CorrectedShare, type Judged, roganGladen } from './rogan-gladen.js';
export { type Measured, type RandomEffects, randomEffects, type Shrunken, shrink } from './shrinkage.js';
export { studentCdf, studentQuantile } from './student.js';
export { variance } from './variance.js';
export { wilson } from './wilson.js';
export { type CountedArticle, type WordTest, type WordTestOptions, wordTests } from './word-test.js';
