import type { PartOfSpeech } from '../../model/index.js';
import { nextWordId } from '../../syntax/index.js';
import { isContraction, type WinkLexicon, type WinkModel } from './token-table.js';

/** What is the same of a word wherever it stands with one tag. */
export interface Word {
  /** See {@link nextWordId}. */
  readonly id: number;
  readonly text: string;
  readonly normal: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech | 'SPACE';
}

interface Known extends Word {
  readonly tag: number;
  /** The same lexeme with another tag. */
  readonly next: Known | undefined;
}

interface Expansion extends Word {
  readonly lexeme: number;
  /** Lemma and tag, packed. */
  readonly packed: number;
}

const LEMMA_MASK = 0xfffff;
const TAG_MASK = 0x3f00000;
const LEMMA_BITS = 20;
const SPACES_BITS = 16;

/** Words by wink-nlp's number of the lexeme; it keeps every lexeme that it has seen, and so does this until told to forget. */
export class WordTable {
  private readonly known: (Known | undefined)[] = [];
  /** What contractions are taken apart into, by the place of the expansion in the model. */
  private readonly expanded: (Expansion | undefined)[] = [];

  constructor(private readonly addons: WinkModel['addons']) {}

  /** The word of the token whose numbers begin at `at`. */
  at(tokens: readonly number[], at: number, lexicon: WinkLexicon): Word {
    const lexeme = tokens[at]!;
    const tag = (tokens[at + 2]! & TAG_MASK) >>> LEMMA_BITS;
    // The forms of a contraction hang on what it is part of.
    if (isContraction(tokens[at + 1]!)) return this.expansion(tokens, at, tag, lexicon);
    const first = this.known[lexeme];
    for (let word = first; word !== undefined; word = word.next) if (word.tag === tag) return word;
    // Filled up from the front: an array with holes is far slower to read.
    while (this.known.length <= lexeme) this.known.push(undefined);
    const word = this.read(lexeme, tag, lexicon, first);
    this.known[lexeme] = word;
    return word;
  }

  /** Forgets all but the first so many lexemes. */
  forget(from: number): void {
    this.known.length = Math.min(this.known.length, from);
  }

  private expansion(tokens: readonly number[], at: number, tag: number, lexicon: WinkLexicon): Word {
    const lexeme = tokens[at]!;
    const place = tokens[at + 1]! >>> SPACES_BITS;
    const packed = tokens[at + 2]!;
    const known = this.expanded[place];
    if (known !== undefined && known.lexeme === lexeme && known.packed === packed) return known;
    while (this.expanded.length <= place) this.expanded.push(undefined);
    const text = lexicon.value(lexeme) ?? '';
    const normal = lexicon.value(lexicon.nox(tokens[at + 1]!)) ?? text;
    const lemma = lexicon.value(packed & LEMMA_MASK) ?? normal;
    const word = { id: nextWordId(), text, normal, lemma, pos: tagName(lexicon, tag), lexeme, packed };
    this.expanded[place] = word;
    return word;
  }

  private read(lexeme: number, tag: number, lexicon: WinkLexicon, next: Known | undefined): Known {
    const text = lexicon.value(lexeme) ?? '';
    const normal = lexicon.value(lexicon.normal(lexeme)) ?? text;
    const pos = tagName(lexicon, tag);
    const mapped = lexicon.mappedSpelling(lexeme);
    const lemma =
      lexicon.property(mapped, 'isSLemma') === 1
        ? lexicon.value(lexicon.property(mapped, 'lemma'))
        : this.addons.lemmatize(normal, pos, lexicon);
    // Of some misspelt words wink-nlp knows no lemma.
    return { id: nextWordId(), text, normal, lemma: lemma ?? normal, pos, tag, next };
  }
}

/** wink-nlp's tags are the universal ones, of which {@link PartOfSpeech} is the list. */
function tagName(lexicon: WinkLexicon, tag: number): Word['pos'] {
  return lexicon.valueOf('pos', tag) as Word['pos'];
}
