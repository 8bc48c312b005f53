import type { Code, CodeQuotation } from '../../model/index.js';
import { type Answered, channelIdOf, type Item } from '../codebook/index.js';
import { findQuotation, type Searchable } from './quotations.js';

/** The codes that an answer to one item gives: one, or one for every value where several may be given. */
export function codesOf({ construct, about }: Item, { codes, quotations }: Answered, article: Searchable): Code[] {
  const ids = about.map(({ id }) => id);
  const found = quotations.filter((each) => each !== '').map((each) => findQuotation(article, each));
  const one = (code: string, value: number | null, shown: readonly CodeQuotation[]): Code => {
    const lacking = construct.evidence && value !== null && value !== 0 && shown.length === 0;
    return {
      construct: construct.id,
      about: ids,
      channel: channelIdOf(construct, ids, code),
      value,
      quotations: shown,
      ...(lacking || shown.some(({ span }) => span === null) ? { unsupported: true as const } : {}),
    };
  };
  if (construct.most === undefined) {
    const code = codes[0]!;
    return [one(code, construct.values.find((value) => value.code === code)!.value, found)];
  }
  return construct.values.map(({ code }) => (codes.includes(code) ? one(code, 1, found) : one(code, 0, [])));
}

/** The codes of one article from those of its windows, which say how many letters they have. */
export function joined(
  items: readonly Item[],
  windows: readonly { readonly letters: number; readonly codes: readonly Code[] }[],
): Code[] {
  if (windows.length === 1) return [...windows[0]!.codes];
  return windows[0]!.codes.map((first, place) => {
    const parts = windows.map(({ letters, codes }) => ({ letters, code: codes[place]! }));
    const said = parts.filter(({ code }) => code.value !== null);
    const letters = said.reduce((sum, part) => sum + part.letters, 0);
    const sum = said.reduce((total, part) => total + part.letters * part.code.value!, 0);
    const { unsupported: _, ...code } = first;
    const several = items.find(({ construct }) => construct.id === first.construct)?.construct.most !== undefined;
    return {
      ...code,
      // A frame holds of the article where it holds of a part; a scale is averaged over the letters that say something.
      value: said.length === 0 ? null : several ? Number(sum > 0) : sum / letters,
      quotations: parts.flatMap((part) => part.code.quotations),
      ...(parts.some((part) => part.code.unsupported) ? { unsupported: true as const } : {}),
    };
  });
}
