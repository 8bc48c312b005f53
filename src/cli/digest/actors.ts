import { stanceOf } from '../../article/index.js';
import { upward } from '../../core/index.js';
import type { ActorId, ActorReference, Analysis } from '../../model/index.js';
import { cleanLine, type Ink, left, right, width } from '../../prose/index.js';
import { show } from './show.js';

const ACTORS = 8;

export interface MainActor {
  readonly actor: ActorReference;
  readonly mentions: number;
}

/** The actors that the article speaks of most; a state counts its people. */
export function mainActors(analysis: Analysis): readonly MainActor[] {
  const byId = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const counts = new Map<ActorId, number>();
  for (const { actor } of analysis.stances) {
    for (const id of upward(actor, (part) => byId.get(part)?.partOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, mentions]) => {
      const actor = byId.get(id);
      return actor ? [{ actor, mentions }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, ACTORS);
}

/** A row an actor: stance overall, in own and in quoted words, and how often it is spoken of. */
export function actorLines(
  analysis: Analysis,
  actors: readonly MainActor[],
  columns: number,
  paint: Ink,
): readonly string[] {
  if (actors.length === 0) return [];
  const names = actors.map(({ actor }) => cleanLine(actor.name));
  const nameColumns = Math.min(Math.max(...names.map(width)), columns - 40);
  const head = `  ${left('', nameColumns)}${right('stance', 9)}${right('own', 9)}${right('quoted', 9)}${right('mentions', 10)}`;
  const rows = actors.map(({ actor, mentions }, index) => {
    const { stance, own, quoted: quotedWords } = stanceOf(analysis, actor.id);
    const value = stance.kind === 'portrayal' ? stance.value : 0;
    const tint = value <= -0.1 ? paint.negative : value >= 0.1 ? paint.positive : paint.strong;
    return `  ${left(names[index] ?? '', nameColumns)}${tint(right(show(stance), 9))}${right(show(own), 9)}${right(show(quotedWords), 9)}${right(String(mentions), 10)}`;
  });
  return [paint.faint(head), ...rows];
}
