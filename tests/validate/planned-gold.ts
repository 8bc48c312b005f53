import { correctWithGold, type GoldValue } from '../../src/compare/index.js';
import { planCoding } from '../../src/llm/index.js';
import type { ChannelUnit, Estimate, GoldMethod } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { type Invented, summaryOf } from './corpora.js';
import type { GoldChecked } from './gold.js';
import { normal } from './shapes.js';

export interface Drawn {
  readonly method: Exclude<GoldMethod, 'rogan-gladen'>;
  readonly coded: number;
  readonly unit: ChannelUnit;
  /** The outlets report the same events, and what both make of one is alike. */
  readonly events: boolean;
}

const ARTICLES = 160;
const OUTLETS = ['A', 'B'] as const;
/** True means of the two outlets, and true shares of articles. */
const TRUTH = { score: [0.1, -0.1], share: [0.5, 0.3] } as const;
const CHANNEL = { score: 'climate', share: 'frame:threat' } as const;
/** The scorer reads outlet A too high and outlet B too low, on another scale; of frames it finds more in A than there are. */
const BIAS = [0.15, -0.05];
const RIGHT = [
  { sensitivity: 0.9, specificity: 0.75 },
  { sensitivity: 0.7, specificity: 0.95 },
];

/** One article as it is, and as the scorer sees it. */
function invent(unit: ChannelUnit, outlet: number, mood: number, random: ReturnType<typeof generator>) {
  if (unit === 'share') {
    const truth = random.uniform() < TRUTH.share[outlet]! ? 1 : 0;
    const { sensitivity, specificity } = RIGHT[outlet]!;
    const isRight = random.uniform() < (truth === 1 ? sensitivity : specificity);
    return { truth, seen: isRight ? truth : 1 - truth };
  }
  const truth = Math.max(-1, Math.min(1, TRUTH.score[outlet]! + mood + 0.2 * normal(random)));
  return { truth, seen: 0.6 * truth + BIAS[outlet]! + 0.15 * normal(random) };
}

/** Draws articles by {@link planCoding}, corrects by their codes, and counts how often intervals hold the truth. */
export function plannedCoverage({ method, coded, unit, events }: Drawn, corpora: number): GoldChecked {
  const random = generator(37, `${method} ${coded} ${unit} ${events}`);
  let [means, differences, bias, plainBias] = [0, 0, 0, 0];
  for (let seed = 1; seed <= corpora; seed++) {
    const moods = Array.from({ length: ARTICLES }, () => (events ? 0.15 * normal(random) : 0));
    const articles: Invented[] = [];
    const truths: number[] = [];
    OUTLETS.forEach((outlet, o) => {
      for (const [i, mood] of moods.entries()) {
        const { truth, seen } = invent(unit, o, mood, random);
        truths.push(truth);
        plainBias += (seen - TRUTH[unit][o]!) / (ARTICLES * OUTLETS.length);
        const event = events ? `event ${seed} ${i}` : null;
        articles.push({ outlet, event, values: { [CHANNEL[unit]]: seen } });
      }
    });
    const summary = summaryOf(articles);
    const channel = CHANNEL[unit];
    const plan = planCoding(summary, { channel, perGroup: coded, seed });
    const places = new Map(summary.rows.map(({ article }, i) => [article, i]));
    const gold = plan.articles.map(({ article, probability }): GoldValue => {
      return { article, channel, value: truths[places.get(article)!]!, probability };
    });
    const [found] = correctWithGold(summary, { gold, method, seed, resamples: 100 }).channels;
    if (holds(found!.differences[0]!.estimate, TRUTH[unit][0] - TRUTH[unit][1])) differences++;
    for (const [o, { estimate }] of found!.groups.entries()) {
      if (holds(estimate, TRUTH[unit][o]!)) means++;
      if (estimate.kind === 'estimate') bias += estimate.mean - TRUTH[unit][o]!;
    }
  }
  const groups = corpora * OUTLETS.length;
  return {
    means: means / groups,
    differences: differences / corpora,
    bias: bias / groups,
    plainBias: plainBias / corpora,
    corpora,
  };
}

function holds(estimate: Estimate, truth: number): boolean {
  return estimate.kind === 'estimate' && estimate.interval.low <= truth && truth <= estimate.interval.high;
}
