import { wordSet } from '../../core/index.js';
/**
 * The regular forms of an English verb beside its lemma: "-s", "-ed", "-ing". Taggers lemmatize by tag, so a verb read as a noun or a
 * name (headlines in title case) keeps its ending; looking the forms up finds it all the same.
 */
export function verbForms(lemma: string): string[] {
  if (lemma.length < 3) return [];
  const past = IRREGULAR.get(lemma);
  if (past) return [...past, ...regularForms(lemma).filter((form) => !form.endsWith('ed'))];
  return regularForms(lemma);
}

function regularForms(lemma: string): string[] {
  const last = lemma.charAt(lemma.length - 1);
  if (last === 'e') {
    const stem = lemma.slice(0, -1);
    return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  }
  if (last === 'y' && !isVowel(lemma.charAt(lemma.length - 2))) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const doubled = DOUBLING.has(lemma) ? lemma + last : lemma;
  return [plural(lemma), `${doubled}ed`, `${doubled}ing`];
}

/** The regular plural of a noun, which is also the third person of a verb. */
export function plural(lemma: string): string {
  const last = lemma.charAt(lemma.length - 1);
  if (last === 'y' && !isVowel(lemma.charAt(lemma.length - 2))) return `${lemma.slice(0, -1)}ies`;
  const hissing = last === 's' || last === 'x' || last === 'z' || lemma.endsWith('ch') || lemma.endsWith('sh');
  return hissing ? `${lemma}es` : `${lemma}s`;
}

/** Past forms of the lexicon's irregular verbs that are easily read as another part of speech. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  'shoot:shot strike:struck meet:met sell:sold buy:bought send:sent give:gave,given take:took,taken hold:held fight:fought beat:beaten seek:sought win:won shake:shook tear:tore,torn break:broke,broken steal:stole,stolen bind:bound build:built cut:cut hit:hit overthrow:overthrew,overthrown forsake:forsook,forsaken withdraw:withdrew,withdrawn'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string])
    .map(([lemma, forms]) => [lemma, forms.split(',')]),
);

/** Verbs of the lexicon that double their last letter. */
const DOUBLING = wordSet(
  'ban bar rap slam snub stab chat confer cut pan prod tap spar vex admit permit commit submit rebel expel repel compel deter defer rebut abet beg hit ram rob wed jab stop drop ship equip swap plan plot scrap acquit win',
);

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}
