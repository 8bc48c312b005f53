import type { Annotation } from '../model/annotation.js';
import type { Mention } from '../model/mention.js';
import type { Cue } from '../model/observation.js';
import { SHAPE } from './features/kinds.js';
import { nameLexicon, namePair, nameRole, nameWord } from './names.js';
import { spanOf } from './view/places.js';
import type { View } from './view/view.js';

/** Small cues are not worth a line of their own. */
const SMALLEST = 0.004;
const LEXICON_SLOTS = 16;
/** Places told apart in a link's key. */
const WIDTH = 1024;

/** Gathers the weights of the features of one mention by what a reader would call one reason. */
export class CueBook {
  private word = new Float64Array(64);
  private role = new Float64Array(64);
  private roleCode = new Uint8Array(64);
  private size = 0;
  private readonly lexicon = new Float64Array(LEXICON_SLOTS);
  private linkKey: number[] = [];
  private linkWeight: number[] = [];

  open(size: number): void {
    this.size = size;
    if (size > this.word.length) {
      this.word = new Float64Array(size * 2);
      this.role = new Float64Array(size * 2);
      this.roleCode = new Uint8Array(size * 2);
    } else {
      this.word.fill(0, 0, size);
      this.role.fill(0, 0, size);
    }
    this.lexicon.fill(0);
    this.linkKey.length = 0;
    this.linkWeight.length = 0;
  }

  /** `a` and `b` are places; for a role or a sum of the lexicon, `b` is −2 minus its code. */
  add(kind: number, a: number, b: number, weight: number): void {
    const shape = SHAPE[kind]!;
    if (shape === 'lexicon') this.lexicon[-2 - b]! += weight;
    else if (a < 0 || a >= this.size) return;
    else if (shape === 'word') this.word[a]! += weight;
    else if (shape === 'role') {
      this.role[a]! += weight;
      if (b < -1) this.roleCode[a] = -2 - b;
    } else if (shape === 'pair') {
      if (b < 0 || b >= this.size) this.word[a]! += weight;
      else this.link(Math.min(a, b) * WIDTH + Math.max(a, b), weight);
    }
  }

  private link(key: number, weight: number): void {
    const { linkKey } = this;
    for (let i = linkKey.length - 1; i >= 0; i--) {
      if (linkKey[i] === key) {
        this.linkWeight[i]! += weight;
        return;
      }
    }
    linkKey.push(key);
    this.linkWeight.push(weight);
  }

  /** The strongest cues first, and what is left of `total` as `other cues` over the sentence. */
  close(
    annotation: Annotation,
    view: View,
    mention: Mention,
    from: number,
    to: number,
    total: number,
    limit: number,
  ): Cue[] {
    const cues: Cue[] = [];
    const strongest = this.strongest(limit);
    let rest = total;
    for (const { key, weight } of strongest) {
      rest -= weight;
      cues.push(this.cue(annotation, view, mention, from, to, key, weight));
    }
    if (rest !== 0) cues.push({ span: sentenceSpan(annotation, mention), feature: 'other cues', weight: rest });
    return cues;
  }

  /** Keys: below 1 a sum of the lexicon, then words, then roles, then links. */
  private strongest(limit: number): { key: number; weight: number }[] {
    const best: { key: number; weight: number }[] = [];
    let bar = SMALLEST;
    const offer = (key: number, weight: number) => {
      const size = Math.abs(weight);
      if (size < bar) return;
      let i = best.length;
      while (i > 0 && Math.abs(best[i - 1]!.weight) < size) i--;
      best.splice(i, 0, { key, weight });
      if (best.length > limit) best.pop();
      if (best.length === limit && limit > 0) bar = Math.max(SMALLEST, Math.abs(best[limit - 1]!.weight));
    };
    for (let i = 0; i < this.size; i++) {
      offer(i, this.word[i]!);
      offer(WIDTH + i, this.role[i]!);
    }
    for (let i = 0; i < LEXICON_SLOTS; i++) offer(-1 - i, this.lexicon[i]!);
    for (let i = 0; i < this.linkKey.length; i++) offer(2 * WIDTH + this.linkKey[i]!, this.linkWeight[i]!);
    return best;
  }

  private cue(
    annotation: Annotation,
    view: View,
    mention: Mention,
    from: number,
    to: number,
    key: number,
    weight: number,
  ): Cue {
    if (key < 0) return { span: sentenceSpan(annotation, mention), feature: nameLexicon(-1 - key), weight };
    if (key < WIDTH) {
      return { span: spanOf(annotation, view, key, key), feature: nameWord(view, key, from, to), weight };
    }
    if (key < 2 * WIDTH) {
      const at = key - WIDTH;
      return { span: spanOf(annotation, view, at, at), feature: nameRole(view, at, this.roleCode[at]!), weight };
    }
    const a = Math.floor((key - 2 * WIDTH) / WIDTH);
    const b = (key - 2 * WIDTH) % WIDTH;
    return { span: spanOf(annotation, view, a, b), feature: namePair(view, a, b, from, to), weight };
  }
}

function sentenceSpan(annotation: Annotation, mention: Mention): { start: number; end: number } {
  const { start, end } = annotation.sentences[mention.sentence]!.span;
  return { start, end };
}
