import { cleanLine, percent } from '../../prose/index.js';
import type { Result } from '../result.js';
import { html, type Markup } from './markup.js';

/** The box that says how to read the page, and what it was made with. */
export function reading(comparisons: readonly Result[]): Markup {
  const level = percent(comparisons[0]?.made.level ?? 0.95);
  const entries: readonly (readonly [string, string])[] = [
    [
      'Stacked bars',
      `An outlet’s articles by what each of them does as a whole. Beside the bar: what most of them do, with the ${level} interval of that share.`,
    ],
    [
      'Dot and bar',
      `The dot is the mean over an outlet’s articles, every article counted once. The bar is its ${level} interval: how far the mean might move with other articles of the same kind. A hollow dot has zero inside its bar.`,
    ],
    [
      'Scores and shares',
      'A score runs from −1 to +1 between the two words above the chart. A chart may show the middle of that range: its ends are labelled, and charts of one kind share them. A share runs from 0 to 100%.',
    ],
    [
      'Difference',
      'The first outlet minus the second. The q-value is the share of false alarms to expect among all differences at least as clear; up to 0.05 a row counts as told apart from chance.',
    ],
    [
      'A > B ≈ C',
      'A is above B: the interval of their difference leaves out zero. B and C are level: it does not. Two that are level with a third may still be told apart from each other.',
    ],
    [
      'Effect and detectable',
      'Hedges’ g is the difference in standard deviations; Cliff’s δ runs from −1 to +1 and is 0 when the articles of both are mixed. Detectable is the smallest true difference that a corpus of this size would show four times in five.',
    ],
    [
      'Own words and quotations',
      'What an outlet says and what it lets others say are two different numbers. Each sentence names whose words it is.',
    ],
    [
      'What this is not',
      'Climate is what is said to happen; appraisal is whether it is welcomed. Unfavourable is not untrue, and the numbers judge wording, not facts. They are estimates by a program that misreads some sentences: read the sentences.',
    ],
  ];
  return html`<details class="reading"><summary>How to read this</summary><dl>${entries.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl></details>${madeWith(comparisons)}`;
}

function madeWith(comparisons: readonly Result[]): Markup {
  const said = new Set(
    comparisons.map(
      ({ made }) =>
        `Made with standpoint ${versionOf(made)}; seed ${made.seed}, ${made.resamples} resamples, at least ${made.minArticles} articles for an estimate. The same articles and options give the same page.`,
    ),
  );
  const versions = [...new Set(comparisons.map(({ made }) => versionOf(made)))].join(', ');
  return html`<footer>${[...said].map((line) => html`<p>${line}</p>`)}<p>To cite: standpoint (version ${versions}), computer software, https://www.npmjs.com/package/standpoint; with the articles read, the question and the seed. Printed, the page has the parts that are open.</p></footer>`;
}

function versionOf({ library }: Result['made']): string {
  return cleanLine(library.replace(/^standpoint@/, ''));
}
