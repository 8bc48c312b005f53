import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface Pattern {
  readonly place: string;
  readonly regex: RegExp;
}

/** Every regular expression that is written out in the TypeScript files below a folder. */
export function patternsBelow(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => patternsIn(name, readFileSync(join(folder, name), 'utf8')));
}

function patternsIn(name: string, source: string): Pattern[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = node.text.slice(end + 1).replace(/[gy]/g, '');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${name}:${line}`, regex: new RegExp(node.text.slice(1, end), flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Signs that stand for the classes of a pattern, beside those it names. */
const USUAL = [' ', '\n', '\t', 'a', 'A', '0', '.', ',', '-', '_', '"', '“', '’', 'é', '<', '(', '*'];

/** Texts that make a backtracking matcher try again and again: runs of what the pattern may repeat, and no end that it wants. */
export function* attacksOn({ source }: RegExp, length: number): Generator<string> {
  const words = source.match(/[a-z]{2,}/gi) ?? [];
  const named = [
    ...new Set(source.replace(/\\u[0-9a-f]{4}|\\[pP]\{[^}]*\}|\\[a-z]/gi, '').replace(/[\\^$()[\]{}|?+*]/g, '')),
  ];
  const signs = [...new Set([...USUAL, ...named.slice(0, 20)])];
  const pumps = new Set([...signs, ...words.slice(0, 8), ...words.slice(0, 8).map((word) => `${word} `)]);
  for (const sign of signs.slice(0, 12)) for (const other of [' ', 'a', '\n']) pumps.add(sign + other);
  for (const pump of pumps) {
    const run = pump.repeat(Math.ceil(length / pump.length));
    yield `${run}\u0001`;
    // What has to come before the run that is repeated.
    for (const head of words.slice(0, 2)) yield `${head}${run}\u0001`;
    const start = source.replace(/^\^/, '').match(/^(?:\\?[#"'<>&*_!@-])+/)?.[0];
    if (start) yield `${start.replaceAll('\\', '')}${run}\u0001`;
  }
}
