import type { Cue, Span } from '../../model/index.js';
import { Ranking } from '../../stance/ranking.js';
import { spanOf } from '../../stance/view/places.js';
import type { View } from '../../stance/view/view.js';

/** Smaller cues are not worth a line of their own. */
const SMALLEST = 0.01;
/** Longest phrase that has a slot of its own; what spans more is the stretch between the two. */
const LONGEST = 3;
/** Slot of the stretch between the two. */
const BETWEEN = -2;

/** Gathers the weights of the features of one pair by the words they were read from, for several heads at once. */
export class CueBook {
  /** Slot `(head × size + place) × LONGEST + length − 1`. */
  private sums = new Float64Array(0);
  private readonly between: Float64Array;
  private size = 0;
  private readonly ranking = new Ranking();

  constructor(private readonly heads: number) {
    this.between = new Float64Array(heads);
  }

  open(size: number): void {
    this.size = size;
    const slots = this.heads * size * LONGEST;
    if (slots > this.sums.length) this.sums = new Float64Array(slots * 2);
    else this.sums.fill(0, 0, slots);
    this.between.fill(0);
  }

  /** Where the weights of a feature go that was read from places `a` to `b` (−1 for none); −1: nowhere, −2: between. */
  slot(a: number, b: number): number {
    const from = a < 0 ? b : b < 0 ? a : Math.min(a, b);
    const to = Math.max(a, b);
    if (from < 0 || to >= this.size) return -1;
    return to - from < LONGEST ? from * LONGEST + to - from : BETWEEN;
  }

  add(head: number, slot: number, weight: number): void {
    if (slot === BETWEEN) this.between[head]! += weight;
    else this.sums[head * this.size * LONGEST + slot]! += weight;
  }

  /** The strongest cues first, and what is left of `total` as `other cues` over the sentence. */
  close(
    view: View,
    pair: { readonly first: number; readonly second: number },
    head: number,
    total: number,
    limit: number,
  ): Cue[] {
    const { ranking } = this;
    const base = head * this.size * LONGEST;
    const slots = this.size * LONGEST;
    ranking.open(limit, SMALLEST);
    ranking.offer(BETWEEN, this.between[head]!);
    for (let slot = 0; slot < slots; slot++) ranking.offer(slot, this.sums[base + slot]!);
    let rest = total;
    const cues: Cue[] = [];
    for (let i = 0; i < ranking.count; i++) {
      const slot = ranking.keys[i]!;
      const weight = ranking.weights[i]!;
      rest -= weight;
      const from = slot < 0 ? pair.first : Math.floor(slot / LONGEST);
      const to = slot < 0 ? pair.second : from + (slot % LONGEST);
      cues.push({ span: spanOf(view, from, to), feature: nameCue(view, from, to, pair), weight });
    }
    if (rest !== 0) cues.push({ span: whole(view), feature: 'other cues', weight: rest });
    return cues;
  }
}

function whole(view: View): Span {
  return view.word.length === 0 ? { start: 0, end: 0 } : spanOf(view, 0, view.word.length - 1);
}

type Pair = { readonly first: number; readonly second: number };

/** `word "alliance" between the two`, `phrase "[first] and [second]"`. */
function nameCue(view: View, from: number, to: number, pair: Pair): string {
  if (from === to) {
    const negated = view.negated[from] === 1 ? 'negated word' : 'word';
    const where = from < pair.first ? ' before the two' : from > pair.second ? ' after the two' : ' between the two';
    const place = from === pair.first || from === pair.second ? '' : where;
    return `${negated} "${shown(view, from, pair)}"${place}`;
  }
  const words: string[] = [];
  for (let i = from; i <= to; i++) words.push(shown(view, i, pair));
  const text = words.length > 8 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}` : words.join(' ');
  return `phrase "${text}"`;
}

function shown(view: View, at: number, { first, second }: Pair): string {
  if (at === first) return first === second ? '[both]' : '[first]';
  if (at === second) return '[second]';
  const word = view.word[at]!;
  if (word === '@') return '[name]';
  return word === '#' ? '[number]' : word;
}
