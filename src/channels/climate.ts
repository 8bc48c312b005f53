import { relationshipSigns } from '../article/index.js';
import { type ActorName, type ArticleChannel, chancesBeyond, relationship, showFrom } from './reading/index.js';

/** Whether two appear as partners or as opponents, as fact. */
export function climate([a, b]: readonly [ActorName, ActorName]): ArticleChannel {
  return {
    id: 'climate',
    kind: 'climate',
    family: 'headline',
    actors: [a.id, b.id],
    label: 'Climate',
    question: `Do ${a.name} and ${b.name} appear as partners or as opponents?`,
    unit: 'score',
    ends: ['hostile', 'allied'],
    labels: ['hostile', 'mixed', 'friendly'],
    chancesOf: chancesBeyond(0.1),
    measure: (article) => relationship(article, [a.id, b.id]).climate,
    show: ({ analysis }) => showFrom(analysis, 'relations', 'climate'),
    signs: ({ analysis }) => relationshipSigns(analysis, [a.id, b.id], 'climate'),
  };
}
