import type { RobustDifference, Robustness } from '../../model/index.js';
import {
  cleanLine,
  counted,
  differenceInUnit,
  type Ink,
  isDistinctAt,
  left,
  probability,
  right,
  shorten,
  wrap,
} from '../../prose/index.js';
import { groupName } from '../outline.js';
import { bullets, heading, paragraphs, tidy } from './parts.js';

const NUMBERS = [9, 8, 7, 10] as const;
const HEADS = ['a − b', 'q', 'sign', 'q ≤ 0.05'] as const;

/** In how many readings differences hold, as text: those told apart from chance, at most `limit`, the clearest first. */
export function robustnessText(robustness: Robustness, columns: number, ink: Ink, limit: number): string {
  const { title, by, groups, articles, alternatives, differences, made } = robustness;
  const distinct = differences.filter(({ q }) => isDistinctAt(q)).sort((x, y) => x.q - y.q);
  const clearest = new Set(distinct.slice(0, limit));
  const shown = differences.filter((each) => clearest.has(each));
  const names = columns - 2 - NUMBERS.reduce((sum, each) => sum + each, 0);
  const from = `${counted(articles, 'article')}, ${counted(groups.length, cleanLine(by) || 'group')}; seed ${made.seed}`;
  const parts = [
    heading(`${cleanLine(title)}: what holds in other readings`, from, { width: columns, ink }),
    bullets(
      alternatives.map(({ name, says }) => (says === '' ? name : `${cleanLine(name)}: ${says}`)),
      columns,
    ),
    shown.length === 0
      ? []
      : [
          ink.faint(`  ${left('', names)}${HEADS.map((head, i) => right(head, NUMBERS[i] ?? 0)).join('')}`),
          ...shown.flatMap((each, i) => [
            ...(each.channel === shown[i - 1]?.channel ? [] : [`  ${shorten(cleanLine(each.label), columns - 2)}`]),
            ...rows(each, by, names - 2, columns, ink),
          ]),
        ],
    wrap(verdict(distinct, shown.length), columns),
  ];
  return tidy(paragraphs(parts));
}

function rows(each: RobustDifference, by: string, names: number, columns: number, ink: Ink): readonly string[] {
  const { unit, mean, q, answered, sameSign, distinct, values } = each;
  const [a, b] = [each.a, each.b].map((group) => groupName(group, by));
  const cells = [differenceInUnit(mean, unit), probability(q), `${sameSign}/${answered}`, `${distinct}/${answered}`];
  const turned = values.filter((value) => value.mean !== null && Math.sign(value.mean) !== Math.sign(mean));
  const lost = turned.map((value) => `${cleanLine(value.alternative)} ${differenceInUnit(value.mean!, unit)}`);
  return [
    `    ${left(`${shorten(a!, Math.floor((names - 3) / 2))} − ${b}`, names)}${cells
      .map((cell, i) => right(cell, NUMBERS[i] ?? 0))
      .join('')}`,
    ...(lost.length > 0
      ? wrap(`not in: ${lost.join('; ')}`, columns - 6).map((line) => `      ${ink.faint(line)}`)
      : []),
  ];
}

function verdict(distinct: readonly RobustDifference[], shown: number): string {
  if (distinct.length === 0) return 'No difference is told apart from chance, so there is nothing that could hold.';
  const keep = distinct.filter(({ answered, sameSign }) => sameSign === answered).length;
  const stay = distinct.filter((each) => each.distinct === each.answered).length;
  const hidden = distinct.length - shown;
  return `Of ${counted(distinct.length, 'difference')} told apart from chance (q ≤ 0.05), ${keep} keep their sign in every other reading that touches them, and ${stay} stay told apart in all of these${hidden > 0 ? `; ${hidden} not shown` : ''}.`;
}
