import { wordSet } from '../../../core/index.js';
import { RELATIVE, TAG, type View } from '../../../syntax/index.js';

/** Words that set one clause against another. */
const SETTING = wordSet('while whereas but unlike');
const LEADING = wordSet('while whereas unlike although though');
/** How far behind such a word the other side's name stands. */
const NEAR = 3;

const NONE: readonly number[] = [];

/**
 * The places said of somebody else by contrast with the target: "Unlike the corrupt Kirk, Moss …", "Moss …, while Kirk …", "loathe Kirk
 * but adore Moss". Empty where nobody is set against it.
 */
export function otherSide(view: View, from: number, to: number): readonly number[] {
  const { word } = view;
  let names = 0;
  for (let i = 0; i < word.length; i++) if (view.tag[i] === TAG.name) names++;
  if (names < 2) return NONE;
  const cut = LEADING.has(word[0]!) || opensContrast(view, 0) ? mainClause(view) : between(view);
  // The word that sets them apart says nothing of either.
  if (cut)
    return [...(from >= cut ? range(0, cut, view) : range(cut, word.length, view)), LEADING.has(word[0]!) ? 0 : cut];
  const inner = putIn(view);
  if (!inner) return NONE;
  const isInside = from >= inner.from && to < inner.to;
  return isInside
    ? [...range(0, inner.from, view), ...range(inner.to, word.length, view)]
    : range(inner.from, inner.to, view);
}

/** "in contrast to" */
function opensContrast({ word }: View, at: number): boolean {
  return (word[at] === 'in' && word[at + 1] === 'contrast') || (word[at] === 'contrary' && word[at + 1] === 'to');
}

/** Where the main clause begins behind one that opens a contrast; 0 without a name on both sides. */
function mainClause(view: View): number {
  const { word } = view;
  for (let i = 1; i < word.length; i++) {
    if (word[i] !== ',' || RELATIVE.has(word[i + 1] ?? '')) continue;
    return holdsName(view, 0, i) && holdsName(view, i, i + 2 + NEAR) ? i : 0;
  }
  return 0;
}

/** The conjunction, semicolon or comma that sets a second name against a first; 0 for none. */
function between(view: View): number {
  const { word, tag } = view;
  for (let i = 2; i + 1 < word.length; i++) {
    const gapped = word[i] === ',' && tag[i + 1] === TAG.name && (word[i + 2] === 'a' || word[i + 2] === 'an');
    const sets = word[i] === ';' || (SETTING.has(word[i]!) && word[i - 1] !== 'anything' && word[i - 1] !== 'nothing');
    if (word[i] === 'unlike' && word[i - 1] === ',') continue;
    if ((gapped || (sets && holdsName(view, i + 1, i + 1 + NEAR))) && holdsName(view, 0, i)) return i;
  }
  return 0;
}

/** ", unlike the disgraced Kirk," */
function putIn(view: View): { from: number; to: number } | null {
  const { word } = view;
  for (let i = 1; i + 2 < word.length; i++) {
    if (word[i - 1] !== ',' || (word[i] !== 'unlike' && !opensContrast(view, i))) continue;
    let to = i + 1;
    while (to < word.length && word[to] !== ',') to++;
    return holdsName(view, i, to) ? { from: i, to } : null;
  }
  return null;
}

function holdsName({ tag }: View, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tag.length); i++) if (tag[i] === TAG.name) return true;
  return false;
}

/** Places with a meaning of their own. */
function range(from: number, to: number, { tag }: View): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (tag[i]! <= TAG.auxiliary) found.push(i);
  return found;
}
