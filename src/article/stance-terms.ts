import { nearestWhole, type SideOf } from '../core/index.js';
import { type ActorId, type Analysis, isOwn, type MentionRole } from '../model/index.js';
import { emphasis } from './emphasis.js';
import type { RawTerm } from './sum.js';
import type { PortrayalWeights } from './weights.js';

/** One observation toward an actor with everything its weight depends on. */
export interface StanceReading {
  /** Index in `stances`. */
  readonly observation: number;
  readonly sentence: number;
  readonly positive: number;
  readonly negative: number;
  /** Weight of its place in the article × confidence that the actor is meant. */
  readonly base: number;
  readonly role: MentionRole;
  /** False for words the outlet quotes. */
  readonly own: boolean;
  /** Mentions of the actor in the sentence, this one included, and mentions of others. */
  readonly together: number;
  readonly others: number;
}

/** What is said where an actor or its parts are mentioned: all of it, the outlet's own words, and what it quotes. */
export interface StanceTerms {
  readonly all: readonly RawTerm[];
  readonly own: readonly RawTerm[];
  readonly quoted: readonly RawTerm[];
}

/**
 * The observations toward an actor with their weights: where they stand, how the actor is meant, who speaks, and how many
 * share the sentence. A term's value is P(positive) ÷ `blame` − P(negative), in [−1, 1].
 */
export function stanceTerms(analysis: Analysis, actor: ActorId, weights: PortrayalWeights): StanceTerms {
  const all: RawTerm[] = [];
  const own: RawTerm[] = [];
  const quoted: RawTerm[] = [];
  for (const reading of readStances(analysis, actor, emphasis(analysis, weights))) {
    const weight = weightOf(reading, weights);
    if (!(weight > 0)) continue;
    const { sentence, observation, positive, negative } = reading;
    const term = { sentence, value: positive / weights.negativityWeight - negative, weight, observation };
    all.push(term);
    (reading.own ? own : quoted).push(term);
  }
  return { all, own, quoted };
}

/** The usable observations toward an actor and its parts; `places` is the weight of every sentence by where it stands. */
export function readStances(analysis: Analysis, actor: ActorId, places: Float64Array): StanceReading[] {
  const sideOf = nearestWhole(analysis.actors, [actor]);
  const named = countMentions(analysis, sideOf);
  const readings: StanceReading[] = [];
  for (let i = 0; i < analysis.stances.length; i++) {
    const { actor: toward, sentence, score, probabilities, mention: index, voice } = analysis.stances[i]!;
    if (sideOf(toward) !== 0) continue;
    const mention = analysis.mentions[index];
    const base = (places[sentence] ?? 0) * (mention?.confidence ?? 1);
    const { positive, negative } = probabilities;
    // Also drops NaN: a score or confidence that is no number is no evidence.
    if (!(base > 0) || !Number.isFinite(score + positive + negative)) continue;
    readings.push({
      observation: i,
      sentence,
      positive,
      negative,
      base,
      role: mention?.role ?? 'actor',
      own: isOwn(voice),
      together: named.own[sentence]!,
      others: named.others[sentence]!,
    });
  }
  return readings;
}

export function weightOf(
  reading: StanceReading,
  weights: Pick<PortrayalWeights, 'role' | 'repeatDiscount' | 'coMentionDiscount'> & {
    readonly quoted: { readonly stance: number };
  },
): number {
  const { base, role, own, together, others } = reading;
  const said = own ? 1 : weights.quoted.stance;
  return (
    base * weights.role[role] * said * together ** -weights.repeatDiscount * (1 + others) ** -weights.coMentionDiscount
  );
}

function countMentions(
  analysis: Analysis,
  sideOf: SideOf,
): { readonly own: Uint32Array; readonly others: Uint32Array } {
  const own = new Uint32Array(analysis.sentences.length);
  const others = new Uint32Array(analysis.sentences.length);
  for (const { actor, sentence } of analysis.stances) {
    const counts = sideOf(actor) === 0 ? own : others;
    if (sentence < counts.length) counts[sentence]! += 1;
  }
  return { own, others };
}
