import { firstEndingAfter, keyed } from '../../core/index.js';
import {
  type ActorId,
  type ActorPair,
  type ActorPortrayal,
  type Code,
  type Coding,
  FRAMES,
  NOTHING,
  type Portrayal,
  type Portrayals,
  type RelationshipPortrayal,
  type Span,
} from '../../model/index.js';
import type { Asked } from './subjects.js';

/** Sentences by where they stand. */
type Sentences = readonly { readonly span: Span }[];

/**
 * What codes say of the article as a whole, for those it was coded for. Of an article that could not be coded nothing is known, and
 * `asked` says of whom: another reader must not answer for the coder there.
 */
export function portrayalsOf({ codes }: Pick<Coding, 'codes'>, sentences: Sentences, asked: Asked): Portrayals {
  const spans = sentences.map(({ span }) => span);
  const portrayed = (channel: string, about: readonly ActorId[]) => portrayalBy(codes, channel, about, spans);
  const actor = (id: ActorId): ActorPortrayal => {
    return { actor: id, stance: portrayed(`stance:${id}`, [id]), own: NOTHING, quoted: NOTHING };
  };
  const relationship = (pair: ActorPair): RelationshipPortrayal => ({
    dyad: pair,
    climate: portrayed('climate', pair),
    appraisal: portrayed('appraisal', pair),
    stance: [actor(pair[0]), actor(pair[1])],
    initiative: portrayed('initiative', pair),
    frames: keyed(FRAMES, (frame) => portrayed(`frame:${frame}`, pair)),
  });
  const { actors = [], pairs = [] } = asked.actors || asked.pairs ? asked : askedIn(codes);
  return { actors: [...new Set([...actors, ...pairs.flat()])].map(actor), relationships: pairs.map(relationship) };
}

/** Those whom the codes are about, where the caller named nobody. */
function askedIn(codes: readonly Code[]): Required<Asked> {
  const pairs = new Map<string, ActorPair>();
  for (const { about } of codes) {
    const [a, b] = about;
    if (a !== undefined && b !== undefined) pairs.set(about.join(' '), [a, b]);
  }
  return { actors: [...new Set(codes.flatMap(({ about }) => about))], pairs: [...pairs.values()] };
}

/** The value of a code as a sum: each sentence it quotes has an equal part of it; without one the coder's word is all there is. */
export function portrayalBy(
  codes: readonly Code[],
  channel: string,
  about: readonly ActorId[],
  spans: readonly Span[],
): Portrayal {
  const place = codes.findIndex((code) => code.channel === channel && isAbout(code, about));
  const { value = null, quotations = [] } = codes[place] ?? {};
  if (value === null) return NOTHING;
  const quoted = quotations.flatMap(({ span }) => (span ? [firstEndingAfter(spans, span.start)] : []));
  const shown = [...new Set(quoted)].filter((sentence) => sentence < spans.length).sort((a, b) => a - b);
  const terms = shown.map((sentence) => {
    return { sentence, value, weight: 1 / shown.length, observation: place, source: 'codes' as const };
  });
  return { kind: 'portrayal', value, terms, prior: { value, weight: shown.length > 0 ? 0 : 1 } };
}

function isAbout(code: Code, about: readonly ActorId[]): boolean {
  return code.about.length === about.length && code.about.every((id, i) => id === about[i]);
}
