import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What `dist/weights.cjs` does with its texts. Plain JavaScript, the same in Node and in a browser. */
function unpack(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) codes[letters.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const word =
      (codes[text.charCodeAt(i)]! << 18) |
      (codes[text.charCodeAt(i + 1)]! << 12) |
      (codes[text.charCodeAt(i + 2)]! << 6) |
      codes[text.charCodeAt(i + 3)]!;
    bytes[at++] = word >> 16;
    bytes[at++] = word >> 8;
    bytes[at++] = word;
  }
  return bytes;
}

/**
 * Writes the models of a folder as one CommonJS module, which ESM, CommonJS, the command line and bundlers for browsers can
 * all import at once: `(name) => bytes`. Its texts are decoded when they are asked for.
 */
export function packModels(folder: string, file: string): void {
  const names = readdirSync(folder).flatMap((name) => (name.endsWith('.bin') ? [name.slice(0, -4)] : []));
  const texts = names.map((name) => `${name}:"${readFileSync(`${folder}/${name}.bin`).toString('base64')}"`);
  writeFileSync(
    file,
    `"use strict";\n${unpack}\nconst texts={${texts}};\nmodule.exports=(name)=>unpack(texts[name]);\n`,
  );
}

/** Writes the actors of the registry likewise. */
export function packActors(folder: string, file: string): void {
  const lists = ['states', 'organizations', 'people'].map(
    // The files have one list each; tests hold their shape.
    (name) => (JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as { actors: object[] }).actors,
  );
  // Parsing text is quicker than reading the same as code.
  const text = JSON.stringify(lists.flat()).replace(/[\\']/g, '\\$&');
  writeFileSync(file, `"use strict";\nmodule.exports=JSON.parse('${text}');\n`);
}
