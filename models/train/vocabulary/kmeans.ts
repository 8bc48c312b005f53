export interface ClusterOptions {
  readonly clusters: number;
  /** Weight of each point; heavier points pull their centre more. */
  readonly weights: ArrayLike<number>;
  /** Rounds at most. Default 12. */
  readonly rounds?: number;
}

/** After these rounds a point is compared with the centres nearest to its own only. */
const FULL_ROUNDS = 2;
const NEIGHBOURS = 40;

/**
 * Lloyd's k-means over `count` points of `width` numbers each, laid out one after the other. Centres begin at points
 * spread evenly over the first 14,000, so the result depends on nothing but the input. After two full rounds a point
 * may only move to one of the forty centres nearest to its own, which changes little and saves most of the time.
 * Returns the cluster of each point.
 */
export function kmeans(points: Float32Array, width: number, options: ClusterOptions): Int32Array {
  const count = points.length / width;
  const k = Math.min(options.clusters, count);
  const centres = new Float32Array(k * width);
  for (let c = 0; c < k; c++) {
    const i = Math.floor((c * Math.min(count, 14_000)) / k);
    centres.set(points.subarray(i * width, (i + 1) * width), c * width);
  }
  const every = Int32Array.from({ length: k }, (_, c) => c);
  const assigned = new Int32Array(count).fill(-1);
  for (let round = 0; round < (options.rounds ?? 12); round++) {
    const half = halfNorms(centres, width);
    const near = round < FULL_ROUNDS ? undefined : neighbours(centres, width, half);
    let changed = 0;
    for (let i = 0; i < count; i++) {
      const best = nearest(points, i * width, width, centres, half, near?.[assigned[i]!] ?? every);
      if (assigned[i] !== best) changed++;
      assigned[i] = best;
    }
    if (changed < count * 0.005) break;
    recentre(points, width, centres, assigned, options.weights);
  }
  return assigned;
}

function halfNorms(centres: Float32Array, width: number): Float64Array {
  const half = new Float64Array(centres.length / width);
  for (let c = 0; c < half.length; c++) {
    for (let d = 0; d < width; d++) half[c]! += centres[c * width + d]! ** 2 / 2;
  }
  return half;
}

/** Largest dot product minus half the centre's squared norm, which is the nearest in distance. */
function nearest(
  points: Float32Array,
  at: number,
  width: number,
  centres: Float32Array,
  half: Float64Array,
  candidates: Int32Array,
): number {
  let best = candidates[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const c of candidates) {
    const value = dot(points, at, centres, c * width, width) - half[c]!;
    if (value > most) {
      most = value;
      best = c;
    }
  }
  return best;
}

/** Four sums at once, so that the processor need not wait for each addition. */
function dot(a: Float32Array, i: number, b: Float32Array, j: number, width: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let d = 0;
  for (; d + 3 < width; d += 4) {
    s0 += a[i + d]! * b[j + d]!;
    s1 += a[i + d + 1]! * b[j + d + 1]!;
    s2 += a[i + d + 2]! * b[j + d + 2]!;
    s3 += a[i + d + 3]! * b[j + d + 3]!;
  }
  for (; d < width; d++) s0 += a[i + d]! * b[j + d]!;
  return s0 + s1 + s2 + s3;
}

function neighbours(centres: Float32Array, width: number, half: Float64Array): Int32Array[] {
  const k = half.length;
  return Array.from({ length: k }, (_, c) => {
    const value = Float64Array.from(
      { length: k },
      (_, o) => dot(centres, c * width, centres, o * width, width) - half[o]!,
    );
    const order = [...value.keys()].sort((a, b) => value[b]! - value[a]! || a - b).slice(0, NEIGHBOURS);
    if (!order.includes(c)) order.push(c);
    return Int32Array.from(order);
  });
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
