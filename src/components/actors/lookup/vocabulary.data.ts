import { wordSet } from '../../../core/index.js';
import type { Gender } from '../data/index.js';

/** Words for an office and the key under which all of them are one. */
export const OFFICES: readonly (readonly [key: string, phrases: string])[] = [
  ['president', 'president,Pres.'],
  ['acting president', 'acting president,interim president'],
  ['vice president', 'vice president,vice-president,first vice president'],
  ['prime minister', 'prime minister,premier,PM'],
  ['deputy prime minister', 'deputy prime minister,vice premier'],
  ['chancellor', 'chancellor'],
  [
    'foreign minister',
    'foreign minister,minister of foreign affairs,foreign affairs minister,external affairs minister,minister for foreign affairs,foreign secretary,top diplomat,chief diplomat,secretary of state,acting foreign minister',
  ],
  ['deputy foreign minister', 'deputy foreign minister'],
  [
    'defence minister',
    'defence minister,defense minister,defence secretary,defense secretary,secretary of defense,minister of defence,minister of defense,defence chief,defense chief',
  ],
  ['energy minister', 'energy minister,minister of energy'],
  ['oil minister', 'oil minister,minister of petroleum,petroleum minister'],
  ['interior minister', 'interior minister,minister of the interior,home secretary'],
  ['finance minister', 'finance minister,minister of finance'],
  ['treasury secretary', 'treasury secretary,secretary of the treasury'],
  ['attorney general', 'attorney general'],
  ['deputy attorney general', 'deputy attorney general'],
  ['special counsel', 'special counsel'],
  ['national security adviser', 'national security adviser,national security advisor'],
  ['nuclear chief', 'nuclear chief'],
  ['intelligence chief', 'intelligence chief,spy chief,spymaster,head of intelligence'],
  ['army chief', 'army chief,chief of army staff'],
  ['supreme leader', 'supreme leader'],
  ['leader', 'leader,ruler,strongman,dictator,autocrat,head of state,head of government,chief,boss,leader-in-chief'],
  ['king', 'king,monarch'],
  ['crown prince', 'crown prince,heir apparent,de facto ruler'],
  ['emir', 'emir'],
  ['sultan', 'sultan'],
  ['pope', 'pope,pontiff'],
  ['spokesman', 'spokesman,spokesperson,spokeswoman'],
  ['press secretary', 'press secretary'],
  ['chief of staff', 'chief of staff'],
  [
    'foreign ministry spokesman',
    'foreign ministry spokesman,foreign ministry spokeswoman,foreign ministry spokesperson',
  ],
  ['secretary general', 'secretary general,secretary-general'],
  ['director general', 'director general,director-general'],
  ['high representative', 'foreign policy chief,high representative'],
  ['speaker', 'parliament speaker,parliamentary speaker,speaker of parliament,house speaker,speaker of the house'],
  // Titles that go before a name and by themselves point to nobody.
  [
    'title',
    'senator,sen.,congressman,congresswoman,representative,rep.,governor,gov.,lt. gov.,mayor,minister,ambassador,envoy,secretary,director,chairman,chairwoman,chair,general,gen.,lt. gen.,maj. gen.,brig. gen.,colonel,col.,lt. col.,major,maj.,admiral,adm.,captain,capt.,lieutenant,lt.,sergeant,sgt.,officer,commander,judge,justice,chief justice,professor,prof.,candidate,attorney,lawyer,coach,sheriff,detective,inspector,superintendent,commissioner,analyst,economist,spokesperson,activist,journalist,author,actor,actress,singer,director,producer,comedian,cardinal,archbishop,bishop,father,imam,mullah,grand ayatollah,ayatollah,pastor,rabbi,reverend,rev.,chief executive,ceo,founder,co-founder,quarterback,lawmaker,deputy,adviser,aide,prince,princess,queen,duke,duchess,emperor,sheikh',
  ],
];

/** Forms of address; the pronoun that goes with each. */
export const HONORIFICS: readonly (readonly [form: string, gender: Gender | null])[] = [
  ['Mr', 'he'],
  ['Mr.', 'he'],
  ['Sir', 'he'],
  ['Lord', 'he'],
  ['Mrs', 'she'],
  ['Mrs.', 'she'],
  ['Ms', 'she'],
  ['Ms.', 'she'],
  ['Miss', 'she'],
  ['Lady', 'she'],
  ['Dame', 'she'],
  ['Baroness', 'she'],
  ['Dr', null],
  ['Dr.', null],
];

export const PRONOUNS = 'he him his himself she her hers herself it its itself they them their themselves our my'.split(
  ' ',
);

/** Nouns for somebody unnamed, in the singular, and the pronoun that goes with them. */
export const STRANGERS: readonly (readonly [nouns: string, gender: Gender | null])[] = [
  [
    'man boy father son brother husband uncle grandfather gunman businessman policeman fisherman salesman chairman',
    'he',
  ],
  ['woman girl mother daughter sister wife aunt grandmother actress businesswoman widow', 'she'],
  [
    'official soldier protester demonstrator resident student teacher doctor expert researcher scholar victim suspect defendant prisoner driver worker employee reporter editor writer historian scientist politician diplomat rebel fighter militant migrant refugee player teenager child friend colleague witness voter',
    null,
  ],
];

/** Nouns after "the two" or "both" that mean two states, or two people. */
export const DUAL_STATES =
  'countries nations states sides governments neighbours neighbors powers capitals allies rivals partners foes';
export const DUAL_PEOPLE = 'leaders presidents men ministers politicians statesmen strongmen counterparts diplomats';

/** What stands before such a noun, and what may stand between "the two" and it. */
export const DUAL_BEFORE = 'the two,both,our two,these two,those two,their two';
export const DUAL_BETWEEN = 'great neighbouring neighboring rival allied asian arab muslim korean nuclear longtime';

/** Definite nouns that take up the state last spoken of. */
export const COUNTRY = 'the country,the regime,the nation,that country,that nation';

/**
 * Surnames that are also everyday words. In a headline in title case, or at the start of a sentence, they are taken for the word.
 */
export const COMMON_SURNAMES =
  wordSet(`may gates rice price page stone power brown fox barr hook waters moore moon park holder hunt straw young kelly burns hammond
  carter bishop payne cooper wallace fallon marin bush cotton flake walker graham warren sanders cruz paul perry reid
  gore booker cameron hague blair johnson harris mustafa aso kan dar khan singh shah gandhi abbas austin sharon salam born
  major bond case chase cook cross day dean field fish grant green hand hill hope house king lane law little long love marsh mason
  miller price reed rich root rose sharp short small smart snow steel stern strong summer swift taylor turner ward weaver white wise wood
  black best baker bell banks fields ford frost glass noble north west east south english french german welch carr payne lynch
  lamb lake hood hart head heath gray grey gold good goode goldman freeman francis fuller farmer dale daly costa castle church
  clay cash burke buck brook bridges branch bowman bolt`);
