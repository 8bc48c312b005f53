import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { english } from '../../../src/components/annotate/index.js';
import { setApart } from '../../../src/components/annotate/set-apart.js';
import type { Annotation } from '../../../src/model/index.js';

const annotator = english();

function annotate(text: string): Annotation {
  return annotator.annotate(text, [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }]);
}

const sentencesOf = (text: string) => annotate(text).sentences.map((s) => text.slice(s.span.start, s.span.end));

const words = fc.constantFrom(
  'Putin',
  'said',
  '“',
  '”',
  "don't",
  'U.S.',
  ' ',
  '\n',
  '\u00a0',
  '😀',
  '\ud800',
  'é',
  '\u200b',
  '.',
  '…',
  '-',
  'Art.',
);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('tokens', () => {
  it('are slices of the source, in order, and lose nothing but white space', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let end = 0;
        for (const token of annotate(text).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(
            text
              .slice(end, token.start)
              .trim()
              .replace(/[\u200b\ufeff\u0085\s]/g, ''),
          ).toBe('');
          end = token.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('carry normal form, lemma and tag', () => {
    const tokens = annotate('Russia didn’t condemn Iran.').tokens;
    expect(tokens.map((t) => [t.text, t.normal, t.lemma, t.pos])).toEqual([
      ['Russia', 'russia', 'Russia', 'PROPN'],
      ['did', 'did', 'do', 'AUX'],
      ['n’t', 'not', 'not', 'PART'],
      ['condemn', 'condemn', 'condemn', 'VERB'],
      ['Iran', 'iran', 'Iran', 'PROPN'],
      ['.', '.', '.', 'PUNCT'],
    ]);
  });
});

describe("the tokenizer's own table", () => {
  const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
  // By wink-nlp's declarations `out` takes no lemma; it does.
  const forms = [its.value, its.normal, its.lemma, its.pos] as readonly ItsFunction<string>[];
  /** Forms of every token that its public interface tells of, but white space. */
  const told = (text: string) => {
    const tokens = readDoc(setApart(text)).tokens();
    const [values, normals, lemmas, tags] = forms.map((form) => tokens.out(form));
    return values!
      .map((value, i) => [value, normals![i], lemmas![i] ?? normals![i], tags![i]])
      .filter(([value, , , pos]) => pos !== 'SPACE' && value !== '');
  };

  it('is read as its public interface tells of it', () => {
    const plain = fc.constantFrom(
      ...'I’m we won’t gonna cannot colour saw better talks Zorblat 3.5% U.N. don’t’ '.split(' '),
    );
    const text = fc.array(fc.oneof(plain, words), { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (each) => {
        expect(annotate(each).tokens.map(({ text, normal, lemma, pos }) => [text, normal, lemma, pos])).toEqual(
          told(each),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was read before', () => {
  const texts = [
    "We saw Zorblat’s, Quux’s and the mayor's.",
    "Zorblat’s plan and Quux’s reply. It’s the mayor's turn; he’s out.",
    'ZORBLAT’S DAY. “Zorblat’s” — Quux’s!',
  ];

  it('leaves no trace in the tokens', async () => {
    const readIn = async (order: readonly number[]) => {
      vi.resetModules();
      const fresh = (await import('../../../src/components/annotate/index.js')).english();
      const found = new Map<number, unknown>();
      for (const i of order) {
        const span = { start: 0, end: texts[i]!.length };
        found.set(i, fresh.annotate(texts[i]!, [{ kind: 'paragraph', span, scored: true }]).tokens);
      }
      return texts.map((_, i) => found.get(i));
    };
    const forward = await readIn([0, 1, 2]);
    expect(await readIn([2, 1, 0])).toEqual(forward);
    expect(await readIn([1, 0, 2])).toEqual(forward);
  });

  it('takes possessives apart, and contractions as the verbs they are', () => {
    expect(
      annotate(texts[1]!)
        .tokens.map((t) => `${t.text}/${t.lemma}`)
        .join(' '),
    ).toBe(
      "Zorblat/zorblat ’s/’s plan/plan and/and Quux/quux ’s/’s reply/reply ./. It/it ’s/be the/the mayor/mayor 's/'s " +
        'turn/turn ;/; he/he ’s/be out/out ./.',
    );
  });
});

describe('sentences', () => {
  it.each([
    ['“Will they attack?” he asked. He left.', ['“Will they attack?” he asked.', 'He left.']],
    ['“No!” Putin said on Monday.', ['“No!” Putin said on Monday.']],
    ['“Why?” Mr. al-Hakim told reporters. He left.', ['“Why?” Mr. al-Hakim told reporters.', 'He left.']],
    ['He lives in the U.S. Officials said so.', ['He lives in the U.S.', 'Officials said so.']],
    ['The U.S. Army came. It left.', ['The U.S. Army came.', 'It left.']],
    ['Under Art. 5 of the treaty, Adm. John Kirby spoke.', ['Under Art. 5 of the treaty, Adm. John Kirby spoke.']],
    ['Yahoo! Inc. shares fell.', ['Yahoo! Inc. shares fell.']],
    ['A surge in non-U.S. trade came. It fell.', ['A surge in non-U.S. trade came.', 'It fell.']],
    ['They like the EU–U.K. deal. It holds.', ['They like the EU–U.K. deal.', 'It holds.']],
    ['I heard from Ban Ki-moon.... It was late', ['I heard from Ban Ki-moon.... It was late']],
    ['It rained in Ohio. de Blasio went home.', ['It rained in Ohio.', 'de Blasio went home.']],
    ['Rep. de la Cruz left. It rained.', ['Rep. de la Cruz left.', 'It rained.']],
    ['Mayor Blames U.S. For Reckless Raid', ['Mayor Blames U.S. For Reckless Raid']],
    ['Mayors met in the U.S. For years they had not.', ['Mayors met in the U.S.', 'For years they had not.']],
    ['He waited… And then she came.', ['He waited…', 'And then she came.']],
    ['Gen. Smith met Sen. Jones. They spoke.', ['Gen. Smith met Sen. Jones.', 'They spoke.']],
    ['He said "it is over." She left.', ['He said "it is over."', 'She left.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('never cross a segment', () => {
    const text = 'Talks fail in Geneva\nMinisters left early.';
    const at = text.indexOf('\n');
    const found = annotator.annotate(text, [
      { kind: 'headline', span: { start: 0, end: at }, scored: true },
      { kind: 'paragraph', span: { start: at + 1, end: text.length }, scored: true },
    ]);
    expect(found.sentences.map((s) => s.segment)).toEqual([0, 1]);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud800'],
    ['one endless word', 'a'.repeat(2_000_000)],
    ['quotation marks only', '"'.repeat(300_000)],
  ])('%s is annotated without an error', (_, text) => {
    const { tokens } = annotate(text);
    expect(tokens.every((t) => text.slice(t.start, t.end) === t.text)).toBe(true);
  });
});

describe('titles, degrees and numbers that end no sentence', () => {
  it.each([
    ['Barr. Musa met Alh. Bello and Engr. Ade.', 'They ate.'],
    ['DCP. Rao met Addl. SP Khan in Ft. Kochi.', 'They ate.'],
    ['Smt. Devi, Ph.D., and Ann Lee, M.Sc., came.', 'They ate.'],
    ['1. The first point is trade.', '2. The second is war.'],
    ['The firm Yum! Brands agreed with 1. FC Köln.', 'They paid.'],
  ])('%s', (first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it('reads spaces of other widths and the letter apostrophe as the common ones, tokens being slices of the text', () => {
    const { tokens } = annotate('Iran\u02bcs\u202farmy.');
    expect(tokens.map(({ text, pos }) => [text, pos])).toEqual([
      ['Iran', 'PROPN'],
      ['\u02bcs', 'PART'],
      ['army', 'NOUN'],
      ['.', 'PUNCT'],
    ]);
  });
});
