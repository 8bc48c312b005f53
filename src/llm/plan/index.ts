export { checkPlan } from './check-plan.js';
export type { PlannedArticle, Stratum } from './draw.js';
export type { Assumed } from './expected.js';
export { type CodingPlan, type ExpectedWidth, type PlanCodingOptions, planCoding } from './plan-coding.js';
