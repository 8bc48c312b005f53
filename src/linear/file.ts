import { StandpointError } from '../core/index.js';

/** The first bytes of every file of a model: "SPM1". */
export const MAGIC = [0x53, 0x50, 0x4d, 0x31] as const;
/** Bytes before the header: the mark, and the header's length, low byte first. */
export const FRONT = 8;

/** A model's file: the mark, a header in JSON, and bytes of which the header tells how to read them. */
export interface ModelFile {
  readonly header: unknown;
  readonly body: Uint8Array;
}

/** Takes a file apart. What is no model, or has been cut short, gives `invalid-weights`. */
export function readFile(name: string, bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < FRONT ? 0 : FRONT + view.getUint32(4, true);
  if (end === 0 || end > bytes.length || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new StandpointError('invalid-weights', `the file of the ${name} model is not one; build the package again`);
  }
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(FRONT, end))), body: bytes.subarray(end) };
}
