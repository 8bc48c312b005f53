import { describe, expect, test } from 'vitest';
import { builtInRegistry, createRegistry, findMentions } from '../../../src/components/actors/index.js';
import { annotate, mentionsOf } from './read.js';

/** [text, mentions in order as "words=ACTOR"] */
type Case = readonly [text: string, ...expected: string[]];

const check = (cases: readonly Case[]) =>
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(mentionsOf(text, { discover: false })).toEqual(expected);
  });

describe('names, aliases, demonyms and metonyms', () => {
  check([
    ['Iran warned Russia.', 'Iran=IRN', 'Russia=RUS'],
    ['The Kremlin thanked Ankara.', 'Kremlin=RUS', 'Ankara=TUR'],
    ['Russians and Turks celebrated.', 'Russians=RUS', 'Turks=TUR'],
    ['Kiev, now spelled Kyiv, was quiet.', 'Kiev=UKR', 'Kyiv=UKR'],
    ['Türkiye is the new name of Turkey.', 'Türkiye=TUR', 'Turkey=TUR'],
    ['Britain, Great Britain and the UK are one.', 'Britain=GBR', 'Great Britain=GBR', 'UK=GBR'],
    ['The Saudi king flew home.', 'Saudi=SAU', 'king=SAU'],
    ['South Korea fears North Korea.', 'South Korea=KOR', 'North Korea=PRK'],
    ['North and South Korea will talk.', 'North=PRK', 'South Korea=KOR'],
    ['South and North Korea will talk.', 'South=KOR', 'North Korea=PRK'],
    ['The North Korean army saw the North Korea of old.', 'North Korean=PRK', 'North Korea=PRK'],
    ['Niger borders Nigeria.', 'Niger=NER', 'Nigeria=NGA'],
    ['South Sudan left Sudan.', 'South Sudan=SSD', 'Sudan=SDN'],
    ['Guinea-Bissau lies north of Guinea.', 'Guinea-Bissau=GNB', 'Guinea=GIN'],
    [
      'The Democratic Republic of Congo and Congo-Brazzaville differ.',
      'Democratic Republic of Congo=COD',
      'Congo-Brazzaville=COG',
    ],
    ['The IRGC trains Hezbollah and the Houthis.', 'IRGC=IRN:irgc', 'Hezbollah=HEZBOLLAH', 'Houthis=HOUTHIS'],
    [
      "Russia's Foreign Ministry and the Turkish Foreign Ministry spoke.",
      "Russia's Foreign Ministry=RUS:foreign-ministry",
      'Turkish Foreign Ministry=TUR:foreign-ministry',
    ],
    ['Nato and NATO are spelled two ways.', 'Nato=NATO', 'NATO=NATO'],
    ['He left the West Bank for the West.', 'the West=WEST'],
    ["Trump Jr.'s call to Donald Trump Jr. was short.", 'Trump Jr.=USA:trump-jr', 'Donald Trump Jr.=USA:trump-jr'],
    [
      'The US Congress and the U.N. Security Council met.',
      'US Congress=USA:congress',
      'U.N. Security Council=UN:security-council',
    ],
  ]);
});

describe('spelling and punctuation', () => {
  check([
    ["Iran's neighbours", 'Iran=IRN'],
    ['Iran’s neighbours', 'Iran=IRN'],
    ['Erdogan and Erdoğan and ERDOGAN', 'Erdogan=TUR:erdogan', 'Erdoğan=TUR:erdogan', 'ERDOGAN=TUR:erdogan'],
    ['Bashar al-Assad, Bashar Assad', 'Bashar al-Assad=SYR:assad', 'Bashar Assad=SYR:assad'],
    ['Kim Jong-un, once Kim Jong Un', 'Kim Jong-un=PRK:kim-jong-un', 'Kim Jong Un=PRK:kim-jong-un'],
    ['Russian-made jets and US-led raids', 'Russian=RUS', 'US=USA'],
    ['Russia-Iran and Turkish–Russian ties', 'Russia=RUS', 'Iran=IRN', 'Turkish=TUR', 'Russian=RUS'],
    ['pro-Russian and anti-Iranian crowds', 'Russian=RUS', 'Iranian=IRN'],
    ['The U.S., the US and the U.S.A. agree.', 'U.S.=USA', 'US=USA', 'U.S.A.=USA'],
    ['They told us to join us.'],
    ['# US STRIKES IRAN AFTER TALKS FAIL', 'US=USA', 'IRAN=IRN'],
    ['# WHAT THE WAR MEANS FOR US'],
    ['# U.S. AND IRAN RESUME NUCLEAR TALKS', 'U.S.=USA', 'IRAN=IRN'],
    ['# Putin Hails Iran Deal as Turkey Looks On', 'Putin=RUS:putin', 'Iran=IRN', 'Turkey=TUR'],
    ['constructor, toString and __proto__ met hasOwnProperty.'],
  ]);
});

