import type { Warning } from '../model/index.js';
import { cleanLine } from '../prose/index.js';
import type { Streams } from './streams.js';

/** Warnings of one kind that are named one by one; the rest are counted. */
const SHOWN = 5;

/** Writes the warnings to stderr, by kind, the same message for the same article only once. */
export function reportWarnings(warnings: readonly Warning[], streams: Streams): void {
  const byCode = new Map<string, Set<string>>();
  for (const { code, article, message } of warnings) {
    const said = byCode.get(code) ?? new Set<string>();
    byCode.set(code, said);
    said.add(cleanLine(article === undefined || message.includes(article) ? message : `${article}: ${message}`));
  }
  for (const [code, said] of byCode) {
    for (const message of [...said].slice(0, SHOWN)) streams.stderr.write(`warning: ${message}\n`);
    if (said.size > SHOWN) streams.stderr.write(`warning: ${said.size - SHOWN} more of this kind (${code})\n`);
  }
}
