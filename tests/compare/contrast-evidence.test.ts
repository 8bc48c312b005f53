import { describe, expect, it } from 'vitest';
import { compareStance } from '../../src/compare/index.js';
import { article } from '../article/article.js';

/** Articles on one event each: the scores of their sentences toward Russia. */
type Scores = readonly (readonly number[])[];

const WORDS = ['dam', 'port', 'mine', 'road', 'bank', 'farm', 'mill'];

function evidence(options: { a: Scores; b: Scores; events?: boolean }) {
  const { events = true } = options;
  const analyses = (['a', 'b'] as const).flatMap((outlet) =>
    options[outlet].map((scores, n) =>
      article({
        id: `${outlet}${n}`,
        outlet,
        event: events ? `e${n}` : `${outlet}${n}`,
        lines: scores.map((score, i) => ({
          text: `${outlet} on the ${WORDS[n]}, ${i}.`,
          stance: [{ actor: 'RUS', score }],
        })),
      }),
    ),
  );
  const [difference] = compareStance(analyses, { actors: ['RUS'] }).channels[0]!.differences;
  return { ...difference!, shown: difference!.evidence.map(({ article: id, score }) => [id, Math.sign(score)]) };
}

describe('sentences that show a difference', () => {
  it('come in pairs on one event to which both sides contribute', () => {
    // The widest gap is that of event 0, but there `a` says next to nothing.
    const { shown, paired } = evidence({
      a: [[0.07], [0.5], [0.2], [0.4]],
      b: [[-0.9], [-0.5], [-0.2], [-0.4]],
    });
    expect(paired).toBe(true);
    expect(shown).toEqual([
      ['a1', 1],
      ['a3', 1],
      ['b1', -1],
      ['b3', -1],
    ]);
  });

  it('stay on one event where groups were compared within events, although others are further apart', () => {
    const { shown } = evidence({
      a: [[0.9], [0.3], [0.15], [0.3]],
      b: [[0.8], [-0.3], [-0.15], [-0.9]],
    });
    expect(shown.map(([id]) => id)).toEqual(['a3', 'a1', 'b3', 'b1']);
  });

  it('are the strongest of both sides where no event is shared', () => {
    const { shown, paired } = evidence({
      events: false,
      a: [[0.1], [0.6], [0.5]],
      b: [[-0.1], [-0.5], [-0.6]],
    });
    expect(paired).toBe(false);
    expect(shown).toEqual([
      ['a1', 1],
      ['a2', 1],
      ['b2', -1],
      ['b1', -1],
    ]);
  });

  it('say less where both groups lie on one side', () => {
    const { shown } = evidence({ events: false, a: [[0.8], [0.7], [0.8]], b: [[0.2], [0.1], [0.2]] });
    // Above and below the mean of the lower group: its weakest praise beside the strongest of the other.
    expect(shown[0]).toEqual(['a0', 1]);
    expect(shown.filter(([id]) => String(id).startsWith('b'))[0]).toEqual(['b1', 1]);
  });

  it('of one side stand alone where the other has nothing to say', () => {
    const { shown } = evidence({ events: false, a: [[0.5], [0.4], [0.6]], b: [[0], [0], [0]] });
    expect(shown.map(([id]) => id)).toEqual(['a2', 'a0']);
  });
});
