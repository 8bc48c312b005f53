import type { Evidence } from '../../model/index.js';
import { cleanLine, inUnit, quoted, shorten, sourceInWords, wrap } from '../../prose/index.js';
import { type Contrast, type First, firstOf, UNQUOTED } from '../first.js';
import { channelLines } from './channel.js';
import { nameOf, type Page } from './page.js';
import { opening, paragraphs, tidy } from './parts.js';
import { shareLines } from './shares.js';

/** Lines of a screen. */
const SCREEN = 40;
/** Outlets shown of each channel. */
const MOST_ROWS = 8;
/** Lines of a quoted sentence. */
const QUOTED = 2;

/** What fits on a screen: what is clearly different, how much and how sure, what most articles do, one quotation a side. */
export function shortText(page: Page): string {
  const first = firstOf(page.comparison);
  // Findings give way, the last first, to what is drawn and quoted.
  for (let sentences = first.sentences.length; ; sentences--) {
    const lines = paragraphs(partsOf(page, { ...first, sentences: first.sentences.slice(0, sentences) }));
    if (sentences <= 1 || lines.length <= SCREEN) return tidy(lines);
  }
}

function partsOf(page: Page, { sentences, channels, contrast }: First): readonly (readonly string[])[] {
  return [
    opening(page, sentences),
    ...channels.map((channel) =>
      channel.groups.some(({ shares }) => shares)
        ? shareLines(channel, page, MOST_ROWS)
        : channelLines(channel, page, MOST_ROWS),
    ),
    contrast ? contrastLines(contrast, page) : [],
    closing(page),
  ];
}

function contrastLines({ finding: { channel }, sides }: Contrast, page: Page): readonly string[] {
  const label = cleanLine(channel.label);
  if (sides.every(({ evidence }) => evidence === null)) {
    return [page.ink.faint(shorten(`${label}: ${UNQUOTED}`, page.width))];
  }
  return sides.flatMap(({ group, evidence }) => {
    const name = page.ink.strong(shorten(nameOf(group, page), page.width - 10));
    if (!evidence) return [name, page.ink.faint(`  ${shorten(`${label}: ${UNQUOTED}`, page.width - 2)}`)];
    return [
      `${name} ${score(evidence, channel.unit, page)}`.trimEnd(),
      ...atMost(wrap(quoted(cleanLine(evidence.text)), page.width - 2), page.width - 2).map((line) => `  ${line}`),
      page.ink.faint(`  ${shorten(sourceInWords(evidence, page.comparison.actors), page.width - 2)}`),
    ];
  });
}

function score(side: Evidence, unit: 'score' | 'share', page: Page): string {
  // A sentence has no share of its own worth telling: it is there or not.
  if (unit === 'share') return '';
  return (side.score < 0 ? page.ink.negative : page.ink.positive)(inUnit(side.score, unit));
}

function atMost(lines: readonly string[], columns: number): readonly string[] {
  if (lines.length <= QUOTED) return lines;
  return [...lines.slice(0, QUOTED - 1), shorten(`${lines[QUOTED - 1]} …${' '.repeat(columns)}`, columns)];
}

function closing(page: Page): readonly string[] {
  const warnings = page.comparison.warnings.length;
  const said = `Everything else: --full, or toText(…, { full: true }).${warnings > 0 ? ` Warnings: ${warnings}.` : ''}`;
  return wrap(said, page.width).map(page.ink.faint);
}
