import { voiceAt } from '../components/quotations/index.js';
import { checkCount, checkKeys, demand } from '../core/index.js';
import type { ActorId, Analysis, Voice } from '../model/index.js';

/** One use of a keyword with the words around it. */
export interface ContextRow {
  readonly article: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly sentence: number;
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly voice: Voice['kind'];
  readonly speaker: ActorId | null;
}

/** How much stands around the keyword. */
export interface ContextOptions {
  /** Words on either side. Default 8. */
  readonly words?: number;
}

/**
 * Keyword in context: every use of a word or phrase in the sentences of the articles, letter case aside, with the words around it
 * and whose words they are. A star at the end of a word stands for any ending: `alli*`. Page furniture is left out.
 * @throws StandpointError `invalid-option` for a keyword without a letter or digit, `unknown-option`
 * @example toCSV(keywordInContext(analyses, 'axis of *'))
 */
export function keywordInContext(
  analyses: readonly Analysis[],
  keyword: string,
  options: ContextOptions = {},
): readonly ContextRow[] {
  checkKeys(options, ['words']);
  const { words = 8 } = options;
  checkCount(words, 0, 'words');
  const pattern = patternOf(keyword);
  return analyses.flatMap((analysis) => contextsIn(analysis, pattern, words));
}

function patternOf(keyword: string): RegExp {
  demand(/[\p{L}\p{N}]/u.test(keyword), 'keyword', keyword, 'a word or phrase');
  const words = keyword.trim().split(/\s+/).map(wordPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function wordPattern(word: string): string {
  const open = word.endsWith('*');
  const exact = (open ? word.slice(0, -1) : word).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return open ? `${exact}[\\p{L}\\p{N}]*` : exact;
}

function contextsIn(analysis: Analysis, pattern: RegExp, words: number): ContextRow[] {
  const { article, sentences, segments, quotations } = analysis;
  return sentences.flatMap((sentence, index) => {
    if (segments[sentence.segment]?.scored === false) return [];
    return [...sentence.text.matchAll(pattern)].map(({ 0: found, index: at }): ContextRow => {
      const start = sentence.span.start + at;
      const voice = voiceAt(quotations, { start, end: start + found.length });
      const inParagraph = (step: 1 | -1) => sentences[index + step]?.segment === sentence.segment;
      const before = `${inParagraph(-1) ? sentences[index - 1]?.text : ''} ${sentence.text.slice(0, at)}`;
      const after = `${sentence.text.slice(at + found.length)} ${inParagraph(1) ? sentences[index + 1]?.text : ''}`;
      return {
        article: article.id,
        outlet: article.outlet,
        date: article.date ?? null,
        sentence: index,
        before: wordsIn(before)
          .slice(words === 0 ? Infinity : -words)
          .join(' '),
        keyword: found,
        after: wordsIn(after).slice(0, words).join(' '),
        voice: voice.kind,
        speaker: voice.kind === 'outlet' ? null : voice.speaker,
      };
    });
  });
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
