/** Bits of a feature's hash that are kept. Two of 2^26 ids clash once in some hundreds of features. */
export const HASH_BITS = 26;
export const HASH_MASK = 2 ** HASH_BITS - 1;

/** 32-bit hash of a word (FNV-1a over UTF-16 units with a final mix). Never 0, which stands for "no word". */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash) || 1;
}

/** 32-bit hash of a kind of feature and up to two values. */
export function hashFeature(kind: number, x: number, y: number): number {
  return mix(Math.imul(x ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(y + 0x27d4eb2f, 0xc2b2ae35));
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) | 0;
}
