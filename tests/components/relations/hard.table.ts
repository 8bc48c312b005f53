/**
 * Invented sentences with every relation a careful reader finds in them; one without any says `nothing`. Columns, separated by a bar:
 * relations (source>target, or a=b where it holds both ways; PLOVER class; sign of the value; modality unless asserted), joined by
 * semicolons, `~` before one that may be found too; the sentence. Lines that begin with # name what makes the group hard.
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
USA>TUR THREATEN - hypothetical|The US is considering sanctions against Turkey.
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
~CHN>SYR SUPPORT +;ISR>SYR FIGHT -;CHN>ISR DISAPPROVE -|China condemned Israel's strike on Syria.
IRN>RUS SUPPORT +;RUS>UKR FIGHT -;~IRN>UKR DISAPPROVE -|Iran defended the invasion of Ukraine by Russia.
TUR>EGY SUPPORT +|Turkey opposed sanctions against Egypt.
# roles
IRN>ISR DISAPPROVE -|Iran, Israel's sworn enemy, was silent.
CHN>RUS SUPPORT +|China is the closest partner of Russia.
EGY>USA SUPPORT +|Egypt has long been a friend to Washington.
SYR>RUS SUPPORT +|Moscow sees Syria as an ally.
# three parties
TUR>RUS CONSULT +;TUR>UKR CONSULT +|Turkey mediated between Russia and Ukraine.
IRN>SYR AID +;SYR>ISR FIGHT -;~IRN>ISR FIGHT -|Iran helped Syria attack Israel.
RUS>UKR ACCUSE -;UKR>SYR FIGHT - hedged|Russia accused Ukraine of shelling Syria.
USA>TUR THREATEN -;~TUR>RUS COOPERATE +|Washington warned Turkey against buying jets from Russia.
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
# longer: passive
TUR>SYR FIGHT -|Two villages in northern Syria were shelled overnight by Turkish artillery, residents said.
USA>IRN SANCTION -|Three Iranian shipping firms were blacklisted by the US on Thursday for carrying crude.
RUS>UKR COERCE -|A Ukrainian journalist was detained by Russian border guards at the crossing.
EGY=ISR CONSULT +|A call between the Israeli premier and the leader of Egypt was arranged at short notice.
CHN>USA ACCUSE -|The US was accused by China of stirring up trouble in the strait.
IRN>SYR AID +|Field hospitals in Syria have been equipped and paid for by Iran.
RUS>TUR:erdogan CONSULT +|Erdogan was greeted at the airport by the Russian ambassador.
USA>UKR AID +|Ukraine has been promised and given more shells by Washington.
ISR>IRN FIGHT -|The radar site in Iran is believed to have been destroyed by Israel.
# longer: names far apart
RUS>IRN SUPPORT +|The Kremlin on Monday, after a week of silence, publicly backed Iran in its quarrel with the agency.
TUR:erdogan>ISR DISAPPROVE -|Erdogan's government, which faces an election in May, has repeatedly condemned Israel over the raids.
USA>CHN DEMAND -|The US, speaking through its trade envoy, urged China to open its markets.
CHN>EGY AID +|Beijing, keen on the canal, granted debt-ridden Egypt a loan of two billion dollars.
UKR>RUS ACCUSE -|Ukraine's prosecutor, in a report of ninety pages, blamed Russia for the breach of the dam.
EGY>SYR AID +|Cairo was not named, but Egypt sent forty lorries of flour and tents to Syria.
IRN>TUR SANCTION -|Iran, angry about the water, banned imports from Turkey.
# longer: several deeds
RUS>ISR DISAPPROVE -;RUS>IRN SUPPORT +|Russia condemned Israel and expressed its solidarity with Iran.
TUR>RUS COOPERATE +;TUR>USA REJECT -|Turkey bought rockets from Russia and rejected the American offer.
USA>ISR AID +;USA>IRN THREATEN -|Washington armed Israel while warning Iran to stay out.
CHN>RUS COOPERATE +;CHN>UKR AID +|China sells lorries to Russia and sends generators to Ukraine.
IRN>ISR THREATEN -;IRN=EGY CONSULT +|Iran threatened Israel but held talks with Egypt.
EGY>TUR CONCEDE +;EGY>ISR REJECT -|Egypt apologised to Turkey and rebuffed Israel.
UKR>RUS ASSAULT -;UKR>CHN REQUEST +|Ukraine bombed Russian depots and asked China for help.
# reciprocal
RUS=USA CONSULT +|Lavish dinners aside, diplomats from Russia and the US talked for nine hours.
IRN=ISR FIGHT -|For twelve days Iran and Israel fought each other.
CHN=USA SANCTION -|China and the US imposed tariffs on each other.
RUS=UKR AGREE +|Russia and Ukraine agreed on an exchange of prisoners.
EGY=TUR CONSULT +|Egypt resumed talks with Turkey after ten years.
CHN=RUS COOPERATE +|Chinese and Russian warships trained together off the coast.
SYR=TUR SUPPORT +|Syria and Turkey restored diplomatic ties.
ISR=TUR DISAPPROVE -|A diplomatic row between Israel and Turkey deepened.
IRN=RUS SUPPORT +|Iran and Russia are bound by a strategic partnership.
# nouns in longer clauses
IRN>RUS COOPERATE +|The report details Iran's deliveries of drones to Russia.
RUS>UKR FIGHT -|Prices have risen since Russia's full-scale invasion of Ukraine.
USA>CHN SANCTION -|Exporters fear the effects of American tariffs on China.
TUR>EGY SUPPORT +|Turkey's praise for Egypt raised eyebrows.
ISR>SYR FIGHT -|Analysts counted forty Israeli strikes in Syria last month.
CHN>IRN COOPERATE +|China's purchases of oil from Iran keep the rial afloat.
RUS>SYR SUPPORT +|Russian support for Syria has cost money and lives.
EGY>ISR DISAPPROVE -|Egypt's anger at Israel has many causes.
USA>TUR DEMAND -|American demands on Turkey were rejected.
IRN>USA ACCUSE -|Iran's allegations against Washington fill the papers.
UKR>RUS FIGHT -|A Ukrainian drone attack on Moscow closed two airports.
RUS>NATO THREATEN -|Russian threats against NATO are nothing new.
TUR>SYR RETREAT +|Turkey's withdrawal from Syria will take months.
# deeds undone, longer
USA>SYR CONCEDE + hypothetical|Washington said it would lift most of its sanctions on Syria.
RUS>UKR REJECT -|Russia pulled out of the grain deal with Ukraine.
ISR>TUR SANCTION -|Israel suspended all flights to Turkey.
CHN=USA SUPPORT +|Washington and Beijing mended their ties.
TUR>RUS CONCEDE +|Turkey dropped its objections to Russian overflights.
USA>IRN REJECT -|The US walked away from the accord with Iran.
EGY=IRN AGREE +|Egypt and Iran agreed to resume diplomatic relations.
RUS=UKR REJECT -|Ceasefire talks between Russia and Ukraine broke down.
SYR>ISR REJECT -|Syria broke off contacts with Israel.
CHN>USA CONCEDE +|China scrapped its duties on American beef.
# denied
TUR>RUS SANCTION + negated|Turkey has not joined in the sanctions against Russia.
CHN>RUS AID - negated|China has never given military aid to Russia.
EGY=ISR DISAPPROVE + negated|There is no rift between Egypt and Israel.
USA>UKR REJECT - negated|The US will not recognise Ukraine's claim.
ISR>SYR FIGHT + negated|Israel denied attacking Syria.
RUS>IRN SUPPORT - negated|Russia failed to defend Iran.
IRN>TUR DISAPPROVE + negated|Iran refrained from criticising Turkey.
# possible
USA>IRN ASSAULT - hedged|The US may bomb Iran again, officials hinted.
CHN>RUS AID + hypothetical;~USA>CHN DISAPPROVE -|Washington fears that China would arm Russia.
TUR>NATO REJECT - hypothetical|Turkey would block NATO if it had to.
IRN>ISR THREATEN - hypothetical|Iran plans to strike Israel, the paper claimed.
RUS>SYR AGREE +|Moscow will help Syria rebuild its grid.
EGY>TUR AGREE + hypothetical|Egypt hopes to sell gas to Turkey.
USA>RUS SANCTION - hypothetical|Congress has called for sanctions by the US against Russia.
ISR>IRN FIGHT - hypothetical|Should Israel attack Iran, the strait would close.
# people, organs
RUS:lavrov=TUR:erdogan CONSULT +|Lavrov sat down with Erdogan for an hour.
RUS:putin>UKR THREATEN -|Putin warned Ukraine that worse would come.
USA>CHN ACCUSE -|The US treasury secretary accused China of cheating.
IRN>SYR COOPERATE +|Iranian engineers shared radar plans with the Syrian army.
ISR>EGY SUPPORT +|Israel's prime minister thanked the people of Egypt.
TUR>USA SANCTION -|The Turkish parliament barred American inspectors.
RUS>UKR ASSAULT -|Russian soldiers tortured captives in Ukraine.
CHN>TUR INVESTIGATE -|Chinese auditors are looking into Turkey.
# crowds and rebels
SYR>IRN PROTEST -|Hundreds of Syrian students rallied against Iran.
EGY>USA PROTEST -|Crowds in Egypt burned the American flag.
IRN>ISR PROTEST -|Protests against Israel spread across Iran.
UKR>RUS PROTEST -|Ukrainian workers took to the streets against Russia.
# asking and being asked
UKR>USA REQUEST +|Ukraine appealed to the US for shells.
SYR>RUS REQUEST +|Syria has requested help from Russia.
EGY>CHN REQUEST +|Egypt asked China for a loan.
USA>TUR DEMAND -|Washington called on Turkey to ratify the treaty.
ISR>SYR DEMAND -|Israel insisted that Syria withdraw its guns.
RUS>USA DEMAND -|Moscow demanded an apology from Washington.
# judged
TUR>SYR SUPPORT +|Turkey voiced support for Syria's claim.
CHN>USA DISAPPROVE -;USA>IRN SANCTION -|China criticised American sanctions against Iran.
EGY>RUS SUPPORT +|Egypt hailed Russia for its patience.
IRN>EGY DISAPPROVE -|Tehran expressed regret over Egypt's decision.
# roles
SYR>IRN SUPPORT +|Syria, a close ally of Iran, abstained.
USA>ISR SUPPORT +|The US is Israel's staunchest ally.
IRN>USA DISAPPROVE -|Iran, an old foe of the US, smiled.
RUS>EGY AID +|Russia is Egypt's main supplier of wheat.
NATO=TUR DISAPPROVE -|Turkey is at odds with NATO over the islands.
TUR>CHN COOPERATE +|Turkey depends on China for its solar panels.
# headlines
RUS>IRN COOPERATE +|Russia to Sell Iran Fighter Jets
USA>ISR DEMAND -|US urges Israel to halt strikes
TUR>RUS DISAPPROVE -|Erdogan's Turkey Snubs Russia
IRN>USA REJECT -|Iran rejects US offer
UKR=RUS CONSULT +|Ukraine, Russia hold talks in Istanbul
# said by others
RUS>UKR FIGHT -|Russia attacked Ukraine, China's envoy told reporters.
TUR>ISR DISAPPROVE -|“Turkey despises Israel,” the columnist wrote.
IRN>RUS COOPERATE + hedged|Iran reportedly ships rockets to Russia.
~CHN>USA ACCUSE -;USA>RUS DISAPPROVE -|China said the US was wrong to snub Russia.
# nothing between them
nothing|Prices rose in Turkey and fell in Egypt.
nothing|The man, born in Iran, now lives in Israel.
nothing|Wheat from Russia is cheaper than wheat from Ukraine.
nothing|He flew from Egypt by way of Turkey.
nothing|Floods killed forty in China and ten in Iran.
nothing|Neither Israel nor Syria took part in the games.
# wire: agreeing, conceding, retreating
?:rebels>?:government AGREE +|The rebels agreed on Tuesday to let the government repair the pipeline.
?:government>?:rebels CONCEDE +|The government has granted an amnesty to the rebels, radio reported.
?:rebels>UN RETREAT +|The rebels freed three drivers of the UN on Sunday after a month in captivity.
EGY>?:opposition CONCEDE +|Egypt lifted a ban on the opposition that had been in force since May.
ISR>SYR RETREAT +|The last Israeli tanks left Syria before dawn.
?:rebels>?:government CONCEDE +|Some two hundred of the rebels surrendered to the government over the weekend.
TUR>?:students CONCEDE +|Turkish officials promised that students would be let go.
EGY>?:union AGREE +;~?:union>EGY CONSULT +|Egypt accepted a proposal by the miners’ union to cut the working week.
RUS=NATO AGREE +|Russia and NATO have agreed in principle to reopen their hotline.
CHN>UN AGREE +|China will send a battalion of engineers to the UN mission, Beijing announced.
# wire: refusing
?:government>?:rebels REJECT -|The government has ruled out talks with the rebels.
IRN>UN REJECT - negated|Iran refused to let inspectors of the UN visit the tunnel.
?:union>?:government REJECT -|Leaders of the miners’ union turned down an offer from the government.
RUS>UN REJECT -|Russia vetoed a resolution of the UN on the siege.
?:opposition>?:government REJECT -|In a statement, the opposition dismissed the call by the government for calm.
CHN>?:students REJECT - negated|China has declined to meet students.
SYR>TUR REJECT -|Syria ignored Turkey’s plea for water.
?:rebels>UN REJECT -|The rebels broke a promise to the UN to open the road.
# wire: demanding and asking
?:students>?:government DEMAND -|Students demanded that the government cut fees.
UN>SYR DEMAND -|The UN called for an end to the shelling by Syria.
?:opposition>?:government DEMAND -|The opposition gave the government until Friday to resign.
EGY>UN REQUEST +|Egypt appealed to the UN for tents and doctors.
?:union>?:government DEMAND -|The miners’ union wants the government to reopen the pit.
USA>ISR DEMAND -|The US has told Israel that it must open the crossing.
?:government>UN REQUEST +|The government sought help from the UN against the locusts.
# wire: accusing and disapproving
UN>?:rebels ACCUSE -|The UN said the rebels were behind the killings.
?:opposition>?:police ACCUSE -|The opposition charged that the police had stuffed ballot boxes.
IRN>TUR DISAPPROVE -|Iran summoned the Turkish ambassador over the speech.
UN>ISR DISAPPROVE -|The UN voiced deep concern over the curfew in Israel.
?:government>?:opposition DISAPPROVE -|A spokesman of the government called the opposition a pack of liars.
EGY>?:rebels ACCUSE -|Egypt holds the rebels responsible for the blast.
# wire: threatening
?:rebels>?:government THREATEN -|The rebels warned they would march on the capital unless the government stepped down.
?:union>?:government THREATEN -|The miners’ union threatened to strike if the government shuts the pit.
USA>SYR DEMAND -|The US gave Syria an ultimatum over the hostages.
# wire: protesting
?:students>?:government PROTEST -|Thousands of students took to the streets on Monday against the government.
?:students>?:police ASSAULT -|Students threw stones at the police near the square.
?:union>?:government PROTEST -|Members of the miners’ union downed tools in a protest at the government.
?:students>?:government PROTEST -|Hundreds of students marched through the city to protest a decision by the government.
?:opposition>?:government DEMAND -;~?:opposition>?:government PROTEST -|Supporters of the opposition blocked a bridge, demanding that the government go.
# wire: coercing
?:police>?:students COERCE -|Police fired tear gas at students outside the court.
?:police>?:opposition COERCE -|The police rounded up dozens of members of the opposition overnight.
?:government>?:opposition COERCE -|The government put a leader of the opposition under house arrest.
RUS>?:students COERCE -|A Russian court sentenced two students to nine years.
?:rebels>UN COERCE -|Rebels took two observers of the UN hostage on Friday.
EGY>?:opposition COERCE -|Egypt imposed a curfew and closed the offices of the opposition.
# wire: sanctioning
UN>?:rebels SANCTION -|The UN froze the accounts of the rebels.
TUR>EGY SANCTION -|Turkey ordered two diplomats from Egypt to leave within a week.
CHN>USA THREATEN - hypothetical|China said it would stop buying soya from the US.
?:government>?:union SANCTION -|The government banned the miners’ union for a year.
# wire: fighting
?:rebels>?:police ASSAULT -|The rebels ambushed a patrol, killing four of the police.
?:police>?:students ASSAULT -|Police opened fire on students, and two died.
?:rebels=?:government FIGHT -|Fighting between the rebels and the government flared up near the dam.
?:government>?:rebels FIGHT -|Jets of the government pounded positions of the rebels in the hills.
?:students>ISR FIGHT -|A bomb planted by students went off at the mission of Israel.
# wire: helping, supporting, talking
UN>EGY AID +|The UN flew thirty tonnes of rice to Egypt.
CHN>?:government SUPPORT +|China said it stood behind the government.
?:opposition>UN SUPPORT +|The opposition welcomed the arrival of observers from the UN.
?:government=?:rebels CONSULT +|Envoys of the government and the rebels met for the first time on Thursday.
UN>?:rebels CONSULT +;~?:rebels=UN CONSULT +|A delegation from the UN flew to the hills for talks with the rebels.
TUR=EGY AGREE +|Turkey signed a treaty on fishing with Egypt.
# wire: moving troops, looking into
RUS>TUR MOBILIZE -|Russia moved two divisions to the border with Turkey.
ISR>SYR MOBILIZE -|Israel put its troops on alert along the frontier with Syria.
UN>?:police INVESTIGATE -|The UN opened an inquiry into beatings by the police.
?:government>?:union INVESTIGATE -|The government is auditing the books of the miners’ union.
# written last: news of many kinds
EGY>ISR ACCUSE -|Egypt on Friday charged Israel with breaking the truce for the third time in a week.
RUS>TUR SANCTION -|Moscow has barred Turkish fruit from its markets, the farm watchdog said.
USA>CHN SANCTION -|Washington added nine Chinese laboratories to its blacklist.
CHN>USA THREATEN -|China promised countermeasures if the US sells missiles to the island.
EGY=TUR CONSULT + hypothetical|The foreign ministers of Turkey and Egypt are due to meet in Ankara next month.
IRN>SYR AID +|Iran flew rescue teams and blankets to Syria after the quake.
?:rebels>?:government ASSAULT -|Rebels blew up a railway bridge used by the government.
?:police>?:students COERCE -|Police beat and arrested dozens of students on the campus.
?:government>?:opposition RETREAT +|Under pressure, the government freed a jailed leader of the opposition.
UN>?:government DEMAND -|The UN urged the government to lift the siege at once.
RUS>UKR FIGHT -|Overnight, Russia launched a barrage of missiles against Ukraine.
UKR>RUS FIGHT -|Ukrainian forces drove Russian troops from three villages.
ISR>IRN ACCUSE -|Israel says Iran is behind the blast.
IRN>ISR REJECT -|Iran denied the charge by Israel as absurd.
CHN=RUS AGREE +|A pact on gas was signed in Beijing by China and Russia.
USA>TUR CONCEDE +|Washington waived a fine that it had imposed on Turkey.
NATO>RUS MOBILIZE -|NATO deployed a brigade along its border with Russia.
EGY>CHN SUPPORT +|Egypt paid tribute to China for building the port.
TUR>USA REJECT -|Ankara brushed aside a warning from Washington.
SYR>TUR DEMAND -|Syria insists on a full withdrawal by Turkey.
ISR=SYR FIGHT -|Clashes erupted on the frontier between Israel and Syria.
?:government=?:union AGREE +|The miners’ union has reached a deal with the government to end the strike.
?:students>USA PROTEST -|Students chanted slogans against the US outside its embassy.
RUS:putin>CHN CONSULT +|Putin arrived in China on Tuesday for a visit of three days.
USA>UKR COOPERATE +|American intelligence is being shared with Ukraine.
IRN>RUS SUPPORT +|Tehran has sided with Moscow throughout the war.
EGY>TUR SANCTION -|Cairo sent home the Turkish consul after the remarks.
UN>SYR INVESTIGATE -|Inspectors from the UN examined a plant in Syria.
TUR>?:rebels SUPPORT +|Turkey has long backed the rebels with money and guns.
?:government>?:rebels REJECT -|The government rejected as a trick the truce offered by the rebels.
USA>IRN COERCE -|The US seized a tanker that belonged to Iran.
CHN>EGY COOPERATE +|Chinese builders are laying rails across Egypt.
RUS>SYR RETREAT +|Russia has brought most of its pilots home from Syria.
ISR>EGY SUPPORT +;~EGY>ISR AGREE +|Israel welcomed Egypt's offer to host the talks.
IRN>TUR THREATEN -|Tehran cautioned Ankara against sending troops.
UKR>CHN DEMAND -|Ukraine pressed China to use its weight in Moscow.
?:opposition>?:government DISAPPROVE -|The opposition tore into the government over bread prices.
SYR>ISR ASSAULT + negated|Syria did not fire on Israel.
CHN=RUS SUPPORT +|China's friendship toward Russia is said to know no limits.
CHN=USA REJECT -|Trust between the US and China has collapsed.
nothing|The price of oil rose in Russia as rain fell on Turkey.
nothing|Students in the hall spoke of the weather.
`;
