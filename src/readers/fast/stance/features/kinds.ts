/** Raise it whenever a feature changes: weights fitted to other features are refused. */
export const FEATURE_VERSION = 1;

/** Every kind of feature. The numbers are part of the hash: changing one makes old weights useless. */
export const KIND = {
  word: 1,
  wordSide: 2,
  wordZone: 3,
  fineSide: 4,
  fineZone: 5,
  coarseZone: 6,
  pair: 7,
  pairSide: 8,
  finePair: 9,
  before: 10,
  after: 11,
  around: 12,
  verbNoun: 13,
  verbNounFine: 14,
  role: 15,
  roleWord: 16,
  roleFine: 17,
  roleCoarse: 18,
  rolePair: 19,
  rolePairFine: 20,
  names: 21,
  length: 22,
  valenceZone: 26,
  valenceSum: 27,
  valenceRole: 28,
  valenceRolePair: 29,
  valenceBalance: 30,
  wordReach: 31,
  fineReach: 32,
  valenceReach: 33,
  verbFrame: 34,
  verbFrameFine: 35,
  verbFrameValence: 36,
  nounFrame: 37,
  nounFrameFine: 38,
  nounFrameValence: 39,
  polarPair: 40,
  polarSide: 41,
  contrast: 42,
  mood: 43,
} as const;

/** How features of a kind are gathered into cues. */
export type Shape = 'word' | 'pair' | 'role' | 'lexicon' | 'other';

const PAIRS: readonly number[] = [
  KIND.pair,
  KIND.pairSide,
  KIND.finePair,
  KIND.before,
  KIND.after,
  KIND.around,
  KIND.verbNoun,
  KIND.verbNounFine,
  KIND.rolePair,
  KIND.rolePairFine,
  KIND.valenceRolePair,
  KIND.polarPair,
];
const ROLES: readonly number[] = [KIND.roleWord, KIND.roleFine, KIND.roleCoarse, KIND.valenceRole];
const LEXICON: readonly number[] = [KIND.valenceSum, KIND.valenceBalance];
const OTHER: readonly number[] = [KIND.mood, KIND.role, KIND.names, KIND.length];

export const SHAPE: readonly Shape[] = Array.from({ length: 64 }, (_, kind) => {
  if (PAIRS.includes(kind)) return 'pair';
  if (ROLES.includes(kind)) return 'role';
  if (LEXICON.includes(kind)) return 'lexicon';
  return OTHER.includes(kind) ? 'other' : 'word';
});
