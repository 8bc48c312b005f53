const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d\d-\d\d(?!\d)/;

/**
 * Days since 1970-01-01 of an ISO date or date-time, by the day it names; NaN when it names none. Hours are left out: what
 * they mean would depend on the machine's time zone.
 */
export function dayOf(date: string | null | undefined): number {
  const found = date == null ? null : ISO_DAY.exec(date);
  const day = found ? Date.parse(found[0]) / DAY : Number.NaN;
  // The 31st of February is no day.
  return found && isoDay(day) === found[0] ? day : Number.NaN;
}

/** The ISO day; null for NaN. */
export function isoDay(day: number): string | null {
  return Number.isNaN(day) ? null : new Date(day * DAY).toISOString().slice(0, 10);
}
