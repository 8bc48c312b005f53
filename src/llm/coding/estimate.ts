import type { Document } from '../../document.js';
import type { TokenCount } from '../../model/index.js';
import { jsonSchemaOf } from '../codebook/index.js';
import type { Prompt } from '../models/index.js';
import { promptOf } from '../prompt/index.js';
import { planOf } from './code-article.js';
import { factsOf } from './code-window.js';
import { type CodebookReaderOptions, setupOf } from './reader.js';

/** Letters of a token, in English and JSON alike. */
const LETTERS = 4;
/** Tokens of the answer to one item: its key, a code, and a quotation or two. */
const ANSWER = 60;

/** What coding would take, before any of it is done. */
export interface CodingEstimate {
  /** Articles that would be coded, and those of them that name nobody who is asked about or cannot be read. */
  readonly articles: number;
  readonly skipped: number;
  /** Without those made twice because an answer was none. */
  readonly requests: number;
  readonly tokens: TokenCount;
  /** What is sent first; null where nothing would be. */
  readonly first: Prompt | null;
}

/** Counts the requests and tokens that coding the documents would take. Nothing is sent. */
export function estimateCoding(documents: readonly Document[], options: CodebookReaderOptions): CodingEstimate {
  const setup = setupOf(options);
  let first: Prompt | null = null;
  let [skipped, requests, letters, output] = [0, 0, 0, 0];
  for (const document of documents) {
    const { windows, items } = planOf(document, setup);
    if (windows.length === 0 || items.length === 0) {
      skipped++;
      continue;
    }
    const schema = JSON.stringify(jsonSchemaOf(items)).length;
    for (const [at, text] of windows.entries()) {
      const window = { text, number: at + 1, of: windows.length };
      const prompt = promptOf(setup.codebook, items, window, { facts: factsOf(document, setup.blind) });
      first ??= prompt;
      requests++;
      letters += prompt.system.length + prompt.user.length + schema;
      output += ANSWER * items.length;
    }
  }
  const tokens = { input: Math.ceil(letters / LETTERS), output };
  return { articles: documents.length - skipped, skipped, requests, tokens, first };
}
