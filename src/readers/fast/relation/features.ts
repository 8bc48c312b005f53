import type { Draft } from '../../../components/relations/rules/draft.js';
import type { Scene } from '../../../components/relations/scene.js';
import { type Emitter, hashFeature, hashWord } from '../../../linear/index.js';
import type { Vocabulary } from '../../../syntax/view/vocabulary.js';
import { KIND } from './kinds.js';
import { FIRST, type Layout, layOut, type Place, SECOND, ZONE } from './layout.js';
import { emitLexicon } from './lexicon-features.js';
import { emitRoles } from './role-features.js';
import { emitRules } from './rule-features.js';

const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV']);
/** Longest stretch between the two that is read as a whole, by words and by word classes. */
const WHOLE = 6;
const TAGGED = 12;
const FRAME: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PUNCT']);

/**
 * Every feature of two actors of a sentence, `first` before `second` in the text, and of what the rules found between them, the
 * best first. Who the two are can change nothing. Clears `out` first; its places are tokens of the article.
 */
export function extractFeatures(
  scene: Scene,
  vocabulary: Vocabulary,
  first: Place,
  second: Place,
  drafts: readonly Draft[],
  out: Emitter,
): void {
  out.clear();
  const layout = layOut(scene, first, second);
  emitClusters(scene, vocabulary, layout, out);
  emitNeighbours(scene, layout, out);
  emitLexicon(scene, layout, out);
  emitShape(scene, layout, out);
  emitRoles(scene, vocabulary, layout, out);
  emitRules(drafts, first.party.actor, out);
}

/** Words by their cluster alone: single words of one news subject do not carry over to another. */
function emitClusters(scene: Scene, vocabulary: Vocabulary, { symbol, zone, negated }: Layout, out: Emitter): void {
  for (let i = scene.from; i < scene.to; i++) {
    const k = i - scene.from;
    const { pos, normal } = scene.tokens[i]!;
    if (symbol[k] === FIRST || symbol[k] === SECOND || !CONTENT.has(pos)) continue;
    const row = vocabulary.index.get(normal);
    if (row === undefined) continue;
    const z = zone[k]!;
    out.emit(KIND.fine, vocabulary.fine[row]!, z < ZONE.between ? 0 : z, i, -1);
    out.emit(KIND.fine, vocabulary.fine[row]!, 9 + negated[k]!, i, -1);
    out.emit(KIND.coarse, vocabulary.coarse[row]!, z, i, -1);
  }
}

function emitNeighbours({ from, to }: Scene, { first, second, symbol, zone }: Layout, out: Emitter): void {
  for (let i = from; i + 1 < to; i++) {
    const one = symbol[i - from]!;
    const next = symbol[i + 1 - from]!;
    if (one === next && (one === FIRST || one === SECOND)) continue;
    const z = zone[i - from]!;
    out.emit(KIND.pair, one, next, i, i + 1);
    if (z !== ZONE.before && z !== ZONE.after) out.emit(KIND.pairZone, one ^ z, next, i, i + 1);
  }
  const at = (i: number) => symbol[i - from] ?? 0;
  const a = first.party;
  const b = second.party;
  out.emit(KIND.around, at(a.from - 1), 0, a.from - 1, -1);
  out.emit(KIND.around, at(b.to), 1, b.to, -1);
  out.emit(KIND.around, at(a.to), 2, a.to, -1);
  out.emit(KIND.around, at(b.from - 1), 3, b.from - 1, -1);
  out.emit(KIND.around, hashFeature(5, at(b.to), at(b.to + 1)), 4, b.to, b.to + 1);
  if (b.from - a.to > WHOLE) return;
  let whole = 1;
  for (let i = a.to; i < b.from; i++) whole = hashFeature(3, whole, at(i));
  out.emit(KIND.whole, whole, 0, -1, -1);
}

/** How the two stand to each other, words aside. */
function emitShape(scene: Scene, { first, second }: Layout, out: Emitter): void {
  const { tokens, sides, verbs } = scene;
  const [a, b] = [first.party, second.party];
  const [one, other] = [first.side, second.side];
  const count = verbs.filter(({ at }) => at >= a.to && at < b.from).length;
  const distance = Math.min(10, Math.max(0, b.from - a.to) >> 1);
  out.emit(KIND.distance, distance, 0, -1, -1);
  out.emit(KIND.distance, distance, 1 + Math.min(2, count), -1, -1);
  out.emit(KIND.distance, 20, Math.min(3, count), -1, -1);
  const before = hashWord(one.preposition ?? '');
  const after = hashWord(other.preposition ?? '');
  out.emit(KIND.preposition, before, 0, -1, -1);
  out.emit(KIND.preposition, after, 1, -1, -1);
  out.emit(KIND.preposition, before ^ 77, after, -1, -1);
  out.emit(KIND.preposition, after, 3 + Math.min(2, count), -1, -1);
  const owning = (one.owner ? 1 : 0) + (other.owner ? 2 : 0) + (one === other ? 4 : 0);
  out.emit(KIND.owner, owning, Math.min(2, count), -1, -1);
  out.emit(KIND.owner, (one.place ? 1 : 0) + (other.place ? 2 : 0), 5, -1, -1);
  out.emit(KIND.names, Math.min(5, sides.length), 0, -1, -1);
  const isNear = b.from - a.to <= TAGGED;
  let path = 7;
  for (let i = a.to; isNear && i < b.from; i++) {
    const { pos } = tokens[i]!;
    if (FRAME.has(pos)) path = hashFeature(6, path, hashWord(pos));
  }
  out.emit(KIND.tags, path, isNear ? 1 : 0, -1, -1);
}
