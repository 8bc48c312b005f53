import type { ActorId, Mention, MentionRole, MentionRule } from '../model/index.js';
import type { Reading } from './reading.js';

/** A mention in the making: words `from` to `to` (exclusive). */
export interface Draft {
  readonly actor: ActorId;
  readonly from: number;
  readonly to: number;
  readonly rule: MentionRule;
  readonly confidence: number;
  /** Given where the rule knows it; otherwise found from the words around. */
  readonly role?: MentionRole;
}

/** The mention of a draft; undefined when its words lie in no sentence. */
export function toMention(reading: Reading, draft: Draft, role: MentionRole): Mention | undefined {
  const sentence = reading.sentenceOf[draft.from]!;
  if (sentence < 0) return undefined;
  const span = { start: reading.words.start[draft.from]!, end: reading.words.end[draft.to - 1]! };
  return { actor: draft.actor, span, sentence, rule: draft.rule, role, confidence: draft.confidence };
}
