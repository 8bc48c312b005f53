import { wordSet } from '../core/index.js';

/** Pronouns that open a relative clause. */
export const RELATIVE = wordSet('who which that whom whose');
export const POSSESSIVE = wordSet('his her its their my our your');
/** Endings of a genitive. */
export const GENITIVE = wordSet("'s ’s ' ’");
export const ARTICLES = wordSet('a an the');
/** Forms of what makes a passive. */
export const BE = wordSet("be is are was were been being 's 're 'm get gets got gotten ’s ’re");
/** What denies the words after it. */
export const NEGATORS = wordSet(
  "not n't n’t never no none nobody nothing neither nor without cannot hardly barely scarcely nowhere",
);
/** Small words that join the parts of one name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = wordSet('al el ul abu ben bin bint ibn de da del della der den di dos du la le van von y');
/** Words that are times, and no names for all their capitals. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
