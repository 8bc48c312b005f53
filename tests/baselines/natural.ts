import { createRequire } from 'node:module';
import type { ScoredMention, Scorer } from '../../src/model/index.js';

/** The inner files of natural that are asked for: the whole package would read `.env`, print, and replace `Math.sign`. */
interface NaturalSentiment {
  readonly SentimentAnalyzer: new (
    language: 'English',
    stemmer: undefined,
    vocabulary: 'afinn',
  ) => { getSentiment(words: readonly string[]): number };
}

/**
 * natural's `SentimentAnalyzer` on its AFINN lexicon as a scorer: the mean valence of the sentence's words, the same for whoever is
 * named in it. What the field uses for want of anything else.
 */
export function naturalScorer(): Scorer {
  // Its declarations do not reach into its files.
  const { SentimentAnalyzer } = createRequire(import.meta.url)('natural/lib/natural/sentiment') as NaturalSentiment;
  const analyzer = new SentimentAnalyzer('English', undefined, 'afinn');
  return {
    name: 'natural-afinn',
    version: '1',
    score: ({ annotation, mentions, targets }) =>
      targets.map((target): ScoredMention => {
        const { from, to } = annotation.sentences[mentions[target]!.sentence]!;
        const words = annotation.tokens.slice(from, to).flatMap(({ normal, pos }) => (pos === 'PUNCT' ? [] : [normal]));
        const valence = words.length === 0 ? 0 : analyzer.getSentiment(words);
        const score = Math.max(-1, Math.min(1, valence));
        // A valence is for or against; only none at all is neutral.
        const probabilities =
          score === 0
            ? { negative: 0, neutral: 1, positive: 0 }
            : { negative: (1 - score) / 2, neutral: 0, positive: (1 + score) / 2 };
        return { probabilities, score, bias: score, cues: [] };
      }),
  };
}
