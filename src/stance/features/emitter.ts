import { hashFeature } from '../hash.js';

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
  /** Room for whoever looks the features up. */
  slot = new Int32Array(1024);

  emit(kind: number, x: number, y: number, a: number, b: number): void {
    if (this.count === this.hash.length) this.grow();
    const n = this.count++;
    this.hash[n] = hashFeature(kind, x, y);
    this.kind[n] = kind;
    this.a[n] = a;
    this.b[n] = b;
  }

  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    this.hash = copy(new Int32Array(size), this.hash);
    this.kind = copy(new Uint8Array(size), this.kind);
    this.a = copy(new Int16Array(size), this.a);
    this.b = copy(new Int16Array(size), this.b);
    this.slot = copy(new Int32Array(size), this.slot);
  }
}

function copy<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from);
  return to;
}
