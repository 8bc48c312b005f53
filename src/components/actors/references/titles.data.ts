import { wordSet } from '../../../core/index.js';

export const SHORT = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt gen', 'general'],
  ['maj gen', 'general'],
  ['brig gen', 'general'],
  ['col', 'colonel'],
  ['lt col', 'colonel'],
  ['adm', 'admiral'],
  ['capt', 'captain'],
  ['rev', 'reverend'],
]);

/** Titles by which an article goes on speaking of whom it has introduced with them. */
export const TAKEN_UP =
  wordSet(`senator representative congressman congresswoman governor mayor minister ambassador envoy director chairman chairwoman general
  colonel admiral captain commander judge justice sheriff commissioner cardinal archbishop bishop pastor rabbi imam ayatollah
  prince princess queen emperor sheikh`);
