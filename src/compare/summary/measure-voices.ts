import {
  heardIn,
  quotedWords,
  type RawTerm,
  sharesOf,
  sides,
  stanceTerms,
  WEIGHTS,
  weightedSum,
  wordsIn,
} from '../../article/index.js';
import { cueStance, speakerKind } from '../../components/quotations/index.js';
import type { ActorId, ActorReference } from '../../model/actor.js';
import type { Analysis } from '../../model/analysis.js';
import type { Quotation } from '../../model/voice.js';
import { type Case, measure, type Show } from './measure.js';
import { roots } from './roots.js';
import { showFrom } from './show.js';
import type { Measure } from './summary.js';

type Measured = [string, Measure | null];

/** Speakers who are no actor of the question, each a channel of their own: `voice:named` … */
export const OTHER_SPEAKERS = ['named', 'anonymous', 'unknown'] as const;

/** Speakers kept of one article where nobody is asked about; the rest count as other named ones. */
const MOST_SPEAKERS = 40;

/** Doubting cues count −1, those that vouch for what they introduce +1. */
const SIGNS = { doubting: -1, neutral: 0, endorsing: 1 } as const;

/**
 * Channels of a question about voices: `quotation` (share of the words that is quoted), `voice:WHO` (share of the quoted
 * words) for the actors asked about or, when none are, for every actor that speaks, `introduction:ACTOR`, and
 * `says:SPEAKER:ACTOR` for the actors asked about. Words that several say count in equal parts for each; who speaks for an actor
 * counts for it.
 */
export function measureVoices(analysis: Analysis, actors: readonly ActorId[]): Measured[] {
  const speaking = actors.length > 0 ? actors : rootSpeakers(analysis);
  const whoOf = speakerOf(analysis, actors, new Set(speaking));
  return [
    ['quotation', measureQuoted(analysis)],
    ...measureShares(analysis, [...speaking, ...OTHER_SPEAKERS], whoOf),
    ...speaking.map((actor): Measured => [`introduction:${actor}`, measureIntroduction(analysis, actor, whoOf)]),
    ...actors.flatMap((speaker) =>
      actors.map((toward): Measured => [`says:${speaker}:${toward}`, measureSays(analysis, speaker, toward, whoOf)]),
    ),
  ];
}

/** The actors that have channels where nobody is asked about, as references where the article has them. */
export function speakersIn(analysis: Analysis): ActorReference[] {
  const speaking = new Set(rootSpeakers(analysis));
  return analysis.actors.filter(({ id }) => speaking.has(id));
}

/**
 * Ids of the actors that an article quotes, each as the outermost actor it is part of; of very many those with the most words, so
 * that a row stays small.
 */
function rootSpeakers(analysis: Analysis): ActorId[] {
  const rootOf = roots(analysis.actors);
  const words = new Map<ActorId, number>();
  for (const { observation, words: count } of quotedWords(analysis)) {
    for (const [who, share] of heardIn(analysis, observation, whoseOf(analysis, rootOf))) {
      if (who !== null) words.set(who, (words.get(who) ?? 0) + count * share);
    }
  }
  const most = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SPEAKERS);
  return most.map(([id]) => id).sort();
}

/** The outermost actor that a speaker is part of or, standing alone in the article, speaks for. */
function whoseOf({ quotations }: Analysis, rootOf: (actor: ActorId) => ActorId) {
  return (speaker: ActorId | null, quotation: number): ActorId | null => {
    const { speaker: first, speaksFor } = quotations[quotation]!;
    const root = speaker === null ? null : rootOf(speaker);
    return root === speaker && speaker === first && speaksFor !== undefined ? rootOf(speaksFor) : root;
  };
}

type WhoOf = (speaker: ActorId | null, quotation: number) => string;

function speakerOf(analysis: Analysis, actors: readonly ActorId[], speaking: ReadonlySet<ActorId>): WhoOf {
  const sideOf = sides(analysis.actors, actors);
  const rootOf = whoseOf(analysis, roots(analysis.actors));
  const askedOf = (speaker: ActorId, { speaker: first, speaksFor }: Quotation): ActorId | undefined =>
    actors[sideOf(speaker)] ?? (speaker === first && speaksFor !== undefined ? actors[sideOf(speaksFor)] : undefined);
  return (speaker, index) => {
    const quotation = analysis.quotations[index]!;
    if (speaker === null) return speakerKind(quotation);
    const who = actors.length > 0 ? askedOf(speaker, quotation) : rootOf(speaker, index);
    if (who !== undefined && who !== null && speaking.has(who)) return who;
    return speaker === quotation.speaker && speakerKind(quotation) === 'anonymous' ? 'anonymous' : 'named';
  };
}