describe('traps of English', () => {
  check([
    ['The farm sold turkey and the turkey was good.'],
    ['Turkey is best roasted slowly with gravy.'],
    ['Turkey is a member of NATO.', 'Turkey=TUR', 'NATO=NATO'],
    ['They drank Turkish coffee in a Turkish bath.'],
    ['Peking duck, Russian dressing and a Cuba Libre were served.'],
    ['They bought India ink and Egyptian cotton.'],
    ['Michael Jordan scored; Jordan Pickford saved.'],
    ['Jordan closed the border.', 'Jordan=JOR'],
    ['Chad Johnson caught the ball.'],
    ['Chad withdrew the troops.', 'Chad=TCD'],
    ['The governor of Georgia spoke in Atlanta.'],
    ['Georgia accused Russia of occupying Abkhazia.', 'Georgia=GEO', 'Russia=RUS'],
    ['China, France, Georgia and Iran met.', 'China=CHN', 'France=FRA', 'Georgia=GEO', 'Iran=IRN'],
    ['Georgia Tech and South Georgia are far apart.'],
    ['The Washington Post reported it.', 'Washington Post=WAPO'],
    ['The Ankara Herald and the Iran Daily reported it.'],
    ['Moscow posted a denial.', 'Moscow=RUS'],
    ['George Washington and Denzel Washington never met.'],
    ['Moscow, Idaho, is a college town.'],
    ['Paris, Texas, and Athens, Georgia, are towns.'],
    ['Washington, D.C., is humid.', 'Washington, D.C.=USA'],
    ['New England beat New South Wales.'],
    ['New Mexico borders Mexico.', 'Mexico=MEX'],
    ['South America, Latin America and African Americans'],
    ['America supports South Korea.', 'America=USA', 'South Korea=KOR'],
    ['The Gulf of Oman and the South China Sea are busy.'],
    ['She returned in May and may resign.'],
    ['Theresa May resigned. May said so in May.', 'Theresa May=GBR:may', 'May=GBR:may'],
    ['The Peruvian Congress voted.', 'Peruvian=PER'],
    ['Congress passed the bill after Washington hesitated.', 'Congress=USA:congress', 'Washington=USA'],
    ['Will Turkey attack?', 'Turkey=TUR'],
    ['Elizabeth Warren met Paris Hilton.', 'Elizabeth Warren=USA:warren'],
    ['They polish the table with Polish wax.', 'Polish=POL'],
  ]);
});

