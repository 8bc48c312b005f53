import type { ActorId } from '../model/actor.js';
import type { Analysis } from '../model/analysis.js';
import type { ActorPortrayal, Portrayal } from '../model/portrayal.js';
import { stanceOf, WEIGHTS } from '../portrayal/index.js';
import { measure } from './measure.js';
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
  return measure(analysis, portrayal[part], {
    show: (observation) => analysis.stances[observation]!,
    whole: wholeWeight(portrayal[part], WEIGHTS.prior.stance),
  });
}

/** Total weight behind a portrayal whose prior, worth `prior`, holds nothing but shrinkage. */
export function wholeWeight(portrayal: Portrayal, prior: number): number {
  return portrayal.kind === 'portrayal' && portrayal.prior.weight > 0 ? prior / portrayal.prior.weight : 1;
}
