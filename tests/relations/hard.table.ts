/**
 * Invented sentences with every relation a careful reader finds in them; one without any says `nothing`. Columns, separated by a bar:
 * relations (source>target, or a=b where it holds both ways; PLOVER class; sign of the value; modality unless asserted), joined by
 * semicolons, `?` before one that may be found too; the sentence. Lines that begin with # name what makes the group hard.
 */
export const HARD = `
# passive with an agent
RUS>UKR FIGHT -|Ukraine has been attacked by Russia from three sides.
USA>IRN SANCTION -|Iran was hit with new sanctions by Washington on Monday.
TUR>ISR DISAPPROVE -|Israel is being criticised by Turkey for the raid.
CHN>EGY AGREE +|Egypt will have been helped by China twice.
ISR>SYR FIGHT -|A convoy in Syria was struck by Israeli jets.
IRN>RUS COOPERATE +|Russia is supplied with drones by Iran.
USA>RUS:lavrov SANCTION -|Lavrov was blacklisted by the US in spring.
TUR>RUS:putin CONSULT +|Putin was received by Turkish officials at the airport.
# passive without an agent
CHN>IRN COOPERATE +|Chinese machine tools were shipped to Iran last year.
RUS>SYR AID +|Russian medics were sent to Syria to help.
TUR>RUS SANCTION -|Turkish airspace was closed to Russia on Friday.
USA>CHN SANCTION -|American tariffs were raised on China again.
nothing|Russia was forgotten and Turkey was forgiven.
# both ways
IRN=TUR CONSULT +|Iran and Turkey discussed the border crossing.
CHN=RUS COOPERATE +|China teamed up with Russia on a moon base.
RUS=TUR FIGHT -|Russian and Turkish troops exchanged fire near the river.
ISR=SYR CONSULT +|Negotiators from Israel and Syria sat down together in Rome.
EGY=TUR SUPPORT +|Egypt and Turkey buried the hatchet.
CHN=USA DISAPPROVE -|China and the US are locked in a dispute over chips.
IRN=ISR DISAPPROVE -|Israel and Iran traded insults at the conference.
RUS:putin=TUR:erdogan CONSULT +|Erdogan spoke with Putin by phone on Tuesday.
IRN=RUS AGREE +|Iran reached an agreement with Russia on the corridor.
EGY=ISR COOPERATE +|Egypt and Israel work together against smugglers.
CHN=IRN COOPERATE +|China and Iran conduct joint drills in the gulf.
# several actors in one place
RUS>ISR DISAPPROVE -;CHN>ISR DISAPPROVE -;IRN>ISR DISAPPROVE -|Russia, China and Iran condemned Israel.
USA>RUS SANCTION -;USA>IRN SANCTION -|Washington sanctioned both Russia and Iran.
TUR>SYR DISAPPROVE -;TUR>IRN DISAPPROVE -|Turkey criticised Syria as well as Iran.
RUS>EGY AID +;CHN>EGY AID +|Russia and China sent aid to Egypt.
# act nouns with an owner
RUS>UKR FIGHT -|Russia's shelling of Ukraine went on through the night.
TUR>SYR FIGHT -|The Turkish assault on Syria began at dawn.
IRN>ISR THREATEN -|Iran's threats against Israel worry diplomats.
USA>ISR SUPPORT +|American backing for Israel is firm.
CHN>RUS COOPERATE +|Chinese exports to Russia doubled.
EGY>ISR ACCUSE -|Egypt's accusations against Israel were repeated on Sunday.
RUS>TUR SANCTION -|Moscow's embargo on Turkey hurt farmers.
ISR>IRN ASSAULT -|Israel's assassination of an Iranian general stunned Tehran.
USA>UKR AID +|Washington's military aid to Ukraine arrived late.
SYR>RUS COOPERATE +|Syria's reliance on Russia has grown.
IRN>SYR RETREAT +|Iran's withdrawal from Syria surprised many.
TUR>EGY CONCEDE +|Turkey's apology to Egypt was accepted at once.
# act nouns with of, by, from
IRN>SYR SUPPORT +|The support of Iran for Syria is old.
ISR>EGY FIGHT - hypothetical|An attack by Israel on Egypt would be folly.
RUS>IRN COOPERATE +|A shipment of grain from Russia to Iran was delayed.
USA>CHN ACCUSE -|Accusations by the US against China are nothing new.
RUS=UKR FIGHT -|The war of Russia against Ukraine drags on.
# two objects
CHN>SYR AID +|China gave Syria a loan.
RUS>EGY COOPERATE +|Moscow lent Egypt two satellites.
IRN>SYR COOPERATE +|Iran sold Syria cheap oil.
TUR>UKR COOPERATE +|Turkey handed Ukraine a dozen drones.
USA>ISR AID +|Washington granted Israel four billion dollars.
# verbs that govern verbs
TUR>ISR THREATEN - hypothetical|Turkey is planning to attack Israel.
CHN>RUS REJECT - negated|China declined to sell shells to Russia.
IRN>USA REJECT - negated|Iran refused to meet with American envoys.
RUS>SYR AGREE +|Russia has agreed to try to help Syria.
EGY>TUR CONCEDE +|Egypt allowed Turkey to reopen its embassy.
USA>EGY DEMAND -;EGY>IRN DISAPPROVE - hypothetical|Washington pressed Egypt to condemn Iran.
ISR>SYR RETREAT +|Israel ceased bombing Syria on Friday.
TUR>RUS REQUEST +;RUS>SYR AID + hypothetical|Turkey asked Russia to help Syria.
CHN>UKR AGREE +|China pledged to rebuild Ukraine.
RUS>NATO THREATEN -|Russia vowed to retaliate against NATO.
USA>CHN THREATEN - hypothetical|Washington wants to contain China.
IRN>RUS SUPPORT + hypothetical|Iran hopes to ally with Russia.
# relative clauses
IRN>RUS COOPERATE +|Iran, which sells drones to Russia, denied it.
RUS>SYR SUPPORT +;TUR=SYR FIGHT -|Turkey is fighting Syria, which Russia supports.
USA>ISR SUPPORT +|The US, which has long stood by Israel, said nothing.
CHN>IRN COOPERATE +|China is a country that buys oil from Iran.
EGY>TUR DISAPPROVE -;TUR:erdogan>ISR DISAPPROVE -|Egypt, whose president despises Turkey, heard Erdogan denounce Israel.
# participles
RUS>TUR ACCUSE -|The Kremlin spoke up, blaming Turkey for the crash.
USA>EGY SUPPORT +|Praising Egypt, Washington lifted the cap.
IRN>SYR AID +|Syria, armed by Iran, fought on.
RUS>UKR FIGHT -|Having invaded Ukraine, Russia dug in.
CHN>TUR THREATEN -|Beijing summoned envoys, warning Turkey not to meddle.
# light verbs
USA>RUS SANCTION -|Washington slapped sanctions on Russia.
TUR=RUS CONSULT +|Turkey held a new round of talks with Russia in Sochi.
IRN>ISR FIGHT -|Iran launched an attack on Israel.
CHN>SYR SUPPORT +|China offered its support to Syria.
EGY>ISR ACCUSE -|Egypt levelled accusations against Israel.
RUS>UKR THREATEN -|Russia issued a threat to Ukraine.
TUR>SYR AID +|Turkey provided shelter to refugees from Syria.
ISR>EGY CONCEDE +|Israel made concessions to Egypt.
USA>CHN DEMAND -|Washington put pressure on China.
IRN>USA THREATEN -|Tehran gave Washington a warning.
# negation
IRN>ISR FIGHT + negated|Iran did not attack Israel.
RUS>TUR SUPPORT - negated|Russia no longer supports Turkey.
CHN>RUS DISAPPROVE + negated|China has never criticised Russia.
EGY>ISR SUPPORT - negated|Egypt does not trust Israel.
IRN=USA CONSULT - negated|There were no talks between Iran and the US.
UKR>RUS SUPPORT - negated|Ukraine has no trust in Russia.
TUR>USA REJECT - negated|Turkey refuses to bow to Washington.
RUS>UKR FIGHT -|Nobody in the hall doubted that Russia attacked Ukraine.
RUS>UKR FIGHT -|Sanctions have not stopped Russia's attacks on Ukraine.
# what may be, should be, will be
CHN>TUR COOPERATE + hedged|China might sell trains to Turkey.
ISR>IRN FIGHT - hedged|Israel could strike Iran within weeks.
USA>SYR AID + hypothetical|Washington would help Syria if it could.
RUS>EGY AGREE +|Russia will build a port for Egypt.
IRN>ISR THREATEN -|Iran will punish Israel.
USA>TUR SANCTION - hypothetical|The US is considering sanctions against Turkey.
RUS>ISR FIGHT - hypothetical|If Russia attacked Israel, nobody would sleep.
IRN>RUS COOPERATE + hedged|Iran allegedly sold missiles to Russia.
# people and organs
RUS:lavrov>USA ACCUSE -|Lavrov accused Washington of hypocrisy.
IRN>ISR THREATEN -|The Iranian navy threatened Israel.
TUR:erdogan>SYR DISAPPROVE -|Erdogan lashed out at Syria.
ISR>SYR FIGHT -|Israeli warplanes hit targets in Syria.
RUS:putin>IRN SUPPORT +|President Putin thanked Iran for its help.
USA>RUS INVESTIGATE -|American prosecutors are investigating Russia.
CHN>USA COERCE -|Chinese hackers broke into the American treasury.
EGY=RUS CONSULT +|The foreign ministers of Egypt and Russia met in Cairo.
# crowds
EGY>ISR PROTEST -|Thousands in Egypt marched against Israel.
IRN>USA PROTEST -|Iranian students demonstrated against Washington.
TUR>CHN PROTEST -|Protesters in Turkey burned flags over China.
SYR>RUS PROTEST -|Syrian miners went on strike against Russia.
# deeds undone
USA>IRN CONCEDE +|Washington eased its sanctions on Iran.
RUS>EGY SANCTION -|Russia halted wheat exports to Egypt.
TUR>ISR SANCTION -|Turkey recalled its ambassador from Israel.
CHN=USA REJECT -|Talks between China and the US collapsed.
ISR>SYR RETREAT +|Israel pulled its troops out of Syria.
EGY>IRN SANCTION -|Egypt severed relations with Iran.
RUS>UKR RETREAT +|Russia released forty Ukrainian sailors.
IRN=TUR REJECT -|Iran and Turkey called off their summit.
USA>UKR SANCTION -|Washington froze aid to Ukraine.
TUR>NATO REJECT -|Turkey blocked NATO from expanding.
# judging what was done to somebody
?CHN>SYR SUPPORT +;ISR>SYR FIGHT -;CHN>ISR DISAPPROVE -|China condemned Israel's strike on Syria.
IRN>RUS SUPPORT +;RUS>UKR FIGHT -;?IRN>UKR DISAPPROVE -|Iran defended the invasion of Ukraine by Russia.
TUR>EGY SUPPORT +|Turkey opposed sanctions against Egypt.
# roles
IRN>ISR DISAPPROVE -|Iran, Israel's sworn enemy, was silent.
CHN>RUS SUPPORT +|China is the closest partner of Russia.
EGY>USA SUPPORT +|Egypt has long been a friend to Washington.
SYR>RUS SUPPORT +|Moscow sees Syria as an ally.
# three parties
TUR>RUS CONSULT +;TUR>UKR CONSULT +|Turkey mediated between Russia and Ukraine.
IRN>SYR AID +;SYR>ISR FIGHT -;?IRN>ISR FIGHT -|Iran helped Syria attack Israel.
RUS>UKR ACCUSE -;UKR>SYR FIGHT - hedged|Russia accused Ukraine of shelling Syria.
USA>TUR THREATEN -;?TUR>RUS COOPERATE +|Washington warned Turkey against buying jets from Russia.
# headlines
RUS>UKR FIGHT -|Russia Pounds Ukraine Overnight
USA>CHN SANCTION -|US Slaps Tariffs on China
IRN>ISR THREATEN -|Iran Warns Israel
CHN=RUS AGREE +|China, Russia sign gas deal
# nothing between them
nothing|Analysts in Egypt study the economy of China.
nothing|Russia is larger than Turkey.
nothing|Iran and the price of bread in Egypt were the topics.
nothing|Russia sold jets while Turkey slept.
nothing|The coast of Israel is shorter than that of Syria.
nothing|Russia attacked at dawn, and China held its parade.
`;
