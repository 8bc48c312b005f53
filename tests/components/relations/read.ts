import { english } from '../../../src/components/annotate/index.js';
import { findQuotations } from '../../../src/components/quotations/index.js';
import { findRelations } from '../../../src/components/relations/index.js';
import type { ActorReference, Annotation, Mention, RelationObservation } from '../../../src/model/index.js';

/** The names used in the tables; a word that ends in a demonym's way modifies. */
const NAMES: readonly (readonly [string, string, Mention['rule']])[] = [
  ['RUS', 'Russia', 'name'],
  ['RUS', 'Moscow', 'metonym'],
  ['RUS', 'the Kremlin', 'metonym'],
  ['RUS', 'Russian', 'demonym'],
  ['RUS:putin', 'Putin', 'name'],
  ['RUS:lavrov', 'Lavrov', 'name'],
  ['IRN', 'Iran', 'name'],
  ['IRN', 'Tehran', 'metonym'],
  ['IRN', 'Iranian', 'demonym'],
  ['TUR', 'Turkey', 'name'],
  ['TUR', 'Ankara', 'metonym'],
  ['TUR', 'Turkish', 'demonym'],
  ['TUR:erdogan', 'Erdogan', 'name'],
  ['ISR', 'Israel', 'name'],
  ['ISR', 'Israeli', 'demonym'],
  ['SYR', 'Syria', 'name'],
  ['SYR', 'Syrian', 'demonym'],
  ['SYR', 'Damascus', 'metonym'],
  ['UKR', 'Ukraine', 'name'],
  ['UKR', 'Kyiv', 'metonym'],
  ['UKR', 'Ukrainian', 'demonym'],
  ['USA', 'the US', 'name'],
  ['USA', 'US', 'name'],
  ['USA', 'Washington', 'metonym'],
  ['USA', 'American', 'demonym'],
  ['CHN', 'China', 'name'],
  ['CHN', 'Beijing', 'metonym'],
  ['CHN', 'Chinese', 'demonym'],
  ['EGY', 'Egypt', 'name'],
  ['NATO', 'NATO', 'name'],
  ['UN', 'the UN', 'name'],
  ['?:rebels', 'Rebels', 'name'],
  ['?:rebels', 'the rebels', 'name'],
  ['?:police', 'Police', 'name'],
  ['?:police', 'the police', 'name'],
  ['?:students', 'Students', 'name'],
  ['?:students', 'students', 'name'],
  ['?:union', 'the miners’ union', 'name'],
  ['?:opposition', 'the opposition', 'name'],
  ['?:government', 'the government', 'name'],
];

export const ACTORS: readonly ActorReference[] = [...new Set(NAMES.map(([id]) => id))].map((id) => ({
  id,
  name: id,
  kind: id.startsWith('?') ? 'group' : id.includes(':') ? 'person' : id === 'NATO' ? 'bloc' : 'state',
  ...(id.includes(':') && !id.startsWith('?') ? { partOf: id.slice(0, 3) } : {}),
}));

/** Every name of the table where it stands as a word, longest first at each place. */
export function mentionsIn(annotation: Annotation): Mention[] {
  const { text, sentences } = annotation;
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue;
    const match = NAMES.filter(([, name]) => startsWith(text, at, name)).sort((a, b) => b[1].length - a[1].length)[0];
    if (!match) continue;
    const [actor, name, rule] = match;
    // "Iranian students" are Iran's.
    const before = found[found.length - 1];
    if (name === 'students' && before?.rule === 'demonym' && before.span.end === at - 1) continue;
    const span = { start: at, end: at + name.length };
    const sentence = sentences.findIndex((one) => one.span.start <= at && at < one.span.end);
    found.push({ actor, span, sentence, rule, role: rule === 'demonym' ? 'modifier' : 'actor', confidence: 1 });
    at = span.end - 1;
  }
  return found;
}

function startsWith(text: string, at: number, name: string): boolean {
  const there = text.startsWith(name, at) || (name.startsWith('the ') && text.startsWith(`T${name.slice(1)}`, at));
  return there && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '');
}

/** Annotates one text as a single paragraph per line. */
export function annotateText(text: string): Annotation {
  const segments = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
    scored: true,
  }));
  return english().annotate(text, segments);
}

export function relationsIn(text: string): RelationObservation[] {
  const annotation = annotateText(text);
  const mentions = mentionsIn(annotation);
  return findRelations({ annotation, mentions, quotations: findQuotations(annotation, mentions), actors: ACTORS });
}

/** "RUS>IRN AID +": who, to whom (`=` both ways), the class, the sign of the value. */
export function short(relation: RelationObservation): string {
  const ends = [relation.source, relation.target];
  if (!relation.directed) ends.sort();
  const sign = relation.cooperation > 0.02 ? '+' : relation.cooperation < -0.02 ? '-' : '0';
  return `${ends.join(relation.directed ? '>' : '=')} ${relation.event} ${sign}`;
}
