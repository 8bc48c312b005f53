import { StandpointError } from '../../core/index.js';
import type { Analysis, Coding } from '../../model/index.js';
import { portrayalsOf } from '../coding/index.js';

/**
 * Analyses that say what a coder says, of the articles that were coded; the others are left out. So codes of people, and codes from a file,
 * can be compared as any reader's work. One coding an article.
 * @throws StandpointError `invalid-data` for codes of another text than the one analyzed, and for two codings of one article
 */
export function withCodings(analyses: readonly Analysis[], codings: readonly Coding[]): Analysis[] {
  const byArticle = new Map<string, Coding>();
  for (const coding of codings) {
    if (byArticle.has(coding.article)) {
      const message = `article "${coding.article}" is coded twice; give the codings of one coder at a time`;
      throw new StandpointError('invalid-data', message);
    }
    byArticle.set(coding.article, coding);
  }
  return analyses.flatMap((analysis): Analysis[] => {
    const { id, hash } = analysis.article;
    const coding = byArticle.get(id);
    if (!coding) return [];
    if (coding.hash !== hash) {
      throw new StandpointError('invalid-data', `the codes of article "${id}" were given to another text than this`);
    }
    const readers = { ...analysis.made.readers, portrayals: coding.coder, coding: coding.coder };
    const portrayals = portrayalsOf(coding, analysis.sentences, {});
    return [{ ...analysis, made: { ...analysis.made, readers }, coding, portrayals }];
  });
}
