import { nearestWhole, type SideOf } from '../core/index.js';
import type { ActorPair, Analysis } from '../model/index.js';

/** What is left of a relationship in the next sentence, by whether that names one of the two. */
const KEPT = { one: 0.5, none: 0.4 } as const;
/** One actor after the other in neighbouring sentences: a headline names the one, the lead the other. */
const ACROSS = 0.5;
/** Below this a sentence is no longer about the relationship. */
const FADED = 0.1;
const DUAL =
  /\b(?:two|both) (?:countries|nations|states|sides|governments|leaders|presidents|capitals|powers|neighbou?rs|allies|partners|rivals|parties|foreign ministers)\b/i;

/**
 * How far each sentence talks about the relationship of a pair, [0, 1]: 1 where it names both, or says "the two
 * countries" while the relationship is at hand; fading from there with every sentence, faster where it names neither. 0
 * outside scored segments.
 */
export function salience(analysis: Analysis, pair: ActorPair): Float64Array {
  const { sentences, segments } = analysis;
  const named = sidesNamed(analysis, nearestWhole(analysis.actors, pair));
  const result = new Float64Array(sentences.length);
  let held = 0;
  let before = 0;
  for (let i = 0; i < sentences.length; i++) {
    if (!segments[sentences[i]!.segment]?.scored) continue;
    const here = named[i]!;
    if (here === 3) held = 1;
    else if (held > 0 && here === 0 && DUAL.test(sentences[i]!.text)) held = 1;
    else {
      held *= here === 0 ? KEPT.none : KEPT.one;
      if (here !== 0 && before !== 3 && (here | before) === 3) held = Math.max(held, ACROSS);
    }
    if (held < FADED) held = 0;
    result[i] = held;
    before = here;
  }
  return result;
}

/** Which of two sides each sentence names: 1 the first, 2 the second, 3 both, 0 neither. */
export function sidesNamed({ sentences, mentions }: Analysis, sideOf: SideOf): Uint8Array {
  const named = new Uint8Array(sentences.length);
  for (const { actor, sentence } of mentions) {
    const side = sideOf(actor);
    if (side >= 0 && sentence < named.length) named[sentence]! |= side === 0 ? 1 : 2;
  }
  return named;
}
