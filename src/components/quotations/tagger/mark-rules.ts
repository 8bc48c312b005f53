import type { Range } from '../../../core/index.js';
import type { Attribution } from '../attribution/index.js';
import type { Reading } from '../read.js';
import type { TaggerView } from './view.js';

/** Where a token stands to a pair of quotation marks. */
export const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

/** What the rules say of a token. */
const RULE = {
  none: 0,
  speaker: 1,
  cue: 2,
  after: 3,
  afterFirst: 4,
  afterLast: 5,
  before: 6,
  beforeFirst: 7,
  beforeLast: 8,
  rest: 9,
} as const;

export function markQuotations(view: TaggerView, { ranges, titles }: Reading): void {
  for (let m = 0; m < ranges.length; m++) {
    const { from, to } = ranges[m]!;
    const size = to - from - 2;
    const extra = 4 * (size <= 2 ? 0 : size <= 5 ? 1 : size <= 12 ? 2 : 3) + (titles[m] ? 16 : 0);
    for (let i = from; i < to; i++) view.quote[i] = QUOTE.inside + extra;
    if (from < to) view.quote[from] = QUOTE.opens + extra;
    if (from + 1 < to) view.quote[to - 1] = QUOTE.closes + extra;
  }
}

/** Marks what the rules take for speakers, cues and contents. */
export function markActs(view: TaggerView, acts: readonly Attribution[]): void {
  // The first act to claim a token keeps it: acts come from left to right, the outer before those inside it. Contents often
  // reach to the sentence's end, one inside the other: what is claimed already is not gone through again.
  let claimedFrom = 0;
  let claimedTo = 0;
  const fill = ({ from, to }: Range, code: number, cue: number) => {
    for (let i = from; i < to; i++) {
      if (i >= claimedFrom && i < claimedTo) {
        i = claimedTo - 1;
        continue;
      }
      if (view.rule[i] !== RULE.none) continue;
      view.rule[i] = code;
      view.ruleCue[i] = cue;
    }
    if (from > claimedTo || to < claimedFrom) {
      if (to - from < claimedTo - claimedFrom) return;
      claimedFrom = from;
      claimedTo = to;
    } else {
      claimedFrom = Math.min(claimedFrom, from);
      claimedTo = Math.max(claimedTo, to);
    }
  };
  for (const act of acts) {
    const cue = view.lemma[act.cue.from]!;
    fill(act.cue, RULE.cue, cue);
    if (act.speaker) fill(act.speaker, RULE.speaker, cue);
    const { content } = act;
    if (content && content.from < content.to && view.rule[content.from] === RULE.none) {
      view.rule[content.from] = act.before ? RULE.beforeFirst : RULE.afterFirst;
      view.ruleCue[content.from] = cue;
      const last = content.to - 1;
      if (view.rule[last] === RULE.none) {
        view.rule[last] = act.before ? RULE.beforeLast : RULE.afterLast;
        view.ruleCue[last] = cue;
      }
    }
    if (content) fill(content, act.before ? RULE.before : RULE.after, cue);
    if (act.rest) fill(act.rest, RULE.rest, cue);
  }
}
