/** Distances as few classes: 1, 2, 3, 4–5, 6–9, 10–19, more; 0 for none. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5 ? 4 : distance <= 9 ? 5 : distance <= 19 ? 6 : 7;
}
