import * as v from 'valibot';
import { isIsoDate, StandpointError } from '../../core/index.js';
import { type Article, fullText, SEGMENT_KINDS, type Segment, type Warning } from '../../model/index.js';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const segments = v.array(
  v.object({ kind: v.picklist(SEGMENT_KINDS), span: v.object({ start: offset, end: offset }), scored: v.boolean() }),
);
const words = v.nullish(v.string());
const articleSchema = v.object({
  id: v.string(),
  text: v.string(),
  outlet: words,
  title: words,
  date: words,
  event: words,
  url: words,
  language: words,
  meta: v.nullish(v.record(v.string(), v.string())),
  segments: v.nullish(segments),
});

/** True for segments in order, without overlap, inside a text of `length` characters. */
export function areSegments(value: unknown, length: number): value is Segment[] {
  const read = v.safeParse(segments, value);
  if (!read.success) return false;
  let at = 0;
  return read.output.every(({ span: { start, end } }) => {
    const fits = start >= at && end >= start && end <= length;
    at = end;
    return fits;
  });
}

/**
 * The article without fields that are null, as JSON from elsewhere has them.
 * @throws StandpointError `invalid-article` naming the field, what it holds and what it should
 */
export function checkArticle(article: Article): Article {
  const name = typeof article?.id === 'string' ? `article "${article.id}"` : 'an article';
  const refuse = (message: string): never => {
    throw new StandpointError('invalid-article', `${name} ${message}`);
  };
  // A caller without types can pass anything.
  for (const field of ['id', 'text'] as const) {
    const value: unknown = article?.[field];
    if (typeof value !== 'string') {
      refuse(`has ${field} of type ${value === null ? 'null' : typeof value}; a string is needed`);
    }
  }
  const read = v.safeParse(articleSchema, article);
  if (!read.success) {
    const [issue] = read.issues;
    refuse(`has a field ${v.getDotPath(issue) ?? ''} that is not right: ${issue.message}`);
  }
  const nulls = Object.entries(article).filter(([, value]) => value === null);
  const checked: Article =
    nulls.length === 0
      ? article
      : (Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null)) as unknown as Article); // checked above
  if (checked.segments !== undefined && !areSegments(checked.segments, fullText(checked).length)) {
    refuse('has segments that overlap, are out of order or reach beyond its text');
  }
  return checked;
}

/** Warnings about what is said of an article: its outlet, its date, markup in its text. */
export function inspectReference(article: Article): Warning[] {
  const warnings: Warning[] = [];
  const named = { article: article.id };
  if (!article.outlet) {
    warnings.push({ code: 'missing-outlet', message: 'the article names no outlet; "unknown" is used', ...named });
  }
  if (article.date !== undefined && !isIsoDate(article.date)) {
    warnings.push({ code: 'invalid-date', message: `"${article.date}" is not an ISO 8601 date`, ...named });
  }
  const markup = markupIn(article.text);
  if (markup !== undefined) {
    const message = `the text holds markup such as "${markup}", which is read as words; give plain text, or a page to readHtml`;
    warnings.push({ code: 'markup-in-text', message, ...named });
  }
  return warnings;
}

/** The first tag or entity that no plain text has. */
export function markupIn(text: string): string | undefined {
  return MARKUP.exec(text)?.[0];
}

const MARKUP =
  /&(?:#x?[0-9a-f]{2,6}|amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[nm]dash|hellip|[aeiou](?:acute|grave|circ|uml));|<\/?(?:p|br|div|span|strong|em|a|ul|li|h[1-6]|blockquote|img)(?:\s[^<>]{0,300})?\/?>/i;
