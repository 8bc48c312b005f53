import { namedFrames, relationshipOf } from '../../article/index.js';
import { outermost } from '../../core/index.js';
import type { ActorId, ActorPair, Analysis } from '../../model/index.js';
import { cleanLine } from '../../prose/index.js';
import type { MainActor } from './actors.js';
import { indent, show } from './show.js';

const MOST = 3;

/** The relationships that the article says most of, a line each. */
export function relationshipLines(
  analysis: Analysis,
  actors: readonly MainActor[],
  columns: number,
): readonly string[] {
  const names = new Map(actors.map(({ actor }) => [actor.id, cleanLine(actor.name)]));
  const top = outermost(analysis.actors);
  const counts = new Map<string, { readonly pair: ActorPair; count: number }>();
  const count = (one: ActorId, other: ActorId) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b || !names.has(a) || !names.has(b)) return;
    const entry = counts.get(`${a}\n${b}`) ?? { pair: [a, b] as const, count: 0 };
    entry.count++;
    counts.set(`${a}\n${b}`, entry);
  };
  for (const { source, target } of analysis.relations) count(top(source), top(target));
  for (const { dyad, climate } of analysis.relationships) if (climate.label !== 'none') count(...dyad);
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, index) => index === 0 || count > 1)
    .slice(0, MOST)
    .flatMap(({ pair }) => {
      const relationship = relationshipOf(analysis, pair);
      const frames = namedFrames(relationship);
      const said = [
        `climate ${show(relationship.climate)}`,
        `appraisal ${show(relationship.appraisal)}`,
        ...(frames.length > 0 ? [`frames: ${frames.join(', ')}`] : []),
      ];
      return indent(`${names.get(pair[0])} and ${names.get(pair[1])}: ${said.join('; ')}`, columns);
    });
}
