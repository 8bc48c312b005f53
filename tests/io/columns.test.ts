import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticles, readCorpus } from '../../src/io/index.js';
import { folder, readCleanly } from './folder.js';

const csv = 'Nr;Quelle;Volltext;Tag\n7;Elbe Post;The ferry sails.;19.07.2022\n8;Elbe Post;The ferry waits.;20.07.2022';

describe('columns', () => {
  it('are named by the caller, whatever they are called', async () => {
    const articles = await readCleanly(
      { 'a.csv': csv },
      {
        columns: { id: 'Nr', outlet: 'quelle', text: 'Volltext', date: 'Tag' },
      },
    );
    expect(articles).toEqual([
      { id: '7', outlet: 'Elbe Post', text: 'The ferry sails.', date: '2022-07-19' },
      { id: '8', outlet: 'Elbe Post', text: 'The ferry waits.', date: '2022-07-20' },
    ]);
  });

  it('go before those that are found by themselves, and may be paths into objects', async () => {
    const row = {
      text: 'A teaser.',
      story: { words: 'The ferry sails.' },
      source: { name: 'Elbe', group: 'Marsh Media' },
    };
    const path = await folder({ 'a.jsonl': JSON.stringify(row) });
    const [article] = await readArticles(path, { columns: { text: 'story.words', outlet: 'source.group' } });
    expect(article).toMatchObject({ text: 'The ferry sails.', outlet: 'Marsh Media', meta: { text: 'A teaser.' } });
  });

  it('that are named and not there are told, once a file, and looked for by themselves', async () => {
    const path = await folder({ 'a.csv': 'body,outlet\nOne.,Elbe\nTwo.,Elbe' });
    const { articles, warnings } = await readCorpus(path, { columns: { text: 'bdy' }, date: '2021-05-03' });
    expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(warnings.map(({ message }) => message)).toEqual([
      `${path}/a.csv:2: no column "bdy" for text. Its columns are "body", "outlet"; name the right one by --column text=NAME (columns: { text: 'NAME' })`,
    ]);
  });

  it('are listed once when there is none for the outlet', async () => {
    const path = await folder({ 'a.csv': 'body,Blatt\nOne.,Elbe\nTwo.,Elbe' });
    const { warnings } = await readCorpus(path, { date: '2021-05-03' });
    expect(warnings.map(({ message }) => message.slice(path.length + 1))).toEqual([
      `a.csv:2: no outlet is given; it is called "unknown". Its columns are "body", "Blatt"; name the right one by --column outlet=NAME (columns: { outlet: 'NAME' })`,
      'a.csv:3: no outlet is given; it is called "unknown"',
    ]);
  });

  it.each([[{ txt: 'body' }], [{ text: '' }], [['body']], ['body'], [{ text: 5 }]])(
    '%j are refused',
    async (columns) => {
      await expect(readArticles(await folder({}), { columns } as object)).rejects.toMatchObject({
        code: 'invalid-option',
        message: expect.stringMatching(/^columns must be /),
      });
    },
  );

  it.each([
    ['Media Cloud', { media_name: 'Elbe', publish_date: '2022-07-19' }, 'Elbe'],
    ['GDELT', { domain: 'elbe.example', seendate: '20220719T101500Z' }, 'elbe.example'],
    ['ProQuest', { 'Publication title': 'Elbe', 'Publication date': 'Jul 19, 2022' }, 'Elbe'],
    ['NewsAPI', { source: { id: null, name: 'Elbe' }, publishedAt: '2022-07-19T10:15:00Z' }, 'Elbe'],
    ['a feed', { publisher: 'Elbe', published: 'Tue, 19 Jul 2022 23:30:00 -0400' }, 'Elbe'],
  ])('of %s are known', async (_, row, outlet) => {
    for (const [text, title] of [
      ['Full text', 'Headline'],
      ['article_text', 'title'],
      ['body', 'webTitle'],
      ['content', 'headline'],
    ] as const) {
      const articles = await readCleanly({
        'a.jsonl': JSON.stringify({ ...row, [text]: 'One.', [title]: 'T', byline: 'A. Roth' }),
      });
      expect(articles[0]).toMatchObject({ outlet, text: 'One.', title: 'T', meta: { byline: 'A. Roth' } });
      expect(articles[0]?.date?.slice(0, 10)).toBe('2022-07-19');
    }
  });
});

