import type { ActorId, MentionRole, Span } from '../../../model/index.js';
import type { ArticleReading, MentionDraft } from '../lookup/index.js';
import type { Entities } from '../names/index.js';
import { roleOf } from '../roles/index.js';
import { History } from './history.js';
import { resolveCountry, resolveDual, resolveNominal } from './nominals.js';
import { resolveOffice } from './office-mentions.js';
import { possessedBy, possessedByUnnamed } from './possessed.js';
import { resolvePronoun } from './pronouns.js';
import { countryOfSpeaker, speakerOf } from './speakers.js';

/** A draft whose role is settled. */
export interface Settled extends Omit<MentionDraft, 'role' | 'exact'> {
  readonly role: MentionRole;
  readonly exact: Span | undefined;
}

/**
 * Goes through the article once, from name to name, and decides at each title, description and pronoun whom it takes
 * up. Returns all mentions in order. `drafts` must be sorted and without overlap.
 */
export function followReferences(
  reading: ArticleReading,
  entities: Entities,
  drafts: readonly MentionDraft[],
  covered: Uint8Array,
  date: string | undefined,
): Settled[] {
  const history = new History(reading, entities);
  const startsAt = new Map<number, MentionDraft>();
  const endsAt = new Map<number, MentionDraft>();
  for (const draft of drafts) {
    startsAt.set(draft.from, draft);
    endsAt.set(draft.to - 1, draft);
  }
  const context = { reading, entities, history, date, startsAt, endsAt };
  const settled: Settled[] = [];
  const stateOf = (person: ActorId) => {
    const party = reading.lexicon.actors.get(person)?.kind === 'person' ? history.partyOf(person) : person;
    return party !== person && reading.lexicon.actors.get(party)?.kind === 'state' ? party : undefined;
  };
  const settle = (draft: MentionDraft) => {
    const role = roleOf(reading, draft);
    const { actor, from, to, rule, confidence, exact } = draft;
    settled.push({ actor, from, to, rule, confidence, role, exact });
    endsAt.set(to - 1, draft);
    history.add(draft, role);
    const possessed = possessedBy(reading, draft, stateOf);
    if (possessed !== undefined && covered[possessed.from] !== 1) settle(possessed);
  };
  let next = 0;
  for (const match of reading.matches) {
    while (next < drafts.length && drafts[next]!.from <= match.from) settle(drafts[next++]!);
    if (covered[match.from] === 1 || covered[match.to - 1] === 1 || reading.sentenceOf[match.from]! < 0) continue;
    const sense = match.senses[0]!;
    switch (sense.kind) {
      case 'pronoun': {
        const draft =
          sense.pronoun === 'our' || sense.pronoun === 'my'
            ? countryOfSpeaker(reading, history, startsAt, match.from, stateOf)
            : (resolvePronoun(
                reading,
                history,
                sense.pronoun,
                match.from,
                speakerOf(reading, history, startsAt, match.from),
              ) ?? possessedByUnnamed(reading, history, match.from));
        if (draft !== undefined) settle(draft);
        break;
      }
      case 'office': {
        const draft = resolveOffice(context, match, sense.office);
        if (draft !== undefined) settle(draft);
        else if (!startsAt.has(match.to)) history.addStranger(match.from, null);
        break;
      }
      case 'stranger':
        history.addStranger(match.from, sense.gender);
        break;
      case 'dual':
        for (const draft of resolveDual(reading, history, match, sense.of)) settle(draft);
        break;
      case 'country': {
        const draft = resolveCountry(reading, history, match);
        if (draft !== undefined) settle(draft);
        break;
      }
      case 'actor': {
        const nominals = match.senses
          .filter((other) => other.kind === 'actor')
          .filter((other) => other.rule === 'nominal');
        const draft = nominals.length === 0 ? undefined : resolveNominal(reading, history, match, nominals);
        if (draft !== undefined) settle(draft);
        break;
      }
      default:
    }
  }
  while (next < drafts.length) settle(drafts[next++]!);
  return settled;
}
