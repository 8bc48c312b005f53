/** A set of rows, emptied at no cost and so small that it stays at hand, as a mark for every row of a table would not. */
export class RowSet {
  private slots = new Int32Array(512);
  /** The filling in which a slot was written last. */
  private written = new Int32Array(512);
  private filling = 0;

  /** Empties it and makes room for so many rows. */
  clear(most: number): void {
    this.filling++;
    if (2 * most <= this.slots.length) return;
    const size = 2 ** Math.ceil(Math.log2(4 * most));
    this.slots = new Int32Array(size);
    this.written = new Int32Array(size);
  }

  /** False when the row was there already. */
  add(row: number): boolean {
    const { slots, written, filling } = this;
    const mask = slots.length - 1;
    let slot = Math.imul(row, 0x9e3779b1) & mask;
    for (; written[slot] === filling; slot = (slot + 1) & mask) if (slots[slot] === row) return false;
    slots[slot] = row;
    written[slot] = filling;
    return true;
  }
}
