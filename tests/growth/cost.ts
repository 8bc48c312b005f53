/** Between n log n, which is below 5, and n², which is 16. */
export const LINEAR = 10;

/** Processor time of a run in microseconds; on a busy machine it tells more than the clock. */
async function cost(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times as much four times the input costs: 4 where a run is linear, 16 where it is quadratic. The cheapest of two runs each,
 * after one that warms up; measured again when it looks too much, for the machine may have been busy.
 */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  const cheapest = async (of: number) => {
    const costs: number[] = [];
    for (let time = 0; time < 2; time++) costs.push(await cost(() => run(of)));
    return Math.min(...costs);
  };
  await run(size);
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && least >= LINEAR; time++) {
    least = Math.min(least, (await cheapest(4 * size)) / (await cheapest(size)));
  }
  return least;
}
