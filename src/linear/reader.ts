/** Reads numbers off a byte array, one after the other. */
export class ByteReader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** Seven bits a byte, low first; the high bit says that more follow. */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128 || this.at >= this.bytes.length) return value;
      factor *= 128;
    }
  }
}
