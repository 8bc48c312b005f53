import type { ActorId, Analysis } from '../../model/index.js';
import { relationshipOf } from '../../portrayal/index.js';
import { cleanLine } from '../../render/clean.js';
import type { MainActor } from './actors.js';
import { indent, show } from './show.js';

const TIES = 3;

/** The ties that the article says most of, a line each. */
export function tieLines(analysis: Analysis, actors: readonly MainActor[], columns: number): readonly string[] {
  const names = new Map(actors.map(({ actor }) => [actor.id, cleanLine(actor.name)]));
  const partOf = new Map(analysis.actors.map(({ id, partOf: whole }) => [id, whole]));
  const top = (id: ActorId): ActorId => partOf.get(id) ?? id;
  const counts = new Map<string, { readonly dyad: readonly [ActorId, ActorId]; count: number }>();
  for (const { source, target } of analysis.relations) {
    const [one, other] = [top(source), top(target)];
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b || !names.has(a) || !names.has(b)) continue;
    const entry = counts.get(`${a}\n${b}`) ?? { dyad: [a, b] as const, count: 0 };
    entry.count++;
    counts.set(`${a}\n${b}`, entry);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, index) => index === 0 || count > 1)
    .slice(0, TIES)
    .flatMap(({ dyad }) => {
      const tie = relationshipOf(analysis, dyad);
      const frames = Object.entries(tie.frames)
        .flatMap(([frame, portrayal]) => (portrayal.kind === 'portrayal' ? [{ frame, value: portrayal.value }] : []))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, 3)
        .map(({ frame }) => frame);
      const said = [
        `climate ${show(tie.climate)}`,
        `appraisal ${show(tie.appraisal)}`,
        ...(frames.length > 0 ? [`frames: ${frames.join(', ')}`] : []),
      ];
      return indent(`${names.get(dyad[0])} and ${names.get(dyad[1])}: ${said.join('; ')}`, columns);
    });
}
