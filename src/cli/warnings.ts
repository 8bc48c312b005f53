import type { Warning } from '../model/index.js';
import { cleanLine } from '../prose/index.js';
import { type Streams, tell } from './streams.js';

/** Warnings of one kind that are named one by one; the rest are counted. */
const SHOWN = 5;
/** Of these each is named: more than one article may have been lost. */
const ALL_SHOWN: ReadonlySet<Warning['code']> = new Set(['lost-records']);
/** What was given and is not in the result. */
const LEFT_OUT: ReadonlySet<Warning['code']> = new Set(['skipped-record', 'lost-records', 'binary-text']);

/** The exit code for what was left out, which `--strict` makes a failure. */
export function exitCodeOf(warnings: readonly Warning[], isStrict: boolean, { stderr }: Streams): number {
  const left = warnings.filter(({ code }) => LEFT_OUT.has(code)).length;
  if (left === 0 || !isStrict) return 0;
  stderr.write(
    `error: ${left === 1 ? 'a record or file was' : `${left} records or files were`} left out, as said above\n`,
  );
  return 1;
}

/** Writes the warnings to stderr, by kind, the same message for the same article only once. */
export function reportWarnings(warnings: readonly Warning[], streams: Streams): void {
  const byCode = new Map<Warning['code'], Set<string>>();
  for (const { code, article, message } of warnings) {
    const said = byCode.get(code) ?? new Set<string>();
    byCode.set(code, said);
    // What names the file and the line needs no id of that line.
    const isNamed =
      article === undefined || [article, article.replace('#', ':')].some((name) => message.includes(name));
    said.add(cleanLine(isNamed ? message : `${article}: ${message}`));
  }
  for (const [code, said] of byCode) {
    const shown = ALL_SHOWN.has(code) ? said.size : SHOWN;
    for (const message of [...said].slice(0, shown)) tell(streams, `warning: ${message}`);
    if (said.size > shown) tell(streams, `warning: ${said.size - shown} more of this kind (${code})`);
  }
}
