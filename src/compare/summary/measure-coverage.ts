import { type RawTerm, sentencesAboutRelationship, sides, weightedSum, wordsIn } from '../../article/index.js';
import type { ActorId, ActorReference } from '../../model/actor.js';
import type { Analysis } from '../../model/analysis.js';
import { measure, type Show } from './measure.js';
import { roots } from './roots.js';
import type { Measure } from './summary.js';
import { voiceOfSentence } from './voice-at.js';

type Measured = [string, Measure | null];

/** Nothing in a sentence explains that it is about somebody but the name. */
function showOf(analysis: Analysis): Show {
  return ({ sentence }) => ({ cues: [], voice: voiceOfSentence(analysis, sentence) });
}

/** Further actors kept of one article, in the order in which it names them. */
const MOST_THIRD = 60;
/** Mentions less sure than this do not bring a third actor in. */
const SURE = 0.5;

/**
 * Channels of a question about coverage of one actor or of the tie between two: `mentioned` (1 or 0) and `space` (share of
 * the words, in sentences about it) for every article; `headline` (1 or 0) and `third:ACTOR` (1 for every further actor that is
 * named, each as the outermost one it is part of) for those that mention it.
 */
export function measureCoverage(analysis: Analysis, of: readonly ActorId[]): Measured[] {
  const about = sentencesAbout(analysis, of);
  const mentioned: Measured = ['mentioned', yesOrNo(analysis, about[0])];
  const space: Measured = ['space', measureSpace(analysis, about)];
  if (about.length === 0) return [mentioned, space];
  const headline = about.find((at) => analysis.segments[analysis.sentences[at]!.segment]?.kind === 'headline');
  return [mentioned, space, ['headline', yesOrNo(analysis, headline)], ...measureThird(analysis, of, about)];
}

/** Share of an article's words that stand in the sentences given. */
export function measureSpace(analysis: Analysis, about: readonly number[]): Measure | null {
  const raw: RawTerm[] = [];
  const within = new Set(about);
  let silent = 0;
  analysis.sentences.forEach(({ segment, text }, sentence) => {
    if (!analysis.segments[segment]?.scored) return;
    const words = wordsIn(text);
    if (words === 0) return;
    if (within.has(sentence)) raw.push({ sentence, value: 1, weight: words, observation: sentence });
    else silent += words;
  });
  const portrayal = weightedSum(raw, { prior: 0, silent });
  if (portrayal.kind === 'insufficient') return null;
  const whole = silent + raw.reduce((sum, { weight }) => sum + weight, 0);
  const cases = analysis.sentences.flatMap(({ segment, text }, sentence) =>
    analysis.segments[segment]?.scored
      ? [{ sentence, value: within.has(sentence) ? 1 : 0, weight: wordsIn(text) / whole }]
      : [],
  );
  return measure(analysis, portrayal, { show: showOf(analysis), cases });
}

/** A 1 for each further actor that an article about the asked ones names. */
export function measureThird(analysis: Analysis, of: readonly ActorId[], about: readonly number[]): Measured[] {
  const near = new Set(about);
  const first = new Map<ActorId, number | null>();
  for (const { actor, sentence } of thirdMentions(analysis, of)) {
    const at = near.has(sentence) ? sentence : null;
    first.set(actor, first.get(actor) ?? at);
  }
  return [...first]
    .slice(0, MOST_THIRD)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, sentence]) => [`third:${actor}`, named(analysis, sentence)]);
}

/** The further actors that an article names, as references where it has them. */
export function thirdActors(analysis: Analysis, of: readonly ActorId[]): ActorReference[] {
  const ids = new Set(thirdMentions(analysis, of).map(({ actor }) => actor));
  return analysis.actors.filter(({ id }) => ids.has(id));
}

/** Scored sentences that mention the actor, or are about the tie of two. */
export function sentencesAbout(analysis: Analysis, of: readonly ActorId[]): number[] {
  const [a, b] = of;
  if (a !== undefined && b !== undefined) return sentencesAboutRelationship(analysis, [a, b]);
  const sideOf = sides(analysis.actors, of);
  const found = new Set<number>();
  for (const { actor, sentence } of analysis.mentions) {
    if (sideOf(actor) === 0 && isScored(analysis, sentence)) found.add(sentence);
  }
  return [...found].sort((x, y) => x - y);
}

function thirdMentions(analysis: Analysis, of: readonly ActorId[]): { actor: ActorId; sentence: number }[] {
  const sideOf = sides(analysis.actors, of);
  const rootOf = roots(analysis.actors);
  return analysis.mentions.flatMap(({ actor, sentence, role, confidence }) => {
    if (role === 'place' || confidence < SURE || sideOf(actor) >= 0 || !isScored(analysis, sentence)) return [];
    const root = rootOf(actor);
    // What the asked actor is part of is no third.
    return of.some((id) => rootOf(id) === root) ? [] : [{ actor: root, sentence }];
  });
}

function isScored(analysis: Analysis, sentence: number): boolean {
  return analysis.segments[analysis.sentences[sentence]?.segment ?? -1]?.scored === true;
}

/** 1 with the sentence that shows it, or 0. */
function yesOrNo(analysis: Analysis, sentence: number | undefined): Measure | null {
  const raw = sentence === undefined ? [] : [{ sentence, value: 1, weight: 1, observation: sentence }];
  return measure(analysis, weightedSum(raw, { prior: 0, silent: sentence === undefined ? 1 : 0 }), {
    show: showOf(analysis),
  });
}

/** 1, with a sentence where one is at hand. */
function named(analysis: Analysis, sentence: number | null): Measure | null {
  if (sentence !== null) return yesOrNo(analysis, sentence);
  const one = { kind: 'portrayal', value: 1, terms: [], prior: { value: 1, weight: 1 } } as const;
  const packed = measure(analysis, one, { show: showOf(analysis) });
  return packed && { ...packed, observations: 1 };
}
