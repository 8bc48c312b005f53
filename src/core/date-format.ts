import { demand } from './options.js';

/** What stands for day, month and year in a format, as people write it and as `strftime` does. */
const LETTERS = { '%d': 'DD', '%e': 'D', '%m': 'MM', '%b': 'MMM', '%B': 'MMM', '%Y': 'YYYY', '%y': 'YY' } as const;
const PART = /D{1,2}|M{1,4}|YYYY|YY/g;

/** A way of writing dates, such as `DD/MM/YYYY`. */
export interface DateFormat {
  /** Day, month and year of a date written so, as they stand there; undefined for any other. */
  read(text: string): { readonly year: number; readonly month: string; readonly date: string } | undefined;
}

/**
 * A format of `D` or `DD`, `M`, `MM` or `MMM` (a name), `YY` or `YYYY`, with what stands between them; `%d/%m/%Y` likewise. What
 * follows the date, such as a time, is passed over. Two digits of a year are 1969 to 2068.
 * @throws StandpointError `invalid-option` for any other
 */
export function dateFormat(format: string): DateFormat {
  const isText = typeof format === 'string' && format.length <= 40;
  const plain = isText ? format.replace(/%[demYybB]/g, (letter) => LETTERS[letter as keyof typeof LETTERS]) : '';
  const parts = plain.match(PART) ?? [];
  const order = parts.map((part) => part[0]);
  const between = plain.split(PART);
  const isWhole = [...order].sort().join('') === 'DMY' && !between.some((text) => /[\p{L}\p{N}%]/u.test(text));
  demand(isWhole, 'dateFormat', format, 'day, month and year in their order, such as DD/MM/YYYY or MM/DD/YYYY');
  const pattern = parts.map((part, i) => `${literal(between[i]!)}(${digits(part, between, i)})`).join('');
  const form = new RegExp(`(?:^|[^\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u');
  return {
    read(text) {
      const found = form.exec(text);
      if (!found) return undefined;
      const [year, month, date] = ['Y', 'M', 'D'].map((letter) => found[order.indexOf(letter) + 1]!);
      return { year: fullYear(year!), month: month!, date: date! };
    },
  };
}

function literal(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}');
}

/** With nothing between them only the number of digits tells two numbers apart. */
function digits(part: string, between: readonly string[], i: number): string {
  if (part === 'YYYY') return '\\d{4}';
  if (part === 'YY') return '\\d{2}';
  if (part.length > 2) return '\\p{L}{3,12}';
  const isTight = part.length === 2 && ((i > 0 && between[i] === '') || (i < 2 && between[i + 1] === ''));
  return isTight ? '\\d{2}' : '\\d{1,2}';
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 69 ? 2000 : 1900);
}
