import { checkScored } from './components/stance/index.js';
import type { Document } from './document.js';
import type { StopSignal } from './model/index.js';
import {
  ANSWERS,
  type Answer,
  type AnyReader,
  answersLater,
  nameOf,
  type Reader,
  type Readings,
} from './readers/index.js';

/** What readers answered, and which of them gave what. */
export interface Judgement {
  readonly readings: Readings;
  readonly readers: Readonly<Partial<Record<Answer, string>>>;
}

/** Which parts each reader is asked for: the first one that answers a part gives it. */
function shared(readers: readonly AnyReader[]): { readonly reader: AnyReader; readonly wanted: ReadonlySet<Answer> }[] {
  const taken = new Set<Answer>();
  return readers.map((reader) => {
    const wanted = new Set(ANSWERS.filter((answer) => reader.answers.includes(answer) && !taken.has(answer)));
    for (const answer of wanted) taken.add(answer);
    return { reader, wanted };
  });
}

function join(
  document: Document,
  parts: readonly { readonly reader: AnyReader; readonly wanted: ReadonlySet<Answer>; readonly readings: Readings }[],
): Judgement {
  const readings: { -readonly [Key in Answer]?: Readings[Key] } = {};
  const readers: Partial<Record<Answer, string>> = {};
  for (const { reader, wanted, readings: given } of parts) {
    if (wanted.has('stances')) checkScored(document, given.stances ?? [], reader);
    for (const answer of wanted) {
      if (given[answer] === undefined) continue;
      Object.assign(readings, { [answer]: given[answer] });
      readers[answer] = nameOf(reader);
    }
  }
  return { readings, readers };
}

/**
 * Asks readers that answer at once.
 * @throws StandpointError `invalid-scorer` when an answer about stance is none
 */
export function judge(document: Document, readers: readonly AnyReader[]): Judgement {
  const parts = shared(readers).map(({ reader, wanted }) => ({
    reader,
    wanted,
    // The pipeline lets no reader through here that answers later.
    readings: (reader as Reader).read(document, wanted),
  }));
  return join(document, parts);
}

/** {@link judge} for several documents and readers of either kind. An aborted `signal` rejects, before and after asking. */
export async function judgeAll(
  documents: readonly Document[],
  readers: readonly AnyReader[],
  signal?: StopSignal,
): Promise<Judgement[]> {
  const asked: {
    readonly reader: AnyReader;
    readonly wanted: ReadonlySet<Answer>;
    readonly answers: readonly Readings[];
  }[] = [];
  for (const { reader, wanted } of shared(readers)) {
    signal?.throwIfAborted();
    asked.push({ reader, wanted, answers: await answersOf(reader, wanted, documents, signal) });
    signal?.throwIfAborted();
  }
  return documents.map((document, i) =>
    join(
      document,
      asked.map(({ reader, wanted, answers }) => ({ reader, wanted, readings: answers[i] ?? {} })),
    ),
  );
}

async function answersOf(
  reader: AnyReader,
  wanted: ReadonlySet<Answer>,
  documents: readonly Document[],
  signal: StopSignal | undefined,
): Promise<readonly Readings[]> {
  if (!answersLater(reader)) return documents.map((document) => reader.read(document, wanted));
  const answers: Readings[] = [];
  for (let from = 0; from < documents.length; from += reader.batch) {
    const some = documents.slice(from, from + reader.batch);
    answers.push(...(await reader.readAll(some, wanted, signal === undefined ? {} : { signal })));
  }
  return answers;
}
