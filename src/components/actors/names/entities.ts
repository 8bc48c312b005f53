import type { Actor, ActorId, ActorReference } from '../../../model/index.js';
import type { Gender } from '../data/index.js';
import { fold, surnames } from '../lookup/index.js';

/** Somebody introduced by name in the article, registered or discovered. */
export interface Entity {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorReference['kind'];
  readonly partOf: ActorId | undefined;
  gender: Gender | null;
  /** Offices under which the article speaks of the person. */
  readonly titles: Set<string>;
  /** Index of the first word of each full name, ascending. */
  readonly named: number[];
}

/** The gender that an actor's pronoun tells. */
export function genderOf({ pronoun }: Pick<Actor, 'pronoun'>): Gender | null {
  return pronoun === 'he' || pronoun === 'she' ? pronoun : null;
}

/** Who takes part in one article, and by which surname each can be called. */
export class Entities {
  readonly members = new Map<ActorId, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();

  /** Notes a full name at word `at`. */
  introduce(actor: Pick<Actor, 'id' | 'name' | 'kind' | 'partOf' | 'pronoun'>, at: number): Entity {
    let member = this.members.get(actor.id);
    if (member === undefined) {
      member = {
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        partOf: actor.partOf,
        gender: genderOf(actor),
        titles: new Set(),
        named: [],
      };
      this.members.set(actor.id, member);
      if (actor.kind === 'person') {
        for (const surname of actor.name.includes(' ') ? surnames(actor) : [actor.name]) this.call(surname, member);
      }
    }
    member.named.push(at);
    return member;
  }

  private call(surname: string, member: Entity): void {
    const key = fold(surname);
    const known = this.bySurname.get(key);
    if (known === undefined) this.bySurname.set(key, [member]);
    else if (!known.includes(member)) known.push(member);
  }

  /** The only one with this given name (folded); undefined for none or several. */
  givenNamed(name: string): Entity | undefined {
    let found: Entity | undefined;
    for (const member of this.members.values()) {
      if (member.kind !== 'person' || fold(member.name.split(' ')[0]!) !== name) continue;
      if (found !== undefined) return undefined;
      found = member;
    }
    return found;
  }

  /** Those who bear the surname (folded), in order of introduction. */
  called(surname: string): readonly Entity[] {
    return this.bySurname.get(surname) ?? [];
  }
}
