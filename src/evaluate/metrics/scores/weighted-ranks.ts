/** Mid-ranks, 1-based, where case `i` stands `weights[i]` times in the list. */
export function weightedRanks(values: readonly number[], weights: ArrayLike<number>): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    let tied = 0;
    while (to < order.length && values[order[to]!] === values[order[from]!]) tied += weights[order[to++]!]!;
    for (let i = from; i < to; i++) ranks[order[i]!] = below + (tied + 1) / 2;
    below += tied;
    from = to;
  }
  return ranks;
}
