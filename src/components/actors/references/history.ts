import { upward } from '../../../core/index.js';
import type { ActorId, MentionRole } from '../../../model/index.js';
import type { Gender } from '../data/index.js';
import type { ArticleReading, MentionDraft } from '../lookup/index.js';
import { type Entities, genderOf } from '../names/index.js';

/** One mention already passed, as coreference looks back at it. */
export interface Past {
  readonly actor: ActorId;
  readonly at: number;
  readonly sentence: number;
  readonly kind: 'state' | 'person' | 'organization' | 'bloc' | 'group' | 'stranger';
  readonly gender: Gender | null;
  readonly role: MentionRole;
  /** The first mention of its sentence that acts. */
  readonly subject: boolean;
  readonly plural: boolean;
}

/** Nobody is looked for further back than this many mentions. */
const REACH = 60;

/** The mentions passed so far, in order. */
export class History {
  readonly past: Past[] = [];
  /** Mentions of each actor so far. */
  readonly counts = new Map<ActorId, number>();

  private sentenceWithSubject = -1;

  constructor(
    private readonly reading: ArticleReading,
    private readonly entities: Entities,
  ) {}

  add(draft: MentionDraft, role: MentionRole): void {
    const { words, sentenceOf, lexicon } = this.reading;
    const actor = lexicon.actors.get(draft.actor);
    const member = this.entities.members.get(draft.actor);
    const kind = actor?.kind ?? member?.kind ?? 'person';
    const gender = (actor && genderOf(actor)) ?? member?.gender ?? null;
    const last = words.folded[draft.to - 1]!;
    const plural =
      (draft.rule === 'demonym' || kind === 'group' || kind === 'organization') &&
      /(?:[^su]s|taliban|kurds|men)$/.test(last);
    this.counts.set(draft.actor, (this.counts.get(draft.actor) ?? 0) + 1);
    const sentence = sentenceOf[draft.from]!;
    // In "Iran's president said" the subject is still to come.
    const subject = !words.possessive[draft.to - 1] && this.isSubject(sentence, role);
    this.past.push({ actor: draft.actor, at: draft.from, sentence, kind, gender, role, subject, plural });
  }

  /** Somebody unnamed, "the officer", who may be meant by the next pronoun. */
  addStranger(at: number, gender: Gender | null): void {
    const sentence = this.reading.sentenceOf[at]!;
    const subject = this.isSubject(sentence, 'actor');
    this.past.push({ actor: '', at, sentence, kind: 'stranger', gender, role: 'actor', subject, plural: false });
  }

  private isSubject(sentence: number, role: MentionRole): boolean {
    if (role !== 'actor' || sentence === this.sentenceWithSubject) return false;
    this.sentenceWithSubject = sentence;
    return true;
  }

  /** Mentions of the last `sentences` sentences before `sentence` and of that sentence so far, latest first. */
  back(sentence: number, sentences: number): Past[] {
    const { annotation } = this.reading;
    const found: Past[] = [];
    const segment = annotation.sentences[sentence]?.segment ?? 0;
    const stop = Math.max(0, this.past.length - REACH);
    for (let i = this.past.length - 1; i >= stop; i--) {
      const entry = this.past[i]!;
      if (entry.sentence < sentence - sentences) break;
      if (segment - (annotation.sentences[entry.sentence]?.segment ?? 0) > 1) break;
      found.push(entry);
    }
    return found;
  }

  /** The state an actor stands for in a relationship: itself, or what it is part of. */
  partyOf(id: ActorId): ActorId {
    const { actors } = this.reading.lexicon;
    let last = id;
    for (const each of upward(id, (part) => actors.get(part)?.partOf)) {
      last = each;
      if (actors.get(each)?.kind === 'state') break;
    }
    return last;
  }
}
