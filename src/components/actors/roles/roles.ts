import { wordSet } from '../../../core/index.js';
import type { MentionRole } from '../../../model/index.js';
import { type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import { modifies } from './modifiers.js';
import { DEALING, MOTION, PARTS, VISITING, WITHIN } from './roles.data.js';

const TOWARD = wordSet('to from toward towards for of');

/** What a mention does in its sentence; see {@link MentionRole}. */
export function roleOf(reading: ArticleReading, draft: MentionDraft): MentionRole {
  if (draft.role !== undefined) return draft.role;
  if (modifies(reading, draft)) return 'modifier';
  return isPlace(reading, draft) ? 'place' : 'actor';
}

/** "MOSCOW —" at the beginning of a sentence; "Ankara (Reuters) –" wherever a headline has run into it. */
function isDateline({ words, sentenceOf, annotation }: ArticleReading, { from, to }: MentionDraft): boolean {
  const after = annotation.text.slice(words.end[to - 1]!, words.end[to - 1]! + 32);
  if (from > 0 && sentenceOf[from - 1] === sentenceOf[from]) return /^\s?\([A-Z][A-Za-z ]{1,24}\)\s?[—–―-]/.test(after);
  if (/^\s?(?:[—–―(]|-\s)/.test(after)) return true;
  return words.shape[from] === SHAPE.caps && to < words.gap.length && words.gap[to] === GAP.comma;
}

function isPlace(reading: ArticleReading, draft: MentionDraft): boolean {
  if (draft.rule !== 'name' && draft.rule !== 'alias' && draft.rule !== 'metonym' && draft.rule !== 'nominal')
    return false;
  const actor = reading.lexicon.actors.get(draft.actor);
  if (actor?.kind !== 'state') return false;
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[draft.from]!;
  if (draft.rule === 'metonym' && isDateline(reading, draft)) return true;
  let at = draft.from - 1;
  if (at >= 0 && sentenceOf[at] === sentence && words.folded[at] === 'the') at--;
  if (at < 0 || sentenceOf[at] !== sentence || words.gap[draft.from] === GAP.none || words.gap[draft.from]! > GAP.comma)
    return false;
  // In "between Moscow and Tehran" or "in Russia, Iran and Syria" the first of the list decides; one step is enough.
  const word = words.folded[at]!;
  const city = draft.rule === 'metonym';
  if (words.possessive[draft.to - 1]) return false;
  if (WITHIN.has(word)) return !(word === 'over' || word === 'under') || city;
  if (city && VISITING.has(word)) return true;
  if (word === 'of') return at > 0 && sentenceOf[at - 1] === sentence && PARTS.has(words.folded[at - 1]!);
  if (city && word === 'on' && words.folded[draft.to - 1] === 'hill') return true;
  if (!TOWARD.has(word)) return false;
  for (let back = at - 1, steps = 0; back >= 0 && steps < 5 && sentenceOf[back] === sentence; back--, steps++) {
    const near = words.folded[back]!;
    if (DEALING.has(near)) return false;
    if (MOTION.has(near)) return true;
  }
  return city && word !== 'for';
}
