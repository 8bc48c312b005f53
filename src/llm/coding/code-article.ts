import { contentHash } from '../../core/index.js';
import type { Document } from '../../document.js';
import type { Code, Coding, TokenCount } from '../../model/index.js';
import { itemsOf, referenceOf } from '../codebook/index.js';
import { ModelFailure } from '../models/index.js';
import { PROMPT_VERSION, windowsOf } from '../prompt/index.js';
import { codeWindow } from './code-window.js';
import { joined } from './codes.js';
import { searchable } from './quotations.js';
import type { Account, CodingSetup } from './setup.js';
import { subjectsOf } from './subjects.js';

const NO_TOKENS: TokenCount = { input: 0, output: 0 };

/** A coding, and how much of it came from the store. */
export interface CodedArticle {
  readonly coding: Coding;
  readonly cached: number;
  /** Tokens of the requests that were made now. */
  readonly paid: TokenCount;
}

/**
 * Codes one article. What goes wrong with it becomes its status; only what would go wrong with every article is thrown.
 * @throws ModelFailure of the kind `stop`; the reason of an aborted signal
 */
export async function codeArticle(document: Document, setup: CodingSetup, signal: AbortSignal): Promise<CodedArticle> {
  const { windows, items } = planOf(document, setup);
  const account: Account = { requests: 0, cached: 0, tokens: NO_TOKENS, paid: NO_TOKENS };
  const coding = (rest: Pick<Coding, 'status' | 'codes'> & { reason?: string }): CodedArticle => ({
    coding: {
      schema: 'standpoint/coding@1',
      article: document.article.id,
      hash: contentHash(document.text),
      codebook: referenceOf(setup.codebook),
      coder: setup.model.name,
      prompt: PROMPT_VERSION,
      ...rest,
      requests: account.requests,
      tokens: account.tokens,
    },
    cached: account.cached,
    paid: account.paid,
  });
  if (windows.length === 0) return coding({ status: 'skipped', reason: 'it cannot be read', codes: [] });
  if (items.length === 0) return coding({ status: 'skipped', reason: 'it names nobody who is asked about', codes: [] });
  const article = searchable(document.text);
  const parts: { letters: number; codes: readonly Code[] }[] = [];
  try {
    for (const [at, text] of windows.entries()) {
      const window = { text, number: at + 1, of: windows.length };
      const codes = await codeWindow({ document, window, items, article, setup, account, signal });
      if (codes === null) return coding({ status: 'invalid', reason: 'its answers did not fit the schema', codes: [] });
      parts.push({ letters: text.length, codes });
    }
  } catch (error) {
    if (!(error instanceof ModelFailure) || error.kind === 'stop') throw error;
    const status = error.kind === 'refused' ? 'refused' : 'failed';
    return coding({ status, reason: error.message, codes: [] });
  }
  return coding({ status: 'coded', codes: joined(items, parts) });
}

/** What would be asked of an article: its windows, and the items of each. */
export function planOf(
  document: Document,
  { codebook, asked, window }: Pick<CodingSetup, 'codebook' | 'asked' | 'window'>,
) {
  if (!document.isFit) return { windows: [], items: [] };
  const items = itemsOf(codebook, subjectsOf(document, asked));
  const isSought =
    items.some(({ about }) => about.length > 0) || codebook.constructs.every(({ of }) => of === 'article');
  return { windows: windowsOf(document, window), items: isSought ? items : [] };
}
