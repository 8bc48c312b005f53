import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';

/** Nouns through which an actor acts: "the government of Iran" is Iran. */
const ORGANS = wordSet(
  'president minister government leader ministry army force troop official people capital city state republic kingdom regime parliament side delegation administration authority military navy police secretary ambassador envoy diplomat chief premier chancellor king prince emir sheikh leadership cabinet congress senate spokesman spokeswoman counterpart commander general soldier jet warplane plane aircraft fighter rebel militia militant intelligence service guard agent hacker company firm bank citizen national lawmaker senator negotiator prosecutor court judge officer warship submarine drone missile team party movement group opposition protester demonstrator worker farmer youth student civilian refugee resident guerrilla insurgent community',
);

/** What a noun phrase is made of. */
export const NOMINAL = wordSet('DET ADJ NOUN PROPN NUM PART SYM X');
/** Nouns that only say where at a place: "along the border of Syria" is along Syria. */
const EDGES = wordSet('border frontier edge outskirt coast shore gate');
const CLIMB = wordSet('of in from for at');
/** How far a preposition may stand before the name it governs. */
const REACH = 8;

/** Token of the preposition that governs a noun phrase, looked up through "of" when it only names whose organ acts; −1 without. */
export function prepositionBefore(tokens: readonly Token[], from: number, start: number): number {
  let climbed = false;
  for (let i = start - 1, steps = 0; i >= from && steps < REACH; i--, steps++) {
    const token = tokens[i]!;
    if (token.normal === 'than') continue;
    if (token.pos === 'ADP' || (token.normal === 'to' && token.pos === 'PART')) {
      const before = i > from ? tokens[i - 1]! : undefined;
      if (
        CLIMB.has(token.normal) &&
        before &&
        (before.pos === 'NOUN' || before.pos === 'PROPN') &&
        (isOrgan(before) || (token.normal === 'of' && EDGES.has(before.lemma)))
      ) {
        climbed = true;
        continue;
      }
      return i;
    }
    if (token.text === '-' || token.text === '–' || token.text === '“' || token.text === '"') continue;
    if (!NOMINAL.has(token.pos) && !(token.pos === 'ADV' && token.normal.endsWith('ly'))) return -1;
    if (token.pos === 'NOUN' && !climbed && i < start - 1 && tokens[i + 1]!.pos === 'DET') return -1;
  }
  return -1;
}

/** True for a noun through which an actor acts: "government", "army". */
export function isOrgan(token: Token): boolean {
  return ORGANS.has(token.pos === 'PROPN' ? token.normal : token.lemma);
}
