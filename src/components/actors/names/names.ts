import type { Actor, ActorId } from '../../../model/index.js';
import type { ArticleReading, Match, MentionDraft, Sense } from '../lookup/index.js';
import type { Entities } from './entities.js';
import { genericOrganTrap } from './organs.js';
import { isTrap } from './traps.js';

export type ActorSense = Extract<Sense, { kind: 'actor' }>;

const CONFIDENCE = { name: 0.98, alias: 0.97, demonym: 0.97, metonym: 0.9 } as const;

/** Names that stand on their own, and those that need the rest of the article to be understood. */
export interface NamesFound {
  readonly drafts: MentionDraft[];
  /** Indices into `reading.matches` of surnames, in order. */
  readonly surnames: number[];
  /** Indices of nominals such as "the Islamic Republic". */
  readonly nominals: number[];
  /** Indices of organs and parties of a state that is not at hand: "the Senate" in an article about Manila. */
  readonly foreign: number[];
}

/** Finds the phrases of the registry, and introduces everybody named in full to the entities. */
export function findNames(reading: ArticleReading, entities: Entities, covered: Uint8Array): NamesFound {
  const found: NamesFound = { drafts: [], surnames: [], nominals: [], foreign: [] };
  reading.matches.forEach((match, index) => {
    if (!namesActor(match)) return;
    const senses = match.senses.filter((sense) => sense.kind === 'actor');
    if (reading.sentenceOf[match.from]! < 0) return;
    for (let i = match.from; i < match.to; i++) if (covered[i] === 1) return;
    const own = senses.filter((sense) => sense.sure && !sense.short);
    if (own.length === 0) {
      (senses[0]!.rule === 'nominal' ? found.nominals : found.surnames).push(index);
      return;
    }
    const sense = choose(own, entities);
    if (sense === undefined) return;
    if (sense.actor.kind === 'state' || sense.rule === 'metonym') {
      if (isTrap(reading, match.from, match.to)) return;
    } else if (isTrap(reading, match.from, match.to)) return;
    else if (genericOrganTrap(reading, index, sense.actor)) {
      found.foreign.push(index);
      return;
    }
    found.drafts.push(draftOf(match, sense));
    found.drafts.push(...otherHalf(reading, match, sense.actor.id, covered));
    if (sense.rule === 'name' || sense.rule === 'alias') {
      entities.introduce(sense.actor, match.from);
    }
  });
  return found;
}

/** True when the phrase can mean an actor and is none that only looks like one. */
function namesActor({ senses }: Match): boolean {
  let actor = false;
  for (const { kind } of senses) {
    if (kind === 'blocked') return false;
    if (kind === 'actor') actor = true;
  }
  return actor;
}

const HALVES = new Map([
  ['KOR', { own: 'south', other: 'north', id: 'PRK' }],
  ['PRK', { own: 'north', other: 'south', id: 'KOR' }],
]);

/** "North and South Korea", "South and North Korea": the first word is the other state. */
function otherHalf(reading: ArticleReading, match: Match, actor: ActorId, covered: Uint8Array): MentionDraft[] {
  const half = HALVES.get(actor);
  const { folded } = reading.words;
  const from = match.from - 2;
  if (half === undefined || from < 0 || covered[from] === 1 || folded[match.from] !== half.own) return [];
  if (folded[from] !== half.other || folded[from + 1] !== 'and' || !reading.lexicon.actors.has(half.id)) return [];
  return [{ actor: half.id, from, to: from + 1, rule: 'name', confidence: 0.95 }];
}

function draftOf(match: Match, sense: ActorSense): MentionDraft {
  const rule = sense.rule;
  const confidence =
    rule === 'name' || rule === 'alias' || rule === 'demonym' || rule === 'metonym' ? CONFIDENCE[rule] : 0.7;
  return { actor: sense.actor.id, from: match.from, to: match.to, rule, confidence };
}

/** One phrase, several actors: the one already introduced; otherwise none, for a wrong actor is worse than none. */
function choose(senses: readonly ActorSense[], entities: Entities): ActorSense | undefined {
  const actors = new Set<Actor>(senses.map((sense) => sense.actor));
  if (actors.size === 1) return senses[0];
  const known = senses.filter((sense) => entities.members.has(sense.actor.id));
  if (known.length > 0) return known[0];
  const named = senses.filter((sense) => sense.rule === 'name');
  return named.length === 1 ? named[0] : undefined;
}

/** Offices and forms of address directly before match `index`: "Foreign Minister", "Mr". */
export function titlesBefore(reading: ArticleReading, index: number): string[] {
  const titles: string[] = [];
  for (let at = index; at > 0; at--) {
    const match = reading.matches[at]!;
    const before = reading.matches[at - 1]!;
    if (before.to !== match.from || reading.sentenceOf[before.from] !== reading.sentenceOf[match.from]) break;
    const office = before.senses.find((sense) => sense.kind === 'office');
    if (office === undefined) break;
    titles.push(office.office);
  }
  return titles;
}
