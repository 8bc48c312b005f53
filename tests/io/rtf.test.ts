import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/io/index.js';
import { folder, readCleanly } from './folder.js';

const rtf = (words: string) =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\colortbl;\red0\green0\blue0;}{\*\generator Word 97;}{\info{\title Bad}}\pard\f0 ${words}}`;

describe('Rich Text', () => {
  it.each([
    ['paragraphs', 'The ferry sails.\\par\r\nIt waits.\\par', 'The ferry sails.\nIt waits.'],
    [
      'signs by byte, by number and by name',
      String.raw`caf\'e9 \u8212?now \ldblquote x\rdblquote\'97 \{a\\b\}`,
      'café —now “x”— {a\\b}',
    ],
    ['formatting', String.raw`The {\b ferry} {\i\fs24 sails}.`, 'The ferry sails.'],
    [
      'fields: their result, not their code',
      String.raw`See {\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt the ferry}}.`,
      'See the ferry.',
    ],
    ['open and closing braces too many', 'One.}}} Two.{{{', 'One. Two.'],
  ])('has %s', async (_, words, text) => {
    const articles = await readCleanly(
      { 'a.rtf': rtf(words) },
      {
        outlet: 'Elbe',
        date: '2022-07-19',
      },
    );
    expect(articles).toMatchObject([{ id: 'a', text }]);
  });

  it('may be a delivery of many', async () => {
    const lines = [
      'Ferry',
      '90 words',
      '20 July 2022',
      'Elbe Post',
      'English',
      '(c) 2022',
      '',
      'The quay is empty.',
      '',
      'Document ELBP000020220720ei7k00002',
    ];
    const { articles } = await readCorpus(await folder({ 'a.rtf': rtf(lines.join('\\par\n')) }));
    expect(articles).toMatchObject([
      { id: 'ELBP000020220720ei7k00002', outlet: 'Elbe Post', text: 'The quay is empty.' },
    ]);
  });

  it('that is none is told', async () => {
    const path = await folder({ 'a.rtf': 'x', 'b.txt': 'One.' });
    const { articles, warnings } = await readCorpus(path, { outlet: 'Elbe', date: '2022-07-19' });
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(warnings).toEqual([
      {
        code: 'lost-records',
        message: `${path}/a.rtf: cannot be read (it does not begin as Rich Text); it was skipped`,
      },
    ]);
  });
});