test.each([
  ['The Senate in Manila voted Tuesday.', 'Senate=?:senate', 'Manila=PHL'],
  ['Lawmakers thanked the Peruvian Congress Tuesday.', 'Peruvian=PER', 'Congress=?:congress'],
  ['The Senate thanked Washington.', 'Senate=USA:senate', 'Washington=USA'],
  ['The National Guard left Caracas.', 'National Guard=?:national-guard', 'Caracas=VEN'],
  ['Washington sent the National Guard.', 'Washington=USA', 'National Guard=USA:national-guard'],
  ['Jan Brewer spoke on Jan. 27, and Jan smiled.', 'Jan Brewer=USA:brewer', 'Jan=USA:brewer'],
])('organs of a state that is not at hand are discovered: %s', (text, ...expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

describe('surnames', () => {
  check([
    ['Vladimir Putin arrived. Mr Putin smiled.', 'Vladimir Putin=RUS:putin', 'Putin=RUS:putin'],
    ['Putin spoke.', 'Putin=RUS:putin'],
    ['Bush spoke.'],
    ['George W. Bush spoke. Bush left.', 'George W. Bush=USA:bush', 'Bush=USA:bush'],
    ['Jeb Bush ran. Bush lost.', 'Jeb Bush=USA:jeb-bush', 'Bush=USA:jeb-bush'],
    [
      'Nawaz Sharif and Shehbaz Sharif are brothers. Mr Sharif resigned.',
      'Nawaz Sharif=PAK:sharif-nawaz',
      'Shehbaz Sharif=PAK:sharif-shehbaz',
      'Sharif=PAK:sharif-shehbaz',
    ],
    [
      'Hillary Clinton and Bill Clinton came. Mrs. Clinton spoke.',
      'Hillary Clinton=USA:clinton',
      'Bill Clinton=USA:clinton-bill',
      'Mrs. Clinton=USA:clinton',
    ],
    ['Xi Jinping hosted Putin. Xi smiled.', 'Xi Jinping=CHN:xi', 'Putin=RUS:putin', 'Xi=CHN:xi'],
    ['Wang Yi flew home. Wang was tired.', 'Wang Yi=CHN:wang-yi', 'Wang=CHN:wang-yi'],
    [
      "The Kurdistan Workers' Party met a Workers’ Party of Korea envoy.",
      "Kurdistan Workers' Party=PKK",
      'Workers’ Party of Korea=PRK:party',
    ],
    ['Donald Trump, Jr., met Donald Trump.', 'Donald Trump, Jr.=USA:trump-jr', 'Donald Trump=USA:trump'],
    ["Trump's National Security Council met.", 'Trump=USA:trump', 'National Security Council=USA:nsc'],
    ['Trump National is a golf course.'],
    ["They sailed for the America's Cup."],
    ['Trump Tower is not Trump.', 'Trump=USA:trump'],
    ['Jim Jordan chaired the panel. Jordan asked twice.', 'Jim Jordan=USA:jordan', 'Jordan=USA:jordan'],
    ['The price of gates rose. Rice is cheap.'],
  ]);

  test('a title with a surname needs the holder of that office on the day', () => {
    const options = { date: '2005-03-01', discover: false };
    expect(mentionsOf('President Bush met Putin.', options)).toEqual(['Bush=USA:bush', 'Putin=RUS:putin']);
  });
});

describe('marked spans', () => {
  const text = 'Acme praised the Turkish leader Erdogan in Moscow.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  test('win over what overlaps them and keep their exact span', () => {
    const marked = [
      { actor: 'X', span: at('Acme') },
      { actor: 'Y', span: at('the Turkish leader Erdogan') },
    ];
    expect(mentionsOf(text, { marked })).toEqual(['Acme=X', 'the Turkish leader Erdogan=Y', 'Moscow=RUS']);
    const { mentions, actors } = findMentions(annotate(text), createRegistry(), { marked });
    expect(mentions.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['name', 1],
      ['name', 1],
    ]);
    expect(actors.map(({ id }) => id)).toEqual(['X', 'Y']);
  });

  test('may lie inside a word or hold none', () => {
    const marked = [
      { actor: 'X', span: { start: 0, end: 2 } },
      { actor: 'Y', span: { start: text.length - 1, end: text.length } },
    ];
    expect(mentionsOf(text, { marked, discover: false }, createRegistry())).toEqual(['Ac=X', '.=Y']);
  });

  test('outside the text are the caller’s mistake', () => {
    const marked = [{ actor: 'X', span: { start: 40, end: 400 } }];
    expect(() => mentionsOf(text, { marked })).toThrow(/marked span 40–400 of "X"/);
  });
});

test('a user’s actors are found beside the built-in ones', () => {
  const mine = createRegistry(
    { name: 'base', version: '1', actors: ['RUS', 'RUS:putin'].map((id) => builtInRegistry().get(id)!) },
    {
      name: 'mine',
      version: '1',
      actors: [{ id: 'NORDGAS', name: 'Nordgas', kind: 'organization', aliases: ['the Nordgas consortium'] }],
    },
  );
  expect(
    mentionsOf('Putin praised Nordgas; the Nordgas consortium thanked Russia, not Iran.', { discover: false }, mine),
  ).toEqual(['Putin=RUS:putin', 'Nordgas=NORDGAS', 'Nordgas consortium=NORDGAS', 'Russia=RUS']);
});

describe('clubs, teams and namesakes of states', () => {
  check([
    ['Hapoel Tel Aviv drew with Spartak Moscow.'],
    ['London Irish beat Kyiv Dynamo.'],
    ['Hertha Berlin beat Austria Vienna.'],
    ['The All-Ireland champions wrote to Save Britain’s Heritage.'],
    ['East Germany, South Vietnam and New England are none.'],
    ['Angry Iran and Soviet Moscow are.', 'Iran=IRN', 'Soviet=SUN', 'Moscow=RUS'],
    [
      'England and Wales asked Scottish ministers and Stormont.',
      ...['England=GBR:england', 'Wales=GBR:wales', 'Scottish=GBR:scotland', 'Stormont=GBR:northern-ireland'],
    ],
  ]);
});

describe('bodies that share a name with another country’s', () => {
  check([
    ['Ghana’s National Security Council met.', 'Ghana=GHA'],
    ['The Home Office in Lusaka agreed.', 'Lusaka=ZMB'],
    ['The Justice and Development Party in Morocco lost.', 'Morocco=MAR'],
    ['The National Security Council in Washington met.', 'National Security Council=USA:nsc', 'Washington=USA'],
  ]);
});

describe('spaces and apostrophes of other kinds', () => {
  check([
    ['Saudi\u2009Arabia and the United\u202fStates met.', 'Saudi\u2009Arabia=SAU', 'United\u202fStates=USA'],
    ['Iran\u02bcs army saw Turk\u00adey.', 'Iran=IRN', 'Turk\u00adey=TUR'],
  ]);
});
