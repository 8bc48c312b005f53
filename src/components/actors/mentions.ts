import type { MarkedMention } from '../../document.js';
import type { ActorId, ActorReference, Annotation, Mention } from '../../model/index.js';
import { type KeepOptions, keeper } from './keep.js';
import { type ArticleReading, type MentionDraft, readArticle } from './lookup/index.js';
import { placeMarks, sentenceAt } from './marks.js';
import {
  discover,
  Entities,
  findNames,
  introduceForeign,
  joinAbbreviations,
  linkSurnames,
  preferPeople,
} from './names/index.js';
import { followReferences, type Settled } from './references/index.js';
import type { ActorRegistry } from './registry/index.js';

export interface MentionOptions extends KeepOptions {
  /** Day of publication, ISO 8601: decides who "the Russian president" is. */
  readonly date?: string;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
  /** Spans known to mean an actor; they win over whatever is found there, and are always kept. */
  readonly marked?: readonly MarkedMention[];
}

export interface FoundMentions {
  /** Sorted by start, none overlapping, in every segment. */
  readonly mentions: Mention[];
  /** Those mentioned, in order of first mention. */
  readonly actors: ActorReference[];
}

/**
 * Finds who is named or meant, and where: names, surnames, titles, descriptions and pronouns. Every mention has its
 * rule and a confidence; where it is not clear who is meant, there is none. Linear in the text; never throws on data.
 * @throws StandpointError `invalid-span` for a marked span outside the text, `invalid-option` for an unknown rule
 * @example findMentions(annotation, builtInRegistry(), { date: '2020-05-01', rules: ['name', 'alias'] }).mentions
 */
export function findMentions(
  annotation: Annotation,
  registry: ActorRegistry,
  options: MentionOptions = {},
): FoundMentions {
  const keep = keeper(options);
  const reading = readArticle(annotation, registry.lexicon);
  const entities = new Entities();
  const date = dayOf(options.date);
  const isOpen = options.discover !== false;
  const covered = new Uint8Array(reading.words.start.length);
  const drafts: MentionDraft[] = [];
  const take = (more: readonly MentionDraft[]) => {
    for (const draft of more) {
      for (let word = draft.from; word < draft.to; word++) covered[word] = 1;
      drafts.push(draft);
    }
  };
  const marks = placeMarks(reading, options.marked ?? []);
  take(marks.drafts);
  for (const { actor: id, from } of marks.drafts) {
    const actor = registry.get(id);
    if (actor !== undefined) entities.introduce(actor, from);
  }
  take(joinAbbreviations(reading, entities, covered, isOpen));
  const found = findNames(reading, entities, covered);
  take(found.drafts);
  if (isOpen) {
    const { surnames, foreign } = found;
    take(introduceForeign(reading, entities, foreign));
    take(
      discover(reading, entities, covered, { surnames: wordsOf(reading, surnames), taken: wordsOf(reading, foreign) }),
    );
  }
  take(linkSurnames(reading, entities, found.surnames, covered, { date, discover: isOpen }));
  const sorted = preferPeople(reading, entities, drafts).sort((a, b) => a.from - b.from);
  const settled = followReferences(reading, entities, sorted, covered, date);
  return assemble(reading, registry, entities, settled, marks.wordless, keep);
}

const JUNIOR = new Set(['jr', 'sr']);

/** End of the word; the full stop of "Jr." belongs to the name as that of "U.S." does. */
function endOfName({ words, annotation }: ArticleReading, last: number): number {
  const end = words.end[last]!;
  return JUNIOR.has(words.folded[last]!) && annotation.text[end] === '.' ? end + 1 : end;
}

function wordsOf(reading: ArticleReading, indices: readonly number[]): Set<number> {
  const words = new Set<number>();
  for (const index of indices) {
    const { from, to } = reading.matches[index]!;
    for (let word = from; word < to; word++) words.add(word);
  }
  return words;
}

/** The ISO day of a date or date-time; undefined for anything else. */
function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : undefined;
}

function assemble(
  reading: ArticleReading,
  registry: ActorRegistry,
  entities: Entities,
  settled: readonly Settled[],
  wordless: readonly Mention[],
  keep: (mention: Mention) => boolean,
): FoundMentions {
  const mentions: Mention[] = [...wordless];
  for (const { actor, from, to, rule, role, confidence, exact } of settled) {
    const span = exact ?? { start: reading.words.start[from]!, end: endOfName(reading, to - 1) };
    const sentence = reading.sentenceOf[from]!;
    // Only marked spans can lie outside every sentence.
    const mention = {
      actor,
      span,
      sentence: sentence < 0 ? sentenceAt(reading, span.start) : sentence,
      rule,
      role,
      confidence: Math.round(confidence * 100) / 100,
    };
    if (exact !== undefined || keep(mention)) mentions.push(mention);
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  const actors = new Map<ActorId, ActorReference>();
  for (const { actor: id } of mentions) {
    if (actors.has(id)) continue;
    const known = registry.get(id) ?? entities.members.get(id);
    const base = { id, name: known?.name ?? id, kind: known?.kind ?? 'person' } as const;
    actors.set(id, known?.partOf === undefined ? base : { ...base, partOf: known.partOf });
  }
  return { mentions, actors: [...actors.values()] };
}
