import { keyed } from '../../core/index.js';
import { type Analysis, OUTLET, type Quotation, voiceOf } from '../../model/index.js';

/** A record of any list, as far as its fields are looked at here. */
type Fields = Readonly<Record<string, unknown>>;

/** What each score is the difference of, by the list and the reading in it. */
const SCORES = {
  climate: ['positive', 'negative'],
  appraisal: ['positive', 'negative'],
  direction: ['forward', 'backward'],
} as const;
const READINGS = Object.keys(SCORES) as readonly (keyof typeof SCORES)[];

/**
 * Records without what their neighbours tell: a score that is the difference of two probabilities, the actor and sentence of a mention, a
 * voice that is a quotation's (its index; −1: the outlet's). {@link completed} puts it back. What is not as expected stays.
 */
export function lean({ mentions, quotations, ...lists }: Analysis) {
  const voices = new Map([OUTLET, ...quotations.map(voiceOf)].map((voice, i) => [JSON.stringify(voice), i - 1]));
  const spoken = (record: Fields): Fields => {
    const place = voices.get(JSON.stringify(record.voice));
    return place === undefined ? record : { ...record, voice: place };
  };
  return {
    stances: lists.stances.map(({ actor, sentence, ...stance }): Fields => {
      const mention = mentions[stance.mention];
      const isPlain = mention?.actor === actor && mention.sentence === sentence;
      return spoken(withoutScore({ ...(isPlain ? {} : { actor, sentence }), ...stance }, 'climate'));
    }),
    relations: lists.relations.map((each) => spoken({ ...each })),
    frames: lists.frames.map((each) => spoken({ ...each })),
    relationships: lists.relationships.map((each): Fields => {
      return spoken({ ...each, ...keyed(READINGS, (name) => withoutScore({ ...each[name] }, name)) });
    }),
  };
}

type LeanLists = { readonly [List in keyof ReturnType<typeof lean>]: readonly Fields[] };

/** The records of {@link lean} with everything; `mentions` and `quotations` as they were read. */
export function completed(lists: LeanLists, mentions: readonly Fields[], quotations: readonly Fields[]) {
  const heard = (record: Fields): Fields => {
    const { voice } = record;
    if (typeof voice !== 'number') return record;
    return {
      ...record,
      voice: voice === -1 ? OUTLET : quotations[voice] && voiceOf(quotations[voice] as unknown as Quotation),
    };
  };
  return {
    stances: lists.stances.map((stance) => {
      const { actor, sentence } = mentions[Number(stance.mention)] ?? {};
      return heard(withScore({ actor, sentence, ...stance }, 'climate'));
    }),
    relations: lists.relations.map(heard),
    frames: lists.frames.map(heard),
    relationships: lists.relationships.map((each) =>
      heard({ ...each, ...keyed(READINGS, (name) => withScore(Object(each[name]), name)) }),
    ),
  };
}

function withoutScore(reading: Fields, name: keyof typeof SCORES): Fields {
  const { score, ...rest } = reading;
  return Object.is(score, difference(rest, name)) ? rest : reading;
}

/** Where cues were left out, so was the bias: it is the whole score then. */
function withScore(reading: Fields, name: keyof typeof SCORES): Fields {
  const score = reading.score ?? difference(reading, name);
  return { bias: score, score, ...reading };
}

function difference({ probabilities }: Fields, name: keyof typeof SCORES): number {
  const [up, down] = SCORES[name];
  const { [up]: more, [down]: less } = Object(probabilities) as Fields;
  return Number(more) - Number(less);
}
