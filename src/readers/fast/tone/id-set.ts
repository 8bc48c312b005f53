/** A set of ids, emptied at no cost and so small that it stays at hand, as a mark for every feature would not. */
export class IdSet {
  private slots = new Int32Array(512);
  /** The filling in which a slot was written last. */
  private written = new Int32Array(512);
  private filling = 0;

  /** Empties it and makes room for so many ids. */
  clear(most: number): void {
    this.filling++;
    if (2 * most <= this.slots.length) return;
    const size = 2 ** Math.ceil(Math.log2(4 * most));
    this.slots = new Int32Array(size);
    this.written = new Int32Array(size);
  }

  /** False when the id was there already. */
  add(id: number): boolean {
    const { slots, written, filling } = this;
    const mask = slots.length - 1;
    let slot = Math.imul(id, 0x9e3779b1) & mask;
    for (; written[slot] === filling; slot = (slot + 1) & mask) if (slots[slot] === id) return false;
    slots[slot] = id;
    written[slot] = filling;
    return true;
  }
}
