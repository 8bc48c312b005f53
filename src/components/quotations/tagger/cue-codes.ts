import { nounCues, verbCues } from '../lexicon.js';

/** Frames of a cue as bits. Verbs are odd, nouns even. */
let codes: Map<string, number> | undefined;
let nounCodes: Map<string, number> | undefined;
const STANCE = { neutral: 0, endorsing: 1, doubting: 2 } as const;

/** Codes of the verbs of saying, by lemma. */
export function verbCodes(): Map<string, number> {
  codes ??= new Map(
    [...verbCues()].map(([lemma, cue]) => [
      lemma,
      1 +
        2 *
          (STANCE[cue.stance] +
            4 *
              (Number(cue.clause) +
                2 * Number(cue.addressee) +
                4 * Number(cue.infinitive) +
                8 * Number(cue.object) +
                16 * Number(cue.preposition) +
                32 * Number(cue.as) +
                64 * Number(cue.weak))),
    ]),
  );
  return codes;
}

/** Codes of the nouns of saying, by lemma. */
export function nounCodesOf(): Map<string, number> {
  nounCodes ??= new Map([...nounCues()].map(([lemma, stance]) => [lemma, 2 + 2 * STANCE[stance]]));
  return nounCodes;
}
