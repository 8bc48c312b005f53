import { quotedWords, type RawTerm, weightedSum, wordsIn } from '../article/index.js';
import { AMOUNT, type ArticleChannel, type ArticleView, isScored, showFrom } from './reading/index.js';

/** How much of an article is somebody else's words. */
export function quotation(): ArticleChannel {
  return {
    id: 'quotation',
    kind: 'quotation',
    family: 'conduct',
    actors: [],
    label: 'Quoted words',
    question: 'What share of the words is quoted, directly or indirectly, and not the outlet’s own?',
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => {
      const { spoken, sentences } = count(article);
      const raw = spoken.map(
        ({ observation, sentence, words }): RawTerm => ({ sentence, value: 1, weight: words, observation }),
      );
      return weightedSum(raw, { prior: 0, silent: sentences.reduce((sum, { own }) => sum + own, 0) });
    },
    cases: (article) => {
      const { sentences } = count(article);
      const whole = sentences.reduce((sum, { own, quoted }) => sum + own + quoted, 0);
      return sentences.flatMap(({ sentence, own, quoted }) => [
        { sentence, value: 1, weight: quoted / whole },
        { sentence, value: 0, weight: own / whole },
      ]);
    },
    show: ({ analysis }) => showFrom(analysis, 'quotations'),
  };
}

/** Quotations, and the words of each sentence that are quoted and that are not. */
function count(article: ArticleView) {
  return article.once('quoted words', (analysis) => {
    const spoken = quotedWords(analysis);
    const quotedIn = new Map<number, number>();
    for (const { bySentence } of spoken) {
      for (const [at, words] of bySentence) quotedIn.set(at, (quotedIn.get(at) ?? 0) + words);
    }
    const sentences = analysis.sentences.flatMap(({ text }, sentence) => {
      const quoted = quotedIn.get(sentence);
      if (!isScored(analysis, sentence) && quoted === undefined) return [];
      return [{ sentence, quoted: quoted ?? 0, own: Math.max(0, wordsIn(text) - (quoted ?? 0)) }];
    });
    return { spoken, sentences };
  });
}
