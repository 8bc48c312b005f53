import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compress } from './huffman.js';
import { unpack } from './unpack.js';

/**
 * Writes the models of a folder as one CommonJS module, which ESM, CommonJS, the command line and bundlers for browsers can
 * all import at once: `(name) => bytes`. They are shortened by a third, and decoded when they are asked for.
 */
export function packModels(folder: string, file: string): void {
  const texts = readdirSync(folder).flatMap((name) => {
    if (!name.endsWith('.bin')) return [];
    const text = Buffer.from(compress(readFileSync(`${folder}/${name}`))).toString('base64');
    return [`${name.slice(0, -4)}:"${text}"`];
  });
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
