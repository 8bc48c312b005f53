import type { Concordance, DistinctiveTerm } from '../../model/index.js';
import { clean, cleanLine } from '../../prose/index.js';
import { groupName } from '../outline.js';
import { isDistinctTerm, TERMS_KEY, termsByGroup, useInWords } from '../terms.js';
import { EMPTY, html, type Markup } from './markup.js';
import type { Sheet } from './panel.js';

const MOST_TERMS = 10;
const MOST_SHOWN = 3;

/** The words that set each outlet apart, an outlet a column, the surest of them in context. */
export function terms(sheet: Sheet): Markup {
  const groups = termsByGroup(sheet.comparison, MOST_TERMS);
  if (groups.length === 0) return EMPTY;
  const columns = groups.map(({ group, terms: list }) => {
    const items = list.map(
      (term) =>
        html`<li class="${isDistinctTerm(term) ? 'distinct' : 'vague'}" title="${useInWords(term)}">${cleanLine(term.term)}${isDistinctTerm(term) ? '*' : ''} <small>${term.count}:${term.others.count}</small></li>`,
    );
    const shown = list.slice(0, MOST_SHOWN).flatMap((term) => context(term));
    return html`<div class="column"><p class="who"><bdi>${groupName(group, sheet.comparison.by)}</bdi></p><ul class="terms">${items}</ul>${shown}</div>`;
  });
  return html`<section class="wide"><h${sheet.level} class="part">Distinctive words</h${sheet.level}><p class="question">${TERMS_KEY} Numbers: uses here and everywhere else.</p><div class="columns">${columns}</div></section>`;
}

function context({ evidence }: DistinctiveTerm): Markup[] {
  const [first] = evidence;
  return first ? [sentence(first)] : [];
}

function sentence({ text, term, title, date, article }: Concordance): Markup {
  const whole = clean(text);
  const source = [cleanLine(title ?? article), ...(date ? [cleanLine(date.slice(0, 10))] : [])].join(', ');
  return html`<p class="context" title="${source}">${whole.slice(0, term.start)}<b>${whole.slice(term.start, term.end)}</b>${whole.slice(term.end)}</p>`;
}
