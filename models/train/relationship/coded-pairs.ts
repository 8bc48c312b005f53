import type { ActorId, ActorReference } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import { type EvidenceRow, evidenceRow, type MetPair, pairsIn, wholes } from '../../../src/training.js';
import { lines } from '../data/lines.js';

/** Two actors in a sentence of an article that was coded sentence by sentence. */
export interface CodedPair {
  readonly article: string;
  readonly met: MetPair;
  /** Climate and appraisal; null when nothing is said of the two. */
  readonly code: readonly [number, number] | null;
}

/** Every pair of coded actors that the library reads in the articles of a file, and what the coder says of it. */
export function readCodedPairs(folder: string, name: string): CodedPair[] {
  const pipeline = createPipeline();
  return lines<unknown>(folder, name).flatMap((line) => {
    const row = evidenceRow(line, name);
    const { id, outlet, title, text, date } = row;
    const document = pipeline.document({ id, outlet, title, text, ...(date === null ? {} : { date }) });
    const wholeOf = codedWholes(document.actors, row.top);
    // Where leaders are not rolled up, some relationships of persons were left out.
    const isWhole = row.top.every((actor) => actor.startsWith('?') || !actor.includes(':'));
    const found: CodedPair[] = [];
    for (const met of pairsIn(document, wholeOf)) {
      const { span } = document.annotation.sentences[document.mentions[met.pair[0]]!.sentence]!;
      const sentence = row.sents.find(({ start, end }) => start < span.end && span.start < end);
      if (!sentence || !met.dyad.every((actor) => row.top.includes(actor))) continue;
      const code = codeOf(sentence, met.dyad);
      if (code !== null || isWhole) found.push({ article: id, met, code });
    }
    return found;
  });
}

function codeOf({ t }: EvidenceRow['sents'][number], [a, b]: readonly [ActorId, ActorId]) {
  return t.get(`${a}-${b}`) ?? t.get(`${b}-${a}`) ?? null;
}

/** A coded actor stands for itself, another for the state it is part of. */
function codedWholes(actors: readonly ActorReference[], top: readonly ActorId[]) {
  const wholeOf = wholes(actors);
  return (actor: ActorId) => (top.includes(actor) ? actor : wholeOf(actor));
}
