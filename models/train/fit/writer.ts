/** Writes what `ByteReader` of `src/linear` reads. */
export class ByteWriter {
  private readonly written: number[] = [];

  byte(value: number): void {
    this.written.push(value & 255);
  }

  /** Seven bits a byte, low first; the high bit says that more follow. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}
