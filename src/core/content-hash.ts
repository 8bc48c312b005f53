/**
 * 64-bit fingerprint of a text as 16 hex digits: two FNV-1a hashes over UTF-16 code units with different bases. It
 * tells apart two versions of an article; it is no defence against somebody who forges one.
 * @see Fowler, Noll & Vo, draft-eastlake-fnv
 */
export function contentHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ ((code << 5) | (code >>> 11)), 0x01000193);
  }
  return hex(a) + hex(b);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
