import { type CueStance, nounCues, sourcePhrases, verbCues, verbPhrases } from './lexicon.js';

/** Past forms that no rule makes: lemma, then its forms. */
const IRREGULAR = `
say said|tell told|write wrote written|think thought|feel felt|find found|know knew known|see saw seen|hold held|mean meant
show showed shown|swear swore sworn|lie lied lying|lay laid|make made|put put|read read|speak spoke spoken|understand understood
forget forgot forgotten|teach taught|give gave given|go went gone|take took taken|let let|bring brought|come came|hit hit
shoot shot|lead led|spin spun|mislead misled|foresee foresaw foreseen|forecast forecast|broadcast broadcast|cast cast|set set
sing sang sung|hear heard|leave left|send sent|pay paid|withdraw withdrew withdrawn|dream dreamt|learn learnt|raise raised
be is are was were been being am|have has had|spell spelt|pour poured|heap heaped|slam slammed|pan panned|rap rapped|beg begged
plan planned|admit admitted|concur concurred|infer inferred|rebut rebutted|refer referred|regret regretted|chat chatted
quip quipped|submit submitted|permit permitted|commit committed|rap rapped|blot blotted|tut tutted|dub dubbed|hint hinted
`;

/** Verbs whose last letter doubles: "slammed", "admitting". */
const DOUBLING = new Set(
  'slam pan rap beg plan admit concur infer rebut refer regret quip submit permit commit dub spin let put set cast forget'.split(
    ' ',
  ),
);

let stances: Map<string, CueStance> | undefined;

/**
 * Stance of a cue, in the words of a text ("claimed", "pointed out", "according to"), toward what it introduces: `endorsing`
 * when the outlet vouches for it, `doubting` when it keeps its distance. `neutral` for what is not in the lexicon.
 * Case does not matter.
 * @example cueStance('claimed') // 'doubting'
 */
export function cueStance(cue: string): CueStance {
  stances ??= allForms();
  return stances.get(cue.trim().replace(/\s+/g, ' ').toLowerCase()) ?? 'neutral';
}

function allForms(): Map<string, CueStance> {
  const irregular = new Map<string, readonly string[]>(
    IRREGULAR.trim()
      .split(/[|\n]/)
      .map((line) => {
        const [lemma = '', ...forms] = line.split(' ');
        return [lemma, forms];
      }),
  );
  const forms = (lemma: string) => [lemma, ...(irregular.get(lemma) ?? []), ...regular(lemma)];
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
}

function regular(lemma: string): string[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) return [plural(lemma), `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/e$/.test(lemma)) return [plural(lemma), `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [plural(lemma), `${stem}ed`, `${stem}ing`];
}

/** The plural of a noun, which is also the third person of a verb. */
function plural(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
