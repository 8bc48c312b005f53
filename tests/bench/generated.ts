import type { Article } from '../../src/model/index.js';
import { type Generator, generator } from '../../src/stats/index.js';

const CONSONANTS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';

/** A made-up word of its own for every number. */
function word(number: number): string {
  let rest = number;
  let text = '';
  do {
    text += CONSONANTS[rest % 16]! + VOWELS[Math.floor(rest / 16) % 5]!;
    rest = Math.floor(rest / 80);
  } while (rest > 0);
  return text;
}

/** Ordinary words by Zipf's law: the n-th most common one about 1/n as often as the first. */
const ordinary = (random: Generator) => word(Math.floor(30_000 ** random.uniform()));
const named = (number: number) => word(number).replace(/^./, (letter) => letter.toUpperCase());

/**
 * Articles of 40 outlets on events of 1 to 30 articles: each event has twenty words and names of its own, a tenth of the
 * articles are another's wire copy, and two years pass.
 */
export function generatedArticles(count: number, seed = 1): { articles: Article[]; gold: string[] } {
  const random = generator(seed, 'articles');
  const articles: Article[] = [];
  const gold: string[] = [];
  for (let event = 0; articles.length < count; event++) {
    const size = 1 + random.below(30);
    const day = random.below(720);
    // Names come back in other events: no word alone tells which it is.
    const own = Array.from({ length: 20 }, () => named(100_000 + random.below(count / 4 + 100)));
    let wire = '';
    for (let i = 0; i < size && articles.length < count; i++) {
      const copied = wire !== '' && random.uniform() < 0.1;
      const text = copied ? `${wire} ${ordinary(random)}.` : body(random, own);
      wire = text;
      const id = `n${articles.length}`;
      const date = new Date(1_600_000_000_000 + (day + random.below(3)) * 86_400_000).toISOString().slice(0, 10);
      articles.push({ id, outlet: `Outlet ${random.below(40)}`, date, title: own.slice(0, 4).join(' '), text });
      gold.push(`e${event}`);
    }
  }
  return { articles, gold };
}

function body(random: Generator, own: readonly string[]): string {
  const words: string[] = [];
  for (let i = 0; i < 350; i++) words.push(random.uniform() < 0.12 ? own[random.below(own.length)]! : ordinary(random));
  // Joined once, so that it is one flat string.
  return `${words.join(' ')}.`;
}
