/** Half-open range of UTF-16 offsets, `start <= end`, into the text named by the context it stands in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
