import type { Channel, Comparison } from '../../model/index.js';
import { cleanLine } from '../clean.js';
import { channelsToQuote, type Finding, findings, higherFirst } from '../findings.js';
import { groupName, groupsInOrder, outline } from '../outline.js';
import { madeInWords, sentenceParts, warningsInWords } from '../words.js';
import { differences } from './differences.js';
import { events } from './events.js';
import { EMPTY, html, type Markup } from './markup.js';
import { matrix } from './matrix.js';
import { panel, type Sheet } from './panel.js';
import { quotation, quotations } from './quotation.js';
import { terms } from './terms.js';

export interface SectionOptions {
  readonly index: number;
  /** True when the page holds this comparison alone, under one heading. */
  readonly alone: boolean;
  readonly quotations: number;
}

/** Warnings on the page. */
const WARNINGS = 30;

const KICKERS: Readonly<Record<Comparison['question'], string>> = {
  stance: 'Stance toward each actor',
  relationship: 'How the relationship is portrayed',
  voices: 'Who gets to speak',
  coverage: 'How much is made of it',
  frames: 'How the tie is framed',
  wording: 'In which words',
};

/** Everything about one comparison. */
export function comparisonSection(comparison: Comparison, options: SectionOptions): Markup {
  const sheet: Sheet = { comparison, order: groupsInOrder(comparison), level: options.alone ? 2 : 3 };
  const title = cleanLine(comparison.title);
  const { main, tables, others } = outline(comparison);
  const empty = comparison.groups.length === 0;
  return html`<article class="comparison" id="comparison-${options.index + 1}"><p class="kicker">${KICKERS[comparison.question] ?? ''}</p>${
    options.alone ? html`<h1 class="title">${title}</h1>` : html`<h2 class="title">${title}</h2>`
  }<p class="made">${madeInWords(comparison)}</p>${
    empty
      ? html`<p class="question">No articles to compare.</p>`
      : html`${opening(sheet)}${panels(main, sheet)}${tables.map((table) => matrix(table, sheet))}${panels(others, sheet)}${terms(sheet)}${events(sheet)}${differences(sheet)}${evidence(main, sheet, options.quotations)}`
  }${warnings(comparison)}</article>`;
}

function opening(sheet: Sheet): Markup {
  const { comparison } = sheet;
  if (comparison.summary.length === 0) return EMPTY;
  const items = comparison.summary.map((sentence) => {
    const [label, rest] = sentenceParts(sentence, comparison);
    return label === '' ? html`<li>${rest}</li>` : html`<li><b>${label}</b> ${rest}</li>`;
  });
  return html`<ul class="findings">${items}</ul>${contrast(findings(comparison), sheet)}`;
}

/** Two sentences side by side that show the first finding that has them. */
function contrast(found: readonly Finding[], sheet: Sheet): Markup {
  for (const finding of found) {
    const pair = higherFirst(finding).map((group) => finding.difference.evidence.find((each) => each.group === group));
    const [higher, lower] = pair;
    if (!higher || !lower) continue;
    const columns = [higher, lower].map(
      (each) =>
        html`<div class="column"><p class="who"><bdi>${cleanLine(groupName(each.group, sheet.comparison.by))}</bdi></p>${quotation(each, finding.channel.unit, sheet)}</div>`,
    );
    return html`<section class="contrast" aria-label="Two sentences compared"><div class="columns">${columns}</div></section>`;
  }
  return EMPTY;
}

function panels(channels: readonly Channel[], sheet: Sheet): Markup {
  if (channels.length === 0) return EMPTY;
  const drawn = channels.map((channel) => panel(channel, sheet));
  return html`<div class="panels">${drawn}</div>`;
}

function evidence(main: readonly Channel[], sheet: Sheet, limit: number): Markup {
  if (limit === 0) return EMPTY;
  const seen = new Set<string>();
  const first = channelsToQuote(sheet.comparison, 3);
  const shown = first.map((channel) => quotations(channel, sheet, limit, seen));
  const rest = main
    .filter((channel) => !first.includes(channel))
    .map((channel) => quotations(channel, sheet, limit, seen))
    .filter((part) => part !== EMPTY);
  if (shown.every((part) => part === EMPTY) && rest.length === 0) return EMPTY;
  return html`<section class="wide"><h${sheet.level} class="part">In their words</h${sheet.level}><p class="question">The sentences that weigh most. Marked words made the number: <mark class="neg w2">dotted orange</mark> against, <mark class="pos w2">solid blue</mark> for.</p>${shown}${
    rest.length === 0
      ? EMPTY
      : html`<details class="quoted"><summary>Sentences on the other questions</summary>${rest}</details>`
  }</section>`;
}

function warnings(comparison: Comparison): Markup {
  const said = warningsInWords(comparison, WARNINGS);
  if (said.length === 0) return EMPTY;
  return html`<aside class="warnings"><b>About the data</b><ul>${said.map((warning) => html`<li>${warning}</li>`)}</ul></aside>`;
}
