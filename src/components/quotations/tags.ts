import type { PartOfSpeech } from '../../model/index.js';

/** Their codes count from 1. */
const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'.split(' ');
/** Code of a part of speech. */
export const TAG_CODE = new Map<string, number>(TAGS.map((tag, i) => [tag, i + 1]));
const codeOf = (tag: PartOfSpeech): number => TAG_CODE.get(tag)!;

export const ADJ = codeOf('ADJ');
export const DET = codeOf('DET');
export const NOUN = codeOf('NOUN');
export const NUM = codeOf('NUM');
export const PRON = codeOf('PRON');
export const PROPN = codeOf('PROPN');
export const SYM = codeOf('SYM');
export const X = codeOf('X');
export const VERB = codeOf('VERB');
export const PUNCT = codeOf('PUNCT');
export const CCONJ = codeOf('CCONJ');
export const SCONJ = codeOf('SCONJ');

/** Words of the closed classes, which are told apart one by one. */
export function isSmall(pos: number): boolean {
  return SMALL[pos] === 1;
}
const SMALL = new Uint8Array(TAGS.length + 1);
for (const tag of ['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'] as const) SMALL[codeOf(tag)] = 1;
