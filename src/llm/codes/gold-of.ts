import type { GoldValue } from '../../compare/index.js';
import { demand, listed, StandpointError } from '../../core/index.js';
import { askedOf, type Code, type Coding, type Question } from '../../model/index.js';
import { type Codebook, defaultCodebook } from '../codebook/index.js';

/** Constructs of the default codebook that a question has channels for; constructs of the caller's own go with every question. */
const ASKED: Readonly<Record<Question['kind'], readonly string[]>> = {
  relationship: ['stance', 'climate', 'appraisal', 'initiative', 'frames', 'voice'],
  stance: ['stance'],
  frames: ['frames'],
  voices: ['voice'],
  coverage: [],
  wording: [],
};

/**
 * What codings say of a question, as gold for `correctWithGold`: of every article that was coded, one value for each channel,
 * with the chance that it was drawn for coding. Several coders of one article are averaged there. A code whose quotations are not in the text counts:
 * leaving it out would leave out articles of one kind. Where a coder found that nothing is said, the value is null.
 *
 * @throws StandpointError `invalid-data` when codings were made after different codebooks, or nothing was coded at all
 * @example goldOf(codings, { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' })
 */
export function goldOf(
  codings: readonly Coding[],
  question: Question,
  options: { readonly codebook?: Codebook } = {},
): GoldValue[] {
  demand(Array.isArray(codings), 'codings', codings, 'a list of codings');
  checkOneCodebook(codings);
  const coded = codings.filter(({ status }) => status === 'coded');
  if (coded.length === 0) throw new StandpointError('invalid-data', 'none of these articles was coded');
  const { constructs } = options.codebook ?? defaultCodebook();
  const usual = new Set(Object.values(ASKED).flat());
  const wanted = constructs.filter(({ id }) => ASKED[question.kind].includes(id) || !usual.has(id));
  return coded.flatMap(({ article, codes, probability }) =>
    codes.flatMap((code): GoldValue[] => {
      const construct = wanted.find(({ id }) => id === code.construct);
      const turned = construct ? directionOf(code, question) : null;
      if (turned === null) return [];
      const value = code.value === null ? null : construct!.directed ? turned * code.value : code.value;
      return [{ article, channel: code.channel, value, ...(probability === undefined ? {} : { probability }) }];
    }),
  );
}

/** 1 where the code is about what is asked, −1 where about the pair the other way round, null for something else. */
function directionOf({ about }: Code, question: Question): 1 | -1 | null {
  const asked = askedOf(question);
  if (about.length < 2) return about.every((id) => asked.length === 0 || asked.includes(id)) ? 1 : null;
  if (asked.length !== 2) return null;
  if (about[0] === asked[0] && about[1] === asked[1]) return 1;
  return about[0] === asked[1] && about[1] === asked[0] ? -1 : null;
}

/** @throws StandpointError `invalid-data` when codings were made after different codebooks */
export function checkOneCodebook(codings: readonly Pick<Coding, 'codebook'>[]): void {
  const books = [...new Set(codings.map(({ codebook }) => codebook))];
  if (books.length < 2) return;
  const message = `these codes were given after different codebooks (${listed(books)}); compare those of one at a time`;
  throw new StandpointError('invalid-data', message);
}
