import type { Channel, Comparison } from '../../model/index.js';
import { cleanLine } from '../../prose/index.js';
import { channelsToQuote } from '../findings.js';
import { type Contrast, firstOf, UNQUOTED } from '../first.js';
import { groupName, groupsInOrder, outline, silentInWords } from '../outline.js';
import { madeInWords, sentenceParts, warningsInWords } from '../words.js';
import { differences } from './differences.js';
import { events } from './events.js';
import { heatMap } from './heat-map.js';
import { EMPTY, html, type Markup } from './markup.js';
import { matrix } from './matrix.js';
import { panel, type Sheet } from './panel.js';
import { quotation, quotations } from './quotation.js';
import { shares } from './shares.js';
import { sparks } from './spark.js';
import { terms } from './terms.js';

export interface SectionOptions {
  readonly index: number;
  /** True when the page holds this comparison alone, under one heading. */
  readonly alone: boolean;
  readonly quotations: number;
  readonly articles: Sheet['articles'];
}

/** Warnings on the page. */
const WARNINGS = 30;
/** More of them are folded. */
const MOST_OPEN = 3;

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
  const { articles, alone } = options;
  const sheet: Sheet = { comparison, order: groupsInOrder(comparison), level: alone ? 2 : 3, articles };
  const title = cleanLine(comparison.title);
  const { main, tables, others, silent } = outline(comparison);
  const empty = comparison.groups.length === 0;
  const channels = html`${panels(main, sheet)}${tables.map((table) => matrix(table, sheet))}${panels(others, sheet)}${silence(silent)}`;
  return html`<article class="comparison" id="comparison-${options.index + 1}"><p class="kicker">${KICKERS[comparison.question] ?? ''}</p>${
    options.alone ? html`<h1 class="title">${title}</h1>` : html`<h2 class="title">${title}</h2>`
  }<p class="made">${madeInWords(comparison)}</p>${
    empty
      ? html`<p class="question">No articles to compare.</p>`
      : html`${opening(sheet)}${folded('In words', words(comparison))}${folded(`All ${comparison.channels.length} channels`, channels)}${folded('Distinctive words', terms(sheet))}${folded('Events', events(sheet))}${folded('Differences', differences(sheet))}${folded('In their words', evidence(main, sheet, options.quotations))}`
  }${warnings(comparison)}</article>`;
}

/** A part of the page that opens when asked for; nothing where there is nothing. */
function folded(title: string, part: Markup): Markup {
  return part === EMPTY || part.source === ''
    ? EMPTY
    : html`<details class="folded"><summary>${title}</summary>${part}</details>`;
}

/** What is clearly different, what most articles of each outlet do, and one sentence a side. */
function opening(sheet: Sheet): Markup {
  const { comparison } = sheet;
  const { sentences, channels, contrast } = firstOf(comparison);
  const drawn = channels.map((channel) =>
    channel.groups.some((row) => row.shares) ? shares(channel, sheet) : panel(channel, sheet),
  );
  return html`${list(sentences, comparison)}<div class="panels">${drawn}</div>${heatMap(sheet)}${contrast ? sides(contrast, sheet) : EMPTY}`;
}

function words(comparison: Comparison): Markup {
  return list(comparison.summary, comparison);
}

function list(sentences: readonly string[], comparison: Comparison): Markup {
  if (sentences.length === 0) return EMPTY;
  const drawn = sparks(comparison);
  const items = sentences.map((sentence) => {
    const [label, rest] = sentenceParts(sentence, comparison);
    const spark = drawn.get(sentence) ?? EMPTY;
    return label === '' ? html`<li>${rest}${spark}</li>` : html`<li><b>${label}</b> ${rest}${spark}</li>`;
  });
  return html`<ul class="findings">${items}</ul>`;
}

/** Two sentences side by side. */
function sides({ finding, sides: both }: Contrast, sheet: Sheet): Markup {
  const unquoted = html`<p class="question">${cleanLine(finding.channel.label)}: ${UNQUOTED}</p>`;
  if (both.every(({ evidence }) => evidence === null)) return unquoted;
  const columns = both.map(
    ({ group, evidence }) =>
      html`<div class="column"><p class="who"><bdi>${groupName(group, sheet.comparison.by)}</bdi></p>${evidence ? quotation(evidence, finding.channel.unit, sheet) : unquoted}</div>`,
  );
  return html`<section class="contrast" aria-label="Two sentences compared"><div class="columns">${columns}</div></section>`;
}

/** One line for the channels on which no outlet has enough articles. */
function silence(silent: readonly Channel[]): Markup {
  return silent.length === 0 ? EMPTY : html`<p class="question">${silentInWords(silent)}</p>`;
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
  const items = html`<ul>${said.map((warning) => html`<li>${warning}</li>`)}</ul>`;
  if (said.length > MOST_OPEN) return folded(`About the data: ${said.length} warnings`, items);
  return html`<aside class="warnings"><b>About the data</b>${items}</aside>`;
}
