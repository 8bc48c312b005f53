import { lazily } from '../../core/index.js';
import { nounCues, type VerbCue, verbCues } from './lexicon.js';

const STANCE = { neutral: 0, endorsing: 1, doubting: 2 } as const;

/** Codes of the verbs of saying, by lemma: their frames as bits. Verbs are odd, nouns even. */
export const verbCodes = lazily(() => {
  const codeOf = ({ stance, clause, addressee, infinitive, object, preposition, as, weak }: VerbCue) =>
    [clause, addressee, infinitive, object, preposition, as, weak].reduce(
      (code, takes, k) => code + Number(takes) * 2 ** (3 + k),
      1 + 2 * STANCE[stance],
    );
  return new Map([...verbCues()].map(([lemma, cue]) => [lemma, codeOf(cue)]));
});

/** Codes of the nouns of saying, by lemma. */
export const nounCodesOf = lazily(
  () => new Map([...nounCues()].map(([lemma, stance]) => [lemma, 2 + 2 * STANCE[stance]])),
);
