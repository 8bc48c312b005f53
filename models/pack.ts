import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compress } from './huffman.js';
import { unpack } from './unpack.js';

/**
 * Writes the models of a folder as one CommonJS module, which ESM, CommonJS, the command line and bundlers for browsers can
 * all import at once: `(name) => bytes`. They are shortened by a third, and decoded when they are asked for. Their text stands
 * beside it as JSON, which is read in a third of the time of the same text as code.
 */
export function packModels(folder: string, file: string): void {
  const texts = readdirSync(folder).flatMap((name) => {
    if (!name.endsWith('.bin')) return [];
    const text = Buffer.from(compress(readFileSync(`${folder}/${name}`))).toString('base64');
    return [[name.slice(0, -4), text]];
  });
  const data = writeBeside(file, Object.fromEntries(texts));
  writeFileSync(file, `"use strict";\n${unpack}\nconst texts=${data};\nmodule.exports=(name)=>unpack(texts[name]);\n`);
}

/** Writes the actors of the registry likewise. */
export function packActors(folder: string, file: string): void {
  const lists = ['states', 'organizations', 'people'].map(
    // The files have one list each; tests hold their shape.
    (name) => (JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as { actors: object[] }).actors,
  );
  writeFileSync(file, `"use strict";\nmodule.exports=${writeBeside(file, lists.flat())};\n`);
}

/** Writes data as JSON beside a module, and gives the code that reads it there. */
function writeBeside(file: string, data: unknown): string {
  const json = file.replace(/\.cjs$/, '.json');
  writeFileSync(json, JSON.stringify(data));
  return `require('./${basename(json)}')`;
}
