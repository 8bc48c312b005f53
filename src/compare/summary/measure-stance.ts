import { stanceOf } from '../../article/index.js';
import type { ActorId } from '../../model/actor.js';
import type { Analysis } from '../../model/analysis.js';
import type { ActorPortrayal } from '../../model/portrayal.js';
import { measure } from './measure.js';
import { showFrom } from './show.js';
import type { Measure } from './summary.js';

/** Channels of a question about actors: `stance:ID`, `own:ID` and `quoted:ID` for each. */
export function measureStance(analysis: Analysis, actors: readonly ActorId[]): [string, Measure | null][] {
  return actors.flatMap((actor): [string, Measure | null][] => {
    const portrayal = stanceOf(analysis, actor);
    return (['stance', 'own', 'quoted'] as const).map((part) => [
      `${part}:${actor}`,
      measureActor(analysis, portrayal, part),
    ]);
  });
}

/** One part of one actor's portrayal. */
export function measureActor(
  analysis: Analysis,
  portrayal: ActorPortrayal,
  part: 'stance' | 'own' | 'quoted',
): Measure | null {
  return measure(analysis, portrayal[part], { show: showFrom(analysis, 'stances', 'stance') });
}
