import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { findAttributions } from '../../../src/components/quotations/attribution/find.js';
import { cueStance, findQuotations, voiceAt } from '../../../src/components/quotations/index.js';
import { verbCues } from '../../../src/components/quotations/lexicon.js';
import type { Range } from '../../../src/core/index.js';
import type { Quotation } from '../../../src/model/index.js';
import { annotateText, mentionsIn } from '../relations/read.js';
import { DIRECT, INDIRECT, MIXED, PARAGRAPHS, type Row } from './voices.table.js';

function quotationsIn(text: string): Quotation[] {
  const annotation = annotateText(text);
  return findQuotations(annotation, mentionsIn(annotation));
}

function short(text: string, quotation: Quotation): string {
  const content = text.slice(quotation.span.start, quotation.span.end);
  return `${quotation.kind} | ${content} | ${quotation.speakerText ?? '-'} | ${quotation.cue ?? '-'}`;
}

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['direct speech', DIRECT],
  ['indirect speech', INDIRECT],
  ['mixed, scare quotes, titles, apostrophes', MIXED],
  ['over sentences and paragraphs', PARAGRAPHS],
];

for (const [name, rows] of tables) {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%j', (text, expected) => {
      const found = quotationsIn(text).map((quotation) => short(text, quotation).toLowerCase());
      expect(found).toEqual(expected.map((line) => line.toLowerCase()));
    });
  });
}

describe('the speaker is an actor', () => {
  test.each([
    ['“We will stay,” Putin said.', 'RUS:putin'],
    ['“We will stay,” the Kremlin said.', 'RUS'],
    ['Russian officials said that the port was closed.', 'RUS'],
    ['A spokesman for Erdogan said the port was closed.', 'TUR:erdogan'],
    ['Officials said the port was closed.', null],
    ['According to Tehran, the port is closed.', 'IRN'],
    ['“We will stay,” said Putin, after meeting Erdogan.', 'RUS:putin'],
  ])('%j: %s', (text, speaker) => {
    expect(quotationsIn(text)[0]?.speaker).toBe(speaker);
  });
});

describe('cues', () => {
  test.each([
    ['say', 'neutral'],
    ['claim', 'doubting'],
    ['allegation', 'doubting'],
    ['admit', 'endorsing'],
    ['acknowledge', 'endorsing'],
    ['claimed', 'doubting'],
    ['Claims', 'doubting'],
    ['alleging', 'doubting'],
    ['allegations', 'doubting'],
    ['admitted', 'endorsing'],
    ['pointed out', 'endorsing'],
    ['came clean', 'endorsing'],
    ['cast doubt on', 'doubting'],
    ['said', 'neutral'],
    ['according to', 'neutral'],
    ['', 'neutral'],
    ['constructor', 'neutral'],
    ['__proto__', 'neutral'],
  ])('%s is %s', (lemma, stance) => {
    expect(cueStance(lemma)).toBe(stance);
  });

  test('number at least 300 verbs', () => {
    expect(verbCues().size).toBeGreaterThanOrEqual(300);
  });
});

describe('the rules by themselves', () => {
  test('hear a second verb without a subject of its own', () => {
    const { tokens, sentences } = annotateText('The charter affirms peace, rules out a siege.');
    const said = findAttributions({ tokens, from: 0, to: sentences[0]!.to, quoted: new Uint8Array(tokens.length) });
    const words = (range: Range | null) =>
      range &&
      tokens
        .slice(range.from, range.to)
        .map(({ text }) => text)
        .join(' ');
    expect(said.map(({ cue, content }) => [words(cue), words(content)])).toContainEqual(['rules out', 'a siege']);
  });
});

describe('the speaker, named after a noun', () => {
  test.each([
    ["According to the Russian president's aide, Yuri Ushakov, talks will go on.", 'RUS:ushakov'],
    ['The Turkish president’s spokesman, Ibrahim Kalin, said talks would go on.', 'TUR:kalin'],
    ['According to the minister, Russia, Iran and Turkey will talk.', null],
    ['According to an official, talks will go on.', null],
  ])('of: %s', (text, speaker) => {
    const annotation = annotateText(text);
    const { mentions } = findMentions(annotation, builtInRegistry());
    expect(findQuotations(annotation, mentions)[0]?.speaker).toBe(speaker);
  });
});

describe('voiceAt', () => {
  const text = 'The port is open. Putin said that “Ankara attacked first” and must leave by Monday.';
  const quotations = quotationsIn(text);
  const voice = (word: string) => {
    const start = text.indexOf(word);
    return voiceAt(quotations, { start, end: start + word.length });
  };

  test.each([
    ['open', 'outlet'],
    ['attacked', 'direct'],
    ['Monday', 'indirect'],
    ['said', 'outlet'],
  ])('%s: %s', (word, kind) => {
    expect(voice(word).kind).toBe(kind);
  });

  test('without quotations all is the outlet', () => {
    expect(voiceAt([], { start: 0, end: 3 })).toEqual({ kind: 'outlet' });
  });
});

describe('for any text', () => {
  const marks = fc.constantFrom(..."“ ” \" ' ‘ ’ « » „ `` '' , . : said Putin that he word \n\n ( ) \ud83d".split(' '));

  test('nothing throws, spans are sorted, inside the text and not empty', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        let last = -1;
        for (const { span } of quotationsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(Math.max(0, last));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['“', '"', '«', '‘', '„', '``', "''"])('a megabyte of %s takes linear time', (mark) => {
    const text = mark.repeat(1_000_000 / mark.length);
    const segments = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length }, scored: true }];
    const started = performance.now();
    findQuotations({ text, segments, tokens: [], sentences: [] }, []);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
