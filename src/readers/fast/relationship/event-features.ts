import { wordSet } from '../../../core/index.js';
import type { Emitter } from '../../../linear/index.js';
import { TAG, type View } from '../../../syntax/index.js';
import { type Events, GOVERNORS, SHIFTERS } from './events.js';
import { KIND } from './kinds.js';
import { zoneOf } from './zones.js';

/** Words that a governor or a shifter reaches. */
const REACH = 6;
/** Two deeds this near are read together. */
const TOGETHER = 10;
/** Where a governor or a shifter is told apart from what it does to a deed. */
const ALONE = 100;
/** An undone deed says the opposite, less loudly. */
const UNDONE = -0.6;

const numbers = <T>(all: readonly T[], ...some: readonly T[]) => new Set(some.map((each) => all.indexOf(each) + 1));
const UNDOING_GOVERNORS = numbers(GOVERNORS, 'refuse', 'fail', 'stop');
const UNDOING_SHIFTERS = numbers(SHIFTERS, 'end', 'no');

/** Every deed the sentence names: its class, where it stands, what governs or undoes it; then sums over the sentence. */
export function emitEvents(view: View, a: number, b: number, events: Events, out: Emitter): void {
  const { deed, cooperation, governor, shifter, quad, value } = events;
  const worths = { plus: [0, 0, 0, 0], minus: [0, 0, 0, 0], good: 0, bad: 0 };
  const quads = { loudest: [0, 0, 0, 0], most: [0, 0, 0, 0], first: 0, last: 0 };
  const met = { governor: -1, shifter: -1, deed: -1, before: -1, between: -1, after: -1 };
  const together = isJoined(view, a, b) ? (isMutual(view, b) ? 2 : 1) : 0;
  for (let i = 0; i < deed.length; i++) {
    const zone = zoneOf(i, a, b);
    const kind = deed[i]!;
    const negated = view.negated[i]!;
    if (kind > 0) {
      const isGoverned = met.governor >= 0 && i - met.governor <= REACH && view.clause[met.governor] === view.clause[i];
      const governs = isGoverned ? governor[met.governor]! : 0;
      const shifts = met.shifter >= 0 && i - met.shifter <= REACH ? shifter[met.shifter]! : 0;
      const undone = (UNDOING_GOVERNORS.has(governs) || UNDOING_SHIFTERS.has(shifts) ? 1 : 0) ^ negated;
      const plain = cooperation[i]!;
      const worth = undone ? plain * UNDONE : plain;
      if (worth > 0) worths.plus[zone]! += worth;
      else worths.minus[zone]! -= worth;
      out.emit(KIND.deed, kind, undone, i, -1);
      out.emit(KIND.deedZone, kind, zone * 2 + undone, i, -1);
      out.emit(KIND.deedWorth, Math.round(worth / 2), zone, i, -1);
      if (governs > 0) {
        out.emit(KIND.governed, governs, kind, met.governor, i);
        out.emit(KIND.governedWorth, governs, Math.sign(plain) * 4 + negated, met.governor, i);
      }
      if (shifts > 0) {
        out.emit(KIND.shifted, shifts, kind, met.shifter, i);
        out.emit(KIND.shiftedWorth, shifts, Math.sign(plain) * 4 + negated, met.shifter, i);
      }
      if (zone === 1 && met.between < 0) {
        met.between = i;
        out.emit(KIND.nextDeed, kind, undone * 4, i, -1);
      }
      if (i > b && met.after < 0) {
        met.after = i;
        out.emit(KIND.nextDeed, kind, undone * 4 + 1, i, -1);
        if (together > 0) {
          out.emit(KIND.jointDeed, kind, together * 2 + undone, i, -1);
          out.emit(KIND.jointDeed, ALONE + Math.sign(worth), together, i, -1);
        }
      }
      if (i < a) met.before = i;
      if (met.deed >= 0 && i - met.deed < TOGETHER)
        out.emit(KIND.deedPair, deed[met.deed]! * 32 + kind, undone, met.deed, i);
      met.deed = i;
    }
    if (governor[i]! > 0) {
      met.governor = i;
      out.emit(KIND.governed, governor[i]!, ALONE + zone, i, -1);
    }
    if (shifter[i]! > 0) {
      met.shifter = i;
      out.emit(KIND.shifted, shifter[i]!, ALONE + zone, i, -1);
    }
    if (quad[i]! > 0) {
      out.emit(KIND.quad, quad[i]! * 2 + negated, zone, i, -1);
      const loud = Math.abs(cooperation[i]!);
      if (loud > quads.most[zone]!) {
        quads.most[zone] = loud;
        quads.loudest[zone] = quad[i]!;
      }
      quads.first ||= quad[i]!;
      quads.last = quad[i]!;
    }
    if (value[i] !== 0) {
      const worth = negated === 1 ? -value[i]! : value[i]!;
      out.emit(KIND.relationshipValue, worth, zone, i, -1);
      if (worth > 0) worths.good += worth;
      else worths.bad -= worth;
    }
  }
  if (met.before >= 0) out.emit(KIND.nextDeed, deed[met.before]!, 2, met.before, -1);
  emitSums(worths.plus, worths.minus, out);
  const [before, between, after] = quads.loudest as [number, number, number, number];
  out.emit(KIND.quads, between, after, -1, -1);
  out.emit(KIND.quads, 9 + before, between, -1, -1);
  out.emit(KIND.quads, 99 + before * 25 + between * 5, after, -1, -1);
  out.emit(KIND.quads, 300 + quads.first, quads.last, -1, -1);
  out.emit(KIND.relationshipValueSum, level(worths.good) * 8 + level(worths.bad), 0, -1, -1);
}

/** "India and Pakistan", "India, Pakistan". */
function isJoined(view: View, a: number, b: number): boolean {
  for (let i = a + 1; i < b; i++) if (view.tag[i] !== TAG.conjunction && view.word[i] !== ',') return false;
  return b > a;
}

/** Words by which two do something to each other. */
const MUTUAL = wordSet('each another mutual mutually trade traded exchange exchanged swap swapped between');

function isMutual(view: View, b: number): boolean {
  for (let i = b + 1; i < view.word.length; i++) if (MUTUAL.has(view.word[i]!)) return true;
  return false;
}

function emitSums(plus: readonly number[], minus: readonly number[], out: Emitter): void {
  const sum = (x: number, y: number, which: number) => out.emit(KIND.deedSum, level(x) * 8 + level(y), which, -1, -1);
  for (let zone = 0; zone < 3; zone++) sum(plus[zone]!, minus[zone]!, zone);
  const all = (list: readonly number[]) => list[0]! + list[1]! + list[2]! + list[3]!;
  sum(all(plus), all(minus), 4);
  sum(plus[1]! + plus[2]!, minus[1]! + minus[2]!, 5);
}

/** Sums in tenths, told apart where few sentences reach. */
function level(sum: number): number {
  return sum <= 0 ? 0 : sum < 4 ? 1 : sum < 8 ? 2 : sum < 14 ? 3 : 4;
}
