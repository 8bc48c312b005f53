import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeAll, analyzeAsync } from '../src/analyze.js';
import { contentHash } from '../src/core/index.js';
import { type Analysis, type Article, fullText, type Scorer } from '../src/model/index.js';
import { linearScorer } from '../src/readers/index.js';

const article: Article = {
  id: 'courier/1',
  outlet: 'Courier',
  date: '2022-07-20',
  title: 'Putin courts Iran in Tehran',
  text: [
    'Russia’s reckless president flew to Tehran on Tuesday to seal a dangerous alliance with Iran.',
    '“Turkey is a reliable partner,” Vladimir Putin told reporters, praising the Turkish leader.',
    'Ankara, however, condemned the attack and refused to join the pact.',
  ].join('\n\n'),
};

/** Every span of an analysis with the text it must lie in. */
function spans(analysis: Analysis) {
  return [
    ...analysis.segments.map((s) => s.span),
    ...analysis.sentences.map((s) => s.span),
    ...analysis.mentions.map((m) => m.span),
    ...analysis.quotations.map((q) => q.span),
    ...[...analysis.stances, ...analysis.relations, ...analysis.frames].flatMap((o) => o.cues.map((c) => c.span)),
  ];
}

describe('analyze', () => {
  const analysis = analyze(article);
  const text = fullText(article);

  it('finds the actors, their mentions and who speaks', () => {
    expect(analysis.actors.map((a) => a.id)).toEqual(expect.arrayContaining(['RUS', 'IRN', 'TUR', 'RUS:putin']));
    const named = analysis.mentions.map((m) => [m.actor, text.slice(m.span.start, m.span.end)]);
    expect(named).toContainEqual(['RUS:putin', 'Vladimir Putin']);
    expect(analysis.quotations.find((q) => q.kind === 'direct')?.speaker).toBe('RUS:putin');
  });

  it('makes the title the first segment of one offset space', () => {
    expect(analysis.segments[0]?.kind).toBe('headline');
    expect(analysis.sentences[0]?.text).toBe(article.title);
    for (const sentence of analysis.sentences) {
      expect(text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
    }
  });

  it('scores every mention with cues that add up to the score', () => {
    expect(analysis.stances.length).toBeGreaterThan(4);
    for (const { score, bias, cues, probabilities } of analysis.stances) {
      expect(cues.reduce((sum, cue) => sum + cue.weight, bias)).toBeCloseTo(score, 9);
      expect(probabilities.positive - probabilities.negative).toBeCloseTo(score, 9);
    }
  });

  it('is plain JSON, the same each time, and names what made it', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    expect(analyze(article)).toEqual(analysis);
    expect(analysis.made.readers).toEqual({
      stances: 'linear@1',
      relationships: 'linear@1',
      tones: 'linear@1',
      frames: 'linear@1',
    });
    expect(analysis.article).toMatchObject({ id: 'courier/1', hash: contentHash(text), length: text.length });
    expect('text' in analysis.article).toBe(false);
  });

  it('gives the same through a scorer that answers later', async () => {
    const linear = linearScorer();
    const later = { ...linear, score: async (input: Parameters<Scorer['score']>[0]) => linear.score(input) };
    expect(await analyzeAsync(article, { scorer: later })).toEqual(analysis);
  });
});

describe('odd articles', () => {
  const german =
    'Der russische Präsident Wladimir Putin ist am Dienstag nach Teheran gereist, um dort mit der iranischen Führung über ' +
    'eine engere Zusammenarbeit zu sprechen. Es ist seine zweite Auslandsreise seit dem Beginn des Krieges gegen die Ukraine, ' +
    'der weltweit verurteilt worden war. In Ankara zeigte man sich zurückhaltend und wollte sich dazu nicht äußern.';

  it.each([
    ['empty', '', 'empty-text'],
    ['white space', ' \n\t ', 'empty-text'],
    ['binary', `PK\u0003\u0004${'\u0000\u0001\u0002\ufffdab'.repeat(60)}`, 'binary-text'],
    ['German', german, 'not-english'],
  ])('%s text is kept, not scored, and says so', (_, text, code) => {
    const analysis = analyze({ id: 'x', outlet: 'A', text });
    expect(analysis.warnings.map((w) => w.code)).toEqual([code]);
    expect(analysis.warnings[0]?.article).toBe('x');
    expect(analysis.stances).toEqual([]);
  });

  it('scores a text whose caller says it is English', () => {
    const text = 'Putin, Putin, Putin! '.repeat(20);
    expect(analyze({ id: 'x', outlet: 'A', text, language: 'en-GB' }).warnings).toEqual([]);
    expect(analyze({ id: 'x', outlet: 'A', text }).warnings.map((w) => w.code)).toEqual(['not-english']);
  });

  it('warns of a missing outlet and a date that is none', () => {
    const analysis = analyze({ id: 'x', outlet: '', date: 'last week', text: 'Russia left.' });
    expect(analysis.article.outlet).toBe('unknown');
    expect(analysis.warnings.map((w) => w.code)).toEqual(['missing-outlet', 'invalid-date']);
  });

  it('keeps every span inside the text, whatever the text is', () => {
    const bits = fc.constantFrom(
      'Putin',
      ' Russia',
      ' said ',
      '“',
      '”',
      '"',
      '’',
      ' condemned',
      ' Turkey',
      '. ',
      '\n',
      '\n\n',
      '😀',
      '\ud800',
      '\udc00',
      ' the two countries',
      ' constructor',
      ' __proto__',
      ' toString',
      ' with',
      ' according to',
      ' (',
      '— ',
      '•',
      '1.',
      'US',
      ':',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const analysis = analyze({ id: 'x', outlet: 'A', text, language: 'en' });
        for (const { start, end } of spans(analysis)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a caller's mistakes", () => {
  it.each([
    [undefined, 'an article has id of type undefined; a string is needed'],
    [{ id: 'x', outlet: 'A' }, 'article "x" has text of type undefined; a string is needed'],
    [{ id: 7, text: 'x' }, 'an article has id of type number; a string is needed'],
    [{ id: 'x', text: null }, 'article "x" has text of type null; a string is needed'],
  ])('%j throws', (value, message) => {
    // The cast stands for a caller without types.
    expect(() => analyze(value as unknown as Article)).toThrow(message);
  });
});

describe('analyzeAll', () => {
  it('reports progress and stops when asked', () => {
    const seen: string[] = [];
    const articles = ['a', 'b', 'c'].map((id) => ({ ...article, id }));
    expect(analyzeAll(articles, { onProgress: (done, total) => seen.push(`${done}/${total}`) })).toHaveLength(3);
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
    expect(() => analyzeAll(articles, { signal: AbortSignal.abort(new Error('enough')) })).toThrow('enough');
    expect(analyzeAll([])).toEqual([]);
  });

  it('reports nothing any more once it has been stopped', () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done === 2) controller.abort(new Error('enough'));
    };
    const articles = ['a', 'b', 'c', 'd'].map((id) => ({ ...article, id }));
    expect(() => analyzeAll(articles, { onProgress, signal: controller.signal })).toThrow('enough');
    expect(seen).toEqual([1, 2]);
  });
});
