import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readArticles, readCorpus } from '../../src/io/index.js';
import { folder } from './folder.js';
import { zipped } from './zipped.js';

const { resolve } = createRequire(import.meta.url);
/** They are dependencies of the tests: where they are missing in CI, that is a mistake. */
const has = (name: string): boolean => {
  if (process.env.CI) return true;
  try {
    return resolve(name) !== '';
  } catch {
    return false;
  }
};

const known = { outlet: 'Elbe', date: '2022-07-19' };

const docx = (...paragraphs: readonly string[]) =>
  zipped({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  });

const xlsx = zipped({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'xl/styles.xml':
    '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:C3"/><sheetData>${[
    ['Outlet', 'Publication date', 'Full text'],
    ['Elbe', 44761, 'The ferry sails.'],
    ['Marsh', 44762, 'It waits.'],
  ]
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row
          .map((cell, c) => {
            const at = `${'ABC'[c]}${r + 1}`;
            return typeof cell === 'number'
              ? `<c r="${at}" s="1"><v>${cell}</v></c>`
              : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`,
});

const page = `<html><head><title>Ferry sails</title><meta property="og:site_name" content="Elbe"><meta name="date" content="2022-07-19"></head><body><article><h1>Ferry sails</h1>${'<p>The ferry sails again, said the minister, who waits for it.</p>'.repeat(6)}</article></body></html>`;
const webRecord = (url: string, type: string, body: string) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-07-20T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};

describe('kinds of files with a package of their own', () => {
  it.skipIf(!has('mammoth'))('a Word document is an article', async () => {
    const path = await folder({ 'a.docx': docx('The ferry sails.', 'It waits.') });
    expect(await readArticles(path, known)).toEqual([{ id: 'a', ...known, text: 'The ferry sails.\nIt waits.' }]);
  });

  it.skipIf(!has('mammoth'))('… or a delivery of many', async () => {
    const lines = [
      'Ferry sails',
      'The Elbe Post',
      'July 19, 2022 Tuesday',
      'Copyright 2022 Elbe',
      'Body',
      '',
      'It sails.',
      '',
      'End of Document',
    ];
    const articles = await readArticles(await folder({ 'a.docx': docx(...lines, ...lines) }));
    expect(articles).toMatchObject(
      [1, 10].map((line) => ({
        id: `a.docx#${line}`,
        outlet: 'The Elbe Post',
        date: '2022-07-19',
        title: 'Ferry sails',
        text: 'It sails.',
      })),
    );
  });

  it.skipIf(!has('read-excel-file/node'))('a sheet of Excel has an article a row, and its dates are days', async () => {
    expect(await readArticles(await folder({ 'a.xlsx': xlsx }))).toEqual([
      { id: 'a.xlsx#2', outlet: 'Elbe', date: '2022-07-19', text: 'The ferry sails.' },
      { id: 'a.xlsx#3', outlet: 'Marsh', date: '2022-07-20', text: 'It waits.' },
    ]);
  });

  it.skipIf(!has('hyparquet') || !has('hyparquet-writer'))('a Parquet file has an article a row', async () => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'source', data: ['Elbe', 'Marsh'], type: 'STRING' },
        { name: 'publish_date', data: [new Date('2022-07-19'), new Date('2022-07-20T10:15:00Z')], type: 'TIMESTAMP' },
        { name: 'text', data: ['The ferry sails.', 'It waits.'], type: 'STRING' },
        { name: 'words', data: [3n, 2n], type: 'INT64' },
      ],
    });
    expect(await readArticles(await folder({ 'a.parquet': new Uint8Array(buffer) }))).toEqual([
      { id: 'a.parquet#1', outlet: 'Elbe', date: '2022-07-19', text: 'The ferry sails.', meta: { words: '3' } },
      { id: 'a.parquet#2', outlet: 'Marsh', date: '2022-07-20T10:15:00.000Z', text: 'It waits.', meta: { words: '2' } },
    ]);
  });

  it.skipIf(!has('warcio'))('a web archive has an article a page', async () => {
    const records = [
      webRecord('https://elbe.example/1', 'text/html; charset=utf-8', page),
      webRecord('https://elbe.example/a.png', 'image/png', 'x'),
    ];
    for (const [name, bytes] of [
      ['a.warc', records.join('')],
      ['a.warc.gz', Buffer.concat(records.map((record) => gzipSync(record)))],
    ] as const) {
      const articles = await readArticles(await folder({ [name]: bytes }));
      expect(articles).toMatchObject([
        { id: `${name}#1`, outlet: 'Elbe', date: '2022-07-19', title: 'Ferry sails', url: 'https://elbe.example/1' },
      ]);
    }
  });

  it.each([
    ['docx', 'mammoth'],
    ['xlsx', 'read-excel-file'],
    ['parquet', 'hyparquet'],
  ])('a broken .%s is passed over in a folder, and an error where it is named', async (extension, name) => {
    if (!has(extension === 'xlsx' ? `${name}/node` : name)) return;
    const path = await folder({ [`a.${extension}`]: 'x', 'b.txt': 'One.' });
    const { articles, warnings } = await readCorpus(path, known);
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(warnings.map(({ code }) => code)).toEqual(['lost-records']);
    await expect(readCorpus(join(path, `a.${extension}`))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('where a package is not installed', () => {
  it.each([
    ['a.docx', 'mammoth', 'npm install mammoth@1'],
    ['a.xlsx', 'read-excel-file/node', 'npm install read-excel-file@9'],
    ['a.parquet', 'hyparquet', 'npm install hyparquet@1'],
    ['a.warc', 'warcio', 'npm install warcio@2'],
  ])('%s says which; the rest of a folder is read', async (name, library, install) => {
    vi.doMock(library, () => {
      throw new Error('Cannot find package');
    });
    const path = await folder({ [name]: 'x', 'b.txt': 'One.' });
    const { articles, warnings } = await readCorpus(path, known);
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(warnings.map(({ code, message }) => [code, message.includes(install)])).toEqual([['lost-records', true]]);
    await expect(readCorpus(join(path, name))).rejects.toMatchObject({
      code: 'missing-peer',
      message: expect.stringContaining(install),
    });
    vi.doUnmock(library);
  });
});

describe('files that are not read', () => {
  it.each([
    ['a.pdf', 'pdftotext'],
    ['a.doc', 'soffice --headless --convert-to docx'],
    ['a.xls', 'save it as .csv'],
    ['a.rds', 'write.csv'],
  ])('%s say how to convert them', async (name, how) => {
    const { warnings } = await readCorpus(await folder({ [name]: 'x' }));
    expect(warnings).toEqual([{ code: 'skipped-record', message: expect.stringContaining(how) }]);
  });
});
