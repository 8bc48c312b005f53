import type { Group } from '../groups.js';
import { eventsBcubedF1 } from '../metrics/events-bcubed-f1.js';
import { basilRow, newsWclRow } from '../rows/index.js';
import { detokenize } from './detokenize.js';
import { groupByContent } from './group-by-content.js';

/** All articles are mixed together; the gold events are those of their set. */
export const events: Group = {
  name: 'events',
  needs: ['basil', 'newswcl50'],
  run(input) {
    const basil = input.read('basil', basilRow).flatMap(({ rows }) =>
      rows.map(({ event, title, paragraphs, date }) => ({
        gold: `basil ${event}`,
        article: { title, text: paragraphs.join('\n'), date },
      })),
    );
    const newswcl = input.read('newswcl50', newsWclRow).flatMap(({ rows }) =>
      rows.map(({ event, sentences }) => {
        const [title = '', ...text] = sentences.map((tokens) => detokenize(tokens).text);
        return { gold: `newswcl ${event}`, article: { title, text: text.join(' '), date: null } };
      }),
    );
    const articles = [...basil, ...newswcl];
    const found = groupByContent(articles.map((each) => each.article));
    return {
      metrics: {
        'events.bcubed.f1': eventsBcubedF1(articles.map(({ gold }, i) => ({ gold, found: String(found[i]) }))),
      },
      predictions: {},
    };
  },
};
