import { describe, expect, it } from 'vitest';
import { readCorpus, readLabels } from './corpus.js';

const articles = new Map(readCorpus().map((article) => [article.id, article]));
const labels = readLabels();
const frames = [
  'threat',
  'partnership',
  'convenience',
  'dependency',
  'betrayal',
  'rivalry',
  'isolation',
  'mediation',
  'economy',
  'legality',
];

/** Mean appraisal of one outlet's articles on one tie. */
function meanAppraisal(folder: string, dyad: string): number {
  const values = labels
    .filter((label) => String(label.id).startsWith(`${folder}/`) && label.dyad === dyad)
    .map((label) => Number(label.appraisal));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('labels.jsonl', () => {
  it('codes every article, each with a tie at most once, and nothing else', () => {
    const keys = labels.map((label) => `${label.id} ${label.dyad}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(labels.map((label) => label.id))).toEqual(new Set(articles.keys()));
  });

  it.each(labels)('$id $dyad keeps to the codebook', (label) => {
    expect(Object.keys(label)).toEqual([
      'id',
      'dyad',
      'relevance',
      'climate',
      'appraisal',
      'stanceX',
      'stanceY',
      'initiative',
      'frames',
      'evidence',
    ]);
    expect(['RUS-IRN', 'RUS-TUR']).toContain(label.dyad);
    expect([1, 2]).toContain(label.relevance);
    expect([-2, -1, 0, 1, 2]).toContain(label.climate);
    for (const field of ['appraisal', 'stanceX', 'stanceY']) expect([-1, 0, 1], field).toContain(label[field]);
    expect(['X', 'Y', 'both', null]).toContain(label.initiative);

    expect(Array.isArray(label.frames)).toBe(true);
    const named = label.frames as unknown[]; // checked on the line above
    expect(named.length).toBeLessThanOrEqual(4);
    expect(new Set(named).size).toBe(named.length);
    for (const frame of named) expect(frames).toContain(frame);
  });

  it.each(labels)('$id $dyad quotes its article word for word', (label) => {
    const article = articles.get(String(label.id));
    expect(Array.isArray(label.evidence)).toBe(true);
    const evidence = label.evidence as unknown[]; // checked on the line above
    expect(evidence.length).toBeGreaterThanOrEqual(1);
    expect(evidence.length).toBeLessThanOrEqual(3);
    for (const quotation of evidence) {
      expect(String(quotation).length).toBeLessThan(200);
      expect(`${article?.front.title}\n${article?.body}`).toContain(quotation);
    }
  });

  it('names in the article both states of the tie', () => {
    const names = new Map([
      ['RUS', /Russia|Moscow|Kremlin|Putin/],
      ['IRN', /Iran|Tehran/],
      ['TUR', /Turk|Ankara|Erdo[gğ]an/],
    ]);
    for (const label of labels) {
      for (const state of String(label.dyad).split('-')) {
        expect(articles.get(String(label.id))?.body, `${label.id} ${state}`).toMatch(names.get(state)!);
      }
    }
  });

  // Enough shared events for a paired test: with n of them the smallest possible p is 2 / 2^n.
  it.each([
    ['RUS-IRN', 8],
    ['RUS-TUR', 7],
  ])('%s is treated by all outlets in %i events', (dyad, count) => {
    const byEvent = new Map<unknown, number>();
    for (const label of labels) {
      if (label.dyad !== dyad) continue;
      const event = articles.get(String(label.id))?.front.event;
      byEvent.set(event, (byEvent.get(event) ?? 0) + 1);
    }
    expect([...byEvent.values()]).toEqual(Array.from({ length: count }, () => 4));
  });

  it.each(['RUS-IRN', 'RUS-TUR'])('%s: Institute above Norwire above Courier and Free Volga', (dyad) => {
    const wire = meanAppraisal('norwire', dyad);
    expect(meanAppraisal('continental-dialogue', dyad)).toBeGreaterThan(wire);
    expect(meanAppraisal('meridian-courier', dyad)).toBeLessThan(wire);
    expect(meanAppraisal('free-volga', dyad)).toBeLessThan(wire);
  });
});
