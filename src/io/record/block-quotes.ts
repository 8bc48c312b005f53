/** Block quotations without their `>`, each paragraph opened by a mark and the last one closed. */
export function quoted(text: string): string {
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
