import {
  type ActorName,
  type ArticleChannel,
  appraisal,
  climate,
  frame,
  headline,
  initiative,
  introduction,
  mentioned,
  mentionsBoth,
  namings,
  type OpenChannels,
  OTHERS,
  own,
  quotation,
  quoted,
  rootSpeakers,
  says,
  space,
  speakersAmong,
  speakersByName,
  stance,
  thirdActors,
  UNASKED,
  voice,
} from '../../channels/index.js';
import { listed } from '../../core/index.js';
import { FRAMES, type SummaryRow } from '../../model/index.js';
import type { QuestionKind, QuestionType } from './question.js';

/** Speakers shown when nobody is asked for. */
const MOST_SPEAKERS = 8;
/** Further actors whose presence is compared: of a question about coverage, and of one about a relationship. */
const MOST_THIRD = { coverage: 12, relationship: 8 } as const;

const ids = (actors: readonly ActorName[]) => actors.map(({ id }) => id);
const names = (actors: readonly ActorName[]) => listed(actors.map(({ name }) => name));
const has =
  (channel: string) =>
  ({ measures }: SummaryRow): boolean =>
    Object.hasOwn(measures, channel);
const pairOf = ([a, b]: readonly ActorName[]): readonly [ActorName, ActorName] => [a!, b!];
const betweenOf = (actors: readonly ActorName[]) => [actors[0]!.id, actors[1]!.id] as const;

const saysNothing = { words: 'no article says anything about', channel: (actor: string) => `stance:${actor}` };

/** What can be asked. A question is a list of channels: what is added to a list is summarized, compared, worded and drawn. */
export const QUESTIONS: Readonly<Record<QuestionKind, QuestionType>> = {
  stance: {
    field: 'actors',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    title: (actors) => `Stance toward ${names(actors)}`,
    channels: (actors) => actors.flatMap((actor) => [stance(actor), own(actor), quoted(actor)]),
    lacking: saysNothing,
  },
  relationship: {
    field: 'between',
    least: 2,
    most: 2,
    title: (actors) => `How ${names(actors)} are portrayed together`,
    channels: relationshipChannels,
    reads: (article, [a, b]) => mentionsBoth(article, [a!, b!]),
    about: has('space'),
    lacking: saysNothing,
    wording: true,
    events: true,
  },
  voices: {
    field: 'actors',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    title: (actors) =>
      actors.length === 0 ? 'Who speaks' : `Who speaks: ${listed([...actors.map(({ name }) => name), 'others'])}`,
    channels: voiceChannels,
    lacking: { words: 'no article quotes', channel: (actor) => `voice:${actor}` },
  },
  coverage: {
    field: 'of',
    least: 1,
    most: 2,
    title: (actors) => `Coverage of ${names(actors)}${actors.length > 1 ? ' together' : ''}`,
    channels: coverageChannels,
    about: has('headline'),
    events: true,
  },
  wording: {
    field: 'near',
    least: 1,
    most: 2,
    title: (actors) => `Words near ${names(actors)}${actors.length > 1 ? ' together' : ''}`,
    channels: (actors) => actors.map(namings),
    about: ({ wording }) => wording !== null,
    wording: true,
  },
  frames: {
    field: 'between',
    least: 2,
    most: 2,
    title: (actors) => `How the tie between ${names(actors)} is framed`,
    channels: (actors) => FRAMES.map((each) => frame(each, betweenOf(actors))),
    reads: (article, [a, b]) => mentionsBoth(article, [a!, b!]),
    about: has('frame:threat'),
  },
};

function relationshipChannels(actors: readonly ActorName[]): (ArticleChannel | OpenChannels)[] {
  const pair = pairOf(actors);
  const between = betweenOf(actors);
  const speakers = speakersAmong(between);
  const base = space(between, 'the tie');
  return [
    climate(pair),
    appraisal(pair),
    ...pair.map((actor) => stance(actor, between)),
    initiative(pair),
    ...FRAMES.map((each) => frame(each, between)),
    ...[...pair, OTHERS].map((who) => voice(who, speakers)),
    base,
    thirdActors(between, { what: 'the tie', most: MOST_THIRD.relationship, base }),
    ...actors.map(namings),
  ];
}

function coverageChannels(actors: readonly ActorName[]): (ArticleChannel | OpenChannels)[] {
  const what = actors.length === 1 ? actors[0]!.name : `the tie between ${names(actors)}`;
  const base = headline(actors);
  return [
    mentioned(actors),
    space(ids(actors), what),
    base,
    thirdActors(ids(actors), { what, most: MOST_THIRD.coverage, base }),
  ];
}

/** Who speaks, how much, how introduced and, where actors were asked for, what each says of the others. */
function voiceChannels(actors: readonly ActorName[]): (ArticleChannel | OpenChannels)[] {
  const speakers = speakersByName(ids(actors));
  const others = UNASKED.map((who) => voice(who, speakers));
  if (actors.length > 0) {
    return [
      quotation(),
      ...actors.map((actor) => voice(actor, speakers)),
      ...others,
      ...actors.map((actor) => introduction(actor, speakers)),
      ...actors.flatMap((speaker) => actors.map((toward) => says(speaker, toward, speakers))),
    ];
  }
  const found = { prefix: 'voice:', most: MOST_SPEAKERS, members: rootSpeakers, except: ids(UNASKED) };
  return [
    quotation(),
    { ...found, base: 'voice:unknown', channel: (actor) => voice(actor, speakers) },
    ...others,
    { ...found, base: null, channel: (actor) => introduction(actor, speakers) },
  ];
}
