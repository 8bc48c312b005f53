import type { View } from './view.js';

/**
 * Numbers the quotations of a sentence by its marks alone. A closing mark without an opening one means that the
 * sentence begins inside a quotation; an opening one without a closing one, that it ends inside.
 */
export function markQuotes(view: View): void {
  const { word, quote } = view;
  let number = 0;
  let inside = false;
  for (let i = 0; i < word.length; i++) {
    const mark = word[i]!;
    if (mark === '“' || mark === '«' || mark === '„' || (mark === '"' && !inside)) {
      inside = true;
      number++;
    } else if (mark === '”' || mark === '»' || mark === '"') {
      if (!inside && number === 0) {
        number++;
        quote.fill(number, 0, i);
      }
      inside = false;
    } else if (inside) quote[i] = number;
  }
}
