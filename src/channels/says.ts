import { heardIn, stanceTerms, WEIGHTS, weightedSum } from '../article/index.js';
import { type ActorName, type ArticleChannel, heard, type Speakers, STANCE_ENDS, showFrom } from './reading/index.js';

/** Stance toward one actor in the words of another. */
export function says(speaker: ActorName, toward: ActorName, speakers: Speakers): ArticleChannel {
  return {
    id: `says:${speaker.id}:${toward.id}`,
    kind: 'says',
    family: 'voice',
    actors: [speaker.id, toward.id],
    label: `${speaker.name} on ${speaker.id === toward.id ? 'itself' : toward.name}`,
    question: `How favourable to ${toward.name} are the words quoted from ${speaker.name}?`,
    unit: 'score',
    ends: STANCE_ENDS,
    measure: (article) => {
      const { analysis } = article;
      const { whoOf } = heard(article, speakers);
      const bySpan = article.once(
        'quotations by span',
        ({ quotations }) => new Map(quotations.map(({ span }, i) => [`${span.start}–${span.end}`, i])),
      );
      const quoted = article.once(`quoted stance ${toward.id}`, () => stanceTerms(analysis, toward.id, WEIGHTS).quoted);
      const raw = quoted.filter(({ observation }) => {
        const { voice } = analysis.stances[observation]!;
        if (voice.kind === 'outlet') return false;
        const quotation = bySpan.get(`${voice.span.start}–${voice.span.end}`);
        return quotation !== undefined && heardIn(analysis, quotation, whoOf).has(speaker.id);
      });
      // What one speaker says of another is a few mentions: a prior meant for whole articles would leave nothing of it.
      return weightedSum(raw, { prior: raw.length > 0 ? WEIGHTS.prior.tie : 0 });
    },
    show: ({ analysis }) => showFrom(analysis, 'stances', 'stance'),
  };
}
