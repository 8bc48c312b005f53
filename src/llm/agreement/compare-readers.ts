import { type InferenceOptions, summarize } from '../../compare/index.js';
import { checkKeys, demand } from '../../core/index.js';
import { type Analysis, MICRO, type Question, type Summary } from '../../model/index.js';
import { krippendorffAlpha, mean, pearson, studentReach, variance } from '../../stats/index.js';

/** The same articles as one reader reads them. */
export interface ReadBy {
  readonly name: string;
  readonly analyses: readonly Analysis[];
}

/** What the readers are compared on. */
export interface CompareReadersOptions extends Pick<InferenceOptions, 'ownChannels' | 'signal'> {
  readonly question: Question;
  /** Articles shown for each channel and pair of readers at most. Default 5. */
  readonly most?: number;
}

/** How two readers stand to each other on a channel, in all articles or those of one group. */
export interface ReaderAgreement {
  /** Null for all groups together. */
  readonly group: string | null;
  /** Articles on which both say something. */
  readonly articles: number;
  /** Mean of `b` minus `a`, with its 95 % interval; null with fewer than three articles. */
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** Pearson's correlation, and Krippendorff's α of the values; null where one of them does not vary. */
  readonly correlation: number | null;
  readonly alpha: number | null;
}

/** Two readers on one channel, and the articles on which they differ most. */
export interface ReaderPair {
  readonly channel: string;
  readonly a: string;
  readonly b: string;
  readonly agreement: readonly ReaderAgreement[];
  /** Articles on which only one of the two says something. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Where they are furthest apart. */
  readonly furthest: readonly {
    readonly article: string;
    readonly group: string;
    readonly a: number;
    readonly b: number;
  }[];
}

interface Both {
  readonly article: string;
  readonly group: string;
  readonly a: number;
  readonly b: number;
}

/**
 * Where readers disagree, channel by channel and group by group: rules, a model, people. A reader that is off by as much in every group leaves
 * their order as it is; one that is off in some groups only makes differences that are not there.
 * @throws StandpointError `invalid-option`, `unknown-option`; whatever {@link summarize} throws
 * @example compareReaders([{ name: 'one', analyses }, { name: 'two', analyses }], { question })
 */
export function compareReaders(readers: readonly ReadBy[], options: CompareReadersOptions): ReaderPair[] {
  checkKeys(options, ['question', 'most', 'ownChannels', 'signal']);
  const { question, most = 5, ...rest } = options;
  const usable =
    Array.isArray(readers) && readers.length > 1 && new Set(readers.map(({ name }) => name)).size === readers.length;
  demand(
    usable,
    'readers',
    readers?.map?.(({ name }) => name),
    'two or more { name, analyses }, each of another name',
  );
  const read = readers.map(({ name, analyses }) => ({ name, rows: summarize(analyses, question, rest).rows }));
  const channels = [
    ...new Set(read.flatMap(({ rows }) => rows.flatMap(({ measures }) => Object.keys(measures)))),
  ].sort();
  return channels.flatMap((channel) =>
    read.flatMap((one, i) =>
      read.slice(i + 1).flatMap((other): ReaderPair[] => {
        const [left, right] = [valuesOn(channel, one.rows), valuesOn(channel, other.rows)];
        const both = [...left].flatMap(([article, { group, value }]): Both[] => {
          const its = right.get(article);
          return its === undefined ? [] : [{ article, group, a: value, b: its.value }];
        });
        if (both.length === 0) return [];
        const groups = [...new Set(both.map(({ group }) => group))].sort();
        return [
          {
            channel,
            a: one.name,
            b: other.name,
            agreement: [null, ...groups].map((group) => agreementIn(group, both)),
            onlyA: left.size - both.length,
            onlyB: right.size - both.length,
            furthest: [...both]
              .sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b) || (x.article < y.article ? -1 : 1))
              .slice(0, most)
              .filter(({ a, b }) => a !== b),
          },
        ];
      }),
    ),
  );
}

function valuesOn(channel: string, rows: Summary['rows']) {
  return new Map(
    rows.flatMap(({ article, group, measures }) =>
      Object.hasOwn(measures, channel) ? [[article, { group, value: measures[channel]!.value / MICRO }] as const] : [],
    ),
  );
}

function agreementIn(group: string | null, all: readonly Both[]): ReaderAgreement {
  const both = group === null ? all : all.filter((each) => each.group === group);
  const apart = both.map(({ a, b }) => b - a);
  const n = apart.length;
  const centre = mean(apart);
  const reach = n < 3 ? 0 : studentReach(0.95, n - 1) * Math.sqrt(variance(apart) / n);
  const numberOrNull = (value: number) => (Number.isNaN(value) ? null : value);
  return {
    group,
    articles: n,
    difference: n < 3 ? null : { mean: centre, low: centre - reach, high: centre + reach },
    correlation: numberOrNull(
      pearson(
        both.map(({ a }) => a),
        both.map(({ b }) => b),
      ),
    ),
    alpha: numberOrNull(
      krippendorffAlpha(
        both.map(({ a, b }) => [a, b]),
        { level: 'interval' },
      ),
    ),
  };
}
