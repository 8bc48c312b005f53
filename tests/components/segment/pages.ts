import { segment } from '../../../src/components/segment/index.js';
import { type Segment, slice } from '../../../src/model/index.js';

/** Prose of the given number of sentences, for pages whose words do not matter. */
export function prose(sentences: number, about = 'The ferry line between Norvale and Port Ansel'): string {
  const all = [
    `${about} will run twice a day from the spring, both harbour councils said on Monday.`,
    'Tickets are to cost the same in either direction, and farmers may bring one cart each without paying more.',
    'The councils had quarrelled over the timetable for six years before the two mayors met in person.',
    'An inspector is to report on the state of the piers by the end of the month.',
  ];
  return Array.from({ length: sentences }, (_, index) => all[index % all.length]).join(' ');
}

/** One line a segment: `kind`, a minus when it is not scored, and the text, cut to `width` characters. */
export function outline(text: string, { title, width = 60 }: { title?: string; width?: number } = {}): string[] {
  return segment(text, { title }).map((found) => line(text, found, width));
}

export function line(text: string, found: Segment, width = 60): string {
  const words = slice(text, found.span);
  return `${found.kind}${found.scored ? '' : '-'} ${words.length > width ? `${words.slice(0, width)}…` : words}`;
}

/** Fails when segments overlap, are out of order, begin or end in white space, or leave out a character. */
export function flaws(text: string, segments: readonly Segment[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { span, kind } of segments) {
    if (span.start < at) found.push(`${kind} at ${span.start} overlaps`);
    if (/\S/.test(text.slice(at, span.start))) found.push(`text before ${span.start} is left out`);
    if (span.end <= span.start) found.push(`${kind} at ${span.start} is empty`);
    if (slice(text, span).trim() !== slice(text, span)) found.push(`${kind} at ${span.start} is not trimmed`);
    at = span.end;
  }
  if (/\S/.test(text.slice(at))) found.push(`text after ${at} is left out`);
  return found;
}