function measureQuoted(analysis: Analysis): Measure | null {
  const quoted = new Map<number, number>();
  const raw = quotedWords(analysis).map(({ observation, sentence, words, bySentence }): RawTerm => {
    for (const [at, count] of bySentence) quoted.set(at, (quoted.get(at) ?? 0) + count);
    return { sentence, value: 1, weight: words, observation };
  });
  const cases: Case[] = [];
  let own = 0;
  let whole = 0;
  analysis.sentences.forEach(({ segment, text }, sentence) => {
    if (!analysis.segments[segment]?.scored && !quoted.has(sentence)) return;
    const spoken = quoted.get(sentence) ?? 0;
    const rest = Math.max(0, wordsIn(text) - spoken);
    own += rest;
    whole += rest + spoken;
    cases.push({ sentence, value: 1, weight: spoken }, { sentence, value: 0, weight: rest });
  });
  const portrayal = weightedSum(raw, { prior: 0, silent: own });
  const shares = cases.map((each) => ({ ...each, weight: each.weight / whole }));
  return measure(analysis, portrayal, { show: showFrom(analysis, 'quotations'), cases: shares });
}

/** A share of the quoted words for each of `all`. */
function measureShares(analysis: Analysis, all: readonly string[], whoOf: WhoOf): Measured[] {
  const shares = sharesOf(analysis, all, whoOf);
  const show = showFrom(analysis, 'quotations');
  // A quotation of somebody else is a case of value 0 for this speaker.
  const spoken = quotedWords(analysis);
  const whole = spoken.reduce((sum, { words }) => sum + words, 0);
  const cases = spoken.flatMap(({ observation, sentence, words }) =>
    [...heardIn(analysis, observation, whoOf)].map(([who, share]) => ({
      sentence,
      who,
      weight: (words * share) / whole,
    })),
  );
  return all.map((who, i) => [
    `voice:${who}`,
    measure(analysis, shares[i]!, {
      show,
      cases: cases.map(({ sentence, weight, who: other }) => ({ sentence, value: other === who ? 1 : 0, weight })),
    }),
  ]);
}

/** How the words that introduce an actor's quotations stand to them: −1 all doubt, +1 all vouch. */
function measureIntroduction(analysis: Analysis, actor: ActorId, whoOf: WhoOf): Measure | null {
  const raw: RawTerm[] = [];
  for (const { observation, sentence } of quotedWords(analysis)) {
    const { cue } = analysis.quotations[observation]!;
    if (cue === null || !heardIn(analysis, observation, whoOf).has(actor)) continue;
    raw.push({ sentence, value: SIGNS[cueStance(cue)], weight: 1, observation });
  }
  const show: Show = ({ observation, value }) => {
    const { cueSpan } = analysis.quotations[observation]!;
    const cues =
      cueSpan === null || value === 0
        ? []
        : [{ span: cueSpan, feature: `${value < 0 ? 'doubting' : 'endorsing'} cue`, weight: value }];
    return { cues, voice: { kind: 'outlet' } };
  };
  return measure(analysis, weightedSum(raw, { prior: 0 }), { show });
}

/** Stance toward one actor in the words of another. */
function measureSays(analysis: Analysis, speaker: ActorId, toward: ActorId, whoOf: WhoOf): Measure | null {
  const { quoted } = stanceTerms(analysis, toward, WEIGHTS);
  const bySpan = new Map(analysis.quotations.map(({ span }, i) => [`${span.start}–${span.end}`, i]));
  const raw = quoted.filter(({ observation }) => {
    const { voice } = analysis.stances[observation]!;
    if (voice.kind === 'outlet') return false;
    const quotation = bySpan.get(`${voice.span.start}–${voice.span.end}`);
    return quotation !== undefined && heardIn(analysis, quotation, whoOf).has(speaker);
  });
  // What one speaker says of another is a few mentions: a prior meant for whole articles would leave nothing of it.
  const portrayal = weightedSum(raw, { prior: raw.length > 0 ? WEIGHTS.prior.tie : 0 });
  return measure(analysis, portrayal, { show: showFrom(analysis, 'stances', 'stance') });
}
