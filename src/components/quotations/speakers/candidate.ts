import type { Range } from '../../../core/index.js';

/** Somebody who may have said it. Counts are put into few classes. One object serves for all, to spare memory. */
export class Candidate {
  /** 0: a phrase near by; 1: the one who spoke last; 2: nobody that is named. */
  kind: 0 | 1 | 2 = 2;
  /** The phrase, null for `kind` 1 and 2. */
  range: Range | null = null;
  /** 0 before it in its first sentence, 1 after it in its last, 2 in the sentence before, 3 in the one after. */
  place = 0;
  /** 1 for a quotation, 0 for indirect speech. */
  direct = 0;
  /** 2 when the tagger takes its head for a speaker, 1 when some of it. */
  labelled = 0;
  /** 1 when the tagger's speaker begins before it: "a general who had worked in | Bonn". */
  goesOn = 0;
  /** 2 when the rules take it for the speaker of this, 1 of something else near by. */
  ruled = 0;
  distance = 0;
  /** Phrases between it and the content. */
  order = 0;
  /** Phrases between the sentence's start and it. */
  fromStart = 0;
  headWord = 0;
  headPos = 0;
  headKind = 0;
  capital = 0;
  nextLemma = 0;
  nextPos = 0;
  nextCue = 0;
  previousWord = 0;
  previousPos = 0;
  /** Side of the cue nearest to the content that it stands on: 0 no cue, 1 before it, 2 after it. */
  cueSide = 0;
  cueGap = 0;
  cueVerbs = 0;
  cueLemma = 0;
  verbsBetween = 0;
  commasBetween = 0;
  /** 1 when it is the phrase that spoke last. */
  isLast = 0;
  quoted = 0;
  /** 1 when the tagger sees a speaker near by; whether the rules do; whether there is a cue. */
  anySource = 0;
  anyRule = 0;
  anyCue = 0;
  /** Sentences since somebody spoke last, at most 7. */
  away = 0;
  opensParagraph = 0;

  /** Makes it nobody near by. */
  clear(kind: 1 | 2, cueLemma: number): void {
    this.kind = kind;
    this.range = null;
    this.cueLemma = cueLemma;
    this.cueSide = 0;
    this.place = 0;
    this.labelled = 0;
    this.goesOn = 0;
    this.ruled = 0;
    this.headWord = 0;
  }
}
