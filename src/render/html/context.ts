import { type Article, type Evidence, fullText, type Span } from '../../model/index.js';
import { clean } from '../../prose/index.js';
import { EMPTY, html, type Markup } from './markup.js';

/** An article whose words are shown around a sentence of it. */
export type QuotedArticle = Pick<Article, 'id' | 'title' | 'text'>;

/** Characters before and after the sentence at most, so that the page stays small. */
const MOST = 500;
/** A place and a date before the sentence tell nothing of it. */
const HARDLY_MORE = 40;
/** So much of the sentence must stand where it is said to: another text of that id is not shown. */
const SAME = 40;

/** The paragraph of a quoted sentence, unfolded on a click; nothing where the article is not at hand or says no more. */
export function inContext(evidence: Evidence, article: QuotedArticle | undefined): Markup {
  if (article === undefined) return EMPTY;
  const text = fullText(article);
  const { start, end } = evidence.span;
  if (text.slice(start, end).slice(0, SAME) !== evidence.text.slice(0, SAME)) return EMPTY;
  const around = paragraphAround(text, evidence.span);
  const before = shortened(text.slice(around.start, start).trimStart(), 'before');
  const after = shortened(text.slice(end, around.end).trimEnd(), 'after');
  if (before === '' && after === '') return EMPTY;
  return html`<details class="around"><summary>In its article</summary><p dir="auto">${broken(before)}<b>${clean(text.slice(start, end))}</b>${broken(after)}</p></details>`;
}

/** The paragraph, or, where the sentence is nearly all of it, that and its neighbours. */
function paragraphAround(text: string, { start, end }: Span): Span {
  const own = { start: startOf(text, start), end: endOf(text, end) };
  if (own.end - own.start > end - start + HARDLY_MORE) return own;
  const before = text.slice(0, own.start).trimEnd().length;
  const after = own.end + (/^\s*/.exec(text.slice(own.end))?.[0].length ?? 0);
  return { start: startOf(text, before), end: endOf(text, after) };
}

function startOf(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Paragraphs in lines of their own. */
function broken(text: string): readonly Markup[] {
  return text.split(/\n+/).map((line, i) => (i === 0 ? html`${clean(line)}` : html`<br>${clean(line)}`));
}

/** Cut between words, far from the sentence. */
function shortened(text: string, side: 'before' | 'after'): string {
  if (text.length <= MOST) return text;
  if (side === 'after') return `${text.slice(0, MOST).replace(/\S{0,60}$/, '')}…`;
  return `…${text.slice(-MOST).replace(/^\S{0,60}/, '')}`;
}
