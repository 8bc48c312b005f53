/** Words within this distance of one of the two count as near. */
const NEAR = 7;

/** Where a place stands to the first and the second: 0 near before, 1 between, 2 near after, 3 far away. */
export function zoneOf(i: number, a: number, b: number): number {
  if (i < a) return i >= a - NEAR ? 0 : 3;
  if (i < b) return 1;
  return i <= b + NEAR ? 2 : 3;
}
