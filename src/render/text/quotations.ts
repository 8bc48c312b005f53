import type { Channel, Evidence } from '../../model/index.js';
import { clean, cleanLine, inUnit, quoted, shorten, signed, sourceInWords, width, wrap } from '../../prose/index.js';
import { generalCues, OTHER_CUES, pieces, strongCues } from '../highlight.js';
import { rowsInOrder } from '../outline.js';
import { nameOf, type Page } from './page.js';

/** The strongest sentences of each outlet on a channel, at most `limit` each and no sentence twice in the report. */
export function quotationLines(channel: Channel, page: Page, limit: number, seen: Set<string>): readonly string[] {
  const lines: string[] = [];
  for (const row of rowsInOrder(channel, page.order)) {
    let taken = 0;
    for (const evidence of row.evidence) {
      const key = `${evidence.article}\n${evidence.span.start}`;
      if (taken >= limit || seen.has(key)) continue;
      seen.add(key);
      taken++;
      lines.push(...oneQuotation(evidence, channel, row.group, page));
    }
  }
  if (lines.length === 0) return [];
  return [page.ink.strong(shorten(`In their words: ${cleanLine(channel.label)}`, page.width)), ...lines];
}

function oneQuotation(evidence: Evidence, channel: Channel, group: string, page: Page): readonly string[] {
  // A sentence has no share of its own worth telling: it is there or not.
  const score = channel.unit === 'share' ? '' : inUnit(evidence.score, channel.unit);
  const paint = evidence.score < 0 ? page.ink.negative : page.ink.positive;
  const name = shorten(nameOf(group, page), page.width - 10);
  const source = sourceInWords(evidence, page.comparison.actors);
  const because = reasons(evidence);
  return [
    `  ${name}  ${paint(score)}`.trimEnd(),
    ...wrap(quoted(cleanLine(evidence.text)), page.width - 4).map((line) => `    ${line}`),
    ...wrap(source, page.width - 4).map((line) => `    ${page.ink.faint(line)}`),
    ...(because ? wrap(`because of ${because}`, page.width - 4).map((line) => `    ${page.ink.faint(line)}`) : []),
  ];
}

/** What weighs most, with its weight: `“sham” −0.31, stance toward the two −0.20, “fails” −0.12`. */
function reasons(evidence: Evidence): string {
  const reasons = new Map<string, number>();
  for (const piece of pieces(clean(evidence.text), strongCues(evidence.cues, evidence.text.length))) {
    const word = cleanLine(piece.text);
    if (piece.cues.length > 0 && /[\p{Letter}\p{Number}]/u.test(word) && width(word) <= 40)
      reasons.set(`“${word}”`, (reasons.get(`“${word}”`) ?? 0) + piece.weight);
  }
  for (const { feature, weight } of generalCues(evidence.cues, evidence.text.length)) {
    if (feature !== OTHER_CUES) reasons.set(cleanLine(feature), weight);
  }
  return [...reasons]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 3)
    .map(([reason, weight]) => `${reason} ${signed(weight)}`)
    .join(', ');
}
