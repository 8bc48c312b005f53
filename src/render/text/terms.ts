import { clean, cleanLine, left, quoted, shorten, width, wrap } from '../../prose/index.js';
import { isDistinctTerm, TERMS_KEY, termsByGroup } from '../terms.js';
import { nameOf, type Page } from './page.js';

const MOST_TERMS = 6;
const MOST_SHOWN = 2;
/** Columns on either side of a term in its context. */
const LEAST_CONTEXT = 20;

/** The words that set each outlet apart, the surest of them in context. */
export function termLines(page: Page): readonly string[] {
  const groups = termsByGroup(page.comparison, MOST_TERMS);
  if (groups.length === 0) return [];
  const lines = [page.ink.strong('Distinctive words'), ...wrap(TERMS_KEY, page.width)];
  const most = Math.max(...groups.map(({ group }) => width(nameOf(group, page))));
  const names = Math.min(most, Math.floor(page.width * 0.3));
  for (const { group, terms } of groups) {
    const said = terms
      .map((term) => `${cleanLine(term.term)}${isDistinctTerm(term) ? '*' : ''} ${uses(term)}`)
      .join(' · ');
    wrap(said, page.width - names - 4).forEach((line, index) => {
      lines.push(`  ${left(index === 0 ? nameOf(group, page) : '', names)}  ${line}`);
    });
    for (const { evidence } of terms.slice(0, MOST_SHOWN)) {
      const [first] = evidence;
      if (first) lines.push(`    ${page.ink.faint(inContext(first.text, first.term, page.width - 4))}`);
    }
  }
  return lines;
}

function uses({ count, others }: { readonly count: number; readonly others: { readonly count: number } }): string {
  return `${count}:${others.count}`;
}

/** A keyword in context, on one line: "… the two countries were cooperating …". */
function inContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  columns: number,
): string {
  const whole = clean(text);
  const word = cleanLine(whole.slice(start, end));
  const room = Math.max(LEAST_CONTEXT, Math.floor((columns - width(word) - 6) / 2));
  const before = cleanLine(whole.slice(Math.max(0, start - room), start));
  const cut = start > room ? `…${before.slice(before.indexOf(' '))}` : before;
  const rest = whole.slice(end);
  const after =
    rest.length > room
      ? `${rest
          .slice(0, room - 1)
          .replace(/\S*$/, '')
          .trimEnd()}…`
      : rest.trimEnd();
  return shorten(quoted(cleanLine(`${cut} ${word}${after}`)), columns);
}
