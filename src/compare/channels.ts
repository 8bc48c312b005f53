import type { ActorReference } from '../model/actor.js';
import type { Channel } from '../model/comparison.js';
import { FRAMES, type Frame } from '../model/observation.js';
import { NAMINGS, type Naming } from './summary/index.js';

/** A channel before anything is known of it. */
export type ChannelDefinition = Omit<Channel, 'groups' | 'differences' | 'ordering'>;

const FAVOUR: readonly [string, string] = ['unfavourable', 'favourable'];
const AMOUNT: readonly [string, string] = ['none', 'all'];

const FRAME_CLAUSES: Readonly<Record<Frame, string>> = {
  threat: 'as a danger to others',
  partnership: 'as a partnership or alliance',
  convenience: 'as a marriage of convenience',
  dependency: 'as dependence of one on the other',
  betrayal: 'as broken promises or betrayal',
  rivalry: 'as rivalry between the two',
  isolation: 'as a refuge of the isolated',
  mediation: 'as mediation and diplomacy',
  economy: 'as trade, energy and money',
  legality: 'as a matter of law, sanctions and legitimacy',
};

/** Three channels for each actor: all words, the outlet's own, and those it quotes. */
export function stanceChannels(actors: readonly ActorReference[]): ChannelDefinition[] {
  return actors.flatMap(({ id, name }) => [
    stance(id, name),
    {
      ...stance(id, name),
      id: `own:${id}`,
      label: `${name}, own words`,
      question: `How favourable to ${name} are the outlet's own words?`,
    },
    {
      ...stance(id, name),
      id: `quoted:${id}`,
      label: `${name}, quoted`,
      question: `How favourable to ${name} are the words the outlet quotes?`,
    },
  ]);
}

/** The channels of a tie, in the order they are read. */
export function relationshipChannels(
  actors: readonly [ActorReference, ActorReference],
  third: readonly ActorReference[],
  naming: readonly ChannelDefinition[],
): ChannelDefinition[] {
  const [a, b] = actors;
  return [
    {
      id: 'climate',
      label: 'Climate',
      question: `Do ${a.name} and ${b.name} appear as partners or as opponents?`,
      unit: 'score',
      ends: ['hostile', 'allied'],
    },
    {
      id: 'appraisal',
      label: 'Appraisal',
      question: `Is the tie between ${a.name} and ${b.name} welcomed or deplored?`,
      unit: 'score',
      ends: ['deplored', 'welcomed'],
    },
    stance(a.id, a.name),
    stance(b.id, b.name),
    {
      id: 'initiative',
      label: 'Initiative',
      question: `Who acts on whom: ${a.name} on ${b.name} (+1) or ${b.name} on ${a.name} (−1)?`,
      unit: 'score',
      ends: [`${b.name} acts`, `${a.name} acts`],
    },
    ...frameChannels(),
    voice(a.id, a.name, a.name),
    voice(b.id, b.name, b.name),
    voice('others', 'third parties', 'neither side'),
    space('the tie'),
    ...thirdChannels(third, 'the tie'),
    ...naming,
  ];
}

/** One channel for each frame of a tie. */
export function frameChannels(): ChannelDefinition[] {
  return FRAMES.map((frame) => ({
    id: `frame:${frame}`,
    label: `Frame: ${frame}`,
    question: `What share of the sentences about the tie show it ${FRAME_CLAUSES[frame]}?`,
    unit: 'share',
    ends: AMOUNT,
  }));
}

/** How much is made of an actor or of a tie, and who else is brought in. */
export function coverageChannels(
  actors: readonly ActorReference[],
  third: readonly ActorReference[],
): ChannelDefinition[] {
  const [a, b] = actors.map(({ name }) => name);
  const what = b === undefined ? (a ?? '') : `the tie between ${a} and ${b}`;
  return [
    {
      id: 'mentioned',
      label: 'Articles that mention it',
      question: `What share of the articles ${b === undefined ? `mention ${a}` : `name ${a} and ${b} in one sentence`}?`,
      unit: 'share',
      ends: AMOUNT,
    },
    space(what),
    {
      id: 'headline',
      label: 'In the headline',
      question: `What share of these articles have ${b === undefined ? a : 'both'} in the headline?`,
      unit: 'share',
      ends: AMOUNT,
    },
    ...thirdChannels(third, what),
  ];
}

