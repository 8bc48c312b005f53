import { grouped, nearestWhole, type SideOf } from '../../core/index.js';
import { type ActorId, type Analysis, isOwn, type StanceObservation } from '../../model/index.js';
import { elsewhere, type Features, logOdds, meanOf } from './chances.js';
import { wordingOf } from './wording.js';

/** Whose words are looked at: everybody's, the outlet's own, or those it quotes. */
export type StancePart = 'stance' | 'own' | 'quoted';

/** What is known of every sentence that is about an actor or its parts, by sentence. */
export function stanceFeatures(analysis: Analysis, actor: ActorId, part: StancePart): ReadonlyMap<number, Features> {
  const sideOf = nearestWhole(analysis.actors, [actor]);
  const kind = analysis.actors.find(({ id }) => id === actor)?.kind;
  const isMine = ({ actor }: StanceObservation) => sideOf(actor) === 0;
  const isAsked = ({ voice }: StanceObservation) => part === 'stance' || isOwn(voice) === (part === 'own');
  const toward = grouped(analysis.stances, (each) => (isMine(each) && isAsked(each) ? each.sentence : null));
  const besides = grouped(analysis.stances, (each) => (isMine(each) ? null : each.sentence));
  const odds = (read: readonly StanceObservation[], sign: 'negative' | 'positive') =>
    meanOf(read.map(({ probabilities: p }) => logOdds(p[sign], p.neutral)));
  const negative = elsewhere(new Map([...toward].map(([at, read]) => [at, odds(read, 'negative')])));
  const positive = elsewhere(new Map([...toward].map(([at, read]) => [at, odds(read, 'positive')])));
  return new Map(
    [...toward].map(([sentence, read]): [number, Features] => {
      const mentions = read.map(({ mention }) => analysis.mentions[mention]);
      const others = besides.get(sentence) ?? [];
      return [
        sentence,
        {
          negative: odds(read, 'negative'),
          positive: odds(read, 'positive'),
          negativeElsewhere: negative(sentence),
          positiveElsewhere: positive(sentence),
          othersNegative: meanOf(others.map(({ probabilities: p }) => p.negative)),
          othersPositive: meanOf(others.map(({ probabilities: p }) => p.positive)),
          direct: meanOf(read.map(({ voice }) => (voice.kind === 'direct' ? 1 : 0))),
          speaks: speaksIn(analysis, sentence, sideOf) ? 1 : 0,
          modifier: mentions.every((mention) => mention?.role === 'modifier') ? 1 : 0,
          part: read.every((each) => each.actor !== actor) ? 1 : 0,
          person: kind === 'person' ? 1 : 0,
          organization: kind === 'organization' ? 1 : 0,
          ...dealings(analysis, sentence, sideOf),
          ...wordingOf(analysis.sentences[sentence]?.text ?? ''),
        },
      ];
    }),
  );
}

function speaksIn(analysis: Analysis, sentence: number, sideOf: SideOf): boolean {
  return analysis.quotations.some(
    (each) => each.sentence === sentence && each.speaker !== null && sideOf(each.speaker) === 0,
  );
}

/** The most that the actor is said to do to others, and others to it, for ill and good. */
function dealings(analysis: Analysis, sentence: number, sideOf: SideOf): Features {
  const found = { harms: 0, helps: 0, harmed: 0, helped: 0 };
  for (const { sentence: at, source, target, cooperation } of analysis.relations) {
    const acts = sideOf(source) === 0;
    if (at !== sentence || acts === (sideOf(target) === 0)) continue;
    const name = cooperation < 0 ? (acts ? 'harms' : 'harmed') : acts ? 'helps' : 'helped';
    found[name] = Math.max(found[name], Math.abs(cooperation));
  }
  return found;
}
