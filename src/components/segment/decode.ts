const META_BYTES = 4096;
const CHARSET = /charset\s*=\s*["']?\s*([\w:-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,80}encoding\s*=\s*["']([\w:-]{2,40})["']/i;

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const label = XML_ENCODING.exec(head)?.[1] ?? CHARSET.exec(head)?.[1];
  // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Several versions of Node decode Windows-1252 as if it were Latin-1; this puts the difference right where there is one. */
function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

/**
 * Text of a file in whatever encoding it says it has: byte-order mark, then the charset of `contentType`, then (with
 * `markup`) the page's own declaration, then UTF-8 if it is valid UTF-8, then Windows-1252. Never throws; the mark is dropped.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { contentType, markup = false }: { readonly contentType?: string | undefined; readonly markup?: boolean } = {},
): string {
  const labels = [byteOrderMark(bytes), CHARSET.exec(contentType ?? '')?.[1], markup ? declared(bytes) : undefined];
  for (const label of labels) {
    const found = label === undefined ? undefined : decoder(label);
    if (found) return found.encoding === 'windows-1252' ? decodeWestern(bytes) : found.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWestern(bytes);
  }
}
