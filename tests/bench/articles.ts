import { readdir, readFile } from 'node:fs/promises';
import type { Article } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';

const CORPUS = new URL('../../corpus/', import.meta.url);
/** Each article of the corpus is read so many times, its paragraphs and numbers different each time. */
const VARIATIONS = 4;

/** The articles of the corpus and variations of them, so that nothing is measured that was seen before. */
export async function articleTexts(): Promise<Article[]> {
  const names = (await readdir(CORPUS, { recursive: true })).filter(
    (name) => name.endsWith('.md') && !name.includes('README'),
  );
  const articles: Article[] = [];
  for (const name of names.sort()) {
    const raw = await readFile(new URL(name, CORPUS), 'utf8');
    const [, front = '', text = raw] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? [];
    const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(front)?.[1] ?? '';
    const date = /^date:\s*["']?([\d-]+)/m.exec(front)?.[1] ?? '2020-01-01';
    for (let v = 0; v < VARIATIONS; v++) {
      articles.push({ id: `${name}#${v}`, outlet: name.split('/')[0] ?? '', title, date, text: vary(text, v) });
    }
  }
  return articles;
}

/** Paragraphs in another order and other numbers; the language stays what it was. */
function vary(text: string, variation: number): string {
  if (variation === 0) return text;
  const random = generator(variation, text);
  const paragraphs = text.trim().split(/\n\n+/);
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [paragraphs[i], paragraphs[j]] = [paragraphs[j]!, paragraphs[i]!];
  }
  return paragraphs.join('\n\n').replace(/\d/g, () => String(random.below(10)));
}
