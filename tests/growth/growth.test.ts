import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/components/segment/html/index.js';
import { analyze } from '../../src/index.js';
import { readCorpus } from '../../src/io/index.js';
import { folder } from '../io/folder.js';
import { growth, LINEAR } from './cost.js';
import { attacksOn, patternsBelow } from './patterns.js';

const words = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

describe('an article costs no more than its length', () => {
  it.each([
    ['ordinary news', 'Russia and Iran signed a deal. “We welcome it,” said Putin.\n\n'],
    ['one paragraph', 'Russia and Iran signed a deal. “We welcome it,” said Putin. '],
    ['no full stop', 'Russia and Iran and Turkey '],
    ['one endless word', 'a'],
    ['marks that open', '“Putin said '],
    ['straight marks', '"'],
    ['brackets', '(['],
    ['lines', 'Putin\n'],
    ['wide signs', '東京😀é '],
    ['list items', '- Iran, Russia\n'],
    ['names', 'Anna Roth, Piet Moor, '],
    ['pronouns', 'Putin met Erdoğan. He said that he told him. '],
  ])('%s', async (_, unit) => {
    const text = words(unit);
    const ratio = await growth((size) => analyze({ id: 'x', outlet: 'A', language: 'en', text: text(size) }), 5_000);
    expect(ratio).toBeLessThan(LINEAR);
  });

  it('and its numbers are those of its parts', () => {
    const unit = 'Russia and Iran signed a deal. “We welcome it,” said Putin.\n\n';
    const analysis = analyze({ id: 'x', outlet: 'A', text: unit.repeat(2000) });
    expect(analysis.sentences).toHaveLength(4000);
    expect(analysis.stances.length).toBeGreaterThanOrEqual(6000);
  });
});

describe('a page costs no more than its length', () => {
  it.each(['<', '&', '<p>word ', '<div>', '<b>x', '<!--', '<svg/>', '<li>x', '<br>x', '<a href="', '<q>x', '<td>x'])(
    '%s',
    async (unit) => {
      const html = words(unit);
      expect(await growth((size) => readHtml(html(size)), 20_000)).toBeLessThan(LINEAR);
    },
  );
});

describe('a file costs no more than its length', () => {
  it.each([
    ['rows.csv', 'id,outlet,date,text\n', '1,A,2024-01-02,Fine.\n'],
    ['broken.csv', 'id,outlet,date,text\n', '1,A,2024-01-02,Fine "x.\n2,A,2024-01-02,Fine.\n'],
    ['open.csv', 'id,text\n', '1,"open\n2,""\n'],
    ['lines.jsonl', '', '{"id":"1","outlet":"A","date":"2024-01-02","text":"Fine."}\n'],
    ['broken.jsonl', '', '{"id":\n'],
    ['title.md', '# ', 'x '],
    ['title.md', '#', ' '],
    ['links.md', '', '[a](b '],
    ['comments.md', '', '<!-- '],
    ['quotes.md', '', '> a\n'],
    ['front.md', '---\n', 'a: b\n'],
    ['older.txt', '', ' 1 of 9 DOCUMENTS\nElbe\nBYLINE: x\n\nFine.\n'],
    ['nexis.txt', '', 'Elbe\nBody\nPage 1 of 2\nEnd of Document\n'],
    ['factiva.txt', '', 'Elbe\n9 words\n\nDocument ELBP000020220719ei7j0001x\n'],
    ['codes.txt', '', 'HD  Elbe\nAN  Document ELBP000020220719ei7j0001x\n'],
    ['words.rtf', '{\\rtf1 ', "{\\b x}\\'97\\u8212?"],
    ['text.csv', 'text\n<blockquote>', '<p>&amp;<!--'],
  ])('%s of %j and %j', async (name, head, unit) => {
    const path = await folder({});
    const file = words(unit);
    const ratio = await growth(async (size) => {
      await writeFile(join(path, name), head + file(size));
      await readCorpus(path);
    }, 60_000);
    expect(ratio).toBeLessThan(LINEAR);
  });
});

/** Milliseconds for eight thousand signs: a linear pattern takes less than one, a quadratic one hundreds. */
const MOST = 60;

it('no pattern of the source tries again and again', () => {
  const patterns = patternsBelow(new URL('../../src', import.meta.url).pathname);
  expect(patterns.length).toBeGreaterThan(250);
  const slow = patterns.filter(({ regex }) => {
    for (const attack of attacksOn(regex, 8000)) {
      // Three times, for the machine may have been busy.
      const isSlow = () => {
        const before = performance.now();
        regex.test(attack);
        return performance.now() - before > MOST;
      };
      if (isSlow() && isSlow() && isSlow()) return true;
    }
    return false;
  });
  expect(slow.map(({ place }) => place)).toEqual([]);
});

it.each([/\s+$/, /\/+$/, /^(?:a+)+$/])('the attacks find %s', (regex) => {
  const length = regex.source.startsWith('^') ? 26 : 20_000;
  const costs = [...attacksOn(regex, length)].map((attack) => {
    const before = performance.now();
    regex.test(attack);
    return performance.now() - before;
  });
  expect(Math.max(...costs)).toBeGreaterThan(MOST);
});
