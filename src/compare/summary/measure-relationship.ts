import {
  checkDyad,
  emphasis,
  relationshipOf,
  sentencesAboutRelationship,
  sides,
  speakersOf,
  WEIGHTS,
} from '../../article/index.js';
import type { ActorId } from '../../model/actor.js';
import type { Analysis } from '../../model/analysis.js';
import { FRAMES } from '../../model/observation.js';
import type { Portrayal } from '../../model/portrayal.js';
import { type Case, measure } from './measure.js';
import { measureSpace, measureThird } from './measure-coverage.js';
import { measureActor } from './measure-stance.js';
import { measureNaming } from './measure-wording.js';
import { type LearnedChannel, showFrom } from './show.js';
import type { Measure } from './summary.js';

/** The frames alone. None where the article's own text does not mention both. */
export function measureFraming(analysis: Analysis, between: readonly [ActorId, ActorId]): [string, Measure | null][] {
  checkDyad(analysis.actors, between);
  if (!mentionsBoth(analysis, between)) return [];
  return measureFrames(analysis, between, relationshipOf(analysis, between).frames);
}

/**
 * Channels of a question about a tie, in the order of a comparison. None where the article's own text does not mention
 * both: what it says of one alone is not about the tie.
 */
export function measureRelationship(
  analysis: Analysis,
  between: readonly [ActorId, ActorId],
): [string, Measure | null][] {
  checkDyad(analysis.actors, between);
  if (!mentionsBoth(analysis, between)) return [];
  const tie = relationshipOf(analysis, between);
  const about = sentencesAboutRelationship(analysis, between);
  const relation = (portrayal: Portrayal, channel: LearnedChannel) =>
    measure(analysis, portrayal, { show: showFrom(analysis, 'relations', channel) });
  return [
    ['climate', relation(tie.climate, 'climate')],
    ['appraisal', relation(tie.appraisal, 'appraisal')],
    [`stance:${between[0]}`, measureActor(analysis, tie.stance[0], 'stance')],
    [`stance:${between[1]}`, measureActor(analysis, tie.stance[1], 'stance')],
    ['initiative', relation(tie.initiative, 'initiative')],
    ...measureFrames(analysis, between, tie.frames),
    ...measureSpeakers(analysis, between),
    ['space', measureSpace(analysis, about)],
    ...measureThird(analysis, between, about),
    ...measureNaming(analysis, between),
  ];
}

function mentionsBoth(analysis: Analysis, between: readonly [ActorId, ActorId]): boolean {
  const sideOf = sides(analysis.actors, between);
  const found = new Set<number>();
  for (const { actor, sentence } of analysis.mentions) {
    const segment = analysis.sentences[sentence]?.segment;
    if (segment !== undefined && analysis.segments[segment]?.scored) found.add(sideOf(actor));
  }
  return found.has(0) && found.has(1);
}

function measureFrames(
  analysis: Analysis,
  between: readonly [ActorId, ActorId],
  frames: ReturnType<typeof relationshipOf>['frames'],
): [string, Measure | null][] {
  const places = emphasis(analysis, WEIGHTS);
  const about = sentencesAboutRelationship(analysis, between);
  const whole = about.reduce((sum, sentence) => sum + places[sentence]!, WEIGHTS.prior.frame);
  return FRAMES.map((frame) => {
    const portrayal = frames[frame];
    if (portrayal.kind === 'insufficient') return [`frame:${frame}`, null];
    const show = showFrom(analysis, 'frames');
    const used = new Set(portrayal.terms.map((term) => term.sentence));
    // A learned sum holds what every sentence added; those about the tie that added nothing are cases all the same.
    if (portrayal.prior.value !== 0 || portrayal.terms.some(({ source }) => source !== undefined)) {
      const silent = about
        .filter((sentence) => !used.has(sentence))
        .map((sentence) => ({ sentence, value: 0, weight: 0 }));
      return [`frame:${frame}`, measure(analysis, portrayal, { show, cases: [...portrayal.terms, ...silent] })];
    }
    const cases = about.map(
      (sentence): Case => ({ sentence, value: used.has(sentence) ? 1 : 0, weight: places[sentence]! / whole }),
    );
    return [`frame:${frame}`, measure(analysis, portrayal, { show, cases })];
  });
}

function measureSpeakers(analysis: Analysis, between: readonly [ActorId, ActorId]): [string, Measure | null][] {
  const shares = speakersOf(analysis, between);
  const channels: [string, Portrayal][] = [
    [`voice:${between[0]}`, shares.first],
    [`voice:${between[1]}`, shares.second],
    ['voice:others', shares.others],
  ];
  const show = showFrom(analysis, 'quotations');
  return channels.map(([id, portrayal]) => {
    // A quotation of somebody else is a case of value 0 for this speaker.
    const cases: Case[] = [];
    for (const [other, share] of channels) {
      if (share.kind === 'insufficient') continue;
      for (const { sentence, weight } of share.terms) cases.push({ sentence, value: other === id ? 1 : 0, weight });
    }
    return [id, measure(analysis, portrayal, { show, cases })];
  });
}
