import { wordSet } from '../../../core/index.js';
import type { ActorId } from '../../../model/index.js';
import { type ArticleReading, GAP, type MentionDraft } from '../lookup/index.js';
import type { History } from './history.js';

/** What somebody who acts for a state calls his own. */
const OWN = wordSet('government administration cabinet regime country nation homeland');
const OWNERS = new Set(['his', 'her', 'their']);

/**
 * "His government", "Merkel’s cabinet": the state of the person whom `draft` names; `stateOf` gives a person's state.
 * Undefined where the person has none or the noun is another.
 */
export function possessedBy(
  reading: ArticleReading,
  draft: MentionDraft,
  stateOf: (person: ActorId) => ActorId | undefined,
): MentionDraft | undefined {
  const { words } = reading;
  const last = draft.to - 1;
  const owns = words.possessive[last] || (draft.rule === 'pronoun' && OWNERS.has(words.folded[last]!));
  if (!owns) return undefined;
  const at = ownNoun(reading, draft.to);
  const actor = at < 0 ? undefined : stateOf(draft.actor);
  const confidence = Math.min(0.8, draft.confidence);
  return actor === undefined ? undefined : { actor, from: at, to: at + 1, rule: 'nominal', confidence, role: 'actor' };
}

/**
 * "The Iranian envoy said his country", "Iran's negotiators and their government": the state of somebody unnamed who acts
 * for it in this sentence. Undefined where a person is named in between, or the state is not his.
 */
export function possessedByUnnamed(
  reading: ArticleReading,
  history: History,
  pronoun: number,
): MentionDraft | undefined {
  const { words, sentenceOf } = reading;
  if (!OWNERS.has(words.folded[pronoun]!)) return undefined;
  const at = ownNoun(reading, pronoun + 1);
  if (at < 0) return undefined;
  // "They" may be any "Iranian officials"; "he" is the one who was spoken of.
  let spokenOf = words.folded[pronoun] === 'their';
  for (const { kind, actor, role, at: from } of history.back(sentenceOf[pronoun]!, 0)) {
    if (kind === 'stranger') {
      spokenOf = true;
      continue;
    }
    const owns = words.possessive[from] || words.possessive[from + 1];
    if (!spokenOf || kind !== 'state' || !(role === 'modifier' || owns)) return undefined;
    return { actor, from: at, to: at + 1, rule: 'nominal', confidence: 0.75, role: 'actor' };
  }
  return undefined;
}

/** Word at which "government" or the like stands, after at most one adjective from `next` on; −1 where none does. */
export function ownNoun(reading: ArticleReading, next: number): number {
  const { words, sentenceOf } = reading;
  let at = next;
  if (at + 1 < words.start.length && !OWN.has(words.folded[at]!) && reading.pos(at) === 'ADJ') at++;
  if (at >= words.start.length || !OWN.has(words.folded[at]!) || sentenceOf[at] !== sentenceOf[next - 1]) return -1;
  return words.gap[at] === GAP.space && words.gap[next] === GAP.space ? at : -1;
}
