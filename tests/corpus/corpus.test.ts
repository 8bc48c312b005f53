import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.js';

const outlets = new Map([
  ['meridian-courier', 'The Meridian Courier'],
  ['continental-dialogue', 'Institute for Continental Dialogue'],
  ['norwire', 'Norwire'],
  ['free-volga', 'Free Volga'],
]);
const articles = readCorpus();
const events = [...new Set(articles.map((article) => String(article.front.event)))];

describe('corpus', () => {
  it('holds 12 events as each of the 4 outlets reports them, once', () => {
    expect(events).toHaveLength(12);
    expect(articles).toHaveLength(48);
    for (const event of events) {
      const reporting = articles
        .filter((article) => article.front.event === event)
        .map((article) => article.front.outlet);
      expect(reporting.sort(), event).toEqual([...outlets.values()].sort());
    }
  });

  it.each(articles)('$id has its front matter, a date within its event and 200 to 450 words', ({ id, front, body }) => {
    const [folder = '', file = ''] = id.split('/');
    expect(Object.keys(front)).toEqual(['title', 'outlet', 'date', 'event', 'language']);
    expect(front.outlet).toBe(outlets.get(folder));
    expect(front.language).toBe('en');
    expect(front.title).toMatch(/\S/);
    expect(front.date).toMatch(/^20(1[6-9]|2[0-5])-\d\d-\d\d$/);
    expect(file).toMatch(new RegExp(`^${front.date}-[a-z0-9]+(-[a-z0-9]+)*$`));
    expect(body.startsWith(String(front.title))).toBe(false);

    const words = body.split(/\s+/).filter((word) => word !== '').length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(450);

    const days = articles
      .filter((article) => article.front.event === front.event)
      .map((article) => Date.parse(String(article.front.date)) / 86_400_000);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(7);
  });

  it('separates paragraphs by one blank line and carries no stray white space or control characters', () => {
    for (const { id, body } of articles) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(body, id).not.toMatch(/[^\n]\n[^\n]|\n\n\n|[ \t]\n|[\u0000-\u0009\u000b-\u001f]/);
      expect(body.endsWith('\n'), id).toBe(true);
    }
  });

  it('tells no story twice: no sentence of six words or more stands in two articles', () => {
    const seen = new Map<string, string>();
    for (const { id, body } of articles) {
      const [folder = ''] = id.split('/');
      for (const sentence of body.split(/\n+|(?<=[.?!]["”]?)\s/)) {
        if (sentence.split(' ').length < 6) continue;
        const first = seen.get(sentence);
        // An outlet's own furniture (disclaimer, author line, credits) may repeat.
        expect(first === undefined || first === folder, `${sentence} (${first}, ${folder})`).toBe(true);
        seen.set(sentence, folder);
      }
    }
  });

  it('is listed completely in its README', () => {
    const readme = readFileSync(new URL('../../corpus/README.md', import.meta.url), 'utf8');
    for (const { id } of articles) expect(readme).toContain(`(${id}.md)`);
    for (const event of events) expect(readme).toContain(`| ${event} |`);
  });
});
