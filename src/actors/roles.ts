import type { MentionRole } from '../model/index.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { GAP, SHAPE } from './words.js';

/** Prepositions after which a state is where something happens. */
const WITHIN = new Set(
  'in inside within across throughout near outside into around through via at over beneath under amid leaving entering'.split(
    ' ',
  ),
);
const TOWARD = new Set(['to', 'from', 'toward', 'towards', 'for', 'of']);
/** Words of going and coming: with them "to" and "from" name a place. */
const MOTION = new Set(
  `travel travels traveled travelled travelling traveling trip trips fly flies flew flown flying flight flights go goes went gone going come comes came coming
  arrive arrived arrives arriving return returns returned returning head heads headed heading visit visits visited visiting move moved moving drive drove
  flee flees fled fleeing deport deported deportation extradite extradited extradition route road way border pipeline pipelines born based broadcast
  reporting reported reports dispatched tour toured journey back ship shipped shipment exports imports miles kilometres kilometers km`.split(
    /\s+/,
  ),
);
/** Words of dealing: with them "to", "from" and "for" a capital means the government. */
const DEALING = new Set(
  `pressure message messages signal signals warning warnings threat threats response support aid backing assurances demands demand concessions request requests
  help assistance sanctions order orders approval permission instructions criticism condemnation praise rebuke reaction statement denial denials opposition
  close closer loyal loyalty hostile allied aligned friendly beholden according answer answers appeal appealed turn turned turning sell sold selling supply supplied supplying deliver delivered
  delivering give gave giving send sent sending offer offered offering transfer transferred independence distance concern concerns threatening leverage proposal proposals setback blow boost victory defeat gift`.split(
    /\s+/,
  ),
);
const VISITING = new Set('visit visited visits visiting left reached toured entered leave leaving'.split(' '));

/** What a mention does in its sentence; see {@link MentionRole}. */
export function roleOf(reading: Reading, draft: Draft): MentionRole {
  if (draft.role !== undefined) return draft.role;
  if (modifies(reading, draft)) return 'modifier';
  return isPlace(reading, draft) ? 'place' : 'actor';
}

function modifies(reading: Reading, draft: Draft): boolean {
  const { words, sentenceOf } = reading;
  const { from, to, rule } = draft;
  const sentence = sentenceOf[from]!;
  const before = from > 0 && sentenceOf[from - 1] === sentence;
  if (before && words.gap[from] === GAP.hyphen && rule === 'demonym') return true;
  if (to >= words.start.length || sentenceOf[to] !== sentence || words.possessive[to - 1]) return false;
  const gap = words.gap[to]!;
  // "Russia-Iran talks": the second of the pair modifies as the first does.
  if (gap === GAP.hyphen || (before && words.gap[from] === GAP.hyphen && gap === GAP.space)) return true;
  const pos = reading.pos(to);
  if (rule === 'demonym') {
    if (isPlural(reading, draft)) return false;
    if (gap === GAP.space)
      return (
        pos === 'NOUN' ||
        pos === 'PROPN' ||
        pos === 'ADJ' ||
        pos === 'CCONJ' ||
        pos === 'NUM' ||
        (pos === 'ADV' && words.shape[to] === SHAPE.lower)
      );
    return gap === GAP.comma && pos !== 'VERB' && pos !== 'PRON';
  }
  if (gap !== GAP.space || rule === 'pronoun') return false;
  if (reading.styleOf(sentence) !== 'plain') return false;
  return pos === 'NOUN' && reading.words.shape[to] === SHAPE.lower;
}

/** "MOSCOW —", "Ankara (Reuters) –" at the beginning of a sentence. */
function isDateline({ words, sentenceOf, annotation }: Reading, { from, to }: Draft): boolean {
  if (from > 0 && sentenceOf[from - 1] === sentenceOf[from]) return false;
  if (/^\s?(?:[—–―(]|-\s)/.test(annotation.text.slice(words.end[to - 1]!, words.end[to - 1]! + 3))) return true;
  return words.shape[from] === SHAPE.caps && to < words.gap.length && words.gap[to] === GAP.comma;
}

function isPlural(reading: Reading, draft: Draft): boolean {
  const word = reading.words.folded[draft.to - 1]!;
  return word.endsWith('s') && !word.endsWith('ss') && word !== 'hellenes' ? word !== 'swiss' : /men$/.test(word);
}

function isPlace(reading: Reading, draft: Draft): boolean {
  if (draft.rule !== 'name' && draft.rule !== 'alias' && draft.rule !== 'metonym' && draft.rule !== 'nominal')
    return false;
  const actor = reading.lexicon.actors.get(draft.actor);
  if (actor?.kind !== 'state') return false;
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[draft.from]!;
  if (draft.rule === 'metonym' && isDateline(reading, draft)) return true;
  let at = draft.from - 1;
  if (at >= 0 && sentenceOf[at] === sentence && words.folded[at] === 'the') at--;
  if (at < 0 || sentenceOf[at] !== sentence || words.gap[draft.from] === GAP.none) return false;
  // In "between Moscow and Tehran" or "in Russia, Iran and Syria" the first of the list decides; one step is enough.
  const word = words.folded[at]!;
  const city = draft.rule === 'metonym';
  if (words.possessive[draft.to - 1]) return false;
  if (WITHIN.has(word)) return !(word === 'over' || word === 'under') || city;
  if (city && VISITING.has(word)) return true;
  if (!TOWARD.has(word) || word === 'of') return false;
  for (let back = at - 1, steps = 0; back >= 0 && steps < 5 && sentenceOf[back] === sentence; back--, steps++) {
    const near = words.folded[back]!;
    if (DEALING.has(near)) return false;
    if (MOTION.has(near)) return true;
  }
  return city && word !== 'for';
}
