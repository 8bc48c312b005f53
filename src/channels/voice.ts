import { NOTHING } from '../model/index.js';
import { type ActorName, AMOUNT, type ArticleChannel, heard, type Speakers, showFrom } from './reading/index.js';

/** Everybody whom a question about two does not ask for. */
export const OTHERS = { id: 'others', name: 'third parties', said: 'neither side' } as const;

/** Speakers without a channel of their own, as they are called and as they are asked for. */
export const UNASKED = [
  { id: 'named', name: 'other named speakers', said: 'other people and organizations with a name' },
  { id: 'anonymous', name: 'unnamed speakers', said: 'speakers who are described but not named' },
  { id: 'unknown', name: 'nobody in particular', said: 'no speaker that could be found' },
] as const;

/** Share of the quoted words that somebody has; words that several say count in equal parts for each. */
export function voice(who: ActorName & { readonly said?: string }, speakers: Speakers): ArticleChannel {
  const { id, name, said } = who;
  return {
    id: `voice:${id}`,
    kind: 'voice',
    family: 'conduct',
    // Kinds of speakers are no actors.
    actors: said === undefined ? [id] : [],
    label: `Voice of ${name}`,
    question: `What share of the quoted words belongs to ${said ?? name}?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => heard(article, speakers).shares.get(id) ?? NOTHING,
    // A quotation of somebody else is a case of value 0 for this speaker.
    cases: (article) =>
      heard(article, speakers).cases.map(({ sentence, weight, who: other }) => {
        return { sentence, value: other === id ? 1 : 0, weight };
      }),
    show: ({ analysis }) => showFrom(analysis, 'quotations'),
  };
}
