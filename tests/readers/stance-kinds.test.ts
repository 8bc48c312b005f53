import { describe, expect, it } from 'vitest';
import type { ActorKind, ScoringInput } from '../../src/model/index.js';
import { linearScorer } from '../../src/readers/index.js';
import { inputOf, sumOf } from '../components/stance/score.js';

const scorer = linearScorer();
const praise = 'The mayor praised [Berg] for his great courage.';
const withKind = (input: ScoringInput, kind: ActorKind): ScoringInput => ({
  ...input,
  actors: input.mentions.map(({ actor }) => ({ id: actor, name: actor, kind })),
});

describe('the kind of actor', () => {
  it('moves the bias, and the cues with it still add up to the score', () => {
    const kinds = ['state', 'person', 'organization'] as const;
    const scored = kinds.map((kind) => scorer.score(withKind(inputOf(praise), kind))[0]!);
    expect(new Set(scored.map(({ bias }) => bias)).size).toBe(3);
    for (const each of scored) expect(sumOf(each)).toBeCloseTo(each.score, 9);
  });
  it('is organization, bloc and group alike, and nothing where it is not known', () => {
    const other = scorer.score(withKind(inputOf(praise), 'organization'));
    expect(scorer.score(withKind(inputOf(praise), 'bloc'))).toEqual(other);
    expect(scorer.score(withKind(inputOf(praise), 'group'))).toEqual(other);
    expect(scorer.score({ ...inputOf(praise), actors: [] })).toEqual(scorer.score(inputOf(praise)));
  });
});

describe('mentions of one actor in one sentence', () => {
  const text = '[Berg] lied, cheated and stole, said the mayor, who hailed [Berg] for his courage.';
  const apart = inputOf(text);
  const together = { ...apart, mentions: apart.mentions.map((mention) => ({ ...mention, actor: 'X' })) };

  it('are read as one', () => {
    const [first, second] = scorer.score(apart);
    expect(first!.score).toBeLessThan(second!.score);
    const both = scorer.score(together);
    expect(both[0]!.probabilities).toEqual(both[1]!.probabilities);
    expect(both[0]!.score).toBeGreaterThan(first!.score);
    expect(both[0]!.score).toBeLessThan(second!.score);
  });
  it('each have cues of their own that add up to it', () => {
    for (const each of scorer.score(together)) expect(sumOf(each)).toBeCloseTo(each.score, 9);
  });
});
