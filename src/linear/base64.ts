const CODES = new Uint8Array(128);
for (let i = 0; i < 64; i++) {
  CODES['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i;
}

/** Bytes of a base64 string. The same in Node and in a browser, and quicker than `atob` on a megabyte. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const word =
      (CODES[text.charCodeAt(i)]! << 18) |
      (CODES[text.charCodeAt(i + 1)]! << 12) |
      (CODES[text.charCodeAt(i + 2)]! << 6) |
      CODES[text.charCodeAt(i + 3)]!;
    bytes[at++] = word >> 16;
    bytes[at++] = word >> 8;
    bytes[at++] = word;
  }
  return bytes;
}
