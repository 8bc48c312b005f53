/** A few words, so that texts drawn from them often share some. */
export const WORDS = [
  'Oder',
  'flood',
  'Oslo',
  'budget',
  'Lima',
  'museum',
  'gold',
  'soldiers',
  'bridge',
  'night',
  'rain',
  'vote',
];
