import { groupByEvent } from '../../events/index.js';
import type { Article } from '../../model/index.js';
import type { Group } from '../groups.js';
import { eventsBcubedF1 } from '../metrics/index.js';
import { basilRow, newsWclRow } from '../rows/index.js';
import { detokenize } from './detokenize.js';

interface Gold {
  readonly gold: string;
  readonly article: Article;
}

/** All articles are mixed together; the gold events are those of their set. */
export const events: Group = {
  name: 'events',
  needs: ['basil', 'newswcl50'],
  run(input) {
    const basil = input.read('basil', basilRow).flatMap(({ rows }) =>
      rows.map(({ id, outlet, event, title, paragraphs, date }): Gold => {
        const article = { id: `basil ${id}`, outlet, title, text: paragraphs.join('\n') };
        return { gold: `basil ${event}`, article: date === null ? article : { ...article, date } };
      }),
    );
    const newswcl = input.read('newswcl50', newsWclRow).flatMap(({ rows }) =>
      rows.map(({ id, event, sentences }): Gold => {
        const [title = '', ...text] = sentences.map((tokens) => detokenize(tokens).text);
        return {
          gold: `newswcl ${event}`,
          article: { id: `newswcl ${id}`, outlet: 'unknown', title, text: text.join(' ') },
        };
      }),
    );
    const all = [...basil, ...newswcl];
    const { articles } = groupByEvent(all.map(({ article }) => article));
    const found = all.map(({ gold }, i) => ({ gold, found: articles[i]?.event ?? `article ${i}` }));
    return { metrics: { 'events.bcubed.f1': eventsBcubedF1(found) }, predictions: {} };
  },
};
