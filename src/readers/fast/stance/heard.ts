import { wordSet } from '../../../core/index.js';
import { findRoles, TAG, type View, type Vocabulary } from '../../../syntax/index.js';
import { otherSide } from './contrast.js';

/** What it is to be cleared or to keep harm off, in a word that the weights know well. */
const GOOD = 'praised';
/** What it is to be set against somebody who is blamed: of whoever acts, and of whoever is spoken of. */
const WINS = 'won';
const PRAISED = 'respected';
/** Lemma of a place that is not heard. */
const UNHEARD = 0x2c1b3c6d;

/** Whom they are said of they free of what follows: "cleared of fraud", "acquitted". */
const FREEING = wordSet(
  'clear clears cleared clearing acquit acquits acquitted acquitting exonerate exonerates exonerated absolve absolves absolved exculpated vindicated',
);
/** "wrongly accused" */
const WRONGLY = wordSet('wrongly falsely unjustly unfairly mistakenly wrongfully baselessly');
const BLAMED =
  wordSet(`accused accuses accuse accusing charged blamed blames blame convicted jailed imprisoned arrested suspected linked implicated
  portrayed branded labelled labeled vilified condemned maligned punished`);
/** "threw out the case against", "the allegations against … were false" */
const DROPPING =
  wordSet(`threw throws thrown throwing dismissed dismisses dropped drops dropping quashed quashes overturned overturns annulled voided withdrew
  withdrawn rejected rejects scrapped refuted disproved debunked retracted false untrue baseless unfounded groundless unproven fabricated bogus`);
const CASE =
  wordSet(`accusation accusations allegation allegations case cases charge charges claim claims complaint complaints conviction convictions
  indictment lawsuit lawsuits probe rumour rumours rumor rumors sentence suit verdict prosecution`);
/** "averted a disaster": what the object names did not come. */
const AVERTING =
  wordSet(`avert averts averted averting prevent prevents prevented preventing thwart thwarts thwarted foil foils foiled defuse defuses defused
  save saves saved saving rescue rescues rescued rescuing spare spares spared protect protects protected protecting shield shields shielded free frees
  freed cure cures cured curing heal heals healed fight fights fought fighting combat combats combated combating battle battles battled tackle tackles
  tackled end ends ended ending eradicate eradicates eradicated defeat defeats defeated survive survives survived surviving`);
/** "no evidence that …" */
const PROOF = wordSet('evidence proof indication sign suggestion');
const INNOCENT = wordSet('innocent blameless faultless');

/**
 * The sentence as it bears on a target. A word of harm is summed up whoever it hits; where the grammar says that it does not hit the
 * target it is not heard: the target is cleared of it ("acquitted of fraud"), keeps it off ("averted a disaster"), or it is said of
 * somebody else by contrast ("while … collapses"). The view itself where nothing is to be left out.
 */
export function heard(view: View, vocabulary: Vocabulary, from: number, to: number): View {
  const side = otherSide(view, from, to);
  const seen = side.length > 0 ? hide(view, vocabulary, opposed(view, vocabulary, side, from, to)) : view;
  const left = excused(seen, vocabulary, from, to);
  return left ? hide(seen, vocabulary, left) : seen;
}

/** Places that are not heard, and the one of them, if any, that is good for the target. */
interface Unheard {
  readonly places: readonly number[];
  readonly good: number;
  readonly word?: string;
}

/** So bad is a word that leaves no doubt, and so bad one that speaks against its side. */
const BLAME = -3;
const DOUBT = -1;

/** The other side of a contrast: where it is blamed and this one is not, this one fares well. */
function opposed(view: View, { valence }: Vocabulary, places: readonly number[], from: number, to: number): Unheard {
  const { row, tag, negated } = view;
  const colour = (i: number) => (row[i]! < 0 || negated[i] === 1 ? 0 : valence[row[i]!]!);
  let good = -1;
  let worst = 0;
  const others = new Set(places);
  for (const i of places) worst = Math.min(worst, colour(i));
  for (let i = 0; i < tag.length; i++) {
    if (others.has(i) || tag[i]! > TAG.adverb || (i >= from && i <= to)) continue;
    if (colour(i) < DOUBT) return { places, good: -1 };
    if (tag[i] !== TAG.adverb && (good < 0 || colour(i) > colour(good))) good = i;
  }
  const acts = tag[good] === TAG.verb && good > to && !findRoles(view, from, to).passive;
  return { places, good: worst <= BLAME ? good : -1, word: acts ? WINS : PRAISED };
}

