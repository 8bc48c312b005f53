import type { ActorId, ActorReference, Annotation, Mention, Span } from '../model/index.js';
import { Cast } from './cast.js';
import { discover } from './discover.js';
import { type Draft, toMention } from './draft.js';
import { findNames } from './names.js';
import { type Reading, readArticle } from './reading.js';
import type { ActorRegistry } from './registry.js';
import { roleOf } from './roles.js';
import { linkSurnames } from './surname-mentions.js';

export interface MarkedMention {
  readonly actor: ActorId;
  readonly span: Span;
}

export interface MentionOptions {
  /** Day of publication, ISO 8601: decides who "the Russian president" is. */
  readonly date?: string;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
  /** Spans known to mean an actor; they win over whatever is found there. */
  readonly marked?: readonly MarkedMention[];
}

export interface FoundMentions {
  /** Sorted by start, none overlapping, in every segment. */
  readonly mentions: Mention[];
  readonly actors: ActorReference[];
}

/** Finds who is named or meant, and where. Linear in the text; never throws on data. */
export function findMentions(
  annotation: Annotation,
  registry: ActorRegistry,
  options: MentionOptions = {},
): FoundMentions {
  const reading = readArticle(annotation, registry.lexicon);
  const cast = new Cast();
  const date = options.date?.slice(0, 10);
  const found = findNames(reading, cast);
  const drafts: Draft[] = found.drafts;
  const covered = new Uint8Array(reading.words.start.length);
  const cover = (more: readonly Draft[]) => {
    for (const { from, to } of more) covered.fill(1, from, to);
  };
  cover(drafts);
  if (options.discover !== false) {
    const surnames = new Set(found.surnames.map((index) => reading.matches[index]!.from));
    drafts.push(...discover(reading, cast, covered, surnames));
  }
  const short = linkSurnames(reading, cast, found.surnames, covered, date);
  drafts.push(...short);
  cover(short);
  drafts.sort((a, b) => a.from - b.from);
  return assemble(reading, registry, cast, drafts, options.marked ?? []);
}

function assemble(
  reading: Reading,
  registry: ActorRegistry,
  cast: Cast,
  drafts: readonly Draft[],
  marked: readonly MarkedMention[],
): FoundMentions {
  const mentions: Mention[] = [];
  for (const draft of drafts) {
    const mention = toMention(reading, draft, roleOf(reading, draft));
    if (mention !== undefined) mentions.push(mention);
  }
  void marked;
  const actors = new Map<ActorId, ActorReference>();
  for (const { actor: id } of mentions) {
    if (actors.has(id)) continue;
    const known = registry.get(id) ?? cast.members.get(id);
    const base = { id, name: known?.name ?? id, kind: known?.kind ?? 'person' } as const;
    actors.set(id, known?.partOf === undefined ? base : { ...base, partOf: known.partOf });
  }
  return { mentions, actors: [...actors.values()] };
}
