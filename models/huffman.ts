/** Bytes that share one code. The parts of a model are of one kind over long stretches: low weights, distances, letters. */
export const BLOCK = 2 ** 16;
/** Longest code in bits; a table of 2^12 entries decodes any. */
export const LONGEST = 12;

/**
 * Huffman codes, a new one for every {@link BLOCK}: the number of bytes, low byte first; then for each block the lengths of
 * the 256 codes, four bits each, and the codes, high bit first. `unpack.ts` reads it.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  const out: number[] = [0, 8, 16, 24].map((shift) => (bytes.length >> shift) & 255);
  for (let from = 0; from < bytes.length; from += BLOCK) writeBlock(bytes.subarray(from, from + BLOCK), out);
  return Uint8Array.from(out);
}

function writeBlock(block: Uint8Array, out: number[]): void {
  const counts = new Array<number>(256).fill(0);
  for (const byte of block) counts[byte]!++;
  const lengths = codeLengths(counts);
  for (let s = 0; s < 256; s += 2) out.push(lengths[s]! | (lengths[s + 1]! << 4));
  const codes = codesOf(lengths);
  let bits = 0;
  let count = 0;
  for (const byte of block) {
    bits = (bits << lengths[byte]!) | codes[byte]!;
    count += lengths[byte]!;
    for (; count >= 8; count -= 8) out.push((bits >> (count - 8)) & 255);
    bits &= 255;
  }
  if (count > 0) out.push((bits << (8 - count)) & 255);
}

/** Lengths of the best codes for symbols seen so often; 0 for one that was not. Rare ones count more until all are short enough. */
function codeLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let nodes = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  if (nodes.length === 1) lengths[nodes[0]!.symbols[0]!] = 1;
  while (nodes.length > 1) {
    nodes.sort((a, b) => a.count - b.count);
    const [one, other] = nodes as [(typeof nodes)[0], (typeof nodes)[0]];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    nodes = [{ count: one.count + other.count, symbols }, ...nodes.slice(2)];
  }
  return Math.max(...lengths) <= LONGEST ? lengths : codeLengths(counts.map((count) => Math.ceil(count / 2)));
}

/** Canonical codes: shorter ones first, of equal length by symbol. */
function codesOf(lengths: readonly number[]): number[] {
  const codes = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= LONGEST; length++, code <<= 1) {
    for (let symbol = 0; symbol < 256; symbol++) if (lengths[symbol] === length) codes[symbol] = code++;
  }
  return codes;
}
