import { existsSync } from 'node:fs';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { segment } from '../../src/components/segment/index.js';
import { readArticles, readCorpus } from '../../src/io/index.js';
import { fullText } from '../../src/model/index.js';
import { folder, readCleanly } from './folder.js';

const BODY = 'The ferry sails from Norvale to Port Ansel. Both harbour councils agreed on Monday.';
const FRONT = `---\ntitle: "Ferry: agreed"\noutlet: Harbour Post\ndate: 2021-05-03\nevent: Ferry treaty\nlanguage: en\npages: 3\n---\n`;

/** Messages without the folder, which differs from run to run. */
async function problems(files: Record<string, string | Uint8Array>) {
  const path = await folder(files);
  const corpus = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
  // What the JSON parser says differs between versions of Node.
  const plain = (message: string) =>
    message.replaceAll(`${path}/`, '').replace(/(?:Unexpected|Expected) [^;]*JSON[^;]*?(?=\)?;)/, '…');
  return {
    articles: corpus.articles.map(({ id, text }) => `${id}: ${text}`),
    warnings: corpus.warnings.map(({ code, message }) => `${code} ${plain(message)}`),
  };
}

describe('readCorpus', () => {
  it('reads a folder, front matter and sub-folders, in the order of names', async () => {
    const articles = await readCleanly({
      'b.md': `${FRONT}\n${BODY}\n`,
      'a/2.txt': FRONT.replace('Harbour', 'Port') + BODY,
      'README.md': '# About',
      'labels.jsonl': '{"id":"b"}',
      '.hidden.txt': 'no',
    });
    const known = {
      title: 'Ferry: agreed',
      date: '2021-05-03',
      event: 'Ferry treaty',
      language: 'en',
      meta: { pages: '3' },
    };
    expect(articles).toEqual([
      { id: 'a/2', outlet: 'Port Post', text: BODY, ...known },
      { id: 'b', outlet: 'Harbour Post', text: `\n${BODY}\n`, ...known },
    ]);
  });

  it('takes fields from a manifest beside the file, front matter going before', async () => {
    const manifest = [
      { file: 'a.txt', outlet: 'Post', date: '2021-05-03', title: 'From the manifest', note: 'scraped' },
      { file: 'b.md', outlet: 'Other', date: '2021-05-04' },
      { outlet: 'nothing' },
    ];
    const path = await folder({
      'manifest.json': JSON.stringify(manifest),
      'a.txt': BODY,
      'b.md': `---\noutlet: Mine\n---\n# A title\n\n${BODY}`,
    });
    const { articles, warnings } = await readCorpus(path);
    expect(articles).toEqual([
      {
        id: 'a',
        outlet: 'Post',
        date: '2021-05-03',
        title: 'From the manifest',
        text: BODY,
        meta: { note: 'scraped' },
      },
      { id: 'b', outlet: 'Mine', date: '2021-05-04', title: 'A title', text: `\n${BODY}` },
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      `${path}/manifest.json: entry 3 has no field "file"; it was skipped`,
    ]);
  });

  it('reads JSON Lines, packed or not, with other names and further fields', async () => {
    const rows = [
      {
        id: 'x',
        source: 'Post',
        headline: 'Ferry',
        body: BODY,
        published: '2021-05-03T09:15:00Z',
        leaning: 'left',
        n: 3,
      },
      { outlet: 'Post', date: '2021-05-03', text: BODY, meta: { country: 'NV' } },
    ];
    const lines = rows.map((row) => JSON.stringify(row)).join('\r\n');
    const path = await folder({ 'a.jsonl': `\uFEFF${lines}\n\n`, 'b.jsonl.gz': gzipSync(lines) });
    const { articles, warnings } = await readCorpus(path);
    expect(articles.slice(0, 2)).toEqual([
      {
        id: 'x',
        outlet: 'Post',
        title: 'Ferry',
        text: BODY,
        date: '2021-05-03T09:15:00Z',
        meta: { leaning: 'left', n: '3' },
      },
      { id: 'a.jsonl#2', outlet: 'Post', text: BODY, date: '2021-05-03', meta: { country: 'NV' } },
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['x', 'a.jsonl#2', 'x~2', 'b.jsonl.gz#2']);
    expect(warnings.map(({ code }) => code)).toEqual(['duplicate-article']);
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('reads CSV with a %s and line breaks in quoted fields', async (_, mark) => {
    const csv = [
      `outlet${mark}date${mark}text${mark}__proto__`,
      `Post${mark}2021-05-03${mark}"One ""two""\n\nthree"${mark}x`,
      `Post${mark}2021-05-04${mark}Four`,
    ].join('\n');
    const articles = await readCleanly({ 'a.csv': csv });
    expect(articles.map(({ id, text, date }) => [id, text, date])).toEqual([
      ['a.csv#2', 'One "two"\n\nthree', '2021-05-03'],
      ['a.csv#5', 'Four', '2021-05-04'],
    ]);
  });

  it('reads web pages with their segments', async () => {
    const html = `<html><head><title>Ferry agreed</title><meta property="og:site_name" content="Post"></head><body><article><h1>Ferry agreed</h1>${`<p>${BODY}</p>`.repeat(6)}</article></body></html>`;
    const [article] = await readArticles(await folder({ 'a.html': html }), { date: '2021-05-03' });
    expect(article).toMatchObject({ id: 'a', outlet: 'Post', title: 'Ferry agreed', date: '2021-05-03' });
    const text = fullText(article!);
    expect(article?.segments?.map(({ kind }) => kind)).toEqual(['headline', ...Array(6).fill('paragraph')]);
    expect(text.slice(article?.segments?.[1]?.span.start, article?.segments?.[1]?.span.end)).toBe(BODY);
  });

  it('reads a file once, and files in the order given', async () => {
    const path = await folder({ 'a.txt': 'A.', 'b.txt': 'B.' });
    const articles = await readArticles([join(path, 'b.txt'), path], { outlet: 'Post', date: '2021-05-03' });
    expect(articles.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says how far it is', async () => {
    const path = await folder({ 'a.txt': 'A.', 'b.txt': 'B.' });
    const steps: string[] = [];
    await readCorpus(path, { onProgress: ({ done, total, file }) => steps.push(`${done}/${total} ${file}`) });
    expect(steps).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 b.txt']);
  });
});

describe('readCorpus: what is wrong with the data is named, and nothing else is lost', () => {
  const good = 'Post,2021-05-03,Fine.';
  const rows: [name: string, files: Record<string, string | Uint8Array>, articles: string[], warnings: string[]][] = [
    [
      'a line that is no JSON',
      { 'a.jsonl': '{"text":"One."}\n{"text":\n[1]\n{"text":"Two."}' },
      ['a.jsonl#1: One.', 'a.jsonl#4: Two.'],
      [
        'skipped-record a.jsonl:2: …; the line was skipped',
        'skipped-record a.jsonl:3: not a JSON object; the line was skipped',
      ],
    ],
    [
      'a record without text',
      { 'a.jsonl': '{"title":"T"}\n{"text":"Two."}' },
      ['a.jsonl#2: Two.'],
      [
        `skipped-record a.jsonl:1: no text; the record was skipped. Its columns are "title"; name the right one by --column text=NAME (columns: { text: 'NAME' })`,
      ],
    ],
    [
      'a CSV row with too many fields',
      { 'a.csv': `outlet,date,text\n${good}\nPost,2021-05-03,x,y\n${good}` },
      ['a.csv#2: Fine.', 'a.csv#4: Fine.'],
      ['skipped-record a.csv:3: 4 fields under a header of 3; the row was skipped'],
    ],
    [
      'a CSV quotation mark never closed',
      { 'a.csv': `outlet,date,text\n${good}\nPost,2021-05-03,"open\n${good}\n${good}` },
      ['a.csv#2: Fine.', 'a.csv#4: Fine.', 'a.csv#5: Fine.'],
      ['skipped-record a.csv:3: Quote Not Closed; the row was skipped'],
    ],
    [
      'a CSV quotation mark out of place',
      { 'a.csv': `outlet,date,text\n${good}\nPost,2021-05-03,"a"b\n${good}` },
      ['a.csv#2: Fine.', 'a.csv#4: Fine.'],
      ['skipped-record a.csv:3: Invalid Closing Quote; the row was skipped'],
    ],
    [
      'malformed front matter',
      { 'a.md': '---\ntitle: a: b\noutlet: x\n---\nOne.', 'b.md': 'Two.' },
      ['a: One.', 'b: Two.'],
      ['skipped-record a.md:2: Nested mappings are not allowed in compact mappings; the front matter was skipped'],
    ],
    [
      'front matter never closed',
      { 'a.md': '---\ntitle: T\nOne.' },
      ['a: ---\ntitle: T\nOne.'],
      [
        'skipped-record a.md:1: the front matter is not closed by a line of three hyphens; the front matter was skipped',
      ],
    ],
    ['a rule above the text', { 'a.md': '---\n\nOne.' }, ['a: ---\n\nOne.'], []],
    [
      'a broken manifest',
      { 'manifest.json': '{', 'a.txt': 'One.' },
      ['a: One.'],
      ['lost-records manifest.json: no JSON (…); the manifest was skipped'],
    ],
    [
      'binary data',
      { 'a.txt': Uint8Array.of(137, 80, 78, 71, 0, 0, 1), 'b.txt': 'Two.' },
      ['b: Two.'],
      ['binary-text a.txt: binary data; the file was skipped'],
    ],
    [
      'an unknown extension',
      { 'a.xyz': 'x', 'b.txt': 'Two.' },
      ['b: Two.'],
      [
        'skipped-record a.xyz: its extension is none of .md .txt .html .htm .jsonl .json .csv .tsv .docx .rtf .xlsx .parquet .warc; the file was skipped',
      ],
    ],
    ['an empty file', { 'a.txt': '' }, ['a: '], ['empty-text a.txt: there is no text']],
    ['lone surrogates, and emoji', { 'a.jsonl': '{"text":"\\ud800 😀"}' }, ['a.jsonl#1: \ud800 😀'], []],
    [
      'a packed file that breaks off',
      { 'a.jsonl.gz': gzipSync('{"text":"One."}\n').subarray(0, 20), 'b.txt': 'Two.' },
      ['b: Two.'],
      ['lost-records a.jsonl.gz: breaks off (Z_BUF_ERROR); the rest was skipped'],
    ],
    ['no file at all', {}, [], []],
  ];
  it.each(rows)('%s', async (_, files, articles, warnings) => {
    const found = await problems(files);
    expect(found.articles).toEqual(articles);
    expect(found.warnings).toEqual(warnings);
  });

  it('links that lead nowhere, or to a folder', async () => {
    const path = await folder({ 'b.txt': 'Two.', 'sub/c.txt': 'Three.' });
    await symlink(join(path, 'gone.txt'), join(path, 'a.txt'));
    await symlink(join(path, 'sub'), join(path, 'd.txt'));
    const { articles, warnings } = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
    expect(articles.map(({ id }) => id)).toEqual(['b', 'sub/c']);
    expect(warnings.map(({ message }) => message)).toEqual([
      `${path}/a.txt: cannot be read (ENOENT); it was skipped`,
      `${path}/d.txt: a link to what is no file; it was skipped`,
    ]);
  });

  // The administrator may read everything.
  it.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read (skipped for root)', async () => {
    const path = await folder({ 'a.txt': 'One.', 'b.txt': 'Two.', 'sub/c.txt': 'Three.' });
    await chmod(join(path, 'a.txt'), 0);
    await chmod(join(path, 'sub'), 0);
    onTestFinished(() => chmod(join(path, 'sub'), 0o700));
    const { articles, warnings } = await readCorpus(path, { outlet: 'Post', date: '2021-05-03' });
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(warnings.map(({ message }) => message).sort()).toEqual([
      `${path}/a.txt: cannot be read (EACCES); it was skipped`,
      `${path}/sub: cannot be read (EACCES); it was skipped`,
    ]);
    for (const named of ['a.txt', 'sub']) {
      await expect(readCorpus(join(path, named))).rejects.toMatchObject({ code: 'unreadable', message: /EACCES/ });
    }
  });

  it.each([
    ['2021-02-30', 'invalid-date'],
    ['next Tuesday', 'invalid-date'],
    ['05/03/2021', 'invalid-date'],
    ['2021-13-01', 'invalid-date'],
    ['', 'missing-date'],
  ])('a date %j is dropped', async (date, code) => {
    const path = await folder({ 'a.jsonl': JSON.stringify({ outlet: 'Post', text: 'One.', date }) });
    const { articles, warnings } = await readCorpus(path);
    expect(warnings.map((warning) => [warning.code, warning.article])).toEqual([[code, 'a.jsonl#1']]);
    expect(articles).toEqual([{ id: 'a.jsonl#1', outlet: 'Post', text: 'One.' }]);
  });

  it('a date in the future is kept, with a warning', async () => {
    const path = await folder({ 'a.jsonl': JSON.stringify({ outlet: 'Post', text: 'One.', date: '2999-01-01' }) });
    const { articles, warnings } = await readCorpus(path);
    const message = `${path}/a.jsonl:1: 2999-01-01 lies in the future; it was kept`;
    expect(warnings).toEqual([{ code: 'future-date', message, article: 'a.jsonl#1' }]);
    expect(articles[0]?.date).toBe('2999-01-01');
  });

  it('a missing outlet is called unknown', async () => {
    const heard: string[] = [];
    const path = await folder({ 'a.txt': 'One.' });
    const articles = await readArticles(path, { date: '2021-05-03', onWarning: ({ code }) => heard.push(code) });
    expect(articles[0]?.outlet).toBe('unknown');
    expect(heard).toEqual(['missing-outlet']);
  });

  it('reads the rows between two hundred broken ones', async () => {
    const csv = `text\n${'"open\nFine.\n'.repeat(200)}`;
    const { articles } = await readCorpus(await folder({ 'a.csv': csv }), { outlet: 'Post', date: '2021-05-03' });
    expect(articles.length).toBeGreaterThan(150);
  });
});

describe('readCorpus: mistakes of the caller', () => {
  it('throws for a path that does not exist', async () => {
    await expect(readArticles('/no/such/folder')).rejects.toMatchObject({
      code: 'unreadable',
      message: /"\/no\/such\/folder".*ENOENT/,
    });
  });
  it('throws for an unknown option', async () => {
    const options = { outlets: 'Post' } as object;
    await expect(readArticles('.', options)).rejects.toMatchObject({ code: 'unknown-option', message: /"outlets"/ });
  });
});

const SEEDS = new URL('../../../shared/seeds/', import.meta.url).pathname;

describe.skipIf(!existsSync(SEEDS))('readCorpus: real pages with a manifest (skipped without ../shared/seeds)', () => {
  it('reads all five, and each begins with its headline', async () => {
    const { articles, warnings } = await readCorpus(SEEDS);
    expect(warnings).toEqual([]);
    expect(articles.map(({ outlet }) => outlet)).toEqual([
      'The Telegraph',
      'Valdai Club',
      'Espreso',
      'Outlet 003',
      'Charter97',
    ]);
    for (const article of articles) {
      const [first] = segment(fullText(article), { title: article.title });
      expect(first?.kind).toBe('headline');
      expect(article.meta?.note).toBeDefined();
    }
  });
});
