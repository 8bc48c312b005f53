import type { ActorId } from '../../../model/index.js';
import { type ArticleReading, draftsAt, type Match, type MentionDraft } from '../lookup/index.js';
import type { Entities } from '../names/index.js';
import type { History } from './history.js';
import { holds } from './offices.js';
import { FORMER } from './titles.js';

interface Context {
  readonly reading: ArticleReading;
  readonly entities: Entities;
  readonly history: History;
  readonly date: string | undefined;
}

/** "The president", "the senator": the last mentioned person who holds, or was introduced with, that office. */
export function lastHolder(context: Context, match: Match, office: string): MentionDraft | undefined {
  const { reading, entities, history, date } = context;
  const sentence = reading.sentenceOf[match.from]!;
  const { actors } = reading.lexicon;
  const isHolder = (id: ActorId) => {
    const titles = entities.members.get(id)?.titles;
    if (titles?.has(office)) return true;
    return titles?.has(FORMER + office) !== true && holds(reading.lexicon, actors.get(id), office, date);
  };
  const make = draftsAt(match, 'office');
  const holders: ActorId[] = [];
  /** Whoever of several was named nearest, when nobody else was in that sentence or the next. */
  let nearest: number | undefined;
  let doubt = false;
  for (const entry of history.back(sentence, 6)) {
    if (entry.kind !== 'person' || holders.includes(entry.actor) || !isHolder(entry.actor)) continue;
    if (holders.length === 1 && nearest! - entry.sentence < 2) doubt = true;
    nearest ??= entry.sentence;
    holders.push(entry.actor);
  }
  if (!doubt && holders.length > 0) return make(holders[0]!, holders.length > 1 ? 0.75 : 0.88);
  const known = doubt ? holders : [...entities.members.keys()].filter((id) => history.counts.has(id) && isHolder(id));
  if (known.length === 1) return make(known[0]!, 0.8);
  const main = mostNamed(history, known);
  return main === undefined ? undefined : make(main, 0.75);
}

/** The one who is spoken of three times as often as any other. */
function mostNamed(history: History, ids: readonly ActorId[]): ActorId | undefined {
  const [first, second] = ids
    .map((id) => ({ id, count: history.counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 3 * (second?.count ?? 0) ? first.id : undefined;
}
