import { isUpper, type Range, wordSet } from '../../../core/index.js';
import type { ActorId, Annotation, Mention, Token } from '../../../model/index.js';
import { isHyphen } from '../../../syntax/index.js';
import { mentionsIn } from './mentions-in.js';
import { AGENTS, OFFICIALS, ORGANS, OUTLETS, OWNED, PARTED, PRIVATE, SEATED } from './offices.data.js';

/**
 * How a noun phrase stands to the actor that it names beside its head: `organ` and `official` speak for it, `private` for
 * themselves, `other` cannot be told.
 */
export type Standing = 'organ' | 'official' | 'private' | 'other';

export interface Affiliation {
  readonly actor: ActorId;
  readonly standing: Standing;
}

const officials = wordSet(OFFICIALS);
const organs = wordSet(ORGANS);
const outlets = wordSet(OUTLETS);
const stateOwned = wordSet(OWNED);
const agents = wordSet(AGENTS);
const alone = wordSet(PRIVATE);
const parted = wordSet(PARTED);
const seated = wordSet(SEATED);

/** Prepositions between an office and whom it is of. */
const OF = new Set(['of', 'for', 'from', 'at', 'with']);

/** Where a phrase's own nouns end: at its first preposition, comma or bracket. */
export function endOfHead(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    const { pos, text } = tokens[i]!;
    if ((pos === 'ADP' && !isHyphen(tokens[i]!)) || text === ',' || text === '(') return i;
  }
  return to;
}

export interface AffiliationOptions {
  /** The nouns that tell, when they are not the phrase's own: "Russian and Turkish | officials". */
  readonly heads?: Range;
  /** True to look for actors of the registry alone. */
  readonly known?: boolean;
}

/**
 * The actor that a phrase names beside its head and how the head stands to it: "Russian officials", "a spokesman for the
 * Turkish army", "officials in Tehran". Null when it names none.
 */
export function affiliationOf(
  annotation: Annotation,
  mentions: readonly Mention[],
  phrase: Range,
  options: AffiliationOptions = {},
): Affiliation | null {
  const { tokens } = annotation;
  const cut = endOfHead(tokens, phrase);
  const { heads = { from: phrase.from, to: cut }, known = false } = options;
  const found = mentionsIn(annotation, mentions, phrase).filter(({ actor }) => !known || !actor.startsWith('?:'));
  const own = found.filter(({ span }) => span.end <= tokens[cut - 1]!.end);
  // "His Turkish counterpart" is Turkey's, "his spokesman" his.
  const beside = own.find(({ rule }) => rule !== 'pronoun') ?? own[0];
  if (beside) {
    const hyphen = annotation.text.charAt(beside.span.start - 1);
    // "Pro-Russian officials"
    if (hyphen === '-' || hyphen === '–') return { actor: beside.actor, standing: 'private' };
    return { actor: beside.actor, standing: standingOf(tokens, heads, cut, beside) };
  }
  const first = tokens[cut]?.normal === 'in' ? found[0] : (found.find(({ role }) => role === 'actor') ?? found[0]);
  if (!first || cut >= phrase.to) return null;
  const preposition = tokens[cut]!.normal;
  if (OF.has(preposition) || (preposition === 'to' && serves(tokens[cut - 1]!)))
    return { actor: first.actor, standing: standingOf(tokens, heads, cut, first) };
  if (preposition !== 'in' || first.role !== 'place' || tokens[cut + 1]!.start !== first.span.start) return null;
  const owned = isOwnedOutlet(tokens, heads, cut - 1);
  const sits = (owned || seated.has(tokens[cut - 1]!.normal)) && !isParted(tokens, phrase.from, cut);
  return { actor: first.actor, standing: !sits ? 'private' : owned ? 'organ' : 'official' };
}

/** "An aide to the president", not "an ambassador to Russia". */
function serves({ normal, lemma }: Token): boolean {
  return agents.has(normal) || agents.has(lemma) || normal === 'aide' || normal === 'aides';
}

/** An apposition is at most this long. */
const APPOSED = 14;

/** Whom the words say that a named person speaks for: "Iranian lawmaker Ali Rezaei", "Ali Rezaei, an Iranian lawmaker,". */
export function statedOf(annotation: Annotation, mentions: readonly Mention[], phrase: Range): ActorId | undefined {
  const { tokens } = annotation;
  const own = affiliationOf(annotation, mentions, phrase, { known: true });
  if (own) return speaksFor(own) ? own.actor : undefined;
  const from = phrase.to + 1;
  if (tokens[phrase.to]?.text !== ',' || !tokens[from] || !OPENING.has(tokens[from].pos)) return undefined;
  let to = from;
  while (to < Math.min(tokens.length, from + APPOSED) && INSIDE.has(tokens[to]!.pos)) to++;
  const after = tokens[to]?.pos;
  if (to === from || (after !== undefined && after !== 'PUNCT' && after !== 'VERB')) return undefined;
  const apposed = affiliationOf(annotation, mentions, { from, to }, { known: true });
  return apposed && speaksFor(apposed) ? apposed.actor : undefined;
}

const OPENING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PART', 'NUM', 'CCONJ']);

function speaksFor({ standing }: Affiliation): boolean {
  return standing === 'organ' || standing === 'official';
}

function standingOf(tokens: readonly Token[], { from, to }: Range, end: number, beside: Mention): Standing {
  if (isParted(tokens, from, Math.max(to, end))) return 'private';
  for (let i = to - 1; i >= from; i--) {
    const { normal, lemma, pos, start } = tokens[i]!;
    if (start < beside.span.end && start >= beside.span.start) continue;
    // Of words with a capital no lemma is found.
    const one = normal.endsWith('s') ? normal.slice(0, -1) : lemma;
    const is = (words: ReadonlySet<string>) => words.has(normal) || words.has(lemma) || words.has(one);
    if (is(outlets) && isOwnedOutlet(tokens, { from, to }, i)) return 'organ';
    if (is(organs)) return 'organ';
    if (is(officials)) return 'official';
    if (is(agents)) return beside.rule === 'demonym' ? 'private' : 'official';
    if (is(alone)) return 'private';
    if (pos === 'NOUN') return 'other';
  }
  return 'other';
}

/** "State television", "the official news agency". */
function isOwnedOutlet(tokens: readonly Token[], { from }: Range, at: number): boolean {
  if (!outlets.has(tokens[at]!.normal)) return false;
  for (let i = at - 1; i >= Math.max(0, from, at - 4); i--) if (stateOwned.has(tokens[i]!.normal)) return true;
  return false;
}

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { normal } = tokens[i]!;
    if (parted.has(normal)) return true;
    // A name and its hyphen: "Trump-endorsed".
    if (isHyphen(tokens[i]!) && i + 1 < to && tokens[i + 1]!.normal.endsWith('ed')) return true;
  }
  return false;
}

/** True for a name after or without a title, and not for a description: "lawmaker Ali Rezaei", not "the Prime Minister". */
export function endsInName(tokens: readonly Token[], phrase: Range): boolean {
  const { text, normal, pos } = tokens[endOfHead(tokens, phrase) - 1]!;
  return pos === 'PROPN' && isUpper(text) && !officials.has(normal) && !organs.has(normal) && !outlets.has(normal);
}
