export { codingSheet, type SheetOptions } from './coding-sheet.js';
export { type ReadSheetOptions, readCodingSheet } from './read-sheet.js';
