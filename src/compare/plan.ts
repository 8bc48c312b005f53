import type { ActorReference } from '../model/actor.js';
import {
  type ChannelDefinition,
  coverageChannels,
  frameChannels,
  namingChannels,
  relationshipChannels,
  stanceChannels,
  voiceChannels,
} from './channels.js';
import { namedActors } from './known-actors.js';
import { listed } from './name-list.js';
import { completed, foremost } from './open-channels.js';
import type { Inference, KnownActors } from './options.js';
import { askedOf, NAMINGS, OTHER_SPEAKERS, type Question, type Summary, type SummaryRow } from './summary/index.js';

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

/** Speakers shown when nobody is asked for. */
const MOST_SPEAKERS = 8;
/** Further actors whose presence is compared: of a question about coverage, and of one about a tie. */
const MOST_THIRD = { coverage: 12, relationship: 8 } as const;

/** Names the actors and the channels of a question. */
export function planOf(summary: Summary, inference: Inference, registry: KnownActors | undefined): Plan {
  const { question, rows } = summary;
  const { minArticles } = inference;
  const actors = namedActors(askedOf(question), summary.actors, registry);
  const shared = {
    title: `${titleOf(question, actors)}, by ${question.by}`,
    actors,
    rows,
    wording: false,
    about: null,
  };
  const unsaid = () => without(actors, 'no article says anything about', (id) => has(rows, `stance:${id}`));
  switch (question.kind) {
    case 'stance':
      return { ...shared, definitions: stanceChannels(actors), missing: unsaid() };
    case 'frames':
      return {
        ...shared,
        definitions: frameChannels(),
        missing: neither(rows, ({ measures }) => Object.hasOwn(measures, 'frame:threat'), actors),
      };
    case 'wording': {
      const naming = namingOf(rows, actors, minArticles);
      const missing = neither(rows, ({ wording }) => wording !== null, actors);
      return { ...shared, ...naming, missing, wording: true };
    }
    case 'relationship':
    case 'coverage': {
      const isRelationship = question.kind === 'relationship';
      const ids = foremost(rows, { prefix: 'third:', most: MOST_THIRD[question.kind], fewest: minArticles });
      const third = namedActors(ids, summary.actors, registry);
      // Both have this channel exactly where the article is about what is asked.
      const base = isRelationship ? 'space' : 'headline';
      const channels = ids.map((id) => `third:${id}`);
      const about = ({ measures }: SummaryRow) => Object.hasOwn(measures, base);
      if (!isRelationship) {
        return {
          ...shared,
          definitions: coverageChannels(actors, third),
          rows: completed(rows, channels, base),
          missing: neither(rows, about, actors),
          about,
        };
      }
      const naming = namingOf(completed(rows, channels, base), actors, minArticles);
      return {
        ...shared,
        definitions: relationshipChannels([actors[0]!, actors[1]!], third, naming.definitions),
        rows: naming.rows,
        missing: rows.some(about) ? unsaid() : neither(rows, about, actors),
        wording: true,
        about,
      };
    }
    case 'voices': {
      const fewest = minArticles;
      const found = foremost(rows, { prefix: 'voice:', most: MOST_SPEAKERS, fewest, except: OTHER_SPEAKERS });
      const speaking = actors.length > 0 ? actors : namedActors(found, summary.actors, registry);
      const shares = speaking.map(({ id }) => `voice:${id}`);
      return {
        ...shared,
        actors: speaking,
        definitions: voiceChannels(speaking, actors.length > 0),
        rows: completed(rows, shares, 'voice:unknown'),
        missing: without(speaking, 'no article quotes', (id) => has(rows, `voice:${id}`)),
      };
    }
  }
}

function has(rows: readonly SummaryRow[], channel: string): boolean {
  return rows.some(({ measures }) => Object.hasOwn(measures, channel) && measures[channel]!.observations > 0);
}

function without(actors: readonly ActorReference[], lacking: string, said: (id: string) => boolean): string[] {
  return actors
    .filter(({ id }) => !said(id))
    .map(({ id, name }) => `${lacking} ${name === id ? id : `${name} (${id})`}`);
}

/** One sentence for the pair, or the one, that no article is about. */
function neither(
  rows: readonly SummaryRow[],
  about: (row: SummaryRow) => boolean,
  actors: readonly ActorReference[],
): string[] {
  if (rows.some(about)) return [];
  const names = listed(actors.map(({ name }) => name));
  return [actors.length === 1 ? `no article mentions ${names}` : `no article is about the tie between ${names}`];
}

/** Channels for what the actors are called, the classes that enough articles use, and the rows with 0 where one does not. */
function namingOf(
  rows: readonly SummaryRow[],
  actors: readonly ActorReference[],
  fewest: number,
): Pick<Plan, 'definitions' | 'rows'> {
  let filled = rows;
  const definitions = actors.flatMap((actor) => {
    const prefix = `naming:${actor.id}:`;
    const used = foremost(rows, { prefix, most: NAMINGS.length, fewest });
    const channels = namingChannels(actor, used);
    filled = completed(
      filled,
      channels.map(({ id }) => id),
      prefix + NAMINGS[0],
    );
    return channels;
  });
  return { definitions, rows: filled };
}

function titleOf(question: Question, actors: readonly ActorReference[]): string {
  const names = actors.map((actor) => actor.name);
  const said = listed(names);
  switch (question.kind) {
    case 'stance':
      return `Stance toward ${said}`;
    case 'relationship':
      return `How ${said} are portrayed together`;
    case 'frames':
      return `How the tie between ${said} is framed`;
    case 'coverage':
      return names.length === 1 ? `Coverage of ${said}` : `Coverage of ${said} together`;
    case 'wording':
      return names.length === 1 ? `Words near ${said}` : `Words near ${said} together`;
    case 'voices':
      return names.length === 0 ? 'Who speaks' : `Who speaks: ${listed([...names, 'others'])}`;
  }
}
