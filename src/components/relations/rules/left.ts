/** What is left of a kind value and of a hostile one that is said to be less than a fact. */
const LEFT = {
  hedged: { kind: 0.7, hostile: 0.7 },
  accuse: { kind: 0.6, hostile: 0.6 },
  plan: { kind: 0.7, hostile: 0.7 },
  ask: { kind: 0.5, hostile: 0.5 },
  hypothetical: { kind: 0.5, hostile: 0.5 },
  // Help that is denied is somewhat unkind; a deed that was not done is next to nothing.
  negated: { kind: -0.6, hostile: -0.1 },
} as const;

/** What is left of a value by what makes it less than a fact: a modality, or what governs it. */
export function leftOf(value: number, by: keyof typeof LEFT): number {
  return value * (value > 0 ? LEFT[by].kind : LEFT[by].hostile);
}
