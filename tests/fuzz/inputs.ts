/** Numbers in [0, 1) that follow from a seed alone. mulberry32 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export function pick<Each>(list: readonly Each[], random: Random): Each {
  return list[Math.floor(random() * list.length)]!;
}

const WORDS =
  `Russia Turkey Iran Putin Erdoğan NATO U.S. Mr. Ms. he she it they we said told reporters praised condemned attacked denied
 signed that who which the a of to in and but not never according minister president army deal war Monday 2024 12" £3bn e.g. non-U.S.`.split(
    /\s+/,
  );
const SIGNS = [
  ...['.', ',', '!', '?', ';', ':', '…', '...', '—', '-', '’s', "'s", 'ʼs', '’', "'", '"', '“', '”', '‘', '«', '»'],
  ...['(', ')', '[', ']', '{', '<', '>', '&', '#', '*', '_', '`', '|', '/', '\\', '%', '@', '=', '+'],
  ...['\n', '\n\n', '\r\n', '\t', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u00a0', '\u2009', '\u202f', '\u200b'],
  ...[
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\0',
    '\u0007',
    '\ud800',
    '\udfff',
    '😀',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    '東京',
    'Ω',
  ],
  ...[
    '- ',
    '1. ',
    '## ',
    '> ',
    '<p>',
    '</p>',
    '<br>',
    '&quot;',
    '&#x27;',
    '&amp;',
    '<!--',
    '-->',
    '[a](b "c")',
    '---',
    '{}',
    '[]',
  ],
];

/** A text of sentences that news may hold and signs that it should not. */
export function oddText(random: Random): string {
  const length = Math.floor(random() ** 2 * 60) + 1;
  let text = '';
  for (let at = 0; at < length; at++) {
    text += random() < 0.65 ? pick(WORDS, random) : pick(SIGNS, random);
    if (random() < 0.7) text += ' ';
  }
  return random() < 0.05 ? text.repeat(1 + Math.floor(random() * 20)) : text;
}

const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 9e9, 1e308, -1e308, '', 'x', '__proto__', '<img src=x>', [], {}, [[]], { source: '<b>' }],
  ...['2024-02-30', '9'.repeat(400)],
];

/** The same JSON with one value in it changed, left out or put elsewhere. */
export function mutated<Json>(json: Json, random: Random): Json {
  const copy = structuredClone(json);
  const places: [object, string][] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      walk(value[key as keyof typeof value], depth + 1);
    }
  };
  walk(copy, 0);
  if (places.length === 0) return copy;
  const [holder, key] = pick(places, random);
  if (random() < 0.2) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, structuredClone(pick(VALUES, random)));
  return copy;
}
