import { relationshipSigns } from '../article/index.js';
import { type ActorName, type ArticleChannel, chancesBeyond, relationship, showFrom } from './reading/index.js';

/** Whether the relationship of two is welcomed or deplored. */
export function appraisal([a, b]: readonly [ActorName, ActorName]): ArticleChannel {
  return {
    id: 'appraisal',
    kind: 'appraisal',
    family: 'headline',
    actors: [a.id, b.id],
    label: 'Appraisal',
    question: `Is the tie between ${a.name} and ${b.name} welcomed or deplored?`,
    unit: 'score',
    ends: ['deplored', 'welcomed'],
    labels: ['deplored', 'not valued', 'welcomed'],
    chancesOf: chancesBeyond(0.05),
    measure: (article) => relationship(article, [a.id, b.id]).appraisal,
    show: ({ analysis }) => showFrom(analysis, 'relations', 'appraisal'),
    signs: ({ analysis }) => relationshipSigns(analysis, [a.id, b.id], 'appraisal'),
  };
}
