import { wordSet } from '../../../core/index.js';
import { type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import { TITLES, WITH_ARTICLE } from './modifiers.data.js';

/** True for what modifies another noun: "Russian" in "Russian officials", "Iran" in "the Iran nuclear deal". */
export function modifies(reading: ArticleReading, draft: MentionDraft): boolean {
  const { words, sentenceOf } = reading;
  const { from, to, rule } = draft;
  const sentence = sentenceOf[from]!;
  const before = from > 0 && sentenceOf[from - 1] === sentence;
  if (before && words.gap[from] === GAP.hyphen && rule === 'demonym') return true;
  if (to >= words.start.length || sentenceOf[to] !== sentence || words.possessive[to - 1]) return false;
  const gap = words.gap[to]!;
  // "Russia-Iran talks": the second of the pair modifies as the first does.
  if (gap === GAP.hyphen || (before && words.gap[from] === GAP.hyphen && gap === GAP.space)) return true;
  if (rule === 'demonym') return demonymModifies(reading, draft);
  if (gap !== GAP.space || rule === 'pronoun' || reading.styleOf(sentence) !== 'plain') return false;
  const kind = reading.lexicon.actors.get(draft.actor)?.kind;
  const title = TITLES.has(words.folded[to]!);
  if (words.shape[to] !== SHAPE.lower) return title && (kind === 'state' || kind === 'organization');
  const pos = reading.pos(to);
  if (pos === 'NOUN') return !beginsVerb(reading, to);
  if (pos === 'ADJ' && title && kind === 'organization') return true;
  return kind === 'state' && pos === 'ADJ' && to + 1 < words.start.length && isNounPhrase(reading, draft);
}

/** "Iran test-launched a missile", "Iran re-opens the plant": what the tagger calls a noun is half of a verb. */
function beginsVerb(reading: ArticleReading, at: number): boolean {
  const { gap, folded } = reading.words;
  return gap[at + 1] === GAP.hyphen && (folded[at] === 're' || folded[at + 1]!.endsWith('ed'));
}

/** "The Iran nuclear deal", "U.S. military aid": the article belongs to the noun, or is missing before the name. */
function isNounPhrase(reading: ArticleReading, { from, to }: MentionDraft): boolean {
  const { words, sentenceOf } = reading;
  const inside = from > 0 && sentenceOf[from - 1] === sentenceOf[from];
  const article = inside && ARTICLES.has(words.folded[from - 1]!);
  if (article === WITH_ARTICLE.has(words.folded[from]!)) return false;
  return sentenceOf[to + 1] === sentenceOf[to] && words.gap[to + 1] === GAP.space && reading.pos(to + 1) === 'NOUN';
}

function demonymModifies(reading: ArticleReading, { to }: MentionDraft): boolean {
  const { words } = reading;
  if (isPlural(words.folded[to - 1]!)) return false;
  const pos = reading.pos(to);
  if (words.gap[to] === GAP.space) {
    return MODIFIED.has(pos) || (pos === 'ADV' && words.shape[to] === SHAPE.lower);
  }
  return words.gap[to] === GAP.comma && pos !== 'VERB' && pos !== 'PRON';
}

const MODIFIED: ReadonlySet<string> = wordSet('NOUN PROPN ADJ CCONJ NUM');

function isPlural(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss') && word !== 'hellenes' ? word !== 'swiss' : /men$/.test(word);
}

const ARTICLES = wordSet('the a an this');
