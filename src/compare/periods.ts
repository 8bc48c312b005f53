import type { Every } from '../model/timeline.js';

const DAY = 86_400_000;

/** The number of a day since 1970-01-01 (UTC), or null for what is no date. The day is taken as written, whatever the time zone. */
export function dayOf(date: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  // The 31st of February is no day; years before 100 are read as 19xx.
  const exists = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return exists ? time / DAY : null;
}

/** A day as `YYYY-MM-DD`. */
export function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The period a day falls in, as a number that grows by one from period to period. */
export function periodOf(day: number, every: Every): number {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  switch (every) {
    case 'day':
      return day;
    case 'week':
      // 1970-01-01 was a Thursday; weeks begin on Monday.
      return Math.floor((day + 3) / 7);
    case 'month':
      return month;
    case 'quarter':
      return Math.floor(month / 3);
  }
}

/** `2024-05-02`, `2024-W18`, `2024-05` or `2024-Q2`. */
export function periodName(period: number, every: Every): string {
  switch (every) {
    case 'day':
      return dayName(period);
    case 'week': {
      // A week belongs to the year of its Thursday.
      const thursday = period * 7;
      const year = new Date(thursday * DAY).getUTCFullYear();
      const first = Date.UTC(year, 0, 1) / DAY;
      return `${year}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
    }
    case 'month':
      return `${Math.floor(period / 12)}-${pad((period % 12) + 1)}`;
    case 'quarter':
      return `${Math.floor(period / 4)}-Q${(period % 4) + 1}`;
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
