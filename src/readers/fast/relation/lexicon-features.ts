import { relationLexicon } from '../../../components/relations/lexicon.js';
import type { Scene } from '../../../components/relations/scene.js';
import { type Emitter, hashWord } from '../../../linear/index.js';
import { KIND } from './kinds.js';
import { type Layout, quadNumber, ZONE } from './layout.js';

/** So far after a word that turns a meaning stands what it turns. */
const TURNED = 5;

/** What the words of the lexicon say, wherever they stand: by zone, the loudest of each, their sum, the first and the last. */
export function emitLexicon(scene: Scene, layout: Layout, out: Emitter): void {
  const { zone, negated, predicate } = layout;
  const loudest = [0, 0, 0, 0, 0];
  const loudestQuad = [0, 0, 0, 0, 0];
  let near = 0;
  let all = 0;
  let first = 0;
  let last = 0;
  for (let i = scene.from; i < scene.to; i++) {
    const k = i - scene.from;
    emitTurn(scene, layout, i, out);
    const found = predicate[k];
    if (!found) continue;
    const quad = quadNumber(found);
    const z = zone[k]!;
    const event = hashWord(found.event);
    out.emit(KIND.quad, quad, z, i, -1);
    out.emit(KIND.quadClass, quad * 2 + negated[k]!, scene.tokens[i]!.pos === 'VERB' ? 1 : 0, i, -1);
    out.emit(KIND.event, event, z, i, -1);
    out.emit(KIND.event, event, 9, i, -1);
    const value = found.cooperation * (negated[k] === 1 ? -0.5 : 1);
    if (Math.abs(value) > Math.abs(loudest[z]!)) {
      loudest[z] = value;
      loudestQuad[z] = quad;
    }
    if (z === ZONE.between || z === ZONE.justAfter) near += value;
    all += value;
    last = quad;
    first ||= quad;
  }
  const [, before, between, after] = loudestQuad as [number, number, number, number];
  for (let z = 0; z < loudestQuad.length; z++) out.emit(KIND.loudest, loudestQuad[z]!, z, -1, -1);
  out.emit(KIND.loudestTwo, between, after, -1, -1);
  out.emit(KIND.loudestTwo, 9 + before, between, -1, -1);
  out.emit(KIND.loudestTwo, 99 + before * 25 + between * 5, after, -1, -1);
  out.emit(KIND.sum, step(near), 0, -1, -1);
  out.emit(KIND.sum, step(all), 1, -1, -1);
  out.emit(KIND.sum, Math.sign(Math.round(near * 5)), 2, -1, -1);
  out.emit(KIND.sum, Math.sign(Math.round(all * 5)), 3, -1, -1);
  out.emit(KIND.outermost, last, 0, -1, -1);
  out.emit(KIND.outermost, first, 1, -1, -1);
}

function step(value: number): number {
  return Math.max(-6, Math.min(6, Math.round(value * 2.5)));
}

/** "lifted", "the end of", "strained", and what kind of predicate they stand before. */
function emitTurn(scene: Scene, { zone, predicate }: Layout, at: number, out: Emitter): void {
  const { turns } = relationLexicon();
  const { pos, lemma } = scene.tokens[at]!;
  const table = pos === 'VERB' ? turns.verb : pos === 'NOUN' ? turns.noun : pos === 'ADJ' ? turns.adjective : null;
  const turn = table?.get(lemma);
  if (turn === undefined) return;
  const kind = hashWord(turn);
  out.emit(KIND.turn, kind, zone[at - scene.from]!, at, -1);
  for (let i = at + 1; i < Math.min(scene.to, at + 1 + TURNED); i++) {
    const found = predicate[i - scene.from];
    if (!found) continue;
    out.emit(KIND.turn, kind, 10 + quadNumber(found), at, i);
    return;
  }
}
