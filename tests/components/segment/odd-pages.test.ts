import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/components/segment/html/index.js';

const P1 =
  'The council of Lindholm voted on Tuesday to sell the old harbour to a shipping company, after two years of dispute.';
const P2 = 'Opponents said that the price was far too low, and that the buyer had never published any accounts at all.';
const P3 =
  'A judge will hear the case in May, and the harbour will stay as it is until then, the court said in a statement.';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Harbour sold &amp; gone - Nordblatt</title><meta property="og:site_name" content="Nordblatt">${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
}

const scored = async (html: string) => {
  const { text, segments } = await readHtml(html);
  return segments
    .filter((each) => each.scored && each.kind !== 'headline')
    .map(({ span }) => text.slice(span.start, span.end));
};

describe('pages out of the ordinary', () => {
  it.each([
    [
      'a drawing of many closed elements',
      `<svg>${'<circle cx="1"/>'.repeat(400)}</svg><main><p>${P1}</p><p>${P2}</p></main>`,
    ],
    ['three hundred containers', `${'<div>'.repeat(300)}<p>${P1}</p><p>${P2}</p>${'</div>'.repeat(300)}`],
    ['thousands of containers', `${'<div><b>'.repeat(20_000)}<p>${P1}</p><p>${P2}</p>`],
  ])('%s: title, outlet, words, and nothing hidden', async (_, body) => {
    const hidden =
      '<p hidden>Hidden one.</p><p style="color:red; display: none">Hidden two.</p><noscript>No script.</noscript><template><p>A template.</p></template>';
    const found = await readHtml(page(`${body}${hidden}`));
    expect(found).toMatchObject({ title: 'Harbour sold & gone', outlet: 'Nordblatt', language: 'en' });
    expect(found.text).toContain(P1);
    expect(found.text).toContain(P2);
    expect(found.text).not.toMatch(/Hidden|No script|template/);
  });

  it('block quotations are somebody’s words; attributions below them are not', async () => {
    const quote =
      '<blockquote><p>It is a danger to us all.</p><p>We will not have it.</p><p>— Anna Roth</p></blockquote>';
    expect(await scored(page(`<article><p>${P1}</p>${quote}<p>${P2}</p><p>${P3}</p></article>`))).toEqual([
      P1,
      '“It is a danger to us all.',
      '“We will not have it.”',
      '— Anna Roth',
      P2,
      P3,
    ]);
    expect(
      await scored(page(`<article><p>${P1}</p><p>He called it <q>a danger</q>.</p><p>${P2}</p><p>${P3}</p></article>`)),
    ).toContain('He called it “a danger”.');
    // A page that is one block quotation says nothing by it.
    expect(await scored(page(`<blockquote><p>${P1}</p><p>${P2}</p><p>${P3}</p></blockquote>`))).toEqual([P1, P2, P3]);
  });

  it.each(['twitter-tweet', 'instagram-media', 'tiktok-embed', 'pullquote'])('%s is not scored', async (name) => {
    const post = `<blockquote class="${name}"><p>They are liars and thieves, shame on them.</p></blockquote>`;
    expect(await scored(page(`<article><p>${P1}</p>${post}<p>${P2}</p><p>${P3}</p></article>`))).toEqual([P1, P2, P3]);
  });

  it('an article that stands only in JSON-LD, or for browsers without scripts', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Harbour sold', articleBody: `${P1}\n\n${P2}\n\n${P3}` };
    const linked = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await scored(page('<div id="root"></div>', linked))).toEqual([P1, P2, P3]);
    expect(await scored(page(`<div id="root"></div><noscript><p>${P1}</p><p>${P2}</p></noscript>`))).toEqual(
      expect.arrayContaining([P1, P2]),
    );
  });
});

describe('dates of pages, the same in every time zone', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const linked = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  it.each([
    [meta('date', '2. Januar 2023'), '2023-01-02'],
    [meta('date', '2 janvier 2023'), '2023-01-02'],
    [meta('date', '3 de enero de 2023'), '2023-01-03'],
    [meta('date', '2 мая 2023 г.'), '2023-05-02'],
    [meta('DC.date.issued', 'Mon, 02 Jan 2023 00:30:00 +0300'), '2023-01-02'],
    [meta('pubdate', 'Monday, January 2nd, 2023, 11:30 pm EST'), '2023-01-02'],
    [linked('Jan 2, 2023 12:30 am'), '2023-01-02'],
    [linked('2023-01-02T23:30:00-08:00'), '2023-01-02T23:30:00-08:00'],
    [meta('date', '13/01/2023') + linked('2023-01-14'), '2023-01-13'],
    [meta('date', '02/01/2023') + linked('2023-01-02'), '2023-01-02'],
    [meta('date', '01/13/2023'), '2023-01-13'],
    [meta('date', '02.01.2023 10:15'), '2023-01-02'],
    [meta('date', '02/01/2023'), undefined],
    [meta('date', '30 February 2023'), undefined],
    [meta('date', '2023-02-30'), undefined],
    [meta('citation_publication_date', '2023/01/02'), '2023-01-02'],
    [meta('Publish_Date', '20230102'), '2023-01-02'],
  ])('%s', async (head, date) => {
    const zone = process.env.TZ;
    try {
      for (const each of ['UTC', 'Australia/Sydney', 'America/Los_Angeles']) {
        process.env.TZ = each;
        expect((await readHtml(page(`<p>${P1}</p><p>${P2}</p>`, head))).date).toBe(date);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
