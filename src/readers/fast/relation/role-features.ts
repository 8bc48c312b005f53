import type { Scene } from '../../../components/relations/scene.js';
import { type Emitter, hashWord } from '../../../linear/index.js';
import type { VerbGroup } from '../../../syntax/parse/index.js';
import type { Vocabulary } from '../../../syntax/view/vocabulary.js';
import { KIND } from './kinds.js';
import { type Layout, type Place, quadNumber } from './layout.js';

/** A verb that is not in the lexicon. */
const UNKNOWN = 7;

/** Which verbs have one of the two for their subject, where the other stands to them, and verbs that govern others. */
export function emitRoles(scene: Scene, vocabulary: Vocabulary, layout: Layout, out: Emitter): void {
  const { first, second } = layout;
  for (const verb of scene.verbs) {
    const byFirst = verb.subject === first.side;
    const bySecond = verb.subject === second.side;
    if (verb.kind) {
      const where = verb.at < first.party.from ? 0 : verb.at < second.party.from ? 1 : 2;
      out.emit(KIND.governor, hashWord(verb.kind), where + (byFirst ? 4 : bySecond ? 8 : 0), verb.at, -1);
    }
    if (!byFirst && !bySecond) continue;
    const how = (byFirst ? 1 : 0) + (bySecond ? 2 : 0) + (verb.passive ? 4 : 0) + (verb.negated ? 8 : 0);
    const found = layout.predicate[verb.at - scene.from];
    const quad = found ? quadNumber(found) : UNKNOWN;
    out.emit(KIND.verbQuad, quad, how, verb.at, -1);
    const row = vocabulary.index.get(scene.tokens[verb.at]!.normal);
    if (row !== undefined) out.emit(KIND.verbFine, vocabulary.fine[row]!, how, verb.at, -1);
    if (!byFirst || !bySecond) emitSlot(verb, byFirst ? second : first, how, quad, out);
  }
}

/** "attacked [second]", "turned to [second]": how the other hangs on the verb. */
function emitSlot(verb: VerbGroup, { side, party }: Place, how: number, quad: number, out: Emitter): void {
  const where = party.from <= verb.at ? 3 : party.from < verb.end ? 1 : 2;
  const preposition = hashWord(side.preposition ?? (where === 1 ? 'o' : ''));
  const slot = how * 4 + where;
  out.emit(KIND.subject, slot, 0, verb.at, -1);
  out.emit(KIND.slot, slot, preposition, verb.at, -1);
  out.emit(KIND.slotQuad, quad * 64 + slot, 0, verb.at, -1);
  out.emit(KIND.slotQuad, quad * 64 + slot, preposition, verb.at, -1);
}
