import { isoDay } from '../../events/index.js';
import type { Every } from '../../model/index.js';

const DAY = 86_400_000;

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
    case 'year':
      return date.getUTCFullYear();
  }
}

/** `2024-05-02`, `2024-W18`, `2024-05`, `2024-Q2` or `2024`. */
export function periodName(period: number, every: Every): string {
  switch (every) {
    case 'day':
      return isoDay(period) ?? '';
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
    case 'year':
      return String(period);
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