function hide(view: View, vocabulary: Vocabulary, { places, good, word = GOOD }: Unheard): View {
  const lemma = [...view.lemma];
  const row = [...view.row];
  const negated = [...view.negated];
  for (const i of places) {
    lemma[i] = UNHEARD;
    row[i] = -1;
    negated[i] = 0;
  }
  const help = vocabulary.index.get(word);
  if (good >= 0 && help !== undefined) {
    row[good] = help;
    lemma[good] = vocabulary.lemma[help]!;
  }
  return { ...view, lemma, row, negated };
}

/** The places of harm that the target is free of. */
function excused(view: View, vocabulary: Vocabulary, from: number, to: number): Unheard | null {
  const { word, tag, clause, negated } = view;
  const own = clause[to]!;
  for (let i = 1; i < from; i++)
    if (PROOF.has(word[i]!) && negated[i] === 1 && clause[i] !== own) return cleared(contentOf(view, own, from, to));
  for (let i = 0; i < word.length; i++) {
    if (clause[i] !== own || tag[i]! > TAG.preposition) continue;
    const said = word[i]!;
    const frees =
      (FREEING.has(said) && negated[i] !== 1 && undergoes(view, i, from, to)) ||
      (WRONGLY.has(said) && BLAMED.has(word[i + 1] ?? '') && undergoes(view, i + 1, from, to)) ||
      (INNOCENT.has(said) && negated[i] !== 1 && word[i + 1] === 'of' && i > to) ||
      (said === 'wrong' && word[i - 1] === 'nothing' && i > to) ||
      (said === 'guilty' && word[i - 1] === 'not' && i > to);
    const accused = DROPPING.has(said) && negated[i] !== 1 ? accusation(view, from, to) : -1;
    if (frees || accused >= 0) return { places: contentOf(view, own, from, to), good: frees ? i : accused };
    if (AVERTING.has(said) && i > to && does(view, i, from, to)) {
      const places = negated[i] === 1 ? [] : harmAfter(view, vocabulary, i);
      return places.length > 0 ? { places, good: i } : null;
    }
  }
  return null;
}

/** True when the target does what a verb says. */
function does(view: View, verb: number, from: number, to: number): boolean {
  const { chain, passive } = findRoles(view, from, to);
  return !passive && chain.includes(verb);
}

/** True when the target is object or passive subject of a verb. */
function undergoes(view: View, verb: number, from: number, to: number): boolean {
  const roles = findRoles(view, from, to);
  return roles.governor === verb || (roles.passive && roles.chain.includes(verb));
}

/** "the case against …", "the conviction of …", "…'s conviction": the place of what the target is accused of, −1 for nothing. */
function accusation(view: View, from: number, to: number): number {
  const { preposition, governor, owned } = findRoles(view, from, to);
  const { word } = view;
  if (owned >= 0 && CASE.has(word[owned]!)) return owned;
  const isOn = preposition >= 0 && (word[preposition] === 'against' || word[preposition] === 'of');
  return isOn && CASE.has(word[governor] ?? '') ? governor : -1;
}

function cleared(places: number[]): Unheard | null {
  return places.length > 0 ? { places, good: places[0]! } : null;
}

function contentOf({ clause, tag }: View, own: number, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < tag.length; i++)
    if (clause[i] === own && tag[i]! <= TAG.preposition && (i < from || i > to)) found.push(i);
  return found;
}

/** Words of bad colour behind a verb, to the end of its clause. */
function harmAfter({ clause, tag, row }: View, { valence }: Vocabulary, verb: number): number[] {
  const found: number[] = [];
  for (let i = verb + 1; i < tag.length && clause[i] === clause[verb]; i++)
    if (tag[i]! <= TAG.adjective && row[i]! >= 0 && valence[row[i]!]! < 0) found.push(i);
  return found.length > 0 ? [verb, ...found] : found;
}
