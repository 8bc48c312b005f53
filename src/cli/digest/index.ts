import type { Analysis } from '../../model/index.js';
import { cleanLine, ink, wrap } from '../../prose/index.js';
import { actorLines, mainActors } from './actors.js';
import { relationshipLines } from './relationships.js';
import { sentenceLines, speakerLine } from './sentences.js';

export interface DigestOptions {
  readonly width: number;
  readonly color: boolean;
}

/** What one article says, for a reader: actors with stance, relationships, speakers, and the sentences that weigh most. */
export function digest(analysis: Analysis, options: DigestOptions): string {
  const paint = ink(options.color);
  const { article } = analysis;
  const facts = [article.outlet, article.date, article.id].flatMap((fact) => (fact ? [cleanLine(fact)] : []));
  const actors = mainActors(analysis);
  const lines = [
    ...wrap(cleanLine(article.title ?? article.id), options.width).map(paint.strong),
    ...wrap(facts.join(' · '), options.width).map(paint.faint),
    ...actorLines(analysis, actors, options.width, paint),
    ...relationshipLines(analysis, actors, options.width),
    ...speakerLine(analysis, options.width),
    ...sentenceLines(analysis, options.width, paint),
    ...(actors.length === 0 ? ['  No actors found.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
