import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { findQuotations } from '../../../src/components/quotations/index.js';
import { findRelations } from '../../../src/components/relations/index.js';
import type { RelationshipObservation, RelationshipSign, Segment } from '../../../src/model/index.js';
import { findRelationships, readRelationship } from '../../../src/readers/fast/relationship/index.js';
import { MISSES } from './misses.js';
import { ROWS, type Row } from './sentences.js';

/** As `analyze` reads a text. */
function read(text: string, kind: Segment['kind'] = 'paragraph', scored = true) {
  const annotation = english().annotate(text, [{ kind, span: { start: 0, end: text.length }, scored }]);
  const { mentions, actors } = findMentions(annotation, builtInRegistry(), { date: '2024-03-01' });
  const quotations = findQuotations(annotation, mentions);
  const relations = findRelations({ annotation, mentions, quotations, actors });
  return { annotation, mentions, actors, quotations, relations };
}

const ties = (text: string) => findRelationships(read(text));
const SIGN: Readonly<Record<RelationshipSign | 'none', number | null>> = {
  negative: -1,
  neutral: 0,
  positive: 1,
  none: null,
};
const MIRROR = { forward: 'backward', backward: 'forward', mutual: 'mutual', none: 'none' } as const;

/** What is read of a row, told from its first actor to its second. */
function answer(row: Row) {
  const tie = ties(row.text).find(({ dyad }) => row.actors.includes(dyad[0]) && row.actors.includes(dyad[1]));
  if (!tie) return null;
  const { label } = tie.direction;
  return {
    climate: SIGN[tie.climate.label],
    appraisal: SIGN[tie.appraisal.label],
    direction: tie.dyad[0] === row.actors[0] ? label : MIRROR[label],
  };
}

describe('invented sentences', () => {
  const answers = ROWS.map(answer);
  const misses = new Set(MISSES);
  const share = (right: (row: Row, i: number) => boolean) => ROWS.filter(right).length / ROWS.length;

  it('are at least 250, each with both actors found', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(250);
    expect(ROWS.filter((_, i) => answers[i] === null).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['climate', 0.66],
    ['direction', 0.66],
    ['appraisal', 0.8],
  ] as const)('are read rightly for %s in at least a share of %s', (channel, floor) => {
    expect(share((row, i) => answers[i]?.[channel] === row[channel])).toBeGreaterThanOrEqual(floor);
  });

  const certain = ROWS.flatMap((row, i) =>
    (['climate', 'direction', 'appraisal'] as const).flatMap((channel) =>
      misses.has(`${channel} ${row.actors.join(' ')} ${row.text}`)
        ? []
        : [[channel, row.text, row.actors, row[channel], answers[i]?.[channel]] as const],
    ),
  );
  it.each(certain)('%s of: %s %s', (_channel, _text, _actors, expected, found) => {
    expect(found).toBe(expected);
  });
});

describe('the actors', () => {
  const pairs = [
    ['Russia', 'Iran', 'RUS', 'IRN'],
    ['Brazil', 'Kenya', 'BRA', 'KEN'],
    ['France', 'Japan', 'FRA', 'JPN'],
    ['Turkey', 'Mexico', 'TUR', 'MEX'],
  ] as const;
  const frames = [
    (a: string, b: string) => `${a} accused ${b} of breaking the truce, and the two fell out.`,
    (a: string, b: string) => `The unholy alliance between ${a} and ${b} endangers the world.`,
    (a: string, b: string) => `Nobody in ${a} trusts ${b}'s promises any longer.`,
    (a: string, b: string) => `${a} was thanked by ${b} for its help.`,
  ];
  const numbers = (tie: RelationshipObservation | undefined, first: string) => {
    const { climate, appraisal, direction } = tie!;
    return [climate.score, appraisal.score, tie!.dyad[0] === first ? direction.score : -direction.score];
  };

  it.each(frames.map((frame) => [frame('A', 'B'), frame] as const))('exchanged change nothing: %s', (_, frame) => {
    const [[a, b, id]] = pairs;
    const first = numbers(ties(frame(a, b))[0], id);
    for (const [x, y, other, second] of pairs) {
      expect(numbers(ties(frame(x, y))[0], other)).toEqual(first);
      expect(numbers(ties(frame(y, x))[0], second)).toEqual(first);
    }
  });

  it('in the other order turn the direction round and nothing else', () => {
    const input = read('Russia armed Iran.');
    const there = readRelationship(input, [0, 1])!;
    const back = readRelationship(input, [1, 0])!;
    expect(back.direction.score).toBe(-there.direction.score);
    expect(back.direction.label).toBe(MIRROR[there.direction.label]);
    expect(back.climate).toEqual(there.climate);
    expect(back.appraisal).toEqual(there.appraisal);
  });

  it('are rolled up to their states', () => {
    expect(ties('Putin praised Erdogan.').map(({ dyad }) => dyad)).toEqual([['RUS', 'TUR']]);
    expect(ties('Putin praised Russia.')).toEqual([]);
  });

  it('are read by their nearest mentions, two states at least and six at most', () => {
    const [tie] = ties('Russia spoke; later Iran thanked Russia.');
    expect(tie!.mentions).toEqual([1, 2]);
    expect(ties('Russia grew.')).toEqual([]);
    expect(ties('Russia, Iran, Turkey, China, India, Brazil and Egypt met.')).toEqual([]);
    expect(ties('Russia, Iran, Turkey and China met.')).toHaveLength(6);
  });
});

