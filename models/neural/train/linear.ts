import type { Document } from '../../../src/document.js';
import { linearScorer } from '../../../src/readers/fast/index.js';
import { readRelationship } from '../../../src/training.js';
import { foldOf } from '../../train/fit/folds.js';
import * as relationship from '../../train/relationship/folds.js';
import * as stance from '../../train/stance/folds.js';

/** Chances of the linear reader, in the order of {@link TieLabel}. */
export interface LinearTie {
  readonly climate: readonly number[];
  readonly direction: readonly number[];
  readonly appraisal: readonly number[];
}

/**
 * What the linear reader says of coded sentences by models that have not seen their article (`npm run train` leaves them in `work`),
 * to learn how far it is to be heard beside the network.
 */
export function linearBeside(work: string) {
  const weightsFor = stance.readFolds(work);
  const models = relationship.readFolds(work);
  return {
    stances(document: Document, article: string, targets: readonly number[]): ReadonlyMap<number, readonly number[]> {
      const { annotation, mentions, quotations } = document;
      const input = { annotation, mentions, quotations, targets };
      const scored = linearScorer({ weights: weightsFor(article), cues: 0 }).score(input);
      return new Map(
        scored.map(({ probabilities: { negative, neutral, positive } }, i) => [
          targets[i]!,
          [negative, neutral, positive],
        ]),
      );
    },
    tie(document: Document, article: string, pair: readonly [number, number]): LinearTie | undefined {
      const { annotation, mentions, quotations, actors, relations } = document;
      const model = models[foldOf(article, relationship.FOLDS)]!;
      const found = readRelationship({ annotation, mentions, quotations, actors, relations }, pair, { model, cues: 0 });
      if (found === null) return undefined;
      const [climate, direction, appraisal] = [found.climate, found.direction, found.appraisal].map(
        ({ probabilities }) => probabilities as Record<string, number>,
      );
      const row = (of: Record<string, number> | undefined, names: string) => names.split(' ').map((name) => of![name]!);
      return {
        climate: row(climate, 'negative neutral positive none'),
        direction: row(direction, 'forward backward mutual none'),
        appraisal: row(appraisal, 'negative neutral positive'),
      };
    },
  };
}

export type LinearBeside = ReturnType<typeof linearBeside>;
