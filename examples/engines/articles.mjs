// Writes the example corpus as JSON Lines, one article a line: node articles.mjs FILE
import { readArticles, writeJsonl } from '../../dist/node.js';

const [, , path] = process.argv;
const count = await writeJsonl(path, await readArticles(new URL('../../corpus', import.meta.url)));
console.error(`${count} articles are in ${path}`);
