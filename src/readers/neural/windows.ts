import type { Document } from '../../document.js';
import type { Mention, MentionRule } from '../../model/index.js';
import type { WordPieces } from './word-pieces.js';

/** Pieces of a window at most, and of the headline that stands before each. */
const LONGEST = 160;
const LONGEST_HEADLINE = 32;

/** Ids of the pieces that are no words. */
export interface SpecialPieces {
  readonly start: number;
  readonly end: number;
  /** What stands for an actor: one for each, in order. */
  readonly actors: readonly number[];
}

/** Some sentences of an article as the encoder reads them, every name of an actor a placeholder. */
export interface Window {
  readonly ids: readonly number[];
  readonly sentences: readonly WindowSentence[];
  /** Where each mention of these sentences stands. */
  readonly places: ReadonlyMap<number, Place>;
}

export interface Place {
  readonly at: number;
  /** A piece that stands for its actor: its own, or where it is a word like "he", that of a name in the window. */
  readonly who: number;
}

export interface WindowSentence {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

interface Pieces {
  readonly sentence: number;
  /** Ids; of a name −1 − the number of its actor. */
  readonly ids: readonly number[];
  readonly places: readonly { readonly mention: number; readonly at: number; readonly actor: number }[];
}

/**
 * Mentions that are names. Words that take up a name ("he", "the country", "the president") stay as they are: whom they take up
 * depends on who is named, and were they masked, the mask would tell.
 */
const NAMES: ReadonlySet<MentionRule> = new Set(['name', 'alias', 'demonym', 'metonym', 'discovered']);

/**
 * Cuts an article into windows of whole sentences, the headline before each. Placeholders are dealt in the order in which
 * actors are named in a window, so that who is meant changes nothing. Windows without a mention are left out; of a sentence
 * that is longer than a window its beginning is read.
 */
export function windowsOf(document: Document, pieces: WordPieces, marks: SpecialPieces): Window[] {
  const { annotation, mentions } = document;
  const bySentence = mentionsBySentence(mentions);
  const numbers = new Map<string, number>();
  const read = annotation.sentences.flatMap(({ segment }, sentence) =>
    annotation.segments[segment]?.scored
      ? [piecesOf(document, sentence, bySentence.get(sentence) ?? [], pieces, numbers)]
      : [],
  );
  const isHeadline = ({ sentence }: Pieces) =>
    annotation.segments[annotation.sentences[sentence]!.segment]?.kind === 'headline';
  const headline = fitting(read.filter(isHeadline), LONGEST_HEADLINE);
  const body = read.filter((each) => !isHeadline(each));
  const room = LONGEST - 2 - (headline.length > 0 ? 1 + headline.reduce((sum, { ids }) => sum + ids.length, 0) : 0);
  const windows: Window[] = [];
  for (let from = 0; from < body.length || windows.length === 0; ) {
    const some = fitting(body.slice(from, from + room), room);
    const made = windowOf(headline, some, windows.length === 0, marks);
    windows.push(made);
    from += Math.max(1, some.length);
  }
  return windows.filter(({ places }) => places.size > 0);
}

/** As many as there is room for; the first one cut to it if need be. */
function fitting(sentences: readonly Pieces[], room: number): readonly Pieces[] {
  let length = 0;
  let count = 0;
  for (const { ids } of sentences) {
    length += ids.length;
    if (length > room) break;
    count += 1;
  }
  const [first] = sentences;
  if (count > 0 || first === undefined) return sentences.slice(0, count);
  return [{ ...first, ids: first.ids.slice(0, room), places: first.places.filter(({ at }) => at < room) }];
}

function windowOf(
  headline: readonly Pieces[],
  body: readonly Pieces[],
  isFirst: boolean,
  { start, end, actors }: SpecialPieces,
): Window {
  const ids = [start];
  const sentences: WindowSentence[] = [];
  const found: Pieces['places'][number][] = [];
  const dealt = new Map<number, number>();
  const add = (some: readonly Pieces[], isRead: boolean) => {
    for (const each of some) {
      const from = ids.length;
      for (const id of each.ids) {
        if (id >= 0) ids.push(id);
        else {
          if (!dealt.has(id)) dealt.set(id, actors[dealt.size % actors.length]!);
          ids.push(dealt.get(id)!);
        }
      }
      if (!isRead) continue;
      sentences.push({ sentence: each.sentence, from, to: ids.length });
      for (const place of each.places) found.push({ ...place, at: from + place.at });
    }
    if (some.length > 0) ids.push(end);
  };
  add(headline, isFirst);
  add(body, true);
  const named = (actor: number, at: number) => {
    const placeholder = dealt.get(actor);
    return placeholder === undefined || actors.includes(ids[at]!) ? at : ids.indexOf(placeholder);
  };
  const places = new Map(found.map(({ mention, at, actor }) => [mention, { at, who: named(actor, at) }]));
  return { ids, sentences, places };
}

function mentionsBySentence(mentions: readonly Mention[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [i, { sentence }] of mentions.entries()) {
    const some = found.get(sentence);
    if (some) some.push(i);
    else found.set(sentence, [i]);
  }
  return found;
}

/** The pieces of a sentence. A mention inside a name is where that one is. */
function piecesOf(
  { text, annotation, mentions }: Document,
  sentence: number,
  within: readonly number[],
  pieces: WordPieces,
  numbers: Map<string, number>,
): Pieces {
  const { span } = annotation.sentences[sentence]!;
  const ids: number[] = [];
  const places: Pieces['places'][number][] = [];
  const ordered = [...within].sort((a, b) => {
    const [x, y] = [mentions[a]!.span, mentions[b]!.span];
    return x.start - y.start || y.end - x.end;
  });
  let at = span.start;
  // What stands between the last name and a word that takes one up is counted only: cut there, it might fall into other pieces.
  let counted = { to: at, pieces: 0 };
  for (const mention of ordered) {
    const { actor, span: own, rule } = mentions[mention]!;
    if (!numbers.has(actor)) numbers.set(actor, -1 - numbers.size);
    const number = numbers.get(actor)!;
    if (NAMES.has(rule) && own.start >= at) {
      // One by one: a sentence may have more pieces than a call takes arguments.
      for (const id of pieces(text.slice(at, own.start))) ids.push(id);
      ids.push(number);
      // The full stop of "U.S." also ends a sentence.
      at = own.end === span.end && text[own.end - 1] === '.' ? own.end - 1 : own.end;
      counted = { to: at, pieces: 0 };
    } else if (own.end > counted.to) {
      counted = { to: own.end, pieces: counted.pieces + pieces(text.slice(counted.to, own.end)).length };
    }
    places.push({ mention, at: Math.max(0, ids.length + counted.pieces - 1), actor: number });
  }
  for (const id of pieces(text.slice(at, Math.max(at, span.end)))) ids.push(id);
  return { sentence, ids, places };
}
