import { searchActors } from '../components/actors/index.js';
import type { Actor } from '../model/index.js';
import { cleanLine, ink, left, wrap } from '../prose/index.js';
import { readRegistry } from './actors-file.js';
import { columnsOf, type Streams, tell, wantsColor, write } from './streams.js';

/** Of more the table shows only so many. */
const MOST = 40;
const INDENT = 4;

export interface ActorsCommandOptions {
  readonly actors?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `standpoint actors`: ids, names, aliases and offices of those a search finds. Returns the exit code: 1 when it finds nobody. */
export async function actorsCommand(
  search: readonly string[],
  options: ActorsCommandOptions,
  streams: Streams,
): Promise<number> {
  const text = search.join(' ');
  const found = searchActors(await readRegistry(options.actors), text);
  if (options.json) {
    await write(streams.stdout, `${JSON.stringify(found)}\n`);
    return found.length > 0 ? 0 : 1;
  }
  if (found.length === 0) {
    tell(streams, `error: no actor is called "${cleanLine(text)}"; give one of your own in a file (--actors)`);
    return 1;
  }
  const shown = found.slice(0, MOST);
  const widest = Math.max(...shown.map(({ id }) => id.length));
  for (const actor of shown) await write(streams.stdout, entry(actor, widest, streams));
  if (found.length > shown.length)
    streams.stderr.write(`${found.length - shown.length} more; give more words, or --json for all\n`);
  return 0;
}

function entry(actor: Actor, widest: number, streams: Streams): string {
  const paint = ink(wantsColor(streams));
  const { id, name, kind, partOf, aliases = [], demonyms = [], metonyms = [] } = actor;
  const columns = columnsOf(streams);
  const details = [
    ...listed('also', aliases),
    ...listed('people', demonyms),
    ...listed('seat', metonyms),
    ...officesOf(actor),
  ].flatMap((line) => wrap(cleanLine(line), columns - INDENT));
  const what = partOf === undefined ? kind : `${kind}, ${partOf}`;
  const head = `${paint.strong(left(id, widest))}  ${cleanLine(name)}  ${paint.faint(what)}`;
  return `${[head, ...details.map((line) => `${' '.repeat(INDENT)}${line}`)].join('\n')}\n`;
}

function listed(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}

/** A line an office, with all terms in it. */
function officesOf({ offices = [] }: Actor): string[] {
  const terms = new Map<string, string[]>();
  for (const { title, of, from, until } of offices) {
    const office = `${title} of ${of}`;
    const term = from === undefined && until === undefined ? '' : `${from ?? ''}–${until ?? ''}`;
    terms.set(
      office,
      [...(terms.get(office) ?? []), term].filter((each) => each !== ''),
    );
  }
  return [...terms].map(([office, each]) => (each.length === 0 ? office : `${office}: ${each.join(', ')}`));
}
