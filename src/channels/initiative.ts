import { initiativeSigns } from '../article/index.js';
import { type ActorName, type ArticleChannel, relationship, showFrom } from './reading/index.js';

/** Who acts on whom. */
export function initiative([a, b]: readonly [ActorName, ActorName]): ArticleChannel {
  return {
    id: 'initiative',
    kind: 'initiative',
    family: 'conduct',
    actors: [a.id, b.id],
    label: 'Initiative',
    question: `Who acts on whom: ${a.name} on ${b.name} (+1) or ${b.name} on ${a.name} (−1)?`,
    unit: 'score',
    ends: [`${b.name} acts`, `${a.name} acts`],
    measure: (article) => relationship(article, [a.id, b.id]).initiative,
    signs: ({ analysis }) => initiativeSigns(analysis, [a.id, b.id]),
    show: ({ analysis }) => showFrom(analysis, 'relations', 'initiative'),
  };
}
