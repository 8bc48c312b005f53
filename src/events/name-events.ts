import type { Article } from '../model/index.js';
import { isoDay } from './day.js';

const LONGEST = 80;

/** Gives events names that are not taken yet. */
export function namer(taken: Iterable<string>): (day: number, typical: Article) => string {
  const used = new Set(taken);
  return (day, typical) => {
    const name = [isoDay(day), headOf(typical)].filter(Boolean).join(' ');
    let free = name;
    for (let n = 2; used.has(free); n++) free = `${name} (${n})`;
    used.add(free);
    return free;
  };
}

/** The title, or how the text begins. */
function headOf({ title, text }: Article): string {
  const head = title?.trim() || text.slice(0, 4 * LONGEST);
  const plain = head.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : LONGEST - 1)}…`;
}
