import type { Emitter } from '../../../linear/index.js';
import type { View } from '../../../syntax/index.js';
import { TAG } from '../../../syntax/index.js';
import { type Events, GOVERNORS, TURNS } from './events.js';
import { KIND } from './kinds.js';

/** Words within this distance of one of the two count as near. */
const NEAR = 7;
/** Words that a governor or a turn reaches. */
const REACH = 6;
/** Two deeds this near are read together. */
const TOGETHER = 10;
/** Where a governor or a turn is told apart from what it does to a deed. */
const ALONE = 100;
/** An undone deed says the opposite, less loudly. */
const UNDONE = -0.6;

const numbers = <T>(all: readonly T[], ...some: readonly T[]) => new Set(some.map((each) => all.indexOf(each) + 1));
const UNDOING_GOVERNORS = numbers(GOVERNORS, 'refuse', 'fail', 'stop');
const UNDOING_TURNS = numbers(TURNS, 'end', 'no');

/** Every deed the sentence names: its class, where it stands, what governs or undoes it; then sums over the sentence. */
export function emitEvents(view: View, a: number, b: number, events: Events, out: Emitter): void {
  const { deed, cooperation, governor, turn } = events;
  const plus = [0, 0, 0, 0];
  const minus = [0, 0, 0, 0];
  const met = { governor: -1, turn: -1, deed: -1, before: -1, between: -1, after: -1 };
  const together = isJoined(view, a, b) ? (isMutual(view, b) ? 2 : 1) : 0;
  for (let i = 0; i < deed.length; i++) {
    const zone = i < a ? (i >= a - NEAR ? 0 : 3) : i < b ? 1 : i <= b + NEAR ? 2 : 3;
    const kind = deed[i]!;
    if (kind > 0) {
      const negated = view.negated[i]!;
      const isGoverned = met.governor >= 0 && i - met.governor <= REACH && view.clause[met.governor] === view.clause[i];
      const governs = isGoverned ? governor[met.governor]! : 0;
      const turns = met.turn >= 0 && i - met.turn <= REACH ? turn[met.turn]! : 0;
      const undone = (UNDOING_GOVERNORS.has(governs) || UNDOING_TURNS.has(turns) ? 1 : 0) ^ negated;
      const plain = cooperation[i]!;
      const worth = undone ? plain * UNDONE : plain;
      if (worth > 0) plus[zone]! += worth;
      else minus[zone]! -= worth;
      out.emit(KIND.deed, kind, undone, i, -1);
      out.emit(KIND.deedZone, kind, zone * 2 + undone, i, -1);
      out.emit(KIND.deedWorth, Math.round(worth / 2), zone, i, -1);
      if (governs > 0) {
        out.emit(KIND.governed, governs, kind, met.governor, i);
        out.emit(KIND.governedWorth, governs, Math.sign(plain) * 4 + negated, met.governor, i);
      }
      if (turns > 0) {
        out.emit(KIND.turned, turns, kind, met.turn, i);
        out.emit(KIND.turnedWorth, turns, Math.sign(plain) * 4 + negated, met.turn, i);
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
    if (turn[i]! > 0) {
      met.turn = i;
      out.emit(KIND.turned, turn[i]!, ALONE + zone, i, -1);
    }
  }
  if (met.before >= 0) out.emit(KIND.nextDeed, deed[met.before]!, 2, met.before, -1);
  emitSums(plus, minus, out);
  emitQuads(view, a, b, events, out);
  emitValues(view, a, b, events, out);
}

/** "India and Pakistan", "India, Pakistan". */
function isJoined(view: View, a: number, b: number): boolean {
  for (let i = a + 1; i < b; i++) if (view.tag[i] !== TAG.conjunction && view.word[i] !== ',') return false;
  return b > a;
}

/** Words by which two do something to each other. */
const MUTUAL = new Set('each another mutual mutually trade traded exchange exchanged swap swapped between'.split(' '));

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

/** Quad classes of deeds by place, the loudest of each place, the first and the last. */
function emitQuads(view: View, a: number, b: number, { quad, cooperation }: Events, out: Emitter): void {
  const loudest = [0, 0, 0, 0];
  const most = [0, 0, 0, 0];
  let first = 0;
  let last = 0;
  for (let i = 0; i < quad.length; i++) {
    const kind = quad[i]!;
    if (kind === 0) continue;
    const zone = i < a ? (i >= a - NEAR ? 0 : 3) : i < b ? 1 : i <= b + NEAR ? 2 : 3;
    out.emit(KIND.quad, kind * 2 + view.negated[i]!, zone, i, -1);
    const loud = Math.abs(cooperation[i]!);
    if (loud > most[zone]!) {
      most[zone] = loud;
      loudest[zone] = kind;
    }
    last = kind;
    first ||= kind;
  }
  const [before, between, after] = loudest as [number, number, number, number];
  out.emit(KIND.quads, between, after, -1, -1);
  out.emit(KIND.quads, 9 + before, between, -1, -1);
  out.emit(KIND.quads, 99 + before * 25 + between * 5, after, -1, -1);
  out.emit(KIND.quads, 300 + first, last, -1, -1);
}

function emitValues(view: View, a: number, b: number, { value }: Events, out: Emitter): void {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === 0) continue;
    const worth = view.negated[i] === 1 ? -value[i]! : value[i]!;
    const zone = i < a ? (i >= a - NEAR ? 0 : 3) : i < b ? 1 : i <= b + NEAR ? 2 : 3;
    out.emit(KIND.tieValue, worth, zone, i, -1);
    if (worth > 0) good += worth;
    else bad -= worth;
  }
  out.emit(KIND.tieValueSum, level(good) * 8 + level(bad), 0, -1, -1);
}

/** Sums in tenths, told apart where few sentences reach. */
function level(sum: number): number {
  return sum <= 0 ? 0 : sum < 4 ? 1 : sum < 8 ? 2 : sum < 14 ? 3 : 4;
}
