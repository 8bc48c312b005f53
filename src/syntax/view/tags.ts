/** Word classes of the scorer's own tagger. `name` is any proper noun, whoever it names. */
export const TAG = {
  noun: 0,
  verb: 1,
  adjective: 2,
  adverb: 3,
  auxiliary: 4,
  preposition: 5,
  determiner: 6,
  pronoun: 7,
  conjunction: 8,
  subordinator: 9,
  particle: 10,
  number: 11,
  mark: 12,
  name: 13,
  interjection: 14,
} as const;

export const TAG_COUNT = 15;

export type Tag = (typeof TAG)[keyof typeof TAG];
