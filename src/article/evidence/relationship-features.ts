import { grouped, log, nearestWhole } from '../../core/index.js';
import type { ActorId, ActorPair, Analysis, Mention, RelationshipObservation } from '../../model/index.js';
import { wayOf } from '../ingredients.js';
import { elsewhere, type Features, logOdds, meanOf } from './chances.js';

/** What is known of every sentence that names both of a pair, or parts of both, by sentence. */
export function relationshipFeatures(analysis: Analysis, pair: ActorPair): ReadonlyMap<number, Features> {
  const sideOf = nearestWhole(analysis.actors, pair);
  const found = grouped(
    analysis.relationships.filter((each) => wayOf(analysis, each, sideOf) !== 0),
    ({ sentence }) => sentence,
  );
  const all = new Map([...found].map(([sentence, read]) => [sentence, oddsOf(read)]));
  const around = (name: keyof Odds) => elsewhere(new Map([...all].map(([sentence, odds]) => [sentence, odds[name]])));
  const [deplored, welcomed] = [around('deplored'), around('welcomed')];
  return new Map(
    [...found].map(([sentence, read]): [number, Features] => {
      const here = analysis.mentions.filter((mention) => mention.sentence === sentence);
      const ours = here.filter(({ actor }) => sideOf(actor) >= 0);
      return [
        sentence,
        {
          ...all.get(sentence)!,
          deploredElsewhere: deplored(sentence),
          welcomedElsewhere: welcomed(sentence),
          mutual: meanOf(read.map(({ direction }) => direction.probabilities.mutual)),
          others: log(1 + new Set(here.filter(({ actor }) => sideOf(actor) < 0).map(({ actor }) => actor)).size),
          joined: isJoined(analysis, sentence, ours, sideOf) ? 1 : 0,
          ...dealings(analysis, sentence, sideOf),
        },
      ];
    }),
  );
}

type Odds = Readonly<Record<'hostile' | 'friendly' | 'unrelated' | 'deplored' | 'welcomed', number>>;

function oddsOf(read: readonly RelationshipObservation[]): Odds {
  const climate = read.map((each) => each.climate.probabilities);
  const appraisal = read.map((each) => each.appraisal.probabilities);
  return {
    hostile: meanOf(climate.map((p) => logOdds(p.negative, p.neutral + p.none))),
    friendly: meanOf(climate.map((p) => logOdds(p.positive, p.neutral + p.none))),
    unrelated: meanOf(climate.map((p) => logOdds(p.none, 1 - p.none))),
    deplored: meanOf(appraisal.map((p) => logOdds(p.negative, p.neutral))),
    welcomed: meanOf(appraisal.map((p) => logOdds(p.positive, p.neutral))),
  };
}

/** "Russia and Iran": what a third does to both is no relation between them. */
function isJoined(
  analysis: Analysis,
  sentence: number,
  ours: readonly Mention[],
  sideOf: (actor: ActorId) => number,
): boolean {
  const { text, span } = analysis.sentences[sentence]!;
  return ours.some((a) =>
    ours.some(
      (b) =>
        b.span.start > a.span.end &&
        sideOf(a.actor) !== sideOf(b.actor) &&
        /^(?:,? (?:and|or|&)(?: the)? |, )$/.test(text.slice(a.span.end - span.start, b.span.start - span.start)),
    ),
  );
}

/** What rules found between the two. */
function dealings(analysis: Analysis, sentence: number, sideOf: (actor: ActorId) => number): Features {
  const found = { conflict: 0, cooperation: 0 };
  for (const { sentence: at, source, target, cooperation } of analysis.relations) {
    const [from, to] = [sideOf(source), sideOf(target)];
    if (at !== sentence || from < 0 || to < 0 || from === to) continue;
    const name = cooperation < 0 ? 'conflict' : 'cooperation';
    found[name] = Math.max(found[name], Math.abs(cooperation));
  }
  return found;
}
