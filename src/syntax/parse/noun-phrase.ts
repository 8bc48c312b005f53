import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import { isHyphen } from './words.js';

/** Nouns through which an actor acts: "the government of Iran" is Iran. */
const ORGANS = wordSet(
  'president minister government leader ministry army force troop official people capital city state republic kingdom regime parliament side delegation administration authority military navy police secretary ambassador envoy diplomat chief premier chancellor king prince emir sheikh leadership cabinet congress senate spokesman spokeswoman counterpart commander general soldier jet warplane plane aircraft fighter rebel militia militant intelligence service guard agent hacker citizen national lawmaker senator negotiator prosecutor court judge officer warship submarine drone missile party movement group opposition protester demonstrator worker farmer youth student civilian refugee resident guerrilla insurgent community',
);

/** What a noun phrase is made of. */
export const NOMINAL = wordSet('DET ADJ NOUN PROPN NUM PART SYM X');
/** Nouns that only say where at a place: "along the border of Syria" is along Syria. */
const EDGES = wordSet('border frontier edge outskirt coast shore gate');
const CLIMB = wordSet('of in from for');
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

/** Firms and people whose nationality makes no deed of theirs a deed of their state: "a German carmaker", "Kenyan runners". */
const PRIVATE = wordSet(
  'company firm bank carmaker automaker maker manufacturer producer retailer trader insurer lender airline carrier brewer brewery startup start-up brand chain conglomerate developer publisher broker fund investor shareholder buyer seller exporter importer supplier utility operator giant billionaire millionaire tycoon businessman businesswoman entrepreneur shipbuilder shipper grocer supermarket hotel restaurant club newspaper magazine broadcaster hospital university school museum runner sprinter swimmer cyclist boxer wrestler golfer player footballer cricketer striker goalkeeper midfielder winger jockey athlete skier skater rower racer champion challenger opponent competitor rival coach singer actor actress artist painter author writer novelist poet playwright musician composer band rapper dancer model chef designer filmmaker photographer comedian star celebrity tourist traveller traveler holidaymaker backpacker fan supporter professor waiter waitress barber plumber driver motorist pensioner widow widower man woman boy girl couple family teenager toddler husband wife mother father son daughter sister brother friend blogger influencer youtuber',
);
/** Whom a state may send, but not a single one. */
const SENT = wordSet(
  'builder miner sailor engineer doctor nurse scientist teacher lawyer surgeon researcher architect student farmer worker citizen refugee resident youth national',
);
/** Participles that tell where a firm is at home: "London-listed". */
const BASED = wordSet('based listed headquartered registered born traded educated trained');
const ONE = wordSet('a an one another');
/** How many words a noun phrase after a nationality has. */
const PHRASE = 5;

/** True when a nationality from `from` to `at` is that of a firm or a private person. */
export function isPrivate(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const next = tokens[at];
  if (next && isHyphen(next)) return BASED.has(tokens[at + 1]?.normal ?? '');
  let head: Token | undefined;
  for (let i = at; i < Math.min(to, at + PHRASE); i++) {
    const token = tokens[i]!;
    if (token.pos === 'NOUN' || PRIVATE.has(token.normal)) head = token;
    else if (token.pos !== 'ADJ' && (token.pos !== 'PROPN' || head)) break;
  }
  if (head === undefined) return false;
  return PRIVATE.has(head.lemma) || (SENT.has(head.lemma) && ONE.has(tokens[from - 1]?.normal ?? ''));
}
