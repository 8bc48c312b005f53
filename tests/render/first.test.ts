import { describe, expect, it } from 'vitest';
import type { Channel, Comparison, LabelShares } from '../../src/model/index.js';
import { mostInWords } from '../../src/render/first.js';
import { toHTML, toText } from '../../src/render/index.js';
import { relationship } from './fixture.js';

const share = (articles: number, of: number) => ({
  articles,
  share: articles / of,
  interval: { low: 0.4, high: 0.9, level: 0.95 },
});
const shares = (below: number, between: number, above: number): LabelShares => {
  const of = below + between + above;
  return { below: share(below, of), between: share(between, of), above: share(above, of) };
};
const LABELS = {
  appraisal: ['deplored', 'not valued', 'welcomed'],
  climate: ['hostile', 'mixed', 'friendly'],
} as const;

/** The comparison by hand, with labels on climate and appraisal, and as many outlets as wanted. */
function labelled(outlets = 4): Comparison {
  const channels = relationship.channels.map((channel): Channel => {
    const labels = LABELS[channel.kind as keyof typeof LABELS];
    const groups = Array.from({ length: outlets }, (_, i) => {
      const row = channel.groups[i % channel.groups.length]!;
      const known = labels !== undefined && row.estimate.kind === 'estimate';
      return { ...row, group: i < 4 ? row.group : `Outlet ${i}`, ...(known ? { shares: shares(5, 3, i % 4) } : {}) };
    });
    return { ...channel, ...(labels ? { labels } : {}), groups };
  });
  return { ...relationship, channels, groups: channels[0]!.groups.map(({ group }) => group) };
}

describe('what most articles do', () => {
  const words = LABELS.appraisal;
  it.each([
    [shares(7, 1, 0), '7 of 8 deplored, 88% (40–90)'],
    [shares(1, 2, 5), '5 of 8 welcomed, 63% (40–90)'],
    [shares(2, 4, 2), '4 of 8 not valued, 50% (40–90)'],
    [shares(4, 0, 4), '4 deplored, 4 welcomed of 8'],
    [shares(3, 3, 2), '3 deplored, 3 not valued, 2 welcomed of 8'],
  ])('%j', (found, said) => {
    expect(mostInWords(found, words)).toBe(said);
  });
});

describe('the first screen', () => {
  it('has findings, bars, one quotation a side and no more than 40 lines', () => {
    const lines = toText(labelled()).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines[0]).toBe('Russia and Iran, as 4 outlets tell it');
    expect(lines[3]).toMatch(/^• Appraisal: /);
    const bars = lines.indexOf(
      lines.find((line) => line.startsWith('Appraisal: ▓ deplored  · not valued  █ welcomed'))!,
    );
    expect(lines[bars + 1]).toMatch(/^ {2}The Continental Review.* ▓+·+█+ +5 of 9 deplored, 56% \(40–90\) +\+0\.47$/);
    expect(lines.filter((line) => /^ {2}“The(?:ir patient| sinister)/.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toContain('--full');
  });

  it('shows the ends of the order of forty outlets', () => {
    const lines = toText(labelled(40)).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(lines.filter((line) => line.includes('32 more between the ends'))).toHaveLength(2);
  });

  it('opens the page, and what is beneath is folded', () => {
    const page = toHTML(labelled());
    const [open, folded] = [page.slice(0, page.indexOf('<details')), page.slice(page.indexOf('<details'))];
    expect(open).toContain('<section class="shares">');
    expect(open).toContain('5 of 9 deplored, 56% (40–90)');
    expect(open).toContain('<section class="contrast"');
    expect(open).not.toContain('Frames of the tie');
    for (const part of ['In words', 'Differences', 'In their words'])
      expect(folded).toContain(`<summary>${part}</summary>`);
  });

  it('says in one line where every group is too few', () => {
    const few = { kind: 'insufficient', articles: 1, observations: 2, needed: 3 } as const;
    const channels = labelled().channels.map((channel) =>
      channel.kind === 'initiative' || channel.kind === 'voice'
        ? { ...channel, groups: channel.groups.map((row) => ({ ...row, estimate: few })) }
        : channel,
    );
    const said = 'Too few articles in every group to say: Initiative, Voice of Russia.';
    expect(toText({ ...labelled(), channels }, { full: true })).toContain(said);
    expect(toHTML({ ...labelled(), channels })).toContain(said);
  });
});

describe('findings on the page', () => {
  it('are drawn beside their sentence: the difference with its interval, from where there is none', () => {
    const { findings } = relationship;
    expect(findings.length).toBeGreaterThan(0);
    const drawn = [...toHTML(relationship).matchAll(/<li>.*?<\/li>/gs)].filter(([item]) =>
      item.includes('class="spark"'),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(Math.min(4, findings.length));
    for (const [item] of drawn) expect(item).toMatch(/aria-label="(?:\d+ pts|\d\.\d\d) apart, interval \[/);
  });
});
