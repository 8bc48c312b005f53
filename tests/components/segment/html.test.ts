import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/components/segment/html/index.js';
import { type Article, fullText } from '../../../src/model/index.js';
import { flaws, line, prose } from './pages.js';

const A = prose(3);
const B = prose(2, 'A second crossing, further south,');
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Towns &amp; ferries: a truce | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2021-05-03T09:15:00Z"><link rel="canonical" href="https://post.example/ferry">
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Towns &amp; ferries:
  a truce</h1><p>${A} Caf&eacute; owners &mdash; &#8220;all of them&#8221; &mdash; agree.</p>
<figure><img src="a.jpg" alt="pier"><figcaption>The pier at dawn. <span class="credit">Bo Hale / Norpress</span></figcaption></figure>
<h2>What they want</h2><p>${B}</p><ul><li>one boat</li><li>two boats</li></ul><p>${A}</p><p>${B}</p>
<script>document.write("<p>never text</p>")</script></article></body></html>`;

describe('readHtml', () => {
  it('reads the article, its markup and what the page says about itself', async () => {
    const page = await readHtml(PAGE, { url: 'https://mirror.example/1' });
    expect(page).toMatchObject({
      title: 'Towns & ferries: a truce',
      outlet: 'Harbour Post',
      date: '2021-05-03T09:15:00Z',
      url: 'https://post.example/ferry',
      language: 'en-GB',
    });
    expect(page.text).toContain('Café owners — “all of them” — agree.');
    expect(page.text).not.toMatch(/never text|color: red/);
    expect(flaws(page.text, page.segments)).toEqual([]);
    expect(page.segments.map((found) => line(page.text, found, 20))).toEqual([
      'headline Towns & ferries: a t…',
      'paragraph The ferry line betwe…',
      'caption- The pier at dawn.',
      'credit- Bo Hale / Norpress',
      'subheading What they want',
      'paragraph A second crossing, f…',
      'list one boat',
      'list two boats',
      'paragraph The ferry line betwe…',
      'paragraph A second crossing, f…',
    ]);
  });

  it('gives the offsets of the full text of the article made of it', async () => {
    const page = await readHtml(PAGE);
    const article: Article = { id: 'x', outlet: 'Harbour Post', ...page };
    expect(fullText(article)).toBe(page.text);
  });

  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const encodings: [name: string, page: Uint8Array, contentType: string | undefined][] = [
    ['UTF-8 without a word about it', new TextEncoder().encode('<p>Café – привет</p>'), undefined],
    [
      'a byte-order mark',
      Uint8Array.of(
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array(Array.from('<p>Café – привет</p>', (c) => c.charCodeAt(0))).buffer),
      ),
      'text/html; charset=latin1',
    ],
    [
      'the content type',
      bytes('<p>Caf\xe9 \x96 \xef\xf0\xe8\xe2\xe5\xf2</p>'.replace('\xe9', 'e')),
      'text/html; charset=windows-1251',
    ],
    ['the page itself', bytes('<meta charset="windows-1251"><p>Cafe \x96 \xef\xf0\xe8\xe2\xe5\xf2</p>'), undefined],
  ];
  it.each(encodings)('decodes by %s', async (_, page, contentType) => {
    const { text } = await readHtml(page, { contentType });
    expect(text.replace('é', 'e')).toBe('Cafe – привет');
  });
  it('takes undeclared bytes that are not UTF-8 for Windows-1252', async () => {
    expect((await readHtml(bytes('<p>Caf\xe9 \x96 \x93all\x94</p>'))).text).toBe('Café – “all”');
  });

  it.each([
    ['nothing', '', ''],
    ['plain words', 'plain words only', 'plain words only'],
    [
      'a page too short for an article',
      '<nav>Home</nav><p>Short &amp; sweet.</p><script>no</script>',
      'Home\n\nShort & sweet.',
    ],
    ['unclosed tags', '<p>One<p>Two<div>Three', 'One\n\nTwo\n\nThree'],
    [
      'words that name members of every object',
      '<p>constructor __proto__ toString</p>',
      'constructor __proto__ toString',
    ],
    ['line breaks', '<p>One<br>Two</p>', 'One\n\nTwo'],
  ])('keeps everything of %s', async (_, html, text) => {
    const page = await readHtml(html);
    expect(page.text).toBe(text);
    expect(flaws(page.text, page.segments)).toEqual([]);
  });

  it.each([
    ['nested two hundred thousand deep', `${'<div>'.repeat(200_000)}deep`],
    ['two million brackets', '<'.repeat(2_000_000)],
    ['a paragraph of two megabytes', `<p>${'word '.repeat(400_000)}`],
    ['lone surrogates', '<p>\ud800 and \udfff</p>'],
  ])('does not stumble over %s', async (_, html) => {
    const page = await readHtml(html);
    expect(flaws(page.text, page.segments)).toEqual([]);
    expect(page.text).not.toBe('');
  });

  it('marks navigation when no article can be made out', async () => {
    const page = await readHtml('<nav>Home</nav><p>Short.</p><footer>Imprint</footer>');
    expect(page.segments.map((found) => line(page.text, found))).toEqual([
      'boilerplate- Home',
      'paragraph Short.',
      'boilerplate- Imprint',
    ]);
  });

  it('reads date, outlet and headline from JSON-LD', async () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'A truce', datePublished: '2021-05-03', publisher: { name: 'Post' } },
      ],
    };
    const page = await readHtml(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script><p>${A}</p>`,
    );
    expect(page).toMatchObject({ title: 'A truce', date: '2021-05-03', outlet: 'Post' });
  });
});
