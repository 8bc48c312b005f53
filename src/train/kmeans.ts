export interface ClusterOptions {
  readonly clusters: number;
  /** Weight of each point; heavier points pull their centre more. */
  readonly weights: ArrayLike<number>;
  /** Rounds at most. Default 12. */
  readonly rounds?: number;
}

/**
 * Lloyd's k-means over `count` points of `width` numbers each, laid out one after the other. Centres begin at points
 * spread evenly over the first 14,000, so the result depends on nothing but the input. Returns the cluster of each
 * point.
 */
export function kmeans(points: Float32Array, width: number, options: ClusterOptions): Int32Array {
  const count = points.length / width;
  const k = Math.min(options.clusters, count);
  const centres = new Float32Array(k * width);
  for (let c = 0; c < k; c++) {
    const i = Math.floor((c * Math.min(count, 14_000)) / k);
    centres.set(points.subarray(i * width, (i + 1) * width), c * width);
  }
  const assigned = new Int32Array(count).fill(-1);
  for (let round = 0; round < (options.rounds ?? 12); round++) {
    if (assign(points, width, centres, assigned) < count * 0.005) break;
    recentre(points, width, centres, assigned, options.weights);
  }
  return assigned;
}

/** Gives each point to its nearest centre; returns how many changed. */
function assign(points: Float32Array, width: number, centres: Float32Array, assigned: Int32Array): number {
  const k = centres.length / width;
  const half = new Float64Array(k);
  for (let c = 0; c < k; c++) {
    for (let d = 0; d < width; d++) half[c]! += centres[c * width + d]! ** 2 / 2;
  }
  let changed = 0;
  for (let i = 0; i < assigned.length; i++) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      let dot = -half[c]!;
      for (let d = 0; d < width; d++) dot += points[i * width + d]! * centres[c * width + d]!;
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    if (assigned[i] !== best) changed++;
    assigned[i] = best;
  }
  return changed;
}

function recentre(
  points: Float32Array,
  width: number,
  centres: Float32Array,
  assigned: Int32Array,
  weights: ArrayLike<number>,
): void {
  const k = centres.length / width;
  const mass = new Float64Array(k);
  const sums = new Float64Array(centres.length);
  for (let i = 0; i < assigned.length; i++) {
    const c = assigned[i]!;
    mass[c]! += weights[i]!;
    for (let d = 0; d < width; d++) sums[c * width + d]! += points[i * width + d]! * weights[i]!;
  }
  for (let c = 0; c < k; c++) {
    if (mass[c] === 0) continue;
    for (let d = 0; d < width; d++) centres[c * width + d] = sums[c * width + d]! / mass[c]!;
  }
}
