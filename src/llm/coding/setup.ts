import type { TokenCount } from '../../model/index.js';
import type { Codebook } from '../codebook/index.js';
import type { CodingModel } from '../models/index.js';
import type { ExchangeStore } from '../store/index.js';
import type { Patience } from './patience.js';
import type { Asked } from './subjects.js';

/** Everything an article is coded with. */
export interface CodingSetup {
  readonly model: CodingModel;
  readonly codebook: Codebook;
  readonly asked: Asked;
  readonly store: ExchangeStore;
  readonly patience: Patience;
  /** Letters of one window. */
  readonly window: number;
  /** Coders see neither outlet nor date. */
  readonly blind: boolean;
}

/** What requests were made for an article. */
export interface Account {
  requests: number;
  cached: number;
  /** Of all requests, and of those that were made now. */
  tokens: TokenCount;
  paid: TokenCount;
}
