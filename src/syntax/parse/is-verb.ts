import { wordSet } from '../../core/index.js';
import type { Parse } from './layout.js';

/** True when the token is a main verb, whatever the tagger took it for. */
export function isVerbAt(parse: Parse, i: number): boolean {
  const { tokens, to } = parse;
  const token = tokens[i]!;
  if (token.pos === 'VERB') {
    if (
      (token.normal === 'having' && tokens[i + 1]?.pos === 'VERB') ||
      PREPOSITIONAL.has(token.normal) ||
      isNounInUse(parse, i) ||
      (token.normal.endsWith('ing') && (tokens[i + 1]?.normal === 'of' || tokens[i + 1]?.normal === 'between')) ||
      tokens[i - 1]?.text === '-' ||
      tokens[i + 1]?.text === '-'
    )
      return false;
    return !isAttributive(parse, i);
  }
  if (token.pos === 'AUX') {
    // An auxiliary counts only as the main verb.
    if (token.lemma !== 'be' && token.lemma !== 'have') return false;
    let j = i + 1;
    while (j < to && (tokens[j]!.pos === 'ADV' || tokens[j]!.normal === 'not' || tokens[j]!.normal === 'long')) j++;
    return j >= to || (tokens[j]!.pos !== 'VERB' && tokens[j]!.pos !== 'AUX');
  }
  return isHeadlineVerb(parse, i);
}

const MODALS = wordSet('must will would should can could may might shall');
const OPENS_OBJECT = new Set(['DET', 'PRON', 'PROPN']);

/** After these a word that may be a verb is a noun: "Russia and Iran talks are on". */
const NOMINAL_NEXT = wordSet('be of between have will may , .');

/** "asked China for help", "requested help from Russia": a bare form where no verb can stand. */
function isNounInUse({ tokens, from, lexicon }: Parse, i: number): boolean {
  const token = tokens[i]!;
  if (i === from || token.normal !== token.lemma) return false;
  const before = tokens[i - 1]!;
  if (BEFORE_NOUN.has(before.normal)) return before.pos === 'ADP' || before.pos === 'SCONJ';
  return before.pos === 'VERB' && !BARE_AFTER.has(before.lemma) && lexicon.nouns.has(token.lemma);
}

const BEFORE_NOUN = wordSet('for of from with by without against about');
const BARE_AFTER = wordSet('help let make go come dare need');

/** Verbs in form that are prepositions in use. */
const PREPOSITIONAL = wordSet('including according following regarding concerning given based led');

/** "the proposed changes", "visiting king": a participle before its noun. */
function isAttributive({ tokens, from, to, sides, lexicon }: Parse, i: number): boolean {
  const { normal } = tokens[i]!;
  if (i === from || i + 1 >= to || !/(?:ed|ing|[eow]n)$/.test(normal)) return false;
  const before = tokens[i - 1]!;
  const after = tokens[i + 1]!;
  if (before.lemma === 'have') return false;
  if (after.pos !== 'NOUN' && after.pos !== 'ADJ' && !(after.pos === 'PROPN' && before.pos !== 'CCONJ')) return false;
  // "Iranian shipping firms"
  if (normal.endsWith('ing') && after.pos === 'NOUN' && sides.some((side) => side.owner && side.to === i)) return true;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    (before.pos === 'PART' && before.normal !== 'to' && before.normal !== 'not');
  return opens || (before.pos === 'VERB' && (normal.endsWith('ed') || !lexicon.governors.has(before.lemma)));
}

/** What every headline verb has one of; told before anything is looked up, for most nouns have none. */
function mayBeVerb({ tokens, sides }: Parse, i: number): boolean {
  const before = tokens[i - 1];
  if (before !== undefined && (before.pos === 'AUX' || before.normal === 'to')) return true;
  for (let k = 0; k < sides.length && sides[k]!.to <= i; k++) if (sides[k]!.to === i) return true;
  const { normal } = tokens[i]!;
  return tokens[i + 1]!.normal === 'by' || normal.endsWith('ing');
}

/** Headlines: "Russia Attacks Turkey", "Iran slams US" are often read as names or nouns. */
function isHeadlineVerb(parse: Parse, i: number): boolean {
  const { tokens, to, sides, lexicon } = parse;
  const token = tokens[i]!;
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') || i + 1 >= to) return false;
  if (!mayBeVerb(parse, i)) return false;
  const known = lexicon.verbs.has(token.normal);
  if (!known && tokens[i + 1]!.normal !== 'to' && tokens[i - 1]?.pos !== 'AUX') return false;
  // "must open the crossing"
  if (tokens[i - 1]?.pos === 'AUX' && MODALS.has(tokens[i - 1]!.normal)) return OPENS_OBJECT.has(tokens[i + 1]!.pos);
  // "Russia plans to …"
  if (tokens[i + 1]!.normal === 'to' && lexicon.governors.has(token.normal))
    return sides.some((side) => side.to === i && !side.owner);
  if (!known) return false;
  // "Syria, armed by Iran": read as an adjective
  if (tokens[i + 1]!.normal === 'by' && lexicon.verbOf.has(token.normal) && token.normal.endsWith('ed')) return true;
  // "bombing Syria", "…, warning Egypt"
  const ing = token.normal.endsWith('ing');
  if (ing && sides.some((side) => side.from === i + 1 && (side.preposition === null || side.prepositionAt === i - 1))) {
    return true;
  }
  if (ing && tokens[i - 1]?.text === ',') return sides.some((side) => side.from > i && side.from - i < 3);
  // "Egypt and Israel work together", "China, Russia sign gas deal"
  if (
    token.normal === token.lemma &&
    !ing &&
    sides.some((side) => side.to === i && side.parties.length > 1 && !side.owner)
  )
    return !NOMINAL_NEXT.has(tokens[i + 1]!.lemma);
  const infinitive = tokens[i - 1]?.normal === 'to' && token.pos !== 'NOUN';
  if (!infinitive && !lexicon.verbOf.has(token.normal)) return false;
  const next = tokens[i + 1]!;
  const object =
    (next.pos !== 'ADP' || !lexicon.nouns.has(token.normal)) && next.pos !== 'PUNCT' && next.pos !== 'PART';
  return (
    object &&
    (infinitive || sides.some((side) => side.to === i)) &&
    sides.some((side) => side.from > i && side.from - i < 7)
  );
}
