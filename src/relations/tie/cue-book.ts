import type { Annotation, Cue, Span } from '../../model/index.js';
import { spanOf } from '../../stance/view/places.js';
import type { View } from '../../stance/view/view.js';

/** Smaller cues are not worth a line of their own. */
const SMALLEST = 0.01;
const WIDTH = 1024;

/** Gathers the weights of the features of one pair by the words they were read from. */
export class CueBook {
  private word = new Float64Array(64);
  private size = 0;
  private readonly phrase = new Map<number, number>();

  open(size: number): void {
    this.size = size;
    if (size > this.word.length) this.word = new Float64Array(size * 2);
    else this.word.fill(0, 0, size);
    this.phrase.clear();
  }

  /** `a` and `b` are the first and last place read, −1 for none. */
  add(a: number, b: number, weight: number): void {
    const from = a < 0 ? b : b < 0 ? a : Math.min(a, b);
    const to = Math.max(a, b);
    if (from < 0 || to >= this.size || to >= WIDTH) return;
    if (from === to) this.word[from]! += weight;
    else this.phrase.set(from * WIDTH + to, (this.phrase.get(from * WIDTH + to) ?? 0) + weight);
  }

  /** The strongest cues first, and what is left of `total` as `other cues` over the sentence. */
  close(annotation: Annotation, view: View, first: number, second: number, total: number, limit: number): Cue[] {
    const best: { key: number; weight: number }[] = [];
    const offer = (key: number, weight: number) => {
      const size = Math.abs(weight);
      if (limit === 0 || size < SMALLEST || (best.length === limit && size <= Math.abs(best[limit - 1]!.weight)))
        return;
      let i = best.length;
      while (i > 0 && Math.abs(best[i - 1]!.weight) < size) i--;
      best.splice(i, 0, { key, weight });
      if (best.length > limit) best.pop();
    };
    for (let i = 0; i < this.size; i++) offer(i * WIDTH + i, this.word[i]!);
    for (const [key, weight] of this.phrase) offer(key, weight);
    let rest = total;
    const cues = best.map(({ key, weight }) => {
      rest -= weight;
      const from = Math.floor(key / WIDTH);
      const to = key % WIDTH;
      return { span: spanOf(annotation, view, from, to), feature: nameCue(view, from, to, first, second), weight };
    });
    if (rest !== 0) cues.push({ span: whole(annotation, view), feature: 'other cues', weight: rest });
    return cues;
  }
}

function whole(annotation: Annotation, view: View): Span {
  return view.word.length === 0 ? { start: 0, end: 0 } : spanOf(annotation, view, 0, view.word.length - 1);
}

/** `word "alliance" between the two`, `phrase "[first] and [second]"`. */
function nameCue(view: View, from: number, to: number, first: number, second: number): string {
  const where = to < first ? 'before the two' : from > second ? 'after the two' : 'between the two';
  if (from === to) {
    const negated = view.negated[from] === 1 ? 'negated word' : 'word';
    const place = from === first || from === second ? '' : ` ${where}`;
    return `${negated} "${shown(view, from, first, second)}"${place}`;
  }
  const words: string[] = [];
  for (let i = from; i <= to; i++) words.push(shown(view, i, first, second));
  const text = words.length > 8 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}` : words.join(' ');
  return `phrase "${text}"`;
}

function shown(view: View, at: number, first: number, second: number): string {
  if (at === first) return first === second ? '[both]' : '[first]';
  if (at === second) return '[second]';
  const word = view.word[at]!;
  if (word === '@') return '[name]';
  return word === '#' ? '[number]' : word;
}
