import { type ArticleChannel, completed, foremost, isOpen } from '../../channels/index.js';
import { listed } from '../../core/index.js';
import {
  type ActorReference,
  askedOf,
  type ChannelDefinition,
  type Summary,
  type SummaryRow,
} from '../../model/index.js';
import type { InferenceOptions, KnownActors } from '../inference/index.js';
import type { QuestionType } from './question.js';
import { QUESTIONS } from './types.js';

/** What a question makes of a summary before any number is estimated. */
export interface Plan {
  readonly title: string;
  /** Those asked about or, where the question asks about everybody, those it found. */
  readonly actors: readonly ActorReference[];
  readonly definitions: readonly ChannelDefinition[];
  /** The rows, with a value of 0 where an open list of channels leaves it unsaid. */
  readonly rows: readonly SummaryRow[];
  /** What no article says, where something was asked that none does; a sentence each. */
  readonly missing: readonly string[];
  /** Whether the question asks for distinctive terms. */
  readonly wording: boolean;
  /** True for an article that is about what is asked; null where events say nothing. */
  readonly about: ((row: SummaryRow) => boolean) | null;
}

/** Names the actors and the channels of a question. */
export function planOf(
  summary: Summary,
  { minArticles, registry, ownChannels = [] }: InferenceOptions & { readonly minArticles: number },
): Plan {
  const { question } = summary;
  const type = QUESTIONS[question.kind];
  const asked = namedActors(askedOf(question), summary.actors, registry);
  let { rows } = summary;
  let found: readonly ActorReference[] = [];
  const channels = [...type.channels(asked), ...ownChannels].flatMap((each): ArticleChannel[] => {
    if (!isOpen(each)) return [each];
    const members = namedActors(foremost(summary.rows, each, minArticles), summary.actors, registry);
    const opened = members.map(each.channel);
    if (each.base !== null) {
      rows = completed(
        rows,
        opened.map(({ id }) => id),
        each.base,
      );
    }
    if (asked.length === 0) found = members;
    return opened;
  });
  const actors = asked.length > 0 ? asked : found;
  return {
    title: `${type.title(asked)}, by ${question.by}`,
    actors,
    definitions: channels.map(definitionOf),
    rows,
    missing: missingFrom(rows, actors, type),
    wording: type.wording === true,
    about: (type.events && type.about) || null,
  };
}

function definitionOf({ measure, cases, chancesOf, show, signs, ...definition }: ArticleChannel): ChannelDefinition {
  return definition;
}

/** One sentence for what no article is about or, where some are, for each actor of whom none says anything. */
function missingFrom(
  rows: readonly SummaryRow[],
  actors: readonly ActorReference[],
  { about, lacking }: QuestionType,
): string[] {
  if (about && !rows.some(about)) {
    const names = listed(actors.map(({ name }) => name));
    return [actors.length === 1 ? `no article mentions ${names}` : `no article is about the tie between ${names}`];
  }
  if (!lacking) return [];
  const { words, channel } = lacking;
  const said = (id: string) =>
    rows.some(({ measures }) => Object.hasOwn(measures, channel(id)) && measures[channel(id)]!.observations > 0);
  return actors.filter(({ id }) => !said(id)).map(({ id, name }) => `${words} ${name === id ? id : `${name} (${id})`}`);
}

/** The actors asked about, with the best name known for each. */
function namedActors(
  asked: readonly string[],
  seen: readonly ActorReference[],
  registry: KnownActors | undefined,
): ActorReference[] {
  const found = new Map(seen.map((actor) => [actor.id, actor]));
  return asked.map((id) => {
    const actor = found.get(id) ?? registry?.get(id);
    if (!actor) return { id, name: id, kind: id.includes(':') ? 'person' : id.length === 3 ? 'state' : 'organization' };
    const { name, kind, partOf } = actor;
    return { id, name, kind, ...(partOf === undefined ? {} : { partOf }) };
  });
}
