/** Keeps the heaviest of what is offered, heaviest first; of two equals the one offered first. */
export class Ranking {
  keys = new Int32Array(16);
  weights = new Float64Array(16);
  count = 0;
  private limit = 0;
  private bar = 0;

  /** Empties it. At most `limit` are kept, and nothing whose size is below `least`. */
  open(limit: number, least: number): void {
    this.count = 0;
    this.limit = limit;
    this.bar = limit > 0 ? least : Number.POSITIVE_INFINITY;
    if (limit > this.keys.length) {
      this.keys = new Int32Array(limit);
      this.weights = new Float64Array(limit);
    }
  }

  offer(key: number, weight: number): void {
    const size = weight < 0 ? -weight : weight;
    if (size < this.bar) return;
    const { keys, weights, limit } = this;
    const full = this.count === limit;
    if (full && size <= Math.abs(weights[limit - 1]!)) return;
    let i = full ? limit - 1 : this.count++;
    for (; i > 0 && Math.abs(weights[i - 1]!) < size; i--) {
      keys[i] = keys[i - 1]!;
      weights[i] = weights[i - 1]!;
    }
    keys[i] = key;
    weights[i] = weight;
    if (this.count === limit) this.bar = Math.max(this.bar, Math.abs(weights[limit - 1]!));
  }
}
