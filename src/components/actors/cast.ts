import type { Actor, ActorId, ActorReference } from '../../model/index.js';
import type { Gender } from './data/given-names.js';
import { fold } from './fold.js';
import { surnames } from './surname.js';

/** Somebody introduced by name in the article, registered or discovered. */
export interface Member {
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

/** Who takes part in one article, and by which surname each can be called. */
export class Cast {
  readonly members = new Map<ActorId, Member>();
  private readonly bySurname = new Map<string, Member[]>();

  /** Notes a full name at word `at`. */
  introduce(actor: Pick<Actor, 'id' | 'name' | 'kind' | 'partOf' | 'pronoun'>, at: number): Member {
    let member = this.members.get(actor.id);
    if (member === undefined) {
      member = {
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        partOf: actor.partOf,
        gender: actor.pronoun === 'he' || actor.pronoun === 'she' ? actor.pronoun : null,
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

  private call(surname: string, member: Member): void {
    const key = fold(surname);
    const known = this.bySurname.get(key);
    if (known === undefined) this.bySurname.set(key, [member]);
    else if (!known.includes(member)) known.push(member);
  }

  /** The only one with this given name (folded); undefined for none or several. */
  givenNamed(name: string): Member | undefined {
    let found: Member | undefined;
    for (const member of this.members.values()) {
      if (member.kind !== 'person' || fold(member.name.split(' ')[0]!) !== name) continue;
      if (found !== undefined) return undefined;
      found = member;
    }
    return found;
  }

  /** Those who bear the surname (folded), in order of introduction. */
  called(surname: string): readonly Member[] {
    return this.bySurname.get(surname) ?? [];
  }
}
