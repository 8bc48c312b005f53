export type { ChangePoint, ChangePointOptions } from './change-point.js';
export { changePointTest } from './change-point.js';
export { benjaminiHochberg, holm } from './multiple-testing.js';
export type { Pair } from './paired-permutation.js';
export { pairedPermutationTest } from './paired-permutation.js';
export type { PermutationOptions, PermutationResult, TwoSampleOptions } from './permutation.js';
export { permutationTest } from './permutation.js';
export type { CountedArticle, WordTest, WordTestOptions } from './word-test.js';
export { wordTests } from './word-test.js';