describe('lists without texts', () => {
  it('say so once, with the columns and what to do', async () => {
    const rows =
      'id,media_name,publish_date,title,url\n1,Elbe,2022-07-19,T,https://a.example/1\n2,Elbe,2022-07-19,U,https://a.example/2';
    const path = await folder({ 'list.csv': rows });
    const { articles, warnings } = await readCorpus(path);
    expect(articles).toEqual([]);
    expect(warnings).toEqual([
      {
        code: 'lost-records',
        message:
          `${path}/list.csv: none of its 2 records has a text; its columns are "id", "media_name", "publish_date", "title", "url". ` +
          "If one of them holds the text, name the right one by --column text=NAME (columns: { text: 'NAME' }). A list as Media Cloud and " +
          'GDELT give it names articles only: then save the column "url" as urls.txt, get the pages (pip install trafilatura; trafilatura ' +
          '--input-file urls.txt --output-dir pages --json), and give that folder',
      },
    ]);
  });

  it('are known in the answer of GDELT, too', async () => {
    const articles = [{ url: 'https://a.example/1', title: 'T', seendate: '20220719T101500Z', domain: 'a.example' }];
    const { warnings } = await readCorpus(await folder({ 'a.json': JSON.stringify({ articles }) }));
    expect(warnings.map(({ code }) => code)).toEqual(['lost-records']);
    expect(warnings[0]?.message).toMatch(
      /its record has no text; its columns are "url", "title", "seendate", "domain"/,
    );
  });

  it('are none when some of their records have one', async () => {
    const { articles, warnings } = await readCorpus(
      await folder({ 'a.jsonl': '{"title":"T"}\n{"title":"U"}\n{"text":"One."}' }),
      {
        outlet: 'Post',
        date: '2021-05-03',
      },
    );
    expect(articles.map(({ text }) => text)).toEqual(['One.']);
    expect(warnings.map(({ code, message }) => [code, /:(\d+):/.exec(message)?.[1]])).toEqual([
      ['skipped-record', '1'],
      ['skipped-record', '2'],
    ]);
  });

  it('give beginnings in the free plan of NewsAPI, which is said', async () => {
    const row = {
      source: { name: 'Elbe' },
      publishedAt: '2022-07-19',
      content: 'The ferry sails at ni… [+1934 chars]',
    };
    const { articles, warnings } = await readCorpus(await folder({ 'a.json': JSON.stringify({ articles: [row] }) }));
    expect(articles[0]?.text).toBe('The ferry sails at ni…');
    expect(warnings.map(({ code }) => code)).toEqual(['incomplete-text']);
  });
});

describe('files of many articles', () => {
  const row = { outlet: 'Elbe', date: '2022-07-19', text: 'The ferry sails.' };
  it.each([
    ['a.json.gz', JSON.stringify([row], null, 1)],
    ['a.json.gz', JSON.stringify({ status: 'ok', articles: [row] }, null, 1)],
    ['a.jsonl.gz', JSON.stringify(row)],
    ['a.csv.gz', 'outlet,date,text\nElbe,2022-07-19,The ferry sails.'],
    ['a.tsv.gz', 'outlet\tdate\ttext\nElbe\t2022-07-19\tThe ferry sails.'],
  ])('are read packed: %s', async (name, content) => {
    const articles = await readCleanly({ [name]: gzipSync(content) });
    expect(articles).toMatchObject([row]);
  });

  it('are read from the answer of the Guardian', async () => {
    const results = [
      {
        id: 'world/2022/jul/19/ferry',
        webTitle: 'Ferry sails',
        webPublicationDate: '2022-07-19T10:15:00Z',
        webUrl: 'https://guardian.example/ferry',
        fields: {
          body: '<p>The ferry sails.</p>',
          bodyText: 'The ferry sails.',
          publication: 'The Guardian',
          byline: 'A. Roth',
        },
      },
    ];
    const articles = await readCleanly({ 'a.json': JSON.stringify({ response: { status: 'ok', results } }) });
    expect(articles).toEqual([
      {
        id: 'world/2022/jul/19/ferry',
        outlet: 'The Guardian',
        title: 'Ferry sails',
        date: '2022-07-19T10:15:00Z',
        url: 'https://guardian.example/ferry',
        text: 'The ferry sails.',
        meta: expect.objectContaining({ byline: 'A. Roth' }),
      },
    ]);
  });
});

describe('what a text field should not hold', () => {
  const at = { outlet: 'Elbe', date: '2022-07-19' };
  it.each([
    [
      'tags',
      '<p>The ferry <b class="x">sails</b>.</p><p>It waits.<br/>Then it goes.</p>',
      'The ferry sails.\n\nIt waits.\nThen it goes.',
    ],
    [
      'entities',
      'The ferry&nbsp;sails&#8212;&ldquo;at last&rdquo; &amp; caf&eacute; &#x2014; &#147;x&#148;',
      'The ferry sails—“at last” & café — “x”',
    ],
    [
      'both, masked twice',
      '&lt;p&gt;The ferry sails.&lt;/p&gt;&lt;p&gt;Tom &amp;amp; Anna wait.&lt;/p&gt;',
      'The ferry sails.\n\nTom & Anna wait.',
    ],
    ['scripts', '<div>The ferry<script>if (a < b) run()</script> sails.<!-- <p>no</p> --></div>', 'The ferry sails.'],
    [
      'block quotations',
      '<p>Anna Roth said:</p><blockquote>We sail.</blockquote><p>They did.</p>',
      'Anna Roth said:\n\n“We sail.”\n\nThey did.',
    ],
  ])('%s are taken out, with a warning', async (_, text, plain) => {
    const { articles, warnings } = await readCorpus(
      await folder({ 'a.jsonl': JSON.stringify({ ...at, text, title: 'Ferry&#8217;s day' }) }),
    );
    expect(articles[0]).toMatchObject({ text: plain, title: 'Ferry’s day' });
    expect(warnings.map(({ code }) => code)).toEqual(['markup-in-text']);
  });

  it.each(['English', 'eng', 'EN', 'en', 'en_gb', 'En-GB'])('the language %j is English', async (language) => {
    const [article] = await readArticles(
      await folder({ 'a.jsonl': JSON.stringify({ ...at, text: 'One.', language }) }),
    );
    expect(article?.language).toBe(/gb/i.test(language) ? 'en-GB' : 'en');
  });

  it('another language is kept', async () => {
    const [article] = await readArticles(
      await folder({ 'a.jsonl': JSON.stringify({ ...at, text: 'Un.', language: 'French' }) }),
    );
    expect(article?.language).toBe('French');
  });
});
