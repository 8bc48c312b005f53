import { cooperationOf, type Draft } from '../../../components/relations/rules/draft.js';
import { type Emitter, hashWord } from '../../../linear/index.js';
import type { ActorId } from '../../../model/index.js';
import { KIND } from './kinds.js';
import { quadNumber } from './layout.js';

/** More relations of one pair in one sentence add nothing new. */
const MOST = 3;
/** Rules are right oftener than single words: what is emitted twice learns twice as fast and counts twice. */
const LOUDNESS = 2;

/** What the rules found between the two, and how well their patterns were met. */
export function emitRules(drafts: readonly Draft[], first: ActorId, out: Emitter): void {
  for (let again = 0; again < LOUDNESS; again++) emitOnce(drafts, first, out);
  const [best] = drafts;
  if (best) out.emit(KIND.best, hashWord(best.event), wayOf(best, first) + 4 * best.fit, -1, -1);
  let sum = 0;
  for (let i = 0; i < drafts.length && i < MOST; i++) sum += cooperationOf(drafts[i]!);
  out.emit(KIND.ruleValue, Math.sign(Math.round(sum * 5)), 40, -1, -1);
}

function emitOnce(drafts: readonly Draft[], first: ActorId, out: Emitter): void {
  if (drafts.length === 0) out.emit(KIND.noRule, 0, 0, -1, -1);
  for (let i = 0; i < drafts.length && i < MOST; i++) {
    const draft = drafts[i]!;
    const event = hashWord(draft.event);
    const way = wayOf(draft, first);
    const value = cooperationOf(draft);
    out.emit(KIND.rule, event, draft.fit, -1, -1);
    out.emit(KIND.rule, event, 9, -1, -1);
    out.emit(KIND.ruleWay, way, draft.fit, -1, -1);
    out.emit(KIND.ruleWay, way, 9 + (draft.event === 'none' ? 1 : 0), -1, -1);
    out.emit(KIND.ruleQuad, quadNumber(draft), draft.fit, -1, -1);
    out.emit(KIND.ruleValue, Math.round(value * 5), i, -1, -1);
    out.emit(KIND.ruleValue, Math.sign(value), 10 + draft.fit, -1, -1);
  }
}

/** 0 from the first of the two to the second, 1 the reverse, 2 both ways. */
function wayOf({ directed, source }: Draft, first: ActorId): number {
  return !directed ? 2 : source.actor === first ? 0 : 1;
}
