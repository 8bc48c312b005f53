import type { ActorName, ArticleChannel, ArticleView, OpenChannels } from '../../channels/index.js';
import type { ActorReference, Question, SummaryRow } from '../../model/index.js';

export type QuestionKind = Question['kind'];

/** A kind of question: a list of channels, and what goes with it. */
export interface QuestionType {
  /** The field of the question that names its actors, and how many there must be. */
  readonly field: 'actors' | 'between' | 'of' | 'near';
  readonly least: number;
  readonly most: number;
  readonly title: (actors: readonly ActorName[]) => string;
  /** In the order of a report. */
  readonly channels: (actors: readonly ActorName[]) => readonly (ArticleChannel | OpenChannels)[];
  /** False for an article that says nothing of what is asked. Default: every article is read. */
  readonly reads?: (article: ArticleView, actors: readonly ActorReference['id'][]) => boolean;
  /** True for a row that is about what is asked, where that is two actors or one together. */
  readonly about?: (row: SummaryRow) => boolean;
  /** What is wrong with an actor on whose channel no article says anything. */
  readonly lacking?: { readonly words: string; readonly channel: (actor: string) => string };
  /** True where terms are counted and compared. */
  readonly wording?: boolean;
  /** True where the articles on each event are counted. */
  readonly events?: boolean;
}
