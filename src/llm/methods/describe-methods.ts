import { listed } from '../../core/index.js';
import type { Comparison, GoldMethod } from '../../model/index.js';
import type { CodingAudit } from './audit.js';
import { BIBTEX, type Reference } from './references.data.js';

/** What to write in a paper, and what to cite there. */
export interface MethodsText {
  /** One paragraph, ready to be put into a paper and edited there. */
  readonly paragraph: string;
  /** The works it cites. */
  readonly bibtex: string;
}

const CORRECTIONS: Readonly<Record<GoldMethod, { readonly words: string; readonly cites: readonly Reference[] }>> = {
  'prediction-powered': {
    words: 'prediction-powered inference',
    cites: ['angelopoulos2023prediction', 'angelopoulos2023ppi'],
  },
  'design-based': { words: 'design-based supervised learning', cites: ['egami2023using'] },
  'rogan-gladen': { words: 'the estimator of Rogan and Gladen', cites: ['rogan1978estimating'] },
};

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const cite = (keys: readonly Reference[]) => `[${keys.map((key) => `@${key}`).join('; ')}]`;

/** How a comparison was made, in the words of a methods section, and the works that they cite. Without an audit it speaks of the comparison alone. */
export function describeMethods(comparison: Comparison, audit?: CodingAudit): MethodsText {
  const cited = new Set<Reference>();
  const citing = (...keys: Reference[]) => {
    for (const key of keys) cited.add(key);
    return cite(keys);
  };
  const { made, articles, groups, by } = comparison;
  const { gold } = made;
  const sentences = [
    `We compared ${many(articles, 'article')} of ${many(groups.length, by)} with standpoint ${made.library}.`,
    ...(audit ? ofCoding(audit, citing) : []),
    ...(gold
      ? [
          `Estimates were corrected for the reader’s own error by ${CORRECTIONS[gold.method].words} ${citing(...CORRECTIONS[gold.method].cites)}, with ${many(gold.values, 'coded value')}${audit?.plan ? ' weighted by their probability of being drawn' : ''}.`,
        ]
      : [
          `Intervals (${Math.round(100 * made.level)} %) rest on ${made.resamples} bootstrap samples of whole articles (seed ${made.seed}).`,
        ]),
    made.correction === 'holm'
      ? `P-values were adjusted after Holm ${citing('holm1979simple')}.`
      : `P-values were adjusted after Benjamini and Hochberg ${citing('benjamini1995controlling')}.`,
    `Groups with fewer than ${made.minArticles} articles on a question have no estimate.`,
  ];
  return { paragraph: sentences.join(' '), bibtex: [...cited].map((key) => BIBTEX[key]).join('\n\n') };
}

function ofCoding(audit: CodingAudit, citing: (...keys: Reference[]) => string): string[] {
  const { codebook, coders, plan, agreement, date, reference } = audit;
  const constructs = listed(codebook.constructs.map(({ name }) => name.toLowerCase()));
  return [
    `Articles were coded after the codebook ${codebook.name}, version ${codebook.version} (fingerprint ${reference.split(' ').at(-1)}; ${constructs}), on ${date}.`,
    ...coders.map(({ coder, prompt, articles, codes, unsupported }) => {
      const lost = articles.refused + articles.invalid + articles.failed;
      const how = prompt === 'by hand' ? 'by hand' : `as a language model at temperature 0 (${prompt})`;
      return `“${coder}” coded ${many(articles.coded, 'article')} ${how}; ${lost} gave no codes and ${articles.skipped} named nobody asked about; ${unsupported} of ${codes} codes were not shown by words of the article.`;
    }),
    'Coders saw the text alone, and every quotation given as evidence was looked up in it.',
    ...(plan
      ? [
          `The articles to code were drawn from each group by strata of the reader’s value on “${plan.channel}” (seed ${plan.seed}), with known probabilities.`,
        ]
      : []),
    ...(agreement
      ? [
          `Agreement between coders (Krippendorff’s α ${citing('krippendorff2011computing')}): ${agreement.constructs
            .map(({ construct, alpha, interval, units }) =>
              alpha === null || interval === null
                ? `${construct} not defined (n = ${units})`
                : `${construct} ${alpha.toFixed(2)} [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}] (n = ${units})`,
            )
            .join('; ')}.`,
        ]
      : []),
  ];
}
