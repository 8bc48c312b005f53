import * as v from 'valibot';
import { StandpointError } from '../../core/index.js';
import type { CodingPlan } from './plan-coding.js';

const plan = v.looseObject({
  schema: v.literal('standpoint/plan@1'),
  channel: v.string(),
  seed: v.number(),
  articles: v.array(
    v.looseObject({
      article: v.string(),
      group: v.string(),
      probability: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    }),
  ),
});

/** A plan from JSON, checked as far as it is used. @throws StandpointError `invalid-data` */
export function checkPlan(value: unknown): CodingPlan {
  const result = v.safeParse(plan, value);
  // The rest of a plan is only shown.
  if (result.success) return value as CodingPlan;
  const [issue] = result.issues;
  throw new StandpointError(
    'invalid-data',
    `this is no plan of coding: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
  );
}
