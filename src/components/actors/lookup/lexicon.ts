import { grouped } from '../../../core/index.js';
import type { Actor, ActorId, MentionRule } from '../../../model/index.js';
import { THINGS } from '../data/index.js';
import { createGazetteer, type DualKind, type Gazetteer } from './gazetteer.js';
import { surnames } from './surname.js';
import {
  COUNTRY,
  DUAL_BEFORE,
  DUAL_BETWEEN,
  DUAL_PEOPLE,
  DUAL_STATES,
  HONORIFICS,
  OFFICES,
  PRONOUNS,
  STRANGERS,
} from './vocabulary.data.js';

/** One term of an office, ready for look-up by date. */
export interface TermOfOffice {
  readonly actor: Actor;
  readonly from: string;
  readonly until: string;
}

/** A registry made ready for matching. */
export interface ActorLexicon {
  readonly gazetteer: Gazetteer;
  /** Terms by `office key|actor id`. */
  readonly terms: ReadonlyMap<string, readonly TermOfOffice[]>;
  readonly officeKey: (title: string) => string;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** Which collection of the registry an actor comes from; above 0 for a caller's additions. */
  readonly ranks: ReadonlyMap<ActorId, number>;
}

/** Turns actors into a gazetteer of phrases, together with the words that offices, pronouns and nominals are made of. */
export function compileLexicon(actors: ReadonlyMap<ActorId, Actor>, ranks: ReadonlyMap<ActorId, number>): ActorLexicon {
  const gazetteer = createGazetteer();
  const keys = new Map<string, string>();
  for (const [key, phrases] of OFFICES) {
    for (const phrase of phrases.split(',')) {
      gazetteer.add(phrase, { kind: 'office', office: key }, phrase === 'PM' ? 2 : 0);
      keys.set(phrase.toLowerCase(), key);
    }
  }
  for (const [form, gender] of HONORIFICS) gazetteer.add(form, { kind: 'honorific', gender }, 1);
  for (const pronoun of PRONOUNS) gazetteer.add(pronoun, { kind: 'pronoun', pronoun }, 0);
  for (const [nouns, gender] of STRANGERS) {
    for (const noun of nouns.split(' ')) gazetteer.add(noun, { kind: 'stranger', gender }, 0);
  }
  addDuals(gazetteer, actors.has('KOR') && actors.has('PRK'));
  for (const phrase of COUNTRY.split(',')) gazetteer.add(phrase, { kind: 'country' }, 0);
  for (const thing of THINGS) gazetteer.add(thing, { kind: 'blocked', owned: false, rank: 0 });
  for (const actor of actors.values()) addActor(gazetteer, actor, ranks.get(actor.id) ?? 0);
  return { gazetteer, terms: termsOf(actors, keys), officeKey: (title) => keys.get(title) ?? title, actors, ranks };
}

function addDuals(gazetteer: Gazetteer, koreas: boolean): void {
  const add = (phrase: string, of: DualKind) => gazetteer.add(phrase, { kind: 'dual', of }, 0);
  const nouns: [noun: string, of: DualKind][] = [
    ...DUAL_STATES.split(' ').map((noun): [string, DualKind] => [noun, 'states']),
    ...DUAL_PEOPLE.split(' ').map((noun): [string, DualKind] => [noun, 'people']),
  ];
  if (koreas) nouns.push(['Koreas', 'koreas']);
  for (const [noun, of] of nouns) {
    for (const before of DUAL_BEFORE.split(',')) add(`${before} ${noun}`, of);
    // "The two neighbouring states".
    if (of === 'states')
      for (const between of DUAL_BETWEEN.split(' ')) {
        add(`the two ${between} ${noun}`, of);
        add(`our two ${between} ${noun}`, of);
      }
    if (of === 'states' && noun !== 'sides') add(`the ${noun}`, 'between');
  }
  add('the sides', 'states');
  add('the two', 'two');
  add('the pair', 'two');
}

function addActor(gazetteer: Gazetteer, actor: Actor, rank: number): void {
  const person = actor.kind === 'person';
  const add = (phrase: string, rule: MentionRule, sure: boolean) => {
    const short = person && !/[\s.]/.test(phrase.trim());
    const shared = actor.sharedNames?.includes(phrase) === true;
    const plain = withoutArticle(phrase);
    const sense = { kind: 'actor', actor, rule, sure, short, shared, rank } as const;
    gazetteer.add(plain, sense);
    if (plain.includes(' & ')) gazetteer.add(plain.replaceAll(' & ', ' and '), sense);
  };
  add(actor.name, 'name', true);
  const names = new Set([actor.name]);
  for (const alias of actor.aliases ?? []) {
    if (!names.has(alias)) add(alias, 'alias', true);
    names.add(alias);
  }
  for (const demonym of actor.demonyms ?? []) add(demonym, 'demonym', true);
  for (const metonym of actor.metonyms ?? []) add(metonym, 'metonym', true);
  for (const nominal of actor.nominals ?? [])
    gazetteer.add(nominal, { kind: 'actor', actor, rule: 'nominal', sure: false, short: false, shared: false, rank });
  for (const phrase of actor.namesakes ?? []) {
    const owned = /['’]s\b/.test(phrase);
    gazetteer.add(phrase, { kind: 'blocked', owned, rank });
    // "the West" is a phrase itself and would otherwise be matched before "West Bank" begins.
    if (phrase.startsWith('West ')) gazetteer.add(`the ${phrase}`, { kind: 'blocked', owned, rank });
  }
  if (!person) return;
  for (const surname of surnames(actor)) {
    if (!names.has(surname))
      gazetteer.add(surname, { kind: 'actor', actor, rule: 'alias', sure: false, short: true, shared: false, rank });
  }
}

/** The article is no part of the name in running text, save in "the West" and "The Hague". */
function withoutArticle(phrase: string): string {
  return /^the (?=west\b|hague\b)/i.test(phrase) ? phrase : phrase.replace(/^the\s+/i, '');
}

function termsOf(actors: ReadonlyMap<ActorId, Actor>, keys: ReadonlyMap<string, string>): Map<string, TermOfOffice[]> {
  const all = [...actors.values()].flatMap((actor) => (actor.offices ?? []).map((office) => ({ actor, ...office })));
  const byOffice = grouped(all, ({ title, of }) => `${keys.get(title) ?? title}|${of}`);
  const termOf = ({ actor, from = '', until = '9999' }: (typeof all)[number]) => ({ actor, from, until });
  return new Map([...byOffice].map(([key, terms]) => [key, terms.map(termOf)]));
}
