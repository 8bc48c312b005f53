/**
 * The bytes that `compress` of `huffman.ts` made short, from base64. Its own text becomes part of `dist/weights.cjs`, so that
 * it names nothing from outside; the same in Node and in a browser.
 */
export function unpack(text: string): Uint8Array {
  // Two bytes more, since codes are fetched by two.
  const bytes = new Uint8Array((text.length / 4) * 3 + 2);
  if (typeof Buffer === 'function') bytes.set(Buffer.from(text, 'base64'));
  else for (let i = 0, packed = atob(text); i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const block = 2 ** 16;
  const longest = 12;
  const out = new Uint8Array(bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24));
  /** Symbol and length of the code that any so many bits begin with. */
  const table = new Uint16Array(2 ** longest);
  let at = 4;
  for (let from = 0; from < out.length; from += block) {
    let code = 0;
    for (let length = 1; length <= longest; length++) {
      for (let symbol = 0; symbol < 256; symbol++) {
        if (((bytes[at + (symbol >> 1)]! >> ((symbol & 1) * 4)) & 15) !== length) continue;
        const next = code + (1 << (longest - length));
        table.fill((symbol << 4) | length, code, next);
        code = next;
      }
    }
    at += 128;
    let bits = 0;
    let count = 0;
    const to = Math.min(out.length, from + block);
    for (let k = from; k < to; k++) {
      if (count < longest) {
        bits = (bits << 16) | (bytes[at]! << 8) | bytes[at + 1]!;
        at += 2;
        count += 16;
      }
      const entry = table[(bits >> (count - longest)) & (2 ** longest - 1)]!;
      out[k] = entry >> 4;
      count -= entry & 15;
    }
    // Whole bytes that were fetched and not needed belong to the next block.
    at -= count >> 3;
  }
  return out;
}
