import type { DateFormat } from './date-format.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:\d{2})/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T|\d{6}(?!\d))/;
const NUMERIC = /(?:^|[^\d.:/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,-]?\s{0,3}(?:of |de |d['’])?\s{0,3}(\p{L}{3,12})[.,-]?\s{0,3}(?:de |del )?\s{0,3}(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?[,\s]{1,3}(\d{4})(?!\d)/u;

/** First letters of the months as newspapers of some languages write them; the longest that fits decides. */
const MONTHS = [
  'jan gen ene янв oca',
  'feb fév fev фев şub',
  'mar mär maa мар',
  'apr avr abr nis апр',
  'may mai maj mag mei май мая',
  'jun juin giu июн haz',
  'jul juil lug июл tem',
  'aug aoû ago авг ağu',
  'sep set сен eyl',
  'oct okt ott out окт eki',
  'nov ноя kas',
  'dec dez déc dic дек ara',
].map((row) => row.split(' '));

/** True for an ISO 8601 day that exists, alone or with a time. */
export function isIsoDate(text: string): boolean {
  const found = ISO.exec(text);
  return found !== null && !Number.isNaN(Date.parse(text)) && day(found[1], found[2], found[3]) !== undefined;
}

/** A day that could be read, or the two that a text may mean: of "07/08/2022" nobody knows. */
export type ReadDate = { readonly date: string } | { readonly either: readonly [string, string] };

/**
 * The date of a text as `YYYY-MM-DD` (an ISO date-time stays as it is); undefined for none. The day is the one written,
 * whatever the time zone. With a format, days and months in numbers are read by it alone.
 */
export function readDate(text: string, format?: DateFormat): ReadDate | undefined {
  const written = text.trim().slice(0, 100);
  if (isIsoDate(written)) return { date: written };
  const asTold = format?.read(written);
  const told = asTold && day(String(asTold.year), monthOf(asTold.month) ?? asTold.month, asTold.date);
  if (told) return { date: told };
  const first = ISO.exec(written) ?? YEAR_FIRST.exec(written) ?? COMPACT.exec(written);
  if (first) return dated(day(first[1], first[2], first[3]));
  const numeric = NUMERIC.exec(written);
  if (numeric) {
    const [, a, mark, b, year] = numeric;
    return format ? undefined : ofNumbers(day(year, b, a), day(year, a, b), mark === '.');
  }
  const dayFirst = DAY_FIRST.exec(written);
  const named = dayFirst && day(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]);
  if (named) return { date: named };
  const monthFirst = MONTH_FIRST.exec(written);
  return monthFirst ? dated(day(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2])) : undefined;
}

function dated(date: string | undefined): ReadDate | undefined {
  return date === undefined ? undefined : { date };
}

/** The date of {@link readDate}; undefined for none, and for one of which day and month cannot be told apart. */
export function isoDate(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : readDate(text);
  return read && 'date' in read ? read.date : undefined;
}

/** With full stops the day stands first everywhere; with strokes only a number above twelve, or two alike, tell. */
function ofNumbers(
  dayFirst: string | undefined,
  monthFirst: string | undefined,
  dotted: boolean,
): ReadDate | undefined {
  if (dotted || dayFirst === monthFirst) return dated(dayFirst);
  return dayFirst && monthFirst ? { either: [dayFirst, monthFirst] } : dated(dayFirst ?? monthFirst);
}

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  let best: number | undefined;
  let longest = 0;
  for (const [index, forms] of MONTHS.entries()) {
    for (const form of forms) {
      if (form.length <= longest || !name.startsWith(form)) continue;
      longest = form.length;
      best = index + 1;
    }
  }
  return best;
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const made = new Date(Date.UTC(y, m - 1, d));
  if (Number.isNaN(made.getTime()) || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return undefined;
  return made.toISOString().slice(0, 10);
}
