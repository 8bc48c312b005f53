import type { Actor } from '../../../model/index.js';
import { type ActorSense, type ArticleReading, fold, type Match, type MentionDraft } from '../lookup/index.js';
import type { Entities } from './entities.js';
import { isNamesake } from './namesakes.js';
import { isAnothersOrgan } from './organs.js';
import { isWholeName } from './whole-name.js';

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
    const senses = actorSenses(match);
    if (senses.length === 0 || reading.sentenceOf[match.from]! < 0) return;
    for (let i = match.from; i < match.to; i++) if (covered[i] === 1) return;
    const own = senses.filter((sense) => sense.sure && !sense.short);
    if (own.length === 0) {
      (senses[0]!.rule === 'nominal' ? found.nominals : found.surnames).push(index);
      return;
    }
    const sense = choose(own, entities);
    if (sense === undefined) return;
    if (
      sense.rank > 0 && sense.actor.kind !== 'state' ? !isWholeName(reading, index) : isNamesake(reading, index, sense)
    )
      return;
    if (isAnothersOrgan(reading, index, sense)) {
      found.foreign.push(index);
      return;
    }
    found.drafts.push(draftOf(match, sense));
    found.drafts.push(...otherHalf(reading, match, sense, covered));
    if (sense.rule === 'name' || sense.rule === 'alias') {
      entities.introduce(sense.actor, match.from);
    }
  });
  return found;
}

/** The actors whom a phrase can mean, those that the latest collection of the registry names so; none for what only looks like one. */
function actorSenses({ senses }: Match): ActorSense[] {
  let rank = 0;
  for (const sense of senses) if (sense.kind === 'actor' && sense.rank > rank) rank = sense.rank;
  const found: ActorSense[] = [];
  for (const sense of senses) {
    if (sense.kind === 'blocked' && sense.rank >= rank) return [];
    if (sense.kind === 'actor' && sense.rank === rank) found.push(sense);
  }
  return found;
}

/** "North and South Korea": the first word is another state, whose name ends as this one does. */
function otherHalf(reading: ArticleReading, match: Match, sense: ActorSense, covered: Uint8Array): MentionDraft[] {
  const { folded } = reading.words;
  const from = match.from - 2;
  if (match.to - match.from !== 2 || from < 0 || covered[from] === 1 || folded[from + 1] !== 'and') return [];
  const name = `${folded[from]} ${folded[match.from + 1]}`;
  const states = [...reading.lexicon.actors.values()].filter(({ kind }) => kind === 'state');
  const other = states.find((state) => fold(state.name) === name);
  if (other === undefined || other === sense.actor) return [];
  return [{ actor: other.id, from, to: from + 1, rule: 'name', confidence: 0.95 }];
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
