import { execFileSync } from 'node:child_process';
import { open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles, readCorpus, streamArticles, writeJsonl } from '../../src/io/index.js';
import { folder } from './folder.js';

async function read(files: Record<string, string | Uint8Array>) {
  const path = await folder(files);
  const { articles, warnings } = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
  return { path, articles, texts: articles.map(({ text }) => text), warnings: warnings.map(({ message }) => message) };
}

describe('tables that others wrote', () => {
  const long = 'He said nothing of it.';
  it.each([
    ['the separator of Excel', `sep=;\nid;outlet;text\n1;Post;${long}`],
    ['backslashes before marks', String.raw`id,outlet,text#1,Post,"He said \"no, never\" to it."`.replace('#', '\n')],
    ['line ends of an old Mac', `id,outlet,text\r1,Post,${long}`],
    ['a byte-order mark, and names in capitals', `\uFEFFID,Publication Name,Outlet,Full Text\r\n1,x,Post,${long}`],
    ['UTF-16', Buffer.from(`\uFEFFid,outlet,text\n1,Post,${long}`, 'utf16le')],
  ])('are read with %s', async (_, csv) => {
    const { articles, warnings } = await read({ 'a.csv': csv });
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([['1', 'Post']]);
    expect(articles[0]?.text).toMatch(/^He said/);
    expect(warnings).toEqual([]);
  });

  it('lose only the rows that are broken, and name them', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},Post,${i % 100 === 50 ? 'He said "no' : 'Fine.'}`);
    const { articles, warnings } = await read({ 'a.csv': ['id,outlet,text', ...rows].join('\n') });
    expect(articles).toHaveLength(2970);
    expect(warnings).toHaveLength(30);
    expect(warnings[0]).toMatch(/a\.csv:52: Invalid Opening Quote in the row with the id "50"; the row was skipped$/);
  });

  it('keep the line numbers over blocks, and fields that reach over them', async () => {
    const body = `"${'A long line of words.\n'.repeat(60_000)}"`;
    const { articles, warnings } = await read({ 'a.csv': `id,text\n1,${body}\n2,x,y\n3,${body}\n4,"open\n5,Fine.` });
    expect(articles.map(({ id, text }) => [id, text.length])).toEqual([
      ['1', body.length - 2],
      ['3', body.length - 2],
      ['5', 5],
    ]);
    expect(warnings.map((message) => /a\.csv:(\d+)/.exec(message)?.[1])).toEqual(['60003', '120005']);
  });
});

describe('JSON that others wrote', () => {
  const rows = [
    { id: '1', outlet: 'Wire', text: 'One.' },
    { id: '2', outlet: 'Wire', text: 'Two.' },
  ];
  it.each([
    ['a list', JSON.stringify(rows)],
    ['a list over several lines', JSON.stringify(rows, null, 2)],
    ['an answer that holds articles', JSON.stringify({ status: 'ok', articles: rows })],
    ['the same over several lines', JSON.stringify({ status: 'ok', articles: rows }, null, 2)],
  ])('is read from %s', async (_, json) => {
    for (const name of ['a.json', 'a.jsonl']) {
      const { articles, warnings } = await read({ [name]: json });
      expect(articles.map(({ id, text }) => `${id} ${text}`)).toEqual(['1 One.', '2 Two.']);
      expect(warnings).toEqual([]);
    }
  });

  it.each([
    [
      'NewsAPI',
      { source: { id: 'daily', name: 'A Daily' }, title: 'T', publishedAt: '2024-01-03T12:00:00Z', content: 'One.' },
      { outlet: 'A Daily', date: '2024-01-03T12:00:00Z', title: 'T', text: 'One.' },
    ],
    [
      'trafilatura',
      { title: 'T', hostname: 'a.example', date: '2024-01-03', text: 'One.', source: 'https://a.example/news/1' },
      { outlet: 'a.example', date: '2024-01-03' },
    ],
    [
      'trafilatura with the name of the site',
      { title: 'T', hostname: 'a.example', sitename: 'A Daily', text: 'One.', source: 'https://a.example/1' },
      { outlet: 'A Daily' },
    ],
    [
      'news-please',
      { maintext: 'One.', source_domain: 'www.a.example', date_publish: '2024-01-03 12:00:00', language: 'en' },
      { outlet: 'www.a.example', date: '2024-01-03 12:00:00', text: 'One.' },
    ],
    [
      'Media Cloud',
      {
        stories_id: 7,
        media_name: 'A Daily',
        publish_date: '2024-01-03',
        story_text: 'One.',
        url: 'https://a.example/1',
      },
      { id: '7', outlet: 'A Daily', date: '2024-01-03', text: 'One.' },
    ],
  ])('has the field names of %s', async (_, row, expected) => {
    const path = await folder({ 'a.jsonl': JSON.stringify(row) });
    expect(await readArticles(path)).toEqual([expect.objectContaining(expected)]);
  });

  it('may go in circles, or down for ever, without harm to others', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { texts, warnings } = await read({
      'a.md': '---\ntitle: &a [*a]\n---\nOne.',
      'b.md': '---\nmeta: &x {y: *x}\n---\nTwo.',
      'c.jsonl': `{"id":"deep","text":"Three.","meta":${deep},"title":${deep}}\n{"text":"Four."}`,
    });
    expect(texts).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(warnings).toEqual([
      expect.stringMatching(/a\.md:2: .*circular.*; the front matter was skipped$/i),
      expect.stringMatching(/b\.md:2: .*circular.*; the front matter was skipped$/i),
    ]);
  });
});

