import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/index.js';
import type { Analysis, Comparison } from '../src/model/index.js';

const seeds = join(import.meta.dirname, '..', '..', 'shared', 'seeds');
const present = existsSync(seeds);
if (!present) process.stderr.write('skipped: the five real articles are not at ../shared/seeds\n');

async function shell(...argv: string[]): Promise<string> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text: string) => printed.push(text) },
    stderr: { write: (text: string) => errors.push(text) },
    env: {},
  });
  expect(code, errors.join('')).toBe(0);
  return printed.join('');
}

describe.skipIf(!present)('five real articles, one an outlet', () => {
  it('are analyzed one a line, with furniture left unscored', async () => {
    const lines = (await shell('analyze', seeds, '--json')).trim().split('\n');
    const analyses = lines.map((line) => JSON.parse(line) as Analysis);
    expect(analyses).toHaveLength(5);
    for (const analysis of analyses) {
      expect(analysis.warnings).toEqual([]);
      expect(analysis.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['RUS', 'IRN']));
      for (const { sentence } of analysis.stances) {
        expect(analysis.segments[analysis.sentences[sentence]!.segment]!.scored).toBe(true);
      }
    }
  });

  it('are compared from their sentences, and the answer says so', async () => {
    const comparison = JSON.parse(await shell('compare', seeds, '--between', 'RUS,IRN', '--json')) as Comparison;
    expect(comparison.groups).toHaveLength(5);
    const climate = comparison.channels.find(({ id }) => id === 'climate')!;
    const estimates = climate.groups.map(({ estimate }) => estimate).filter(({ kind }) => kind === 'estimate');
    expect(estimates.length).toBeGreaterThan(2);
    for (const estimate of estimates) expect(estimate).toMatchObject({ unit: 'sentence-block', articles: 1 });
    expect(comparison.warnings.map(({ code }) => code)).toContain('single-article');
  });
});
