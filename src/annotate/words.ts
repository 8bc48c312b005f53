import type { PartOfSpeech } from '../model/annotation.js';
import { isContraction, type Lexicon, type WinkModel } from './token-table.js';

/** What is the same of a word wherever it stands with one tag. */
export interface Word {
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

const LEMMA_MASK = 0xfffff;
const TAG_MASK = 0x3f00000;
const LEMMA_BITS = 20;

/** Words by wink-nlp's number of the lexeme; it keeps every lexeme that it has seen, and so does this. */
export class Words {
  private readonly known: (Known | undefined)[] = [];

  constructor(private readonly addons: WinkModel['addons']) {}

  /** The word of the token whose numbers begin at `at`. */
  at(tokens: readonly number[], at: number, lexicon: Lexicon): Word {
    const lexeme = tokens[at]!;
    const tag = (tokens[at + 2]! & TAG_MASK) >>> LEMMA_BITS;
    // The forms of a contraction hang on what it is part of.
    if (isContraction(tokens[at + 1]!)) return expansion(tokens, at, tag, lexicon);
    const first = this.known[lexeme];
    for (let word = first; word !== undefined; word = word.next) if (word.tag === tag) return word;
    // Filled up from the front: an array with holes is far slower to read.
    while (this.known.length <= lexeme) this.known.push(undefined);
    const word = this.read(lexeme, tag, lexicon, first);
    this.known[lexeme] = word;
    return word;
  }

  private read(lexeme: number, tag: number, lexicon: Lexicon, next: Known | undefined): Known {
    const text = lexicon.value(lexeme) ?? '';
    const normal = lexicon.value(lexicon.normal(lexeme)) ?? text;
    const pos = tagName(lexicon, tag);
    const mapped = lexicon.mappedSpelling(lexeme);
    const lemma =
      lexicon.property(mapped, 'isSLemma') === 1
        ? lexicon.value(lexicon.property(mapped, 'lemma'))
        : this.addons.lemmatize(normal, pos, lexicon);
    // Of some misspelt words wink-nlp knows no lemma.
    return { text, normal, lemma: lemma ?? normal, pos, tag, next };
  }
}

function expansion(tokens: readonly number[], at: number, tag: number, lexicon: Lexicon): Word {
  const text = lexicon.value(tokens[at]!) ?? '';
  const normal = lexicon.value(lexicon.nox(tokens[at + 1]!)) ?? text;
  const lemma = lexicon.value(tokens[at + 2]! & LEMMA_MASK) ?? normal;
  return { text, normal, lemma, pos: tagName(lexicon, tag) };
}

/** wink-nlp's tags are the universal ones, of which {@link PartOfSpeech} is the list. */
function tagName(lexicon: Lexicon, tag: number): Word['pos'] {
  return lexicon.valueOf('pos', tag) as Word['pos'];
}
