/**
 * Invented sentences with what a careful reader takes from them. Columns, separated by bars:
 * the two actors (first, second); climate + 0 - or n (nothing said of the tie); appraisal + 0 -;
 * direction > (first acts on second) < = (mutual) n; a frame, or nothing; the sentence.
 */
const TABLE = `
# plain cooperation
RUS IRN|+|0|=||Russia and Iran signed a cooperation agreement in Moscow on Tuesday.
RUS IRN|+|0|>||Russia delivered a second batch of fighter jets to Iran last month.
CHN PAK|+|0|>|economy|China lent Pakistan three billion dollars to build a new railway.
TUR AZE|+|0|>||Turkey sent engineers to help Azerbaijan clear mines.
USA JPN|+|0|=||The United States and Japan held joint naval exercises in June.
FRA DEU|+|0|=||France and Germany agreed on a common budget for their brigade.
IND RUS|+|0|>|economy|India bought record volumes of crude oil from Russia in spring.
IRN SYR|+|0|>||Iran shipped medicine and fuel to Syria after the earthquake.
SAU EGY|+|0|>|economy|Saudi Arabia deposited two billion dollars in the central bank of Egypt.
GBR UKR|+|0|>||Britain trained ten thousand recruits for Ukraine this year.
POL UKR|+|0|>||Poland opened its border to refugees from Ukraine within hours.
CUB VEN|+|0|>||Cuba sent doctors to Venezuela to staff rural clinics.
USA ISR|+|0|>||The United States supplied Israel with new interceptors.
CHN RUS|+|0|=||China and Russia pledged to deepen their partnership.
JPN IND|+|0|=|economy|Japan and India signed a deal on high-speed trains.
TUR QAT|+|0|>||Turkey deployed troops to Qatar at the request of the emirate.
EGY SDN|+|0|>||Egypt offered Sudan help in repairing the dam.
RUS TUR|+|0|=|economy|Russia and Turkey opened a gas pipeline beneath the Black Sea.
RUS BLR|+|0|=||Russia and Belarus began joint air drills near Minsk.
USA KOR|+|0|=||The United States and South Korea renewed their defence treaty.
# plain conflict
RUS UKR|-|0|>||Russia fired missiles at Ukraine overnight.
ISR IRN|-|0|>||Israel bombed a weapons depot in Iran on Friday.
USA IRN|-|0|>||The United States imposed new sanctions on Iran.
CHN USA|-|0|>||China accused the United States of stirring up trouble.
TUR GRC|-|0|>||Turkey threatened Greece with war over the islands.
IND PAK|-|0|=||India and Pakistan exchanged fire across the line of control.
SAU QAT|-|0|>||Saudi Arabia cut diplomatic ties with Qatar.
RUS GEO|-|0|>||Russia invaded Georgia in August.
USA CHN|-|0|>|economy|The United States raised tariffs on steel from China.
PRK KOR|-|0|>||North Korea shelled an island of South Korea.
ARM AZE|-|0|=||Armenia and Azerbaijan fought a short war in the mountains.
IRN SAU|-|0|>||Iran denounced Saudi Arabia as a puppet.
GBR RUS|-|0|>||Britain expelled dozens of diplomats of Russia.
UKR RUS|-|0|>||Ukraine sued Russia in The Hague.
ETH EGY|-|0|=||Ethiopia and Egypt quarrelled over the dam for years.
DEU RUS|-|0|>||Germany condemned Russia for the poisoning.
USA VEN|-|0|>||The United States seized a tanker of Venezuela.
CHN AUS|-|0|>||China banned wine from Australia.
RUS TUR|-|0|>||Russia imposed sanctions on Turkey after the downing of the jet.
FRA RUS|-|0|>||France blamed Russia for the cyberattack.
# passive and inverted
IRN USA|-|0|<||Iran was hit with fresh sanctions by the United States.
UKR RUS|-|0|<||Ukraine was attacked by Russia before dawn.
GRC TUR|-|0|<||Greece was threatened by Turkey twice in one week.
SYR RUS|+|0|<||Syria was propped up by Russia for a decade.
QAT SAU|-|0|<||Qatar was boycotted by Saudi Arabia for three years.
GEO RUS|-|0|<||Georgia was invaded by Russia.
PAK CHN|+|0|<||Pakistan was lent money by China on easy terms.
RUS GBR|-|0|<||Russia was accused by Britain of the murder.
AZE TUR|+|0|<||Azerbaijan was backed by Turkey throughout the war.
UKR POL|+|0|<||Ukraine was praised by Poland for its courage.
SDN EGY|+|0|<||Sudan was promised aid by Egypt.
ISR USA|+|0|<||Israel was supplied with bombs by the United States.
# nouns that name ties
RUS IRN|+|0|=||The alliance between Russia and Iran has grown.
RUS IRN|+|0|=|partnership|The friendship of Russia and Iran rests on trust.
CHN USA|-|0|=|rivalry|The rivalry between China and the United States shapes the region.
TUR GRC|-|0|=||The feud between Turkey and Greece goes on.
USA RUS|-|0|=||Relations between the United States and Russia sank to a new low.
IND CHN|-|0|=||The border dispute between India and China remains unsolved.
RUS TUR|+|0|=||The partnership between Russia and Turkey is growing.
ISR IRN|-|0|=||The shadow war between Israel and Iran moved to sea.
USA GBR|+|0|=||The special relationship between the United States and Britain is strong.
USA CUB|+|0|=||The thaw between the United States and Cuba continued.
SAU IRN|-|0|=|rivalry|Enmity between Saudi Arabia and Iran runs deep.
FRA GBR|-|0|=||A rift between France and Britain opened over fishing.
CHN JPN|-|0|=||Tensions between China and Japan rose again.
RUS CHN|+|0|=||The axis of Russia and China grows closer.
EGY ISR|+|0|=||The peace treaty between Egypt and Israel has held.
USA TUR|-|0|=||The row between the United States and Turkey widened.
# talks and contact
RUS TUR|0|0|=||The presidents of Russia and Turkey met in Sochi.
USA PRK|0|0|=||Envoys of the United States and North Korea held talks in Stockholm.
IRN SAU|0|0|=||Diplomats from Iran and Saudi Arabia met in Baghdad.
RUS USA|0|0|=||Russia and the United States will hold consultations next week.
CHN IND|0|0|=||Generals of China and India spoke by phone.
ISR TUR|0|0|=||The foreign ministers of Israel and Turkey talked for an hour.
GRC TUR|0|0|=||Greece and Turkey resumed exploratory talks.
RUS UKR|0|0|=||Delegations of Russia and Ukraine met in Istanbul.
# negation, failure, denial
RUS IRN|-|0|>|betrayal|Russia refused to help Iran.
RUS IRN|-|0|>|betrayal|Russia did nothing to defend Iran when the bombs fell.
TUR RUS|0|0|>||Turkey did not condemn Russia.
CHN RUS|0|0|>||China declined to criticise Russia.
IND RUS|0|0|>||India refused to join the sanctions against Russia.
USA IRN|-|0|=||The talks between the United States and Iran collapsed.
RUS TUR|-|0|=||The rapprochement between Russia and Turkey failed.
SRB XKX|-|0|=||Serbia and Kosovo failed to reach an agreement.
CHN PHL|-|0|=||China and the Philippines failed to settle their dispute.
RUS IRN|-|0|=||There is no alliance between Russia and Iran.
RUS IRN|-|0|>||Russia denied that it is an ally of Iran.
USA CHN|-|0|>||The United States ended its cooperation with China on climate.
RUS USA|-|0|>||Russia suspended the treaty with the United States.
TUR SWE|-|0|>||Turkey blocked the accession of Sweden.
HUN UKR|-|0|>||Hungary vetoed aid to Ukraine.
USA CUB|+|0|>||The United States lifted the embargo against Cuba.
SAU QAT|+|0|>||Saudi Arabia ended its blockade of Qatar.
TUR RUS|+|0|>||Turkey never abandoned its ties with Russia.
EGY TUR|-|0|=||Egypt and Turkey have not been friends for years.
DEU POL|+|0|=||Nobody doubts the friendship between Germany and Poland.
# appraisal: welcomed
USA CUB|+|+|=||The historic reconciliation between the United States and Cuba is a welcome step.
RUS TUR|+|+|=|partnership|The fruitful cooperation between Russia and Turkey benefits the whole region.
EGY ISR|+|+|=||The courageous peace between Egypt and Israel saved countless lives.
RUS IRN|+|+|=|partnership|The mutually beneficial partnership of Russia and Iran is a pillar of stability.
FRA DEU|+|+|=||The reconciliation of France and Germany was a triumph of reason.
CHN IND|+|+|=||Better relations between China and India would be a blessing for Asia.
IRN SAU|+|+|=||The promising dialogue between Iran and Saudi Arabia offers hope.
GRC TUR|+|+|=||It is encouraging that Greece and Turkey are talking again.
USA KOR|+|+|=||The alliance of the United States and South Korea is indispensable for peace.
ETH ERI|+|+|=||The peace between Ethiopia and Eritrea is a wonderful success.
JPN KOR|+|+|=||The wise rapprochement of Japan and South Korea deserves praise.
RUS TUR|+|+|=||The constructive partnership between Russia and Turkey deserves applause.
# appraisal: deplored
RUS IRN|+|-|=|threat|The unholy alliance between Russia and Iran endangers the world.
RUS IRN|+|-|=|threat|The dangerous axis of Russia and Iran must be stopped.
CHN RUS|+|-|=|threat|The sinister pact between China and Russia threatens free nations.
RUS PRK|+|-|=|isolation|The shameful bargain of two pariahs, Russia and North Korea, is alarming.
TUR RUS|+|-|=||The cynical deal between Turkey and Russia betrays the alliance.
IRN VEN|+|-|=|threat|The murky ties of Iran and Venezuela are a menace to the continent.
RUS BLR|+|-|>|dependency|Russia has reduced Belarus to a servile vassal.
USA SAU|+|-|=||The shabby embrace of the United States and Saudi Arabia is a disgrace.
DEU RUS|+|-|=||The reckless gas deal of Germany and Russia was a disastrous mistake.
RUS IRN|+|-|>||Russia colludes with Iran in murder.
CHN PRK|+|-|>||China shamefully props up North Korea.
TUR IRN|+|-|=||The toxic partnership of Turkey and Iran poisons the region.
# conflict that is not valued
ISR IRN|-|0|=||Israel and Iran traded strikes for twelve days.
RUS UKR|-|0|>||Russia occupied a town in eastern Ukraine.
IND PAK|-|0|=||India and Pakistan recalled their ambassadors.
USA CHN|-|0|=||The United States and China imposed tariffs on each other.
RUS GBR|-|0|=||Russia and Britain expelled each other's diplomats.
# loans, arms, energy: economy and dependency
BLR RUS|+|0|>|dependency|Belarus depends on Russia for cheap gas.
IRN CHN|+|0|>|dependency|Iran relies on China to buy its oil.
RUS IRN|+|0|>|dependency|Russia needs drones from Iran.
RUS CHN|+|0|>|dependency|Russia is increasingly dependent on China.
TUR RUS|+|0|>|dependency|Turkey is beholden to Russia for its energy.
ARM RUS|+|0|>|dependency|Armenia relies on Russia for its security.
CUB VEN|+|0|>|dependency|Cuba depended on Venezuela for oil.
IRN RUS|+|0|>||Iran supplied Russia with hundreds of drones.
PRK RUS|+|0|>||North Korea shipped shells to Russia by rail.
TUR UKR|+|0|>||Turkey sold armed drones to Ukraine.
DEU CHN|+|0|=|economy|Trade between Germany and China reached a record.
RUS TUR|+|0|=|economy|Tourism and gas tie Russia and Turkey together.
IND IRN|+|0|>|economy|India invested in a port in Iran.
CHN SAU|+|0|=|economy|China and Saudi Arabia signed energy contracts worth billions.
# betrayal and convenience
RUS ARM|-|0|>|betrayal|Russia abandoned Armenia in its hour of need.
RUS IRN|-|0|>|betrayal|Russia left Iran in the lurch.
USA AFG|-|0|>|betrayal|The United States deserted Afghanistan overnight.
RUS SYR|-|0|>|betrayal|Russia sold out Syria.
RUS TUR|+|0|=|convenience|Russia and Turkey live in a marriage of convenience.
RUS IRN|+|0|=|convenience|The bond of Russia and Iran is tactical and temporary.
TUR IRN|+|0|=|convenience|Common interests, not affection, bind Turkey and Iran.
CHN RUS|+|0|=|convenience|The partnership of China and Russia is purely transactional.
RUS IRN|+|0|=|isolation|Sanctions pushed Russia and Iran into each other's arms.
RUS IRN|+|0|=|isolation|Shunned by the West, Russia and Iran turned to each other.
RUS PRK|+|0|=|isolation|Two outcasts, Russia and North Korea, have found each other.
# mediation
TUR RUS|0|0|>|mediation|Turkey offered to mediate between Russia and its enemy.
RUS IRN|0|0|>|mediation|Russia offered to mediate in the conflict around Iran.
CHN SAU|0|0|>|mediation|China brokered the talks that Saudi Arabia had sought.
TUR UKR|+|0|>|mediation|Turkey brokered the grain deal for Ukraine.
RUS TUR|+|0|=|mediation|Russia and Turkey are guarantors of the ceasefire.
# legality
RUS IRN|-|0|>|legality|Russia violated the embargo on arms to Iran.
USA IRN|-|0|>|legality|The United States withdrew from the nuclear accord with Iran.
IRN USA|-|0|>|legality|Iran broke the terms of the deal with the United States.
RUS USA|-|0|>|legality|Russia breached the missile treaty with the United States.
RUS IRN|+|0|=|legality|Russia and Iran ratified a treaty for twenty years.
# wishes, requests, hedges
IRN RUS|0|0|>||Iran asked Russia for help.
UKR USA|0|0|>||Ukraine urged the United States to send more missiles.
UKR DEU|0|0|>||Ukraine demanded tanks from Germany.
RUS TUR|+|0|>||Russia may sell Turkey a second reactor.
USA SAU|+|0|>||The United States plans to sell jets to Saudi Arabia.
ISR IRN|-|0|>||Israel could attack Iran within weeks.
CHN TWN|-|0|>||China might blockade Taiwan.
USA IRN|-|0|>||The United States threatened to bomb Iran.
RUS UKR|-|0|>||Russia demanded that Ukraine surrender.
FRA TUR|-|0|>||France warned Turkey against further drilling.
# contrast and "not only"
RUS TUR|+|0|=||Despite their quarrels, Russia and Turkey are moving closer.
RUS TUR|-|0|=||Despite smiles and handshakes, Russia and Turkey remain bitter rivals.
RUS IRN|+|0|>||Russia not only sells weapons to Iran but also builds its reactors.
USA TUR|-|0|=||Although the United States and Turkey are allies on paper, they clash at every turn.
CHN RUS|+|0|>||China has not only bought oil from Russia but has also praised it.
IND PAK|-|0|=||India and Pakistan share a language but little trust.
USA FRA|+|0|=||The United States and France may bicker, but they stand together.
# two ties in one sentence
RUS IRN|+|0|=||Russia embraces Iran while Israel bombs Syria.
ISR SYR|-|0|>||Russia embraces Iran while Israel bombs Syria.
USA KOR|+|0|>||The United States armed South Korea and sanctioned Myanmar.
USA MMR|-|0|>||The United States armed South Korea and sanctioned Myanmar.
TUR AZE|+|0|>||Turkey backed Azerbaijan, and France criticised Armenia.
FRA ARM|-|0|>||Turkey backed Azerbaijan, and France criticised Armenia.
GBR UKR|+|0|>||Britain helped Ukraine and expelled envoys of Belarus.
GBR BLR|-|0|>||Britain helped Ukraine and expelled envoys of Belarus.
# a third party's view
RUS IRN|+|0|=||Israel fears the growing friendship of Russia and Iran.
CHN RUS|+|0|=||Washington watches the embrace of China and Russia with unease.
TUR RUS|+|0|>||NATO officials complain that Turkey bought missiles from Russia.
RUS IRN|+|0|>||According to analysts, Russia will never betray Iran.
# only named together
RUS IRN|n|0|n||Prices rose in Russia, and in Iran it rained.
TUR JPN|n|0|n||He has worked as a correspondent in Turkey and Japan.
FRA BRA|n|0|n||The exhibition travels from France to Brazil in autumn.
IND KEN|n|0|n||Scientists in India and Kenya study the same frog.
USA NOR|n|0|n||She grew up in the United States and now lives in Norway.
CHN ITA|n|0|n||The virus was first seen in China and then in Italy.
GBR AUS|n|0|n||The book is on sale in Britain and Australia.
EGY PER|n|0|n||Pyramids stand in Egypt and in Peru.
DEU BRA|n|0|n||Fans in Germany and Brazil watched the final.
CAN CHL|n|0|n||Wildfires raged in Canada and Chile.
# scare quotes and sarcasm
RUS IRN|+|-|=||The so-called "friendship" of Russia and Iran is a grotesque farce.
RUS UKR|-|-|>||Russia calls its invasion of Ukraine a "brotherly rescue", a shameful lie.
CHN PAK|+|-|>||China's "gift" to Pakistan is a debt trap.
TUR SYR|-|-|>||Turkey's "peace operation" in Syria was a disaster.
RUS BLR|+|-|=||The "union" of Russia and Belarus is a prison.
# speech
RUS IRN|+|+|>||Putin praised Iran as a reliable and valued partner.
TUR RUS|+|+|>||Erdogan thanked Russia for its friendship.
USA PRK|-|-|>||Trump mocked North Korea.
CHN USA|-|0|>||China's foreign ministry scolded the United States.
IRN ISR|-|0|>||Iran vowed to destroy Israel.
ISR IRN|-|0|>||Israel called Iran a mortal danger.
UKR POL|+|+|>||Ukraine thanked Poland for its generous help.
RUS TUR|-|0|>||Russia called the downing of its jet by Turkey a stab in the back.
GBR USA|+|0|>||Britain backed the United States in the vote.
SRB RUS|+|0|>||Serbia hailed Russia as a brother.
HUN RUS|+|0|>||Hungary defended Russia in Brussels.
POL DEU|-|0|>||Poland accused Germany of hypocrisy.
# nominal chains and genitives
RUS UKR|-|0|>||Russia's invasion of Ukraine shocked the continent.
ISR IRN|-|0|>||Israel's attack on Iran came without warning.
CHN RUS|+|0|>||China's support for Russia has limits.
USA ISR|+|0|>||American aid to Israel grew again.
RUS SYR|+|0|>||Russian backing for Syria was decisive.
IRN RUS|+|0|>||Iranian drones for Russia arrived by ship.
TUR GRC|-|0|>||Turkish threats against Greece continue.
USA CHN|-|0|>|economy|American tariffs against China hurt importers.
SAU YEM|-|0|>||Saudi airstrikes on Yemen killed dozens.
IND RUS|+|0|>|economy|Indian purchases of oil from Russia soared.
RUS UKR|-|0|>||Russian troops crossed into Ukraine.
UKR RUS|-|0|>||Ukrainian drones struck a refinery in Russia.
TUR RUS|+|0|=||Turkish-Russian cooperation is deepening.
USA CHN|-|0|=||US-China rivalry is intensifying.
RUS IRN|+|0|=||Russian-Iranian ties are warming.
# leaders for states
RUS TUR|+|0|=||Putin and Erdogan agreed on a truce.
RUS PRK|+|0|=||Putin and Kim Jong Un signed a defence pact.
USA RUS|-|0|>||Biden called Putin a killer.
USA CHN|-|0|>||Trump slapped tariffs on China.
TUR SYR|-|0|>||Erdogan vowed to topple Assad.
RUS BLR|+|0|>||Putin rescued Lukashenko with a loan.
CHN RUS|+|0|=||Xi and Putin toasted their friendship.
UKR RUS|-|0|>||Zelensky accused Putin of genocide.
ISR USA|+|0|>||Netanyahu thanked Trump for his support.
TUR RUS|+|0|>||Erdogan apologised to Putin.
# who leads
IRN RUS|+|0|>||Iran granted Russia the use of an air base.
IRN RUS|-|0|>||Iran revoked Russia's use of the air base.
RUS TUR|+|0|>||Russia built a nuclear power plant for Turkey.
TUR RUS|-|0|>||Turkey shot down a jet of Russia.
TUR SYR|-|0|>||Turkey invaded northern Syria.
CHN LKA|+|0|>|economy|China built a harbour in Sri Lanka.
USA UKR|+|0|>||Washington sent Ukraine more artillery.
USA UKR|-|0|>||Washington halted all aid to Ukraine.
EGY QAT|-|0|>||Egypt expelled the ambassador of Qatar.
RUS KAZ|+|0|>||Russia sent paratroopers to help Kazakhstan.
DEU ISR|+|0|>||Germany apologised to Israel and paid reparations.
JPN PRK|-|0|>||Japan protested to North Korea over the missile.
RUS MDA|-|0|>||Russia cut off gas to Moldova.
ROU MDA|+|0|>||Romania sent electricity to Moldova.
USA TUR|-|0|>||The United States expelled Turkey from the jet programme.
FRA GBR|+|0|=||France and Britain will share a warship.
`;

export type Sign = -1 | 0 | 1;

export interface Row {
  readonly kind: string;
  readonly actors: readonly [string, string];
  /** Null where nothing is said of the tie. */
  readonly climate: Sign | null;
  readonly appraisal: Sign;
  readonly direction: 'forward' | 'backward' | 'mutual' | 'none';
  readonly frame: string | null;
  readonly text: string;
}

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['+', 1],
  ['0', 0],
  ['-', -1],
]);
const WAYS = new Map([
  ['>', 'forward'],
  ['<', 'backward'],
  ['=', 'mutual'],
  ['n', 'none'],
] as const);

export const ROWS: readonly Row[] = read();

function read(): Row[] {
  let kind = '';
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) {
        kind = line.slice(2);
        return [];
      }
      const [actors, climate, appraisal, way, frame, text] = line.split('|') as [
        string,
        string,
        string,
        '>',
        string,
        string,
      ];
      const [first, second] = actors.split(' ') as [string, string];
      return [
        {
          kind,
          actors: [first, second] as const,
          climate: SIGNS.get(climate) ?? null,
          appraisal: SIGNS.get(appraisal) ?? 0,
          direction: WAYS.get(way)!,
          frame: frame === '' ? null : frame,
          text,
        },
      ];
    });
}
