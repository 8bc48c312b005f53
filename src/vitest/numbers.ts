import type { Difference, Estimate } from '../model/index.js';

/** "+0.42 (95% +0.20 to +0.61, 12 articles)", or that there are too few articles. */
export function estimateSaid(estimate: Estimate): string {
  if (estimate.kind === 'insufficient') return `too little: ${estimate.articles} of ${estimate.needed} articles needed`;
  const { mean, interval, articles } = estimate;
  const level = Math.round(interval.level * 100);
  return `${signed(mean)} (${level}% ${signed(interval.low)} to ${signed(interval.high)}, ${articles} articles)`;
}

/** "Norwire − Free Volga = +0.42 (95% …), p = 0.003, q = 0.012". */
export function differenceSaid({ a, b, estimate, p, q, minimumDetectable }: Difference): string {
  const chance = p === null || q === null ? '' : `, p = ${round(p)}, q = ${round(q)}`;
  const least = minimumDetectable === null ? '' : `; ${round(minimumDetectable)} could have been detected`;
  return `${a} − ${b} = ${estimateSaid(estimate)}${chance}${least}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}

function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
