import { hash32, mix } from './hash.js';

/** A stream of random numbers that depends on its seed alone. */
export interface Generator {
  /** Uniform on [0, 1), 32 bits. */
  uniform(): number;
  /** Uniform on 0 … n − 1; `n` at most 2³². */
  below(n: number): number;
}

/**
 * xoshiro128** of Blackman & Vigna (2018), "Scrambled linear pseudorandom number generators".
 * `stream` names an independent stream of the same seed, so that one more question never changes another's numbers.
 */
export function generator(seed: number, stream = ''): Generator {
  let state = hash32(stream, mix(seed | 0) ^ mix(Math.floor(seed / 0x100000000) | 0));
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) | 0;
  };
  let a = next();
  let b = next();
  let c = next();
  // All four zero is the one state that never leaves; the last bit makes it impossible.
  let d = next() | 1;
  const bits = () => {
    const m = Math.imul(b, 5);
    const result = Math.imul((m << 7) | (m >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return {
    uniform: () => bits() / 0x100000000,
    below: (n) => Math.floor((bits() * n) / 0x100000000),
  };
}
