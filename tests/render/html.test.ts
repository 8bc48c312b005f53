import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { toHTML } from '../../src/render/index.js';
import { evidence, nothing, relationship } from './fixture.js';

const ATTACK = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&</style>`;

/** The same value with every string in it replaced, but for the words that code decides by. */
function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]));
  }
  const fixed = ['kind', 'unit', 'schema'];
  if (typeof value !== 'string' || fixed.includes(key)) return value;
  return key === 'id' ? value + ATTACK : ATTACK + value;
}

const document = (comparison: Comparison | readonly Comparison[], options = {}) =>
  parseHTML(toHTML(comparison, options)).document;

describe('toHTML', () => {
  it('escapes every field of the data', () => {
    // The shape is kept; only strings change.
    const page = document(poison(relationship) as Comparison, { title: ATTACK });
    expect(page.querySelectorAll('script, img, iframe, object, embed, form, link').length).toBe(0);
    for (const element of page.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name.startsWith('on'), name).toBe(false);
    }
    expect(page.querySelector('h1')?.textContent).toBe(ATTACK);
    expect(page.querySelectorAll('style').length).toBe(2);
    expect(page.querySelectorAll('main').length).toBe(1);
    expect(page.querySelector('title')?.textContent).toBe(ATTACK);
  });

  it.each([
    ['https://example.org/a?b="c"&d=1', 'https://example.org/a?b=%22c%22&d=1'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,<b>', null],
    ['//example.org', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
  ])('links %s to %s', (url, expected) => {
    const shown = { ...evidence('Plainwire', 'The ministers met.', 0.2, {}), url };
    const channel = relationship.channels[1]!;
    const groups = channel.groups.map((row) => ({ ...row, evidence: row.group === 'Plainwire' ? [shown] : [] }));
    const differences = channel.differences.map((difference) => ({ ...difference, evidence: [] }));
    const page = document({ ...relationship, channels: [{ ...channel, groups, differences }] });
    expect(page.querySelector('blockquote')?.textContent).toBe('The ministers met.');
    expect(page.querySelector('cite')?.textContent).toBe('Two capitals, one pipeline');
    expect(page.querySelector('cite a')?.getAttribute('href') ?? null).toBe(expected);
  });

  it('loads nothing', () => {
    const page = toHTML([relationship, nothing]);
    expect(page).not.toMatch(/\bsrc=|url\(|@import|<link|<script/);
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(#comparison-\d|https:\/\/)/);
  });

  it('can be read by a machine that reads aloud', () => {
    const page = document(relationship);
    expect(page.documentElement.getAttribute('lang')).toBe('en');
    expect(page.querySelectorAll('h1').length).toBe(1);
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(0);
      expect(table.querySelectorAll('tbody th[scope=row]').length).toBeGreaterThan(0);
    }
    const charts = [...page.querySelectorAll('svg.track')];
    expect(charts.length).toBeGreaterThan(20);
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      expect(chart.querySelector('title')?.textContent).toMatch(/^[A-Z].*: /);
    }
    let last = 1;
    for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5')) {
      const level = Number(heading.tagName[1]);
      expect(level - last).toBeLessThanOrEqual(1);
      last = level;
    }
  });

  it('draws the dot where the number is', () => {
    // On a scale from −1 to 1 with margins of 3 %: (−0.58 + 1) / 2 × 94 + 3 = 22.74.
    const page = document(relationship);
    const appraisal = [...page.querySelectorAll('.panel')].find(
      (panel) => panel.querySelector('.part')?.textContent === 'Appraisal',
    );
    const rows = [...(appraisal?.querySelectorAll('tbody tr') ?? [])];
    const gazette = rows.find((row) => row.querySelector('th')?.textContent === 'Harbour Gazette');
    expect(gazette?.querySelector('circle')?.getAttribute('cx')).toBe('22.74%');
    expect(gazette?.querySelector('g')?.getAttribute('class')).toBe('neg');
    expect(gazette?.querySelector('.mean')?.textContent).toBe('−0.58');
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'The Continental Review of Foreign Affairs',
      'Plainwire',
      'Exile Voice',
      'Harbour Gazette',
    ]);
  });

  it('marks the cues and names their weights', () => {
    const page = document(relationship);
    const mark = [...page.querySelectorAll('mark.neg')].find((each) => each.textContent === 'sinister bargain');
    expect(mark?.getAttribute('title')).toBe('condemning word near the actor: −0.34');
    expect(mark?.parentElement?.textContent).toBe(
      'The sinister bargain between the two autocracies menaces every port on the strait.',
    );
    expect(page.body.textContent).toContain('quoting a former naval attaché');
  });

  it('says in words where there is too little', () => {
    const page = document(relationship);
    const few = [...page.querySelectorAll('.panel tr.few')].map((row) => row.textContent);
    expect(few.length).toBe(1);
    expect(few[0]).toContain('too few: 2 of 3 articles');
    expect(document(nothing).body.textContent).toContain('No articles to compare.');
  });

  it('puts several comparisons on one page, each with a link to it', () => {
    const page = document([relationship, { ...relationship, title: 'Another tie' }], { title: 'Two ties' });
    expect(page.querySelector('h1')?.textContent).toBe('Two ties');
    expect([...page.querySelectorAll('h2.title')].map((heading) => heading.textContent)).toEqual([
      'Russia and Iran, as 4 outlets tell it',
      'Another tie',
    ]);
    for (const link of page.querySelectorAll('nav a')) {
      expect(page.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull();
    }
  });

  it('gives the same page for the same comparison', () => {
    expect(toHTML(relationship)).toBe(toHTML(JSON.parse(JSON.stringify(relationship)) as Comparison));
  });

  it('refuses options it does not know', () => {
    // A caller without types can pass anything.
    expect(() => toHTML(relationship, { heading: 'x' } as object)).toThrow(/unknown option "heading"/);
  });
});
