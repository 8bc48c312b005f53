import { heardIn, quotedWords, type RawTerm, weightedSum } from '../article/index.js';
import { cueStance } from '../components/quotations/index.js';
import { type ActorName, type ArticleChannel, heard, type Speakers } from './reading/index.js';

/** Doubting cues count −1, those that vouch for what they introduce +1. */
const SIGNS = { doubting: -1, neutral: 0, endorsing: 1 } as const;

/** How the words that introduce an actor's quotations stand to them: −1 all doubt, +1 all vouch. */
export function introduction({ id, name }: ActorName, speakers: Speakers): ArticleChannel {
  return {
    id: `introduction:${id}`,
    kind: 'introduction',
    family: 'conduct',
    actors: [id],
    label: `How ${name} is introduced`,
    question: `Do the words that introduce ${name} (“admitted”, “said”, “claimed”) vouch for what follows, or doubt it?`,
    unit: 'score',
    ends: ['doubted', 'vouched for'],
    measure: (article) => {
      const { analysis } = article;
      const { whoOf } = heard(article, speakers);
      const raw: RawTerm[] = [];
      for (const { observation, sentence } of quotedWords(analysis)) {
        const { cue } = analysis.quotations[observation]!;
        if (cue === null || !heardIn(analysis, observation, whoOf).has(id)) continue;
        raw.push({ sentence, value: SIGNS[cueStance(cue)], weight: 1, observation });
      }
      return weightedSum(raw, { prior: 0 });
    },
    show:
      ({ analysis }) =>
      ({ observation, value }) => {
        const { cueSpan } = analysis.quotations[observation]!;
        const feature = `${value < 0 ? 'doubting' : 'endorsing'} cue`;
        return {
          cues: cueSpan === null || value === 0 ? [] : [{ span: cueSpan, feature, weight: value }],
          voice: { kind: 'outlet' },
        };
      },
  };
}
