import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/components/segment/index.js';
import { slice } from '../../../src/model/index.js';
import { flaws } from './pages.js';

const FOLDER = new URL('../../../../shared/seeds/', import.meta.url);
const present = existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

function page(number: string) {
  const name = files.find((file) => file.startsWith(number)) ?? '';
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const segments = segment(text);
  const of = (kind: string) => segments.filter((found) => found.kind === kind);
  const counts: Record<string, number> = {};
  for (const { kind } of segments) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text, segments, of, counts, words: (kind: string) => of(kind).map((found) => slice(text, found.span)) };
}

describe.skipIf(!present)('segment: real pages (skipped without ../shared/seeds)', () => {
  it.each(files)('%s is covered exactly, and its headline is the first thing scored', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const segments = segment(text);
    expect(flaws(text, segments)).toEqual([]);
    expect(segments.find((found) => found.scored)?.kind).toBe('headline');
  });

  it('000: captions and credits, a second story, comments and the form to write one', () => {
    const { text, segments, counts, of, words } = page('000');
    expect(counts).toEqual({
      headline: 1,
      standfirst: 1,
      paragraph: 20,
      caption: 4,
      credit: 2,
      related: 13,
      comment: 4,
      'comment-form': 9,
    });
    for (const credit of words('credit')) expect(credit).toMatch(/^CREDIT: /);
    expect(words('related')[0]).toBe('Also in the Telegraph:');
    const lastParagraph = of('paragraph').at(-1);
    expect(lastParagraph?.span.end).toBeLessThan(text.indexOf('Also in the'));
    expect(words('comment').filter((comment) => comment.startsWith('Liked by'))).toHaveLength(2);
    expect(words('comment-form')[0]).toMatch(/^Leave a Reply/);
    expect(segments.at(-1)?.kind).toBe('comment-form');
  });

  it('001: the closing disclaimer', () => {
    const { segments, counts, words } = page('001');
    expect(counts).toEqual({ headline: 1, paragraph: 10, disclaimer: 1 });
    expect(words('disclaimer')[0]).toMatch(/^Views expressed/);
    expect(segments.at(-1)?.kind).toBe('disclaimer');
  });

  it('002: standfirst, author, disclaimer, section', () => {
    const { counts, words, segments } = page('002');
    expect(counts).toEqual({ headline: 1, standfirst: 1, paragraph: 7, author: 1, disclaimer: 1, boilerplate: 1 });
    expect(words('author')[0]).toMatch(/^About the author/);
    expect(words('boilerplate')).toEqual(['- News']);
    expect(segments.slice(0, 2).map((found) => found.kind)).toEqual(['headline', 'standfirst']);
  });

  it('003: a headline with one newline after it', () => {
    expect(page('003').counts).toEqual({ headline: 1, paragraph: 13 });
  });

  it('004: language switcher, date, standfirst, byline at the end, latest news', () => {
    const { counts, segments, words } = page('004');
    expect(segments.slice(0, 4).map((found) => found.kind)).toEqual([
      'language-switcher',
      'headline',
      'dateline',
      'standfirst',
    ]);
    expect(words('language-switcher')).toEqual(['BE RU EN']);
    expect(words('related')).toEqual(['Latest news']);
    expect(segments.slice(-2).map((found) => found.kind)).toEqual(['byline', 'related']);
    expect(counts).toEqual({
      'language-switcher': 1,
      headline: 1,
      dateline: 1,
      standfirst: 1,
      paragraph: 12,
      byline: 1,
      related: 1,
    });
  });
});

const BENCHMARKS = new URL('../../../../shared/benchmarks/', import.meta.url);

describe.skipIf(!existsSync(BENCHMARKS))(
  'segment: ordinary articles lose next to nothing (skipped without ../shared/benchmarks)',
  () => {
    // Photo captions, links to other stories and datelines are what these articles do hold of furniture.
    it.each([
      ['relationship-dev', 0.01],
      ['allsides-dyads-dev', 0.01],
      ['persent-dev', 0.02],
    ])('%s: at most %d of the characters', (name, most) => {
      let all = 0;
      let unscored = 0;
      for (const row of readFileSync(new URL(`${name}.jsonl`, BENCHMARKS), 'utf8').split('\n')) {
        if (row === '') continue;
        const { text } = JSON.parse(row) as { text: string };
        for (const { span, scored } of segment(text)) {
          all += span.end - span.start;
          if (!scored) unscored += span.end - span.start;
        }
      }
      expect(all).toBeGreaterThan(100_000);
      expect(unscored / all).toBeLessThan(most);
    });
  },
);
