import { wordSet } from '../../core/index.js';
import type { ActorId, ActorPair, Annotation, Mention, SentenceTokens, Token } from '../../model/index.js';

/**
 * A party to a relationship where it stands in the sentence: first and last token, and the list of names it is part of.
 */
export interface FrameParty {
  readonly actor: ActorId;
  readonly from: number;
  readonly to: number;
  /** The same for "Russia, Iran and China", which share what is said of them. */
  readonly list: number;
}

/** What stands between the names of one list. */
const JOINTS = wordSet(', and or & the - – / as well both');
const BREAKS = wordSet('; : — – but while whereas although though because after before which who when where even if');
/** Words that the start of a clause counts for. */
const CLAUSE = 8;
/** A relationship this much further from the cue than the nearest one is not meant. */
const SLACK = 9;
/** In a longer "sentence" words stand where they happen to: every relationship is meant. */
const LONGEST = 300;

/** The parties of one sentence in the order of the text. `named` is sorted by start. */
export function partiesOf(
  { tokens }: Annotation,
  sentence: SentenceTokens,
  named: readonly { readonly actor: ActorId; readonly mention: Mention }[],
): FrameParty[] {
  const parties: FrameParty[] = [];
  let at = sentence.from;
  let list = 0;
  for (const { actor, mention } of named) {
    while (at < sentence.to && tokens[at]!.end <= mention.span.start) at++;
    let to = at;
    while (to + 1 < sentence.to && tokens[to + 1]!.start < mention.span.end) to++;
    const last = parties[parties.length - 1];
    if (last !== undefined && !isList(tokens, last.to + 1, at)) list++;
    parties.push({ actor, from: at, to, list });
  }
  return parties;
}

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!JOINTS.has(tokens[i]!.normal)) return false;
  return true;
}

/**
 * The relationships among `pairs` that the words from token `from` to `to` (exclusive) are about: the one whose two
 * parties stand nearest, a clause boundary counting as several words, and those hardly further. All of them when there
 * is but one, when a party stands in another sentence, or in an endless sentence.
 */
export function relationshipsOfCue(
  { tokens }: Annotation,
  sentence: SentenceTokens,
  parties: readonly FrameParty[],
  pairs: readonly ActorPair[],
  cue: { readonly from: number; readonly to: number },
): readonly ActorPair[] {
  if (pairs.length < 2 || sentence.to - sentence.from > LONGEST) return pairs;
  const lists = new Map<number, number>();
  for (const { from, to, list } of parties) {
    const gap = from >= cue.to ? gapOf(tokens, cue.to, from) : to < cue.from ? gapOf(tokens, to + 1, cue.from) : 0;
    lists.set(list, Math.min(gap, lists.get(list) ?? gap));
  }
  const gaps = new Map<ActorId, number>();
  for (const { actor, list } of parties)
    gaps.set(actor, Math.min(lists.get(list)!, gaps.get(actor) ?? LONGEST * CLAUSE));
  const costs = pairs.map(([a, b]) => (gaps.get(a) ?? 0) + (gaps.get(b) ?? 0));
  const least = Math.min(...costs);
  return pairs.filter((_, i) => costs[i]! <= least + SLACK);
}

function gapOf(tokens: readonly Token[], from: number, to: number): number {
  let gap = to - from;
  for (let i = from; i < to; i++) if (BREAKS.has(tokens[i]!.normal)) gap += CLAUSE;
  return gap;
}
