import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyzeAll,
  type Comparison,
  compareRelationship,
  compareStance,
  FRAMES,
  type Portrayal,
  relationshipOf,
} from '../../src/index.js';
import { readArticles } from '../../src/io/index.js';
import { spearman } from '../../src/stats/index.js';
import { readLabels } from './corpus.js';

const FRIENDLY = ['Institute for Continental Dialogue', 'Norwire'];
const SCEPTICAL = ['The Meridian Courier', 'Free Volga'];
const TIES = [
  ['RUS', 'IRN'],
  ['RUS', 'TUR'],
] as const;

interface Label {
  readonly id: string;
  readonly dyad: string;
  readonly appraisal: number | null;
  readonly stanceX: number | null;
  readonly stanceY: number | null;
  readonly frames: readonly string[];
}

let analyses: Analysis[];

beforeAll(async () => {
  analyses = analyzeAll(await readArticles(join(import.meta.dirname, '..', '..', 'corpus')));
});

function meansOf(comparison: Comparison, channel: string): Map<string, number> {
  const found = comparison.channels.find(({ id }) => id === channel)!;
  return new Map(
    found.groups.map(({ group, estimate }) => {
      expect(estimate, `${channel} of ${group}`).toMatchObject({ kind: 'estimate', unit: 'article' });
      return [group, estimate.kind === 'estimate' ? estimate.mean : Number.NaN];
    }),
  );
}

/** Every friendly outlet stands above every sceptical one, and some of these differences are told apart from chance. */
function expectLines(comparison: Comparison, channel: string): void {
  const means = meansOf(comparison, channel);
  for (const friendly of FRIENDLY) {
    for (const sceptical of SCEPTICAL) {
      expect(means.get(friendly), `${channel}: ${friendly} above ${sceptical}`).toBeGreaterThan(means.get(sceptical)!);
    }
  }
  const clear = comparison.channels
    .find(({ id }) => id === channel)!
    .differences.filter(({ a, b, q }) => FRIENDLY.includes(a) !== FRIENDLY.includes(b) && q !== null && q <= 0.05);
  expect(clear.length, `${channel}: differences with q ≤ 0.05`).toBeGreaterThan(0);
}

describe('the outlets’ lines', () => {
  it.each(TIES)('are recovered for %s and %s: who welcomes the tie and who deplores it', (a, b) => {
    const comparison = compareRelationship(analyses, { between: [a, b], by: 'outlet', seed: 1 });
    expect(comparison.groups).toHaveLength(4);
    expectLines(comparison, 'appraisal');
    expectLines(comparison, `stance:${a}`);
  });

  it('are recovered for the stance toward Russia', () => {
    expectLines(compareStance(analyses, { actors: ['RUS', 'IRN', 'TUR'] }), 'stance:RUS');
  });
});

describe('the coded labels', () => {
  const value = (portrayal: Portrayal) => (portrayal.kind === 'portrayal' ? portrayal.value : 0);

  function coded() {
    const byId = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
    // The labels' shape is checked by a test of their own.
    return (readLabels() as unknown as Label[]).map((label) => {
      const [a, b] = label.dyad.split('-');
      return { label, tie: relationshipOf(byId.get(label.id)!, [a!, b!]) };
    });
  }

  it('go with the appraisal and the stances found', () => {
    const rows = coded();
    const agreement = (found: (row: (typeof rows)[number]) => Portrayal, gold: 'appraisal' | 'stanceX' | 'stanceY') => {
      const known = rows.filter(({ label }) => label[gold] !== null);
      return spearman(
        known.map((row) => value(found(row))),
        known.map(({ label }) => Number(label[gold])),
      );
    };
    expect(agreement(({ tie }) => tie.appraisal, 'appraisal')).toBeGreaterThan(0.4);
    expect(agreement(({ tie }) => tie.stance[0].stance, 'stanceX')).toBeGreaterThan(0.45);
    expect(agreement(({ tie }) => tie.stance[1].stance, 'stanceY')).toBeGreaterThan(0.35);
  });

  it('go with the frames: most are stronger where they were coded', () => {
    const rows = coded();
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const right = FRAMES.filter((frame) => {
      const used = rows.filter(({ label }) => label.frames.includes(frame)).map(({ tie }) => value(tie.frames[frame]));
      const not = rows.filter(({ label }) => !label.frames.includes(frame)).map(({ tie }) => value(tie.frames[frame]));
      return mean(used) > mean(not);
    });
    expect(right.length, `right for ${right.join(', ')}`).toBeGreaterThanOrEqual(8);
  });
});
