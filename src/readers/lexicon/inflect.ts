import { IRREGULAR } from './verbs.data.js';

/** A verb with its regular forms, or those listed where no rule gives them. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  const past = irregular === undefined ? [addEnding(base, 'ed')] : irregular.split(' ');
  return [base, plural(base), addEnding(base, 'ing'), ...past];
}

/** Third person of a verb, plural of a noun. */
export function plural(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** Adverb of an adjective; nothing for one that already ends in -ly. */
export function adverb(base: string): string[] {
  if (base.endsWith('ly')) return [];
  if (base.endsWith('ic')) return [`${base}ally`];
  if (base.endsWith('le')) return [`${base.slice(0, -1)}y`];
  if (endsInConsonantY(base)) return [`${base.slice(0, -1)}ily`];
  return [`${base}ly`];
}

function addEnding(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('ie') && ending === 'ing') return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base)) return base.slice(0, -1) + ending;
  if (base.endsWith('ee') && ending === 'ed') return `${base}d`;
  if (endsInConsonantY(base) && ending === 'ed') return `${base.slice(0, -1)}ied`;
  if (doubles(base)) return base + base.charAt(base.length - 1) + ending;
  if (base.endsWith('ic')) return `${base}k${ending}`;
  return base + ending;
}

/** "slam" → "slamming"; only words of one syllable, and the few of two that are stressed on the last. */
function doubles(base: string): boolean {
  if (/^(?:expel|regret|incur|deter|rebut|commit|admit|acquit|equip|entrap|kidnap)$/.test(base)) return true;
  return /^[^aeiou]{0,3}[aeiou][bdgklmnprt]$/.test(base);
}

function endsInConsonantY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}