describe('files that are none', () => {
  it('are passed over with the reason: links to pipes and devices, files of any size', async () => {
    const path = await folder({ 'z.txt': 'Fine.' });
    execFileSync('mkfifo', [join(path, 'pipe')]);
    await symlink(join(path, 'pipe'), join(path, 'a.txt'));
    await symlink('/dev/zero', join(path, 'b.jsonl'));
    for (const name of ['c.txt', 'd.html', 'e.csv', 'f.jsonl']) {
      const file = await open(join(path, name), 'w');
      await file.truncate(150 * 1024 * 1024);
      await file.close();
    }
    const { articles, warnings } = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
    expect(articles.map(({ text }) => text)).toEqual(['Fine.']);
    expect(warnings.map(({ message }) => message.replace(`${path}/`, ''))).toEqual([
      'a.txt: a link to what is no file; it was skipped',
      'b.jsonl: a link to what is no file; it was skipped',
      'c.txt: has 150 MB, and one article no more than 64; the file was skipped',
      'd.html: has 150 MB, and one article no more than 64; the file was skipped',
      'e.csv:1: the line is longer than 128 MB',
      'f.jsonl:1: the line is longer than 128 MB; the line was skipped',
    ]);
  });

  it('have an encoding, which is said when it is not UTF-8', async () => {
    const western = Buffer.from('{"text":"\x93Caf\xe9\x94"}\n{"text":"plain"}\n', 'latin1');
    const { texts, warnings, path } = await read({
      'a.jsonl': western,
      'b.txt': 'Five.',
      'manifest.json': `\uFEFF${JSON.stringify([{ file: './b.txt', outlet: 'Bee' }])}`,
    });
    expect(texts).toEqual(['“Café”', 'plain', 'Five.']);
    expect(warnings).toEqual([
      `${path}/a.jsonl: not UTF-8, from line 1 on; lines that are not were read as Windows-1252`,
    ]);
    expect((await readArticles(path)).at(-1)?.outlet).toBe('Bee');
  });

  it('a manifest that cannot be read is said', async () => {
    const path = await folder({ 'a.txt': 'One.', 'manifest.json/x.txt': 'Two.' });
    const { warnings } = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
    expect(warnings).toEqual([
      { code: 'lost-records', message: `${path}/manifest.json: cannot be read (EISDIR); it was skipped` },
    ]);
  });
});

describe('Markdown', () => {
  it.each([
    [
      'addresses and titles of links',
      'See [the minister](https://a.example/Bad_(x) "Bad") now.',
      'See the minister now.',
    ],
    ['references', 'See [the minister][1] now.\n\n[1]: https://a.example "Bad"', 'See the minister now.\n\n'],
    ['pictures and comments', 'One ![Bad](a.png)<!-- bad\nbad -->two.', 'One two.'],
    ['tags', 'One <b class="x">two</b><br/> <https://a.example/bad>three, 2 < 3.', 'One two three, 2 < 3.'],
    [
      'emphasis and code',
      '**Anna** _Roth_, *not* `her` ***twin***, has 2 * 3 * 4 a_b_c and \\*x\\*.',
      'Anna Roth, not her twin, has 2 * 3 * 4 a_b_c and *x*.',
    ],
    ['an open comment', 'One <!-- two', 'One <!-- two'],
  ])('without %s', async (_, markdown, text) => {
    expect((await read({ 'a.md': markdown })).texts).toEqual([text]);
  });

  it('with quotation marks about what is set off', async () => {
    const markdown =
      'Anna Roth wrote:\n\n> It is a danger.\n> A great one.\n>\n> We will not have it.\n\nOthers laughed.';
    expect((await read({ 'a.md': markdown })).texts).toEqual([
      'Anna Roth wrote:\n\n“It is a danger.\nA great one.\n\n“We will not have it.”\n\nOthers laughed.',
    ]);
  });

  it('has a title of any shape', async () => {
    const { articles } = await read({
      'a.md': `# The ferry ##\n\nOne.`,
      'b.md': `#${' '.repeat(800)}${'x'.repeat(410)}`,
    });
    expect(articles[0]).toMatchObject({ title: 'The ferry', text: '\nOne.' });
    expect(articles[1]?.title).toBeUndefined();
  });
});

describe('paths and files of the caller', () => {
  it('may be addresses; anything else is refused in words', async () => {
    const path = await folder({ 'a.txt': 'One.' });
    expect(await readArticles(pathToFileURL(path))).toHaveLength(1);
    for (const wrong of [5, null, '', new URL('https://a.example'), [7]]) {
      await expect(readArticles(wrong as never)).rejects.toMatchObject({ code: 'invalid-option', message: /the path/ });
    }
  });

  it('are read one article at a time', async () => {
    const path = await folder({ 'a.jsonl': '{"text":"One."}\n'.repeat(5) });
    for await (const article of streamArticles(path)) {
      expect(article).toMatchObject({ text: 'One.', outlet: 'unknown' });
      break;
    }
  });

  it('are replaced whole or not at all', async () => {
    const path = await folder({ 'a.jsonl': 'old' });
    const file = join(path, 'a.jsonl');
    const failing = (async function* () {
      yield 1;
      throw new Error('no more');
    })();
    await expect(writeJsonl(file, failing)).rejects.toThrow('no more');
    await expect(writeJsonl(file, [undefined])).rejects.toMatchObject({ code: 'invalid-data' });
    expect(await readFile(file, 'utf8')).toBe('old');
    await symlink(file, join(path, 'link.jsonl'));
    expect(await writeJsonl(join(path, 'link.jsonl'), [{ f() {}, a: 1, s: Symbol('x') }])).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('{"a":1}\n');
    expect((await readCorpus(path)).warnings.map(({ code }) => code)).toEqual(['lost-records']);
  });
});
