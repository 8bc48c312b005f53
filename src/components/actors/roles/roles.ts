import { wordSet } from '../../../core/index.js';
import type { MentionRole } from '../../../model/index.js';
import { type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import { modifies } from './modifiers.js';

/** Prepositions after which a state is where something happens. */
const WITHIN = wordSet(
  'in inside within across throughout near outside into around through via at over beneath under amid leaving entering',
);
const TOWARD = wordSet('to from toward towards for of');
/** Words of going and coming: with them "to" and "from" name a place. */
const MOTION =
  wordSet(`travel travels traveled travelled travelling traveling trip trips fly flies flew flown flying flight flights go goes went gone going come comes came coming
  arrive arrived arrives arriving return returns returned returning head heads headed heading visit visits visited visiting move moved moving drive drove
  flee flees fled fleeing deport deported deportation extradite extradited extradition route road way border pipeline pipelines born based broadcast
  reporting reported reports dispatched tour toured journey back ship shipped shipment exports imports miles kilometres kilometers km`);
/** Words of dealing: with them "to", "from" and "for" a capital means the government. */
const DEALING =
  wordSet(`pressure message messages signal signals warning warnings threat threats response support aid backing assurances demands demand concessions request requests
  help assistance sanctions order orders approval permission instructions criticism condemnation praise rebuke reaction statement denial denials opposition
  close closer loyal loyalty hostile allied aligned friendly beholden according answer answers appeal appealed turn turned turning sell sold selling supply supplied supplying deliver delivered
  delivering give gave giving send sent sending offer offered offering transfer transferred independence distance concern concerns threatening leverage reach reached reaching question questions letter letters submit submitted outreach proposal proposals setback blow boost victory defeat gift`);
const VISITING = wordSet(
  'visit visited visits visiting left reached toured entered leave leaving win wins won winning',
);
/** "The streets of Tehran", "the north of Syria". */
const PARTS =
  wordSet(`street streets outskirts centre center heart suburb suburbs city capital skyline airport lawn steps gates grounds walls miles
  kilometres kilometers km north south east west northeast northwest southeast southwest part parts region regions area areas
  coast shore shores border borders corner corners soil territory rest map airspace`);

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
