/**
 * The exponential function and the natural logarithm of fdlibm, in arithmetic that is the same to the last bit everywhere. Those of
 * `Math` may differ in the last digit from one runtime, or one version of it, to the next, and so would every reading.
 *
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved.
 * @see https://www.netlib.org/fdlibm/e_exp.c and e_log.c
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019411;
const TINY = 2 ** -28;

/** e to the power of `x`. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  // What follows would get the last digit of e wrong.
  if (x === 1) return Math.E;
  const size = Math.abs(x);
  let k = 0;
  let high = x;
  let low = 0;
  if (size > 0.5 * Math.LN2) {
    k = size < 1.5 * Math.LN2 ? Math.sign(x) : Math.trunc(INVERSE_LN2 * x + Math.sign(x) * 0.5);
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  } else if (size < TINY) return 1 + x;
  const r = k === 0 ? x : high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // In two steps where 2 to the power of k is no number of full precision.
  return k >= -1021 ? (k === 1024 ? y * 2 * 2 ** 1023 : y * 2 ** k) : y * 2 ** (k + 1000) * 2 ** -1000;
}

const WORDS = new DataView(new ArrayBuffer(8));

/** Natural logarithm of `x`. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return Number.NaN;
  if (x === Infinity) return x;
  const subnormal = x < 2 ** -1022;
  WORDS.setFloat64(0, subnormal ? x * 2 ** 54 : x);
  let k = (subnormal ? -54 : 0) + (WORDS.getInt32(0) >> 20) - 1023;
  const mantissa = WORDS.getInt32(0) & 0xfffff;
  const carry = (mantissa + 0x95f64) & 0x100000;
  // x or x/2, between √2/2 and √2
  WORDS.setInt32(0, mantissa | (carry ^ 0x3ff00000));
  k += carry >> 20;
  const f = WORDS.getFloat64(0) - 1;
  if ((0xfffff & (2 + mantissa)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = odd + even;
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - r);
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
