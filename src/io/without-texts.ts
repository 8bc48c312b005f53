import type { Warning } from '../model/index.js';
import { columnNames, type Fields, howToName, type MadeArticle, type SourcePlace } from './record/index.js';

/** Ends of names that hold addresses. */
const ADDRESS = /(?:url|link|href)$/i;

/**
 * Holds back what is said of records without a text until a record of the file has one. When none does, one warning says so in their
 * place, for a list of articles (Media Cloud, GDELT) names them and does not hold them.
 */
export function heldBack(path: string, warn: (warning: Warning) => void) {
  let held: MadeArticle[] = [];
  let first: Fields | undefined;
  let hasText = false;
  return {
    /** True when the record is held back. */
    add(made: MadeArticle, record: Fields, { line }: SourcePlace): boolean {
      if (hasText || line === undefined) return false;
      if (made.article) {
        hasText = true;
        for (const { warnings } of held) for (const warning of warnings) warn(warning);
        held = [];
        return false;
      }
      first ??= record;
      held.push(made);
      return true;
    },
    end(): void {
      if (!hasText && first)
        warn({ code: 'lost-records', message: `${path}: ${listWithoutTexts(held.length, first)}` });
    },
  };
}

function listWithoutTexts(count: number, record: Fields): string {
  const columns = Object.keys(record);
  const address = columns.find((name) => ADDRESS.test(name));
  const fetch =
    address === undefined
      ? ''
      : `. A list as Media Cloud and GDELT give it names articles only: then save the column "${address}" as urls.txt, ` +
        'get the pages (pip install trafilatura; trafilatura --input-file urls.txt --output-dir pages --json), and give that folder';
  const many = count === 1 ? 'its record has no text' : `none of its ${count} records has a text`;
  return `${many}; its columns are ${columnNames({ columns })}. If one of them holds the text, ${howToName('text')}${fetch}`;
}
