import { findingsOf } from '../../src/compare/telling/findings.js';
import { inWords } from '../../src/compare/telling/in-words.js';
import { orderingOf } from '../../src/compare/telling/ordering.js';
import type {
  Channel,
  Comparison,
  Difference,
  Estimate,
  Evidence,
  GroupEstimate,
  Voice,
} from '../../src/model/index.js';
import { identity } from '../compare/identity.js';

/** A comparison made by hand, in the shape and size of a real one. Outlets and sentences are invented. */

const OUTLETS = ['Harbour Gazette', 'The Continental Review of Foreign Affairs', 'Plainwire', 'Exile Voice'] as const;

export function estimate(mean: number, half: number, articles = 9): Estimate {
  const interval = { low: mean - half, high: mean + half, level: 0.95 };
  return { kind: 'estimate', mean, interval, articles, observations: articles * 7, unit: 'article' };
}

export const tooLittle: Estimate = { kind: 'insufficient', articles: 2, observations: 3, needed: 3 };

export const own: Voice = { kind: 'outlet' };

export function quoting(speakerText: string): Voice {
  return { kind: 'direct', speaker: null, speakerText, cue: 'said', span: { start: 0, end: 10 } };
}

/** Evidence whose cues are given as words of the sentence with their weights. */
export function evidence(
  group: string,
  text: string,
  score: number,
  cues: Record<string, number>,
  voice = own,
): Evidence {
  return {
    article: `${group}/1`,
    group,
    date: '2023-05-04',
    title: 'Two capitals, one pipeline',
    url: 'https://example.org/two-capitals',
    segment: 'paragraph',
    span: { start: text.length, end: text.length * 2 },
    text,
    score,
    cues: Object.entries(cues).map(([word, weight]) => ({
      span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
      feature: weight < 0 ? 'condemning word near the actor' : 'approving word near the actor',
      weight,
    })),
    voice,
  };
}

const SENTENCES: readonly (readonly Evidence[])[] = [
  [
    evidence(
      'Harbour Gazette',
      'The sinister bargain between the two autocracies menaces every port on the strait.',
      -0.62,
      {
        'sinister bargain': -0.34,
        menaces: -0.21,
      },
    ),
    evidence(
      'Harbour Gazette',
      '“It is a pact of convenience, and a dangerous one,” a former naval attaché said.',
      -0.41,
      { dangerous: -0.28, 'pact of convenience': -0.12 },
      quoting('a former naval attaché'),
    ),
  ],
  [
    evidence(
      'The Continental Review of Foreign Affairs',
      'Their patient diplomacy has turned an old rivalry into a valuable partnership that steadies the whole region.',
      0.55,
      { 'patient diplomacy': 0.2, 'valuable partnership': 0.31, rivalry: -0.08 },
    ),
  ],
  [
    evidence('Plainwire', 'The ministers signed the agreement on Thursday and will meet again in June.', 0.12, {
      signed: 0.1,
    }),
  ],
  [
    evidence('Exile Voice', 'Moscow needs the drones and pays with promises it has no intention to keep.', -0.38, {
      needs: -0.1,
      'no intention to keep': -0.27,
    }),
  ],
];

function difference(a: number, b: number, mean: number, q: number, shown: readonly Evidence[]): Difference {
  return {
    a: OUTLETS[a]!,
    b: OUTLETS[b]!,
    estimate: estimate(mean, 0.24),
    effect: { hedgesG: mean * 2.1, cliffsDelta: Math.max(-1, Math.min(1, mean * 1.2)) },
    p: q / 3,
    q,
    minimumDetectable: 0.37,
    paired: true,
    events: 9,
    evidence: shown,
  };
}

interface ChannelInput {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly ends: readonly [string, string];
  readonly unit?: Channel['unit'];
  readonly values: readonly (number | null)[];
  readonly evidence?: boolean;
}

function channel(input: ChannelInput): Channel {
  const groups: GroupEstimate[] = OUTLETS.map((group, index) => {
    const value = input.values[index] ?? null;
    return {
      group,
      estimate: value === null ? tooLittle : estimate(value, input.unit === 'share' ? 0.12 : 0.15),
      evidence: input.evidence === false ? [] : (SENTENCES[index] ?? []),
    };
  });
  const differences: Difference[] = [];
  for (let a = 0; a < OUTLETS.length; a++) {
    for (let b = a + 1; b < OUTLETS.length; b++) {
      const [first, second] = [input.values[a], input.values[b]];
      if (first == null || second == null) {
        differences.push({
          ...difference(a, b, 0, 1, []),
          estimate: tooLittle,
          effect: null,
          p: null,
          q: null,
          minimumDetectable: null,
        });
      } else {
        const gap = first - second;
        differences.push(
          difference(a, b, gap, Math.abs(gap) > 0.5 ? 0.004 : 0.31, [...(SENTENCES[a] ?? []), ...(SENTENCES[b] ?? [])]),
        );
      }
    }
  }
  return {
    ...identity(input.id),
    label: input.label,
    question: input.question,
    unit: input.unit ?? 'score',
    ends: input.ends,
    groups,
    differences,
    ordering: orderingOf(groups, differences),
  };
}

