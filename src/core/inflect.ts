import { wordSet } from './word-set.js';

/** Past forms that no rule makes, of the verbs of the lexicons: lemma, then its forms. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `
be is are was were been am|beat beaten|bind bound|break broke broken|bring brought|broadcast broadcast|build built|buy bought
cast cast|come came|cut cut|dream dreamt dreamed|feed fed|feel felt|fight fought|find found|flee fled|forbid forbade forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|give gave given
go went gone|grow grew grown|have has had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|know knew known|lay laid|lead led
learn learnt learned|leave left|let let|lie lied|lose lost|make made|mean meant|meet met|mislead misled|overcome overcame overcome
overrun overran overrun|override overrode overridden|overthrow overthrew overthrown|pay paid|put put|quit quit|read read
rebuild rebuilt|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|slide slid|speak spoke spoken|spell spelt spelled|spin spun|steal stole stolen
strike struck|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought|understand understood
uphold upheld|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written`
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' '))
    .map(([lemma = '', ...forms]) => [lemma, forms]),
);

/** Verbs of several syllables, or with two vowels, whose last letter doubles: "admitting". */
const DOUBLING = wordSet(
  `abet acquit admit commit compel concur confer defer deter entrap equip expel incur infer kidnap permit quip rebel rebut
  refer regret repel submit`,
);

/** The forms of an English verb beside its lemma: "-s", "-ing", and the past, by rule or by the list of irregular ones. */
export function verbForms(lemma: string): string[] {
  return [plural(lemma), withEnding(lemma, 'ing'), ...(IRREGULAR.get(lemma) ?? [withEnding(lemma, 'ed')])];
}

/** The regular plural of a noun, which is also the third person of a verb. */
export function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The adverb of an adjective; nothing for one that already ends in -ly. */
export function adverb(adjective: string): string[] {
  if (adjective.endsWith('ly')) return [];
  if (adjective.endsWith('ic')) return [`${adjective}ally`];
  if (adjective.endsWith('le')) return [`${adjective.slice(0, -1)}y`];
  return [endsInConsonantY(adjective) ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`];
}

function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (lemma.endsWith('ie') && ending === 'ing') return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && (ending === 'ed' || !/(?:ee|ye|oe)$/.test(lemma))) return lemma.slice(0, -1) + ending;
  if (endsInConsonantY(lemma) && ending === 'ed') return `${lemma.slice(0, -1)}ied`;
  if (DOUBLING.has(lemma) || /^[^aeiou]{0,3}[aeiou][bdgklmnprt]$/.test(lemma)) return lemma + lemma.at(-1) + ending;
  return lemma.endsWith('ic') ? `${lemma}k${ending}` : lemma + ending;
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word);
}
