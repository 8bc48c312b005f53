import { wordSet } from '../../../core/index.js';

/** With these before it a title means somebody else than the holder. */
export const NOT_HOLDER = wordSet(
  'former ex late then future next deputy acting assistant interim vice would previous past any every no a an another first',
);

/** Adjectives that may stand between a state and the office. */
export const BETWEEN = wordSet(
  'new newly elected incumbent current long time longtime outgoing hardline reformist moderate embattled authoritarian autocratic reclusive secretive populist ailing veteran powerful state',
);

export const UNOWNED = new Set([
  'title',
  'leader',
  'spokesman',
  'press secretary',
  'special counsel',
  'speaker',
  'army chief',
  'intelligence chief',
  'nuclear chief',
]);

/** Offices whose holder speaks for the state: without a known holder the state itself is meant. */
export const HIGHEST = new Set([
  'president',
  'prime minister',
  'chancellor',
  'foreign minister',
  'defence minister',
  'supreme leader',
  'king',
  'emir',
  'leader',
]);

/** Verbs that take "of" after the one whom they concern. */
export const CHARGES =
  wordSet(`accuse accuses accused accusing suspect suspects suspected convict convicted acquit acquitted clear cleared absolve absolved warn warns
  warned inform informed assure assured remind reminded notify notified convince convinced strip stripped rob robbed deprive deprived
  rid relieve relieved`);
