import type { ActorReference } from '../model/actor.js';
import { askedOf, type Question, type Summary, type SummaryRow } from '../summarize/index.js';
import { type ChannelDefinition, relationshipChannels, stanceChannels, voiceChannels } from './channels.js';
import { namedActors } from './known-actors.js';
import type { Inference, KnownActors } from './options.js';
import { topSpeakers, withSilentSpeakers } from './speakers.js';
import type { Presence } from './warnings.js';

/** What a question makes of a summary before any number is estimated. */
export interface Plan {
  readonly title: string;
  readonly actors: readonly ActorReference[];
  readonly definitions: readonly ChannelDefinition[];
  /** The rows, with a value of 0 where an open list of channels leaves it unsaid. */
  readonly rows: readonly SummaryRow[];
  readonly presence: Presence;
}

const SAYS: Presence = { channel: 'stance', lacking: 'no article says anything about' };

/** Names the actors and the channels of a question. */
export function planOf(summary: Summary, inference: Inference, registry: KnownActors | undefined): Plan {
  const { question, rows } = summary;
  const actors = namedActors(askedOf(question), summary.actors, registry);
  const title = `${titleOf(question, actors)}, by ${question.by}`;
  switch (question.kind) {
    case 'stance':
      return { title, actors, definitions: stanceChannels(actors), rows, presence: SAYS };
    case 'relationship': {
      const pair = [actors[0]!, actors[1]!] as const;
      return { title, actors, definitions: relationshipChannels(pair), rows, presence: SAYS };
    }
    case 'voices': {
      const asked = question.actors;
      const speaking = asked.length > 0 ? actors : namedActors(topSpeakers(rows, inference), summary.actors, registry);
      const presence = { channel: 'voice', lacking: 'no article quotes' };
      const definitions = voiceChannels(speaking, asked.length > 0);
      return {
        title,
        actors: speaking,
        definitions,
        rows: withSilentSpeakers(rows, speaking),
        presence,
      };
    }
  }
}

function titleOf(question: Question, actors: readonly ActorReference[]): string {
  const names = actors.map((actor) => actor.name);
  const listed = inWords(names);
  switch (question.kind) {
    case 'stance':
      return `Stance toward ${listed}`;
    case 'relationship':
      return `How ${listed} are portrayed together`;
    case 'voices':
      return names.length === 0 ? 'Who speaks' : `Who speaks: ${inWords([...names, 'others'])}`;
  }
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
