import { readFileSync } from 'node:fs';
import type { Document } from '../../../src/document.js';
import { type Window, windowsOf, wordPieces } from '../../../src/training.js';

export type WindowsOf = (document: Document) => Window[];

/** Cuts documents as the reader does, with the vocabulary that ships. */
export function windowMaker(): WindowsOf {
  const vocabulary = readFileSync(new URL('../vocabulary.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const pieces = wordPieces(vocabulary);
  const id = (piece: string) => vocabulary.indexOf(piece);
  const actors = vocabulary.flatMap((piece, i) => (/^\[unused\d+\]$/.test(piece) ? [i] : []));
  const marks = { start: id('[CLS]'), end: id('[SEP]'), actors };
  return (document) => windowsOf(document, pieces, marks);
}
