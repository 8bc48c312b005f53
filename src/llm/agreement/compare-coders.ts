import { checkCount, StandpointError } from '../../core/index.js';
import type { CodeQuotation, Coding } from '../../model/index.js';
import { type Generator, generator, krippendorffAlpha, type MeasurementLevel, quantile } from '../../stats/index.js';
import { type Codebook, defaultCodebook } from '../codebook/index.js';
import { checkOneCodebook } from '../codes/index.js';

/** What one coder says where coders disagree. */
export interface Said {
  readonly coder: string;
  readonly value: number | null;
  readonly quotations: readonly CodeQuotation[];
}

/** An article on which coders differ, and what each said. */
export interface Disagreement {
  readonly article: string;
  readonly channel: string;
  readonly said: readonly Said[];
  /** Of the values furthest apart; 1 where one finds nothing to code and another does. */
  readonly distance: number;
}

/** How well coders agree on one construct. */
export interface ConstructAgreement {
  readonly construct: string;
  /** Units that two coders or more coded: an article and one it was asked about. */
  readonly units: number;
  /** Krippendorff's α, 1 perfect and 0 chance; null where all say the same or nobody else coded. */
  readonly alpha: number | null;
  /** 95 %, by resampling articles; null where α is. */
  readonly interval: readonly [number, number] | null;
  /** Share of pairs of coders that say the very same; null without pairs. */
  readonly same: number | null;
  /** How often one coder gave `a` where another gave `b`, `a` at most `b`; null is no code. */
  readonly confusion: readonly { readonly a: number | null; readonly b: number | null; readonly count: number }[];
}

/** Replication: what several coders, models, prompts or passes make of the same articles. */
export interface CoderAgreement {
  readonly coders: readonly string[];
  readonly codebook: string;
  readonly constructs: readonly ConstructAgreement[];
  /** The widest first. */
  readonly disagreements: readonly Disagreement[];
}

interface Unit {
  readonly article: string;
  readonly channel: string;
  readonly said: readonly Said[];
}

/** Stands for "nothing to code" among values, so that finding nothing is a value that coders can agree on. */
const NO_CODE = -2;

/**
 * Compares coders on the articles that several of them coded. Each list is one coder's work; its name tells coders apart, so that two passes
 * of one model are two coders.
 * @throws StandpointError `invalid-data` for fewer than two coders, different codebooks, or an article coded twice by one
 * @see Krippendorff (2011), "Computing Krippendorff's alpha-reliability"; Zapf et al. (2016), BMC Medical Research Methodology 16, for the bootstrap interval
 */
export function compareCoders(
  coders: Readonly<Record<string, readonly Coding[]>>,
  options: { readonly codebook?: Codebook; readonly seed?: number; readonly resamples?: number } = {},
): CoderAgreement {
  const { codebook = defaultCodebook(), seed = 1, resamples = 1000 } = options;
  checkCount(resamples, 100, 'resamples');
  const names = Object.keys(coders);
  if (names.length < 2) throw new StandpointError('invalid-data', 'agreement needs the codings of two coders at least');
  const all = Object.values(coders).flat();
  checkOneCodebook(all);
  const units = unitsOf(coders);
  return {
    coders: names,
    codebook: all[0]?.codebook ?? '',
    constructs: codebook.constructs.flatMap(({ id, level }) => {
      const its = [...units].filter(([key]) => key.startsWith(`${id}\n`)).map(([, unit]) => unit);
      return its.length === 0
        ? []
        : [agreementOn(id, its, level, { random: generator(seed, `alpha\n${id}`), resamples })];
    }),
    disagreements: [...units.values()]
      .map((unit) => ({ ...unit, distance: distanceOf(unit) }))
      .filter(({ distance }) => distance > 0)
      .sort((a, b) => b.distance - a.distance || (a.article < b.article ? -1 : 1)),
  };
}

function unitsOf(coders: Readonly<Record<string, readonly Coding[]>>): Map<string, Unit> {
  const units = new Map<string, Unit & { said: Said[] }>();
  for (const [coder, codings] of Object.entries(coders)) {
    for (const { article, codes } of codings) {
      for (const { construct, channel, about, value, quotations } of codes) {
        const key = `${construct}\n${article}\n${channel}\n${about.join(' ')}`;
        const unit = units.get(key) ?? { article, channel, said: [] };
        if (unit.said.some((each) => each.coder === coder)) {
          throw new StandpointError('invalid-data', `"${coder}" coded article "${article}" twice on "${channel}"`);
        }
        unit.said.push({ coder, value, quotations });
        units.set(key, unit);
      }
    }
  }
  return units;
}

const valuesOf = ({ said }: Unit): number[] => said.map(({ value }) => value ?? NO_CODE);

function distanceOf({ said }: Unit): number {
  const values = said.flatMap(({ value }) => (value === null ? [] : [value]));
  const apart = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  return values.length === 0 || values.length === said.length ? apart : Math.max(1, apart);
}

function agreementOn(
  construct: string,
  all: readonly Unit[],
  level: MeasurementLevel,
  { random, resamples }: { readonly random: Generator; readonly resamples: number },
): ConstructAgreement {
  const units = all.filter(({ said }) => said.length > 1);
  const alpha = krippendorffAlpha(units.map(valuesOf), { level });
  const byArticle = [...new Set(units.map(({ article }) => article))].map((id) =>
    units.filter((unit) => unit.article === id),
  );
  const drawn: number[] = [];
  for (let i = 0; i < resamples && !Number.isNaN(alpha); i++) {
    const sample = byArticle.flatMap(() => byArticle[random.below(byArticle.length)]!);
    const one = krippendorffAlpha(sample.map(valuesOf), { level });
    // A sample in which all say the same agrees perfectly, though chance cannot be told from it.
    drawn.push(Number.isNaN(one) ? 1 : one);
  }
  const counts = new Map<string, number>();
  let [pairs, same] = [0, 0];
  for (const unit of units) {
    const values = valuesOf(unit).sort((x, y) => x - y);
    values.forEach((a, i) => {
      for (const b of values.slice(i + 1)) {
        pairs++;
        if (a === b) same++;
        counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
      }
    });
  }
  const code = (text: string) => (Number(text) === NO_CODE ? null : Number(text));
  return {
    construct,
    units: units.length,
    alpha: Number.isNaN(alpha) ? null : alpha,
    interval: Number.isNaN(alpha) ? null : [quantile(drawn, 0.025), quantile(drawn, 0.975)],
    same: pairs === 0 ? null : same / pairs,
    confusion: [...counts].map(([key, count]) => {
      const [a = '', b = ''] = key.split(' ');
      return { a: code(a), b: code(b), count };
    }),
  };
}
