/** What is not read aloud: comments, pictures, addresses of links, definitions of references, tags. Bounded, so linear. */
const UNREAD: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, ''],
  [/\[([^[\]\n]{1,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g, '$1'],
  [/\[([^[\]\n]{1,1000})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,3000}$/gm, ''],
  [/<(?:https?:|mailto:)[^>\s]{1,2000}>/gi, ''],
  [/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>\n]{0,1000})?\/?>/gi, ''],
];

/**
 * The words of a Markdown text that are read: of links their words, of comments, pictures and addresses nothing. Paragraphs after `>` are
 * somebody else's and get quotation marks, as a page sets them off. Headings, lists and emphasis stay. Linear.
 */
export function plainOf(markdown: string): string {
  let text = withoutComments(markdown);
  for (const [pattern, words] of UNREAD) text = text.replace(pattern, words);
  return quoted(text);
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(text.slice(at, open));
    at = close + 3;
  }
  return kept.join('') + text.slice(at);
}

/** Block quotations without their `>`, each paragraph opened by a mark and the last one closed. */
function quoted(text: string): string {
  if (!/^ {0,3}>/m.test(text)) return text;
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isOpen = false;
  const flush = (ends: boolean) => {
    const words = paragraph.join('\n').trim();
    paragraph = [];
    if (words !== '') lines.push(/^["“«‘]/.test(words) ? words : `“${words}`);
    isOpen ||= words !== '';
    if (!ends || !isOpen) return;
    let last = lines.length - 1;
    while (lines[last] === '') last--;
    if (!/["”»’]$/.test(lines[last]!)) lines[last] += '”';
    isOpen = false;
  };
  for (const line of text.split('\n')) {
    const quote = /^ {0,3}>[ >]{0,10}/.exec(line);
    const words = quote ? line.slice(quote[0].length) : line;
    if (quote && words.trim() !== '') paragraph.push(words.trimEnd());
    else if (quote) {
      flush(false);
      lines.push('');
    } else {
      if (paragraph.length > 0 || isOpen) flush(true);
      lines.push(line);
    }
  }
  flush(true);
  return lines.join('\n');
}
