/**
 * Looks for the least value of a function of few parameters by trying steps along each of them and then along the way
 * they led, halving the steps when nothing helps. Needs no derivatives; the same start gives the same end.
 * @see Hooke & Jeeves (1961), "Direct search" solution of numerical and statistical problems
 */
export function minimize(
  value: (at: readonly number[]) => number,
  start: readonly number[],
  options: { readonly step: number; readonly smallest: number },
): number[] {
  let base = [...start];
  let least = value(base);
  for (let step = options.step; step >= options.smallest; ) {
    const near = explore(value, base, least, step);
    if (near.value >= least) {
      step /= 2;
      continue;
    }
    // A step further the same way, as long as that pays.
    for (let from = base, to = near; ; ) {
      const ahead = to.at.map((each, i) => 2 * each - from[i]!);
      const next = explore(value, ahead, value(ahead), step);
      base = to.at;
      least = to.value;
      if (next.value >= least) break;
      from = base;
      to = next;
    }
  }
  return base;
}

interface Found {
  readonly at: number[];
  readonly value: number;
}

function explore(
  value: (at: readonly number[]) => number,
  from: readonly number[],
  start: number,
  step: number,
): Found {
  const at = [...from];
  let least = start;
  for (let i = 0; i < at.length; i++) {
    const here = at[i]!;
    for (const move of [step, -step]) {
      at[i] = here + move;
      const found = value(at);
      if (found < least) {
        least = found;
        break;
      }
      at[i] = here;
    }
  }
  return { at, value: least };
}
