import { checkCount, checkKeys } from '../../core/index.js';
import { cleanLine } from '../../prose/index.js';
import { asList, isTimeline, type Result } from '../result.js';
import type { QuotedArticle } from './context.js';
import { EMPTY, escapeHtml, html, type Markup } from './markup.js';
import { reading } from './reading.js';
import { comparisonSection } from './section.js';
import { STYLE } from './style.data.js';
import { timelineSection } from './timeline.js';

/** What the page shows beside the comparison. */
export interface HtmlOptions {
  /** Heading of the page. The title of the comparison, or "Comparison of outlets" for several. */
  readonly title?: string;
  /** Sentences quoted for each outlet on each channel. Default 2. */
  readonly quotations?: number;
  /** The articles that were compared: a click on a quoted sentence then shows its paragraph. Without them sentences stand alone. */
  readonly articles?: readonly QuotedArticle[];
}

/**
 * A page that stands alone: no script, nothing loaded from elsewhere, every word of the data escaped. Charts of each
 * channel with the outlets as rows, frames, differences, quoted sentences with their cues marked, and how to read
 * them. For screens wide and narrow, light and dark, and for paper.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example writeFileSync('report.html', toHTML([russiaIran, russiaTurkey], { title: 'Two relationships' }))
 */
export function toHTML(comparison: Result | readonly Result[], options: HtmlOptions = {}): string {
  const comparisons = asList(comparison);
  const title = options.title ?? (comparisons.length === 1 ? comparisons[0]?.title : undefined);
  const heading = cleanLine(title ?? '') || 'Comparison of outlets';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="standpoint">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(heading)}</title>
<style>html,body{margin:0;padding:0}@media (prefers-color-scheme:dark){html{background:#161614}}@page{margin:16mm 14mm}</style>
</head>
<body>
${toHTMLFragment(comparison, options)}
</body>
</html>
`;
}

/** The same as a part of a page, with its style sheet, for a notebook. */
export function toHTMLFragment(comparison: Result | readonly Result[], options: HtmlOptions = {}): string {
  checkKeys(options, ['title', 'quotations', 'articles']);
  const { quotations = 2 } = options;
  const articles = new Map(options.articles?.map((article) => [article.id, article]));
  checkCount(quotations, 0, 'quotations');
  const comparisons = asList(comparison);
  const alone = comparisons.length === 1 && options.title === undefined;
  const sections = comparisons.map((each, index) =>
    isTimeline(each)
      ? timelineSection(each, { index, alone })
      : comparisonSection(each, { index, alone, quotations, articles }),
  );
  return `<div class="standpoint"><style>${STYLE}</style><main class="sheet">${
    html`${alone ? EMPTY : masthead(comparisons, options.title)}${sections}${reading(comparisons)}`.source
  }</main></div>`;
}

function masthead(comparisons: readonly Result[], title: string | undefined): Markup {
  const links = comparisons.map((each, index) => html`<a href="#comparison-${index + 1}">${cleanLine(each.title)}</a>`);
  return html`<header><p class="kicker">Where each outlet stands</p><h1 class="title">${cleanLine(title ?? '') || 'Comparison of outlets'}</h1>${
    links.length > 1 ? html`<nav aria-label="Comparisons">${links}</nav>` : EMPTY
  }</header>`;
}
