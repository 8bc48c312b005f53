import { hashFeature } from './hash.js';

/**
 * Collects the features of one mention: the hash that the weights know, the kind, and the one or two places of the
 * view that it was read from (−1 for none), from which its name is rebuilt when somebody asks.
 */
export class Emitter {
  count = 0;
  hash = new Int32Array(1024);
  kind = new Uint8Array(1024);
  a = new Int16Array(1024);
  b = new Int16Array(1024);
  /** Valence of each place and the groups whose sums it is part of, one bit a group. */
  tone = new Int8Array(512);
  groups = new Uint8Array(512);

  emit(kind: number, x: number, y: number, a: number, b: number): void {
    if (this.count === this.hash.length) this.grow();
    const n = this.count++;
    this.hash[n] = hashFeature(kind, x, y);
    this.kind[n] = kind;
    this.a[n] = a;
    this.b[n] = b;
  }

  /** Empties it and makes room for a view of so many places. */
  clear(places = 0): void {
    this.count = 0;
    if (places > this.tone.length) {
      this.tone = new Int8Array(places * 2);
      this.groups = new Uint8Array(places * 2);
    } else {
      this.tone.fill(0, 0, places);
      this.groups.fill(0, 0, places);
    }
  }

  private grow(): void {
    const size = this.hash.length * 2;
    this.hash = copy(new Int32Array(size), this.hash);
    this.kind = copy(new Uint8Array(size), this.kind);
    this.a = copy(new Int16Array(size), this.a);
    this.b = copy(new Int16Array(size), this.b);
  }
}

function copy<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from);
  return to;
}
