import { describe, expect, it } from 'vitest';
import {
  betaI,
  gammaP,
  logGamma,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from '../../src/stats/index.js';

// Expected values: SciPy 1.17.1, the call named beside each.
function near(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual - expected)).toBeLessThan(tolerance * Math.max(1, Math.abs(expected)));
}

describe('normal', () => {
  it.each([
    [-1.5, 0.06680720126885807],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2.5, 0.9937903346742238],
  ])('scipy.stats.norm.cdf(%d)', (z, p) => near(normalCdf(z), p));

  it('keeps the digits of the far tail: scipy.stats.norm.cdf(-8)', () => {
    near(normalCdf(-8) / 6.22096057427174e-16, 1, 1e-9);
  });

  it.each([
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400545],
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.999, 3.090232306167813],
  ])('scipy.stats.norm.ppf(%d)', (p, z) => near(normalQuantile(p), z, 1e-9));

  it('ends at infinity', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe("Student's t", () => {
  it.each([
    [-2.1, 4, 0.05182664315880109],
    [0.7, 1, 0.6944001122142147],
    [3.3, 29.5, 0.9987337930072943],
    [12, 2, 0.9965635331614208],
  ])('scipy.stats.t.cdf(%d, %d)', (t, df, p) => near(studentCdf(t, df), p));

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.8, 9, 0.8834038596855346],
    [0.1, 4.3, -1.5127708781124358],
    [0.975, 1000, 1.9623390808264083],
    [0.9995, 3, 12.923978636687961],
  ])('scipy.stats.t.ppf(%d, %d)', (p, df, t) => near(studentQuantile(p, df), t, 1e-10));
});

describe('special functions', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [4.2, 2.04855563696059],
    [100, 359.1342053695754],
  ])('scipy.special.gammaln(%d)', (x, value) => near(logGamma(x), value));

  it.each([
    [0.5, 0.2, 0.47291074313446196],
    [3, 1, 0.08030139707139418],
    [3, 9, 0.9937678048936227],
    [20, 22, 0.6939729794378251],
  ])('scipy.special.gammainc(%d, %d)', (a, x, value) => near(gammaP(a, x), value));

  it.each([
    [0.3, 2, 5, 0.5798250000000003],
    [0.9, 0.5, 0.5, 0.7951672353008665],
    [0.6, 30, 20, 0.4922998003423522],
  ])('scipy.special.betainc(a, b, %d)', (x, a, b, value) => near(betaI(x, a, b), value, 1e-11));
});
