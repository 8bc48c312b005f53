/** What a word is to the target. */
export const ROLE = {
  subject: 1,
  passive: 2,
  second: 3,
  third: 4,
  predicate: 5,
  object: 6,
  owned: 7,
  beside: 8,
  governed: 9,
  prepositional: 10,
  above: 11,
  agent: 12,
  ownedSubject: 13,
  speaker: 14,
  part: 15,
} as const;
