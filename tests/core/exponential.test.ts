import { describe, expect, it } from 'vitest';
import { exp, log } from '../../src/core/index.js';

// Values of the C library (glibc 2.36), which rounds rightly here; fdlibm is off by less than a unit in the last place.
const near = (found: number, wanted: number) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 2.3e-16);

describe('exp', () => {
  it('gives known values', () => {
    near(exp(0.5), 1.6487212707001282);
    near(exp(-1), 0.36787944117144233);
    near(exp(10), 22026.465794806718);
    near(exp(-700), 9.85967654375977e-305);
    expect([exp(0), exp(1), exp(-0)]).toEqual([1, Math.E, 1]);
  });
  it('runs over and under as it should', () => {
    expect([exp(710), exp(Infinity), exp(-746), exp(-Infinity)]).toEqual([Infinity, Infinity, 0, 0]);
    expect(exp(Number.NaN)).toBeNaN();
    near(exp(709.7), 1.6549840276802644e308);
    expect(exp(-745)).toBe(5e-324);
  });
});

describe('log', () => {
  it('gives known values', () => {
    near(log(2), Math.LN2);
    near(log(10), Math.LN10);
    near(log(0.1), -Math.LN10);
    near(log(1e-310), -713.8013788281542);
    near(log(1.0000000000000002), 2.220446049250313e-16);
    expect(log(1)).toBe(0);
  });
  it('has no value below 0, and none at 0', () => {
    expect([log(0), log(Infinity)]).toEqual([-Infinity, Infinity]);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
  });
  it('takes back what exp gave', () => {
    for (let x = -700; x < 700; x += 13.37) near(log(exp(x)), x);
  });
});
