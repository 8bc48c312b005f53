import { wordSet } from '../../../core/index.js';
import type { Actor } from '../../../model/index.js';
import { GIVEN_NAMES, NOT_SURNAMES, ORGANIZATION_WORDS } from '../data/index.js';
import { AMPERSAND, type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import type { Entities } from './entities.js';

/** Words that an abbreviation may leave out. */
const SMALL = wordSet('of and the for on in to at by with de la du del against');
const LEGAL = wordSet('ltd limited inc plc llc corp co');
const LONGEST = 12;
/** The article is gone through for each; no real one introduces so many. */
const MOST = 100;
/** Last words of treaties, diseases and the like. */
const NO_ACTOR = wordSet(
  'syndrome disease disorder virus index rate product system protocol programme program aid test technology therapy vehicle device zone arrivals action',
);

interface Introduced {
  /** Words of the name. */
  readonly from: number;
  readonly to: number;
  /** Word that abbreviates it. */
  readonly letters: number;
}

/**
 * "Competition and Markets Authority (CMA)": both forms mean one actor in all of the article, whatever else the letters mean
 * elsewhere. Those whom the registry does not hold are introduced where `discover` allows it.
 */
export function joinAbbreviations(
  reading: ArticleReading,
  entities: Entities,
  covered: Uint8Array,
  discover: boolean,
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const done = new Set<string>();
  const { folded } = reading.words;
  for (const introduced of introductions(reading)) {
    const { from, to, letters } = introduced;
    const key = folded[letters]!;
    if (done.has(key)) continue;
    if (done.size >= MOST) break;
    done.add(key);
    const known = knownAs(reading, from, to);
    const actor = known ?? (discover ? newActor(reading, introduced) : undefined);
    if (actor === undefined) continue;
    const rule = known === undefined ? 'discovered' : 'alias';
    const forms = known === undefined ? [folded.slice(from, to), [key]] : [[key]];
    for (const form of forms) {
      for (const at of placesOf(reading, form, covered)) {
        entities.introduce(actor, at);
        drafts.push({ actor: actor.id, from: at, to: at + form.length, rule, confidence: 0.95 });
      }
    }
  }
  return drafts;
}

/** Every place in the article where a name and letters in brackets fit each other. */
function introductions(reading: ArticleReading): Introduced[] {
  const { words, sentenceOf, annotation } = reading;
  const found: Introduced[] = [];
  for (let at = 0; at < words.start.length; at++) {
    const shape = words.shape[at]!;
    if ((shape !== SHAPE.caps && shape !== SHAPE.capital && shape !== SHAPE.dotted) || sentenceOf[at]! < 0) continue;
    const letters = words.folded[at]!;
    if (letters.length < 2 || letters.length > 8) continue;
    if (isBracketed(annotation.text, words.start[at]!, words.end[at]!)) {
      const from = nameBefore(reading, letters, at);
      if (from >= 0) found.push({ from, to: at, letters: at });
    } else if (shape === SHAPE.caps && annotation.text.slice(words.start[at]! - 5, words.start[at]) === ', or ') {
      const from = nameBefore(reading, letters, at - 1);
      if (from >= 0) found.push({ from, to: at - 1, letters: at });
    } else if (shape !== SHAPE.capital && annotation.text.startsWith(' (', words.end[at]!)) {
      const to = closing(reading, at + 1);
      if (to > 0 && nameBefore(reading, letters, to) === at + 1) found.push({ from: at + 1, to, letters: at });
    }
  }
  return found;
}

/** "(CMA)" and "(“the CMA”)". */
function isBracketed(text: string, start: number, end: number): boolean {
  // Asked of every capitalised word, and answered at once for nearly all.
  const after = text[end];
  if (after !== ')' && after !== ',' && after !== ';' && after !== '”' && after !== '"') return false;
  return (
    /\((?:the )?["“]?(?:the )?$/.test(text.slice(Math.max(0, start - 10), start)) &&
    /^["”]?[),;]/.test(text.slice(end, end + 2))
  );
}

/** Word after the one before which the bracket closes that opens before `at`; 0 where it does not soon. */
function closing({ words, sentenceOf, annotation }: ArticleReading, at: number): number {
  for (let i = at; i < at + LONGEST && i < words.start.length && sentenceOf[i] === sentenceOf[at]; i++) {
    if (annotation.text[words.end[i]!] === ')') return i + 1;
  }
  return 0;
}

/** First word of the name before `to` whose first letters are these; −1 where there is none. */
function nameBefore(reading: ArticleReading, letters: string, to: number): number {
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[to - 1];
  const walk = (at: number, left: number): number => {
    if (left === 0) return at + 1;
    if (at < 0 || sentenceOf[at] !== sentence || to - at > LONGEST) return -1;
    if (at < to - 1 && !isJoined(words.gap[at + 1]!)) return -1;
    const word = words.folded[at]!;
    const small = SMALL.has(word);
    if (!small && words.shape[at] === SHAPE.lower) return -1;
    if (word[0] === letters[left - 1]) {
      const from = walk(at - 1, left - 1);
      if (from >= 0) return from;
    }
    return small || (at === to - 1 && LEGAL.has(word)) ? walk(at - 1, left) : -1;
  };
  const from = walk(to - 1, letters.length);
  return from >= 0 && to - from > 1 && !SMALL.has(words.folded[from]!) ? from : -1;
}

function isJoined(gap: number): boolean {
  return gap === GAP.space || gap === GAP.hyphen || gap === GAP.apostrophe || gap === GAP.comma || gap === AMPERSAND;
}

/** The actor whom the registry knows by the whole name. */
function knownAs({ matches }: ArticleReading, from: number, to: number): Actor | undefined {
  const match = matches.find((each) => each.from <= from && each.to === to);
  const sense = match?.senses.find((each) => each.kind === 'actor' && each.sure && each.rule !== 'demonym');
  return sense?.kind === 'actor' ? sense.actor : undefined;
}

function newActor({ words, annotation }: ArticleReading, { from, to }: Introduced): Actor | undefined {
  const { folded } = words;
  const last = folded[to - 1]!;
  if (NO_ACTOR.has(last) || NOT_SURNAMES.has(last)) return undefined;
  const named = GIVEN_NAMES.has(folded[from]!) && to - from < 5;
  const person = named && !folded.slice(from, to).some((word) => ORGANIZATION_WORDS.has(word));
  return {
    id: `?:${folded.slice(from, to).join('-').slice(0, 80)}`,
    name: annotation.text.slice(words.start[from]!, words.end[to - 1]!).replace(/\s+/g, ' '),
    kind: person ? 'person' : 'organization',
  };
}

/** Where the words stand one after the other, in capitals where they are one. */
function placesOf({ words, sentenceOf }: ArticleReading, form: readonly string[], covered: Uint8Array): number[] {
  const { folded, shape } = words;
  const places: number[] = [];
  for (let at = 0; at <= folded.length - form.length; at++) {
    if (folded[at] !== form[0] || shape[at] === SHAPE.lower || sentenceOf[at]! < 0) continue;
    if (
      form.every((word, i) => folded[at + i] === word && sentenceOf[at + i] === sentenceOf[at] && covered[at + i] !== 1)
    )
      places.push(at);
  }
  return places;
}
