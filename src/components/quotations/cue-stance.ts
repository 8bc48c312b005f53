import { lazily, plural, verbForms } from '../../core/index.js';
import { type CueStance, nounCues, sourcePhrases, verbCues, verbPhrases } from './lexicon.js';

/**
 * Stance of a cue, in the words of a text ("claimed", "pointed out", "according to"), toward what it introduces: `endorsing`
 * when the outlet vouches for it, `doubting` when it keeps its distance. `neutral` for what is not in the lexicon.
 * Case does not matter.
 * @example cueStance('claimed') // 'doubting'
 */
export function cueStance(cue: string): CueStance {
  return allForms().get(cue.trim().replace(/\s+/g, ' ').toLowerCase()) ?? 'neutral';
}

const allForms = lazily(() => {
  const forms = (lemma: string) => [lemma, ...verbForms(lemma)];
  const all = new Map<string, CueStance>();
  const put = (text: string, stance: CueStance) => {
    if (!all.has(text)) all.set(text, stance);
  };
  for (const [lemma, { stance }] of verbCues()) for (const form of forms(lemma)) put(form, stance);
  for (const [lemma, stance] of nounCues()) {
    put(lemma, stance);
    put(plural(lemma), stance);
  }
  for (const table of [verbPhrases(), sourcePhrases()]) {
    for (const phrases of table.values()) {
      for (const { words, stance } of phrases) {
        const rest = words.slice(1).join(' ');
        for (const form of forms(words[0]!)) put(`${form} ${rest}`.trim(), stance);
      }
    }
  }
  return all;
});