describe('an observation', () => {
  it('is the sum of its cues, each inside its sentence', () => {
    for (const { text } of ROWS.slice(0, 60)) {
      for (const tie of ties(text)) {
        for (const reading of [tie.climate, tie.direction, tie.appraisal]) {
          const sum = reading.cues.reduce((total, { weight }) => total + weight, reading.bias);
          expect(Math.abs(sum - reading.score)).toBeLessThan(1e-9);
          const whole = Object.values<number>(reading.probabilities).reduce((total, p) => total + p, 0);
          expect(Math.abs(whole - 1)).toBeLessThan(1e-9);
          for (const { span } of reading.cues) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }
    }
  });

  it('names its strongest cues', () => {
    const [tie] = ties('Russia fired missiles at Ukraine overnight.');
    expect(tie!.climate.cues.map(({ feature }) => feature).join('; ')).toMatch(/fired?|missiles/);
  });

  it('explains most of what it says by the few cues it lists', () => {
    const explained = ROWS.flatMap(({ text }) => ties(text))
      .flatMap(({ climate, appraisal, direction }) => [climate, appraisal, direction])
      .filter(({ score, bias }) => Math.abs(score - bias) > 0.2)
      .map(({ score, bias, cues }) => {
        const other = cues.find(({ feature }) => feature === 'other cues')?.weight ?? 0;
        return 1 - other / (score - bias);
      })
      .sort((a, b) => a - b);
    expect(explained.length).toBeGreaterThan(200);
    // What only holds sentences together is a third of it, and no reason.
    expect(explained[Math.floor(explained.length / 2)]).toBeGreaterThan(0.65);
    expect(explained[Math.floor(explained.length / 4)]).toBeGreaterThan(0.5);
  });

  it('names the relation that the rules found, where they read it', () => {
    const text = 'Russia condemned Turkey.';
    const cue = ties(text)[0]!.climate.cues.find(({ feature }) => feature.startsWith('relation'))!;
    expect(cue.feature).toBe('relation: disapprove');
    expect(text.slice(cue.span.start, cue.span.end)).toContain('condemned');
    expect(cue.weight).toBeLessThan(0);
  });

  it('knows whose words it rests on', () => {
    const found = ties('“Russia betrayed Iran,” Macron said.').find(({ dyad }) => dyad.join() === 'IRN,RUS');
    expect(found!.voice).toMatchObject({ kind: 'direct', speaker: 'FRA:macron' });
  });

  it('is not made of a caption', () => {
    expect(findRelationships(read('Russia and Iran sign a treaty.', 'caption', false))).toEqual([]);
  });

  it('can span two sentences when it is asked for', () => {
    const input = read('Russia was angry. It blamed Iran.');
    const at = (actor: string) => input.mentions.findIndex((mention) => mention.actor === actor);
    expect(readRelationship(input, [at('RUS'), at('IRN')])?.climate.label).toBe('negative');
  });
});

describe('odd text', () => {
  it.each(['', ' ', '\ud800 Russia \udfff Iran', 'Russia constructor Iran __proto__ toString.', 'Russia🇷🇺Iran🇮🇷'])(
    '%j',
    (text) => {
      for (const tie of ties(text)) expect(Number.isFinite(tie.climate.score)).toBe(true);
    },
  );

  it('never throws and never leaves the scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Russia', 'Iran', 'not', '"', ',', 'war', '.', '\n', 'the', '\udc00', 'and')),
        (words) => {
          for (const tie of ties(words.join(' '))) expect(Math.abs(tie.climate.score)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });

  it('is read in linear time', () => {
    const long = `Russia met Iran ${'and then they spoke of gas and grain '.repeat(4000)}.`;
    const start = performance.now();
    ties(long);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
