import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { relationshipSigns, stanceSigns } from '../../src/article/index.js';

/** The least chance with which a sentence is quoted, as the comparison has it. */
const LIKELY = 0.6;
const read = (text: string) => analyze({ id: '1', outlet: 'The Harbour Post', text });

/** Sentences that say nothing for or against the actor, by the kind of mistake they invite. */
const NEUTRAL: readonly (readonly [kind: string, actor: string, text: string])[] = [
  [
    'bad things near a state',
    'UKR',
    'The war in Ukraine has entered its fourth winter, and grain prices have doubled in Lagos.',
  ],
  ['bad things done to a state', 'KWT', 'Kuwait was invaded in August 1990, and its oil wells burned for months.'],
  ['bad things done to a state', 'IRN', 'Iran has been under sanctions on its banks and its tankers since the spring.'],
  ['its envoy killed', 'TUR', 'The ambassador of Turkey was killed by a gunman in a gallery on Monday.'],
  ['plain contact', 'BRA', 'The president of Chile thanked Brazil for the use of the harbour.'],
  ['plain contact', 'JPN', 'Ministers met officials of Japan in Lima on Tuesday.'],
  ['what it says of itself', 'IRN', 'Iran said that its nuclear programme was peaceful.'],
  ['a denial', 'SRB', 'Serbia denied that its police had beaten the prisoners.'],
  ['no comment', 'QAT', 'Qatar declined to comment on the report.'],
  ['a bad thing negated', 'CUB', 'Inspectors do not believe that Cuba builds missiles.'],
  ['cleared of it', 'PER', 'A court in The Hague cleared Peru of piracy.'],
  ['topic only', 'IRN', 'The Iran deal will be debated by the committee on Thursday.'],
  ['war in an everyday sense', 'NOR', 'Norway fought back in the second half and shot three goals.'],
  ['a list', 'MEX', 'The delegates came from Mexico, Peru, Chile and Ecuador.'],
  ['a dateline', 'GRC', 'ATHENS, Greece — The ferry left at noon.'],
];

/** Sentences about two that value nothing, though what they tell is good or bad. */
const UNVALUED: readonly (readonly [kind: string, a: string, b: string, text: string])[] = [
  ['facts of a hostile tie', 'IND', 'PAK', 'India and Pakistan exchanged fire across the line of control on Sunday.'],
  ['facts of a friendly tie', 'POL', 'SVK', 'Poland and Slovakia signed a protocol on a border crossing on Thursday.'],
  ['help and support', 'RUS', 'SYR', 'Russia supports Syria with grain and helps to repair its power stations.'],
];

describe('sentences that prove nothing', () => {
  it.each(NEUTRAL)('%s: nothing of %s is shown from “%s”', (_, actor, text) => {
    const analysis = read(text);
    for (const [, { negative, positive }] of stanceSigns(analysis, actor, 'stance') ?? []) {
      expect(Math.max(negative, positive)).toBeLessThan(LIKELY);
    }
  });

  it.each(UNVALUED)('%s: no appraisal of %s and %s is shown from “%s”', (_, a, b, text) => {
    const analysis = read(text);
    const signs = [...(relationshipSigns(analysis, [a, b], 'appraisal') ?? [])];
    expect(signs.length).toBeGreaterThan(0);
    for (const [, { negative, positive }] of signs) expect(Math.max(negative, positive)).toBeLessThan(LIKELY);
  });

  it('a sentence that blames is shown', () => {
    const [[, chances] = [0, { negative: 0 }]] =
      stanceSigns(
        read('Russia has lied, stolen and murdered, and its brutal regime deserves contempt.'),
        'RUS',
        'stance',
      ) ?? [];
    expect(chances.negative).toBeGreaterThan(LIKELY);
  });
});
