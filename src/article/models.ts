import relationship from '../../models/relationship-article.json' with { type: 'json' };
import stance from '../../models/stance-article.json' with { type: 'json' };
import type { ArticleModel } from './article-model.js';
import type { StanceModel } from './stance-model.js';

/** How readings of sentences are weighed in an article: of a relationship, and of stance. Learned; see `models/README.md`. */
export const ARTICLE_MODEL: ArticleModel = relationship;
export const STANCE_MODEL: StanceModel = stance;