/** Adds what a comparison says of its own numbers. */
export function told(comparison: Omit<Comparison, 'findings' | 'summary'>): Comparison {
  const whole = { ...comparison, findings: findingsOf(comparison.channels) };
  return { ...whole, summary: inWords(whole) };
}

const FRAME_VALUES: Record<string, readonly (number | null)[]> = {
  threat: [0.72, 0.08, 0.2, 0.35],
  partnership: [0.1, 0.81, 0.33, 0.12],
  convenience: [0.3, 0.05, 0.08, 0.44],
  dependency: [0.18, 0.02, 0.06, 0.62],
  betrayal: [0.08, 0, 0.02, 0.38],
  rivalry: [0.2, 0.12, 0.1, 0.22],
  isolation: [0.44, 0.06, 0.12, null],
  mediation: [0.02, 0.4, 0.22, 0.05],
  economy: [0.21, 0.66, 0.51, 0.3],
  legality: [0.25, 0.1, 0.18, 0.15],
};

export const relationship = told({
  events: [],
  terms: [],
  schema: 'standpoint/comparison@1',
  question: 'relationship',
  title: 'Russia and Iran, as 4 outlets tell it',
  by: 'outlet',
  groups: OUTLETS,
  actors: [
    { id: 'RUS', name: 'Russia', kind: 'state' },
    { id: 'IRN', name: 'Iran', kind: 'state' },
  ],
  articles: 36,
  channels: [
    channel({
      id: 'climate',
      label: 'Climate',
      question: 'How cooperative or conflictual are the two said to be?',
      ends: ['hostile', 'allied'],
      values: [0.31, 0.44, 0.35, 0.12],
    }),
    channel({
      id: 'appraisal',
      label: 'Appraisal',
      question: 'Is the tie deplored or welcomed?',
      ends: ['deplored', 'welcomed'],
      values: [-0.58, 0.47, 0.04, -0.33],
    }),
    channel({
      id: 'stance:RUS',
      label: 'Stance toward Russia',
      question: 'How favourable is what is said of Russia?',
      ends: ['unfavourable', 'favourable'],
      values: [-0.49, 0.22, -0.05, -0.66],
    }),
    channel({
      id: 'stance:IRN',
      label: 'Stance toward Iran',
      question: 'How favourable is what is said of Iran?',
      ends: ['unfavourable', 'favourable'],
      values: [-0.42, 0.19, -0.08, -0.21],
    }),
    ...(['own', 'quoted'] as const).flatMap((kind) =>
      ['Russia', 'Iran'].map((name) =>
        channel({
          id: `${kind}:${name === 'Russia' ? 'RUS' : 'IRN'}`,
          label: kind === 'own' ? `${name}, in own words` : `${name}, in quoted words`,
          question: `How favourable is what is said of ${name}?`,
          ends: ['unfavourable', 'favourable'],
          values: kind === 'own' ? [-0.31, 0.1, -0.02, -0.5] : [-0.6, 0.35, -0.1, null],
          evidence: false,
        }),
      ),
    ),
    channel({
      id: 'initiative',
      label: 'Initiative',
      question: 'Who acts on whom?',
      ends: ['Iran acts', 'Russia acts'],
      values: [0.21, 0.05, 0.02, null],
      evidence: false,
    }),
    ...Object.entries(FRAME_VALUES).map(([frame, values]) =>
      channel({
        id: `frame:${frame}`,
        label: `Frame: ${frame}`,
        question: `How strongly is the tie framed as ${frame}?`,
        ends: ['absent', 'present'],
        unit: 'share',
        values,
        evidence: false,
      }),
    ),
    channel({
      id: 'voice:RUS',
      label: 'Voice of Russia',
      question: 'How much of what is quoted comes from Russia?',
      ends: ['none', 'all'],
      unit: 'share',
      values: [0.12, 0.55, 0.38, 0.09],
      evidence: false,
    }),
  ],
  warnings: [{ code: 'missing-date', message: '1 article has no date', article: 'Plainwire/7' }],
  made: { library: 'standpoint@0.1.0', seed: 1, resamples: 2000, level: 0.95, minArticles: 3 },
});

/** The same with nothing in it: what a corpus without articles gives. */
export const nothing: Comparison = {
  ...relationship,
  title: 'Russia and Iran',
  groups: [],
  articles: 0,
  channels: relationship.channels.map((entry) => ({ ...entry, groups: [], differences: [], ordering: [] })),
  findings: [],
  summary: [],
  warnings: [],
};
