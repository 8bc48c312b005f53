import { wordSet } from '../../../core/index.js';
import type { Actor } from '../../../model/index.js';
import { PARTICLES } from '../../../syntax/index.js';
import { fold } from './fold.js';

/** States whose people are written with the family name first. */
const FAMILY_NAME_FIRST = wordSet('CHN KOR PRK TWN VNM HKG');
const SUFFIXES = wordSet('jr jr. sr sr. ii iii iv xiv xvi vi');
/** First words after which no surname follows: "King Salman", "Sheikh Tamim". */
const BY_GIVEN_NAME = wordSet('king queen prince princess pope sultan emperor sheikh emir');

/**
 * The short names by which an article calls a person after the full name: "Assad" and "al-Assad" for Bashar al-Assad,
 * "Xi" for Xi Jinping, "bin Salman" for Mohammed bin Salman. Empty for kings and popes.
 */
export function surnames(actor: Pick<Actor, 'id' | 'name'>): string[] {
  const words = actor.name.split(/\s+/);
  while (words.length > 1 && SUFFIXES.has(fold(words.at(-1)!))) words.pop();
  if (words.length < 2 || BY_GIVEN_NAME.has(fold(words[0]!))) return [];
  if (FAMILY_NAME_FIRST.has(actor.id.split(':')[0]!)) return [words[0]!];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(fold(words[from - 1]!))) from--;
  const last = words.at(-1)!;
  const whole = words.slice(from).join(' ');
  const article = /^(?:al|el)[-’'](.+)$/i.exec(last);
  if (article !== null) return [whole, article[1]!];
  const particle = fold(words[from]!);
  return whole === last || particle === 'bin' || particle === 'ibn' ? [whole] : [whole, last];
}
