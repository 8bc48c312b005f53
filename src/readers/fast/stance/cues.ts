import { SHAPE } from '../../../components/stance/features/kinds.js';
import type { Emitter } from '../../../linear/emitter.js';
import { Ranking } from '../../../linear/ranking.js';
import type { Annotation } from '../../../model/annotation.js';
import type { Mention } from '../../../model/mention.js';
import type { Cue } from '../../../model/observation.js';
import { spanOf } from '../../../syntax/view/places.js';
import type { View } from '../../../syntax/view/view.js';
import { namePair, nameRole, nameTone, nameWord } from './names.js';

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
  private tone = new Float64Array(64);
  /** Weight of a place with the next. */
  private next = new Float64Array(64);
  private readonly lexicon = new Float64Array(LEXICON_SLOTS);
  private linkKey: number[] = [];
  private linkWeight: number[] = [];
  private readonly ranking = new Ranking();

  open(size: number): void {
    this.size = size;
    if (size > this.word.length) {
      this.word = new Float64Array(size * 2);
      this.role = new Float64Array(size * 2);
      this.tone = new Float64Array(size * 2);
      this.next = new Float64Array(size * 2);
      this.roleCode = new Uint8Array(size * 2);
    } else {
      this.word.fill(0, 0, size);
      this.role.fill(0, 0, size);
      this.roleCode.fill(0, 0, size);
      this.tone.fill(0, 0, size);
      this.next.fill(0, 0, size);
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
      else if (b === a + 1) this.next[a]! += weight;
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

  /** Gives the weight of each sum of the lexicon to the words it sums, by the size of their valence. */
  private spread(emitter: Emitter): void {
    const { tone, groups } = emitter;
    for (let code = 0; code < LEXICON_SLOTS; code++) {
      const weight = this.lexicon[code]!;
      if (weight === 0) continue;
      const bit = 1 << (code >> 1);
      const sign = code % 2 === 0 ? -1 : 1;
      let sum = 0;
      for (let i = 0; i < this.size; i++)
        if ((groups[i]! & bit) !== 0 && tone[i]! * sign > 0) sum += Math.abs(tone[i]!);
      if (sum === 0) continue;
      for (let i = 0; i < this.size; i++) {
        if ((groups[i]! & bit) !== 0 && tone[i]! * sign > 0) this.tone[i]! += (weight * Math.abs(tone[i]!)) / sum;
      }
    }
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
    emitter: Emitter,
  ): Cue[] {
    this.spread(emitter);
    const cues: Cue[] = [];
    this.rank(limit);
    const { ranking } = this;
    let rest = total;
    for (let i = 0; i < ranking.count; i++) {
      const weight = ranking.weights[i]!;
      rest -= weight;
      cues.push(this.cue(view, from, to, ranking.keys[i]!, weight, emitter));
    }
    if (rest !== 0) cues.push({ span: sentenceSpan(annotation, mention), feature: 'other cues', weight: rest });
    return cues;
  }

  /** Ranks by keys: below 0 the valence of a word, then words, then roles, then links. */
  private rank(limit: number): void {
    const { ranking } = this;
    ranking.open(limit, SMALLEST);
    for (let i = 0; i < this.size; i++) {
      ranking.offer(i, this.word[i]!);
      ranking.offer(WIDTH + i, this.role[i]!);
      ranking.offer(-1 - i, this.tone[i]!);
      ranking.offer(2 * WIDTH + i * WIDTH + i + 1, this.next[i]!);
    }
    for (let i = 0; i < this.linkKey.length; i++) ranking.offer(2 * WIDTH + this.linkKey[i]!, this.linkWeight[i]!);
  }

  private cue(view: View, from: number, to: number, key: number, weight: number, emitter: Emitter): Cue {
    if (key < 0) {
      const at = -1 - key;
      return { span: spanOf(view, at, at), feature: nameTone(view, at, from, emitter.tone[at]!), weight };
    }
    if (key < WIDTH) {
      return { span: spanOf(view, key, key), feature: nameWord(view, key, from, to), weight };
    }
    if (key < 2 * WIDTH) {
      const at = key - WIDTH;
      return { span: spanOf(view, at, at), feature: nameRole(view, at, this.roleCode[at]!), weight };
    }
    const a = Math.floor((key - 2 * WIDTH) / WIDTH);
    const b = (key - 2 * WIDTH) % WIDTH;
    return { span: spanOf(view, a, b), feature: namePair(view, a, b, from, to), weight };
  }
}

function sentenceSpan(annotation: Annotation, mention: Mention): { start: number; end: number } {
  const { start, end } = annotation.sentences[mention.sentence]!.span;
  return { start, end };
}