const CALLED: Readonly<Record<Naming, string>> = {
  office: 'president, minister …',
  government: 'government, authorities …',
  leader: 'leader, leadership …',
  country: 'country, nation …',
  regime: 'regime, junta …',
  strongman: 'strongman, dictator …',
};

/** What an actor is called, one channel for each class of words that the corpus uses of it. */
export function namingChannels({ id, name }: ActorReference, used: readonly string[]): ChannelDefinition[] {
  return NAMINGS.filter((naming) => used.includes(naming)).map((naming) => ({
    id: `naming:${id}:${naming}`,
    label: `${name}: ${CALLED[naming]}`,
    question: `Of the times ${name} is called something, what share is “${CALLED[naming].replace(' …', '')}” or the like?`,
    unit: 'share',
    ends: AMOUNT,
  }));
}

function space(what: string): ChannelDefinition {
  const question = `What share of an article’s words stand in sentences about ${what}?`;
  return { id: 'space', label: 'Space', question, unit: 'share', ends: AMOUNT };
}

function thirdChannels(third: readonly ActorReference[], what: string): ChannelDefinition[] {
  return third.map(({ id, name }) => ({
    id: `third:${id}`,
    label: `Brings in ${name}`,
    question: `What share of the articles about ${what} also name ${name}?`,
    unit: 'share',
    ends: AMOUNT,
  }));
}

/** Who speaks, how much, how introduced and, where actors were asked for, what each says of the others. */
export function voiceChannels(actors: readonly ActorReference[], asked: boolean): ChannelDefinition[] {
  return [
    {
      id: 'quotation',
      label: 'Quoted words',
      question: 'What share of the words is quoted, directly or indirectly, and not the outlet’s own?',
      unit: 'share',
      ends: AMOUNT,
    },
    ...actors.map(({ id, name }) => voice(id, name, name)),
    voice('named', 'other named speakers', 'other people and organizations with a name'),
    voice('anonymous', 'unnamed speakers', 'speakers who are described but not named'),
    voice('unknown', 'nobody in particular', 'no speaker that could be found'),
    ...actors.map(
      ({ id, name }): ChannelDefinition => ({
        id: `introduction:${id}`,
        label: `How ${name} is introduced`,
        question: `Do the words that introduce ${name} (“admitted”, “said”, “claimed”) vouch for what follows, or doubt it?`,
        unit: 'score',
        ends: ['doubted', 'vouched for'],
      }),
    ),
    ...(asked ? actors.flatMap((speaker) => actors.map((toward) => says(speaker, toward))) : []),
  ];
}

function says(speaker: ActorReference, toward: ActorReference): ChannelDefinition {
  const whom = speaker.id === toward.id ? 'itself' : toward.name;
  return {
    id: `says:${speaker.id}:${toward.id}`,
    label: `${speaker.name} on ${whom}`,
    question: `How favourable to ${toward.name} are the words quoted from ${speaker.name}?`,
    unit: 'score',
    ends: FAVOUR,
  };
}

function stance(id: string, name: string): ChannelDefinition {
  const question = `How favourable to ${name} is the coverage, all words taken together?`;
  return { id: `stance:${id}`, label: `Stance toward ${name}`, question, unit: 'score', ends: FAVOUR };
}

function voice(id: string, name: string, speaker: string): ChannelDefinition {
  const question = `What share of the quoted words belongs to ${speaker}?`;
  return { id: `voice:${id}`, label: `Voice of ${name}`, question, unit: 'share', ends: AMOUNT };
}
