import { quoted, without } from '../record/index.js';

/** What is not read aloud: pictures, addresses of links, definitions of references, tags, marks of emphasis and code. Bounded, so linear. */
const UNREAD: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, ''],
  [/\[([^[\]\n]{1,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g, '$1'],
  [/\[([^[\]\n]{1,1000})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,3000}$/gm, ''],
  [/<(?:https?:|mailto:)[^>\s]{1,2000}>/gi, ''],
  [/`([^`\n]{1,300})`/g, '$1'],
  [/(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
  [/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>\n]{0,1000})?\/?>/gi, ''],
];

/**
 * The words of a Markdown text that are read: of links their words, of comments, pictures and addresses nothing. Paragraphs after `>` are
 * somebody else's and get quotation marks, as a page sets them off. Headings and lists stay. Linear.
 */
export function plainOf(markdown: string): string {
  let text = without(markdown, '<!--', '-->');
  for (const [pattern, words] of UNREAD) text = text.replace(pattern, words);
  return quoted(text);
}
