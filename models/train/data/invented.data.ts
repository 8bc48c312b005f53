/**
 * Sentences made up in the manner of news agencies, each with two parties: the PLOVER class a careful coder gives, who does it to whom
 * (`=` both ways) by their text, the sentence. Learned from by the model of two actors in a sentence (`src/readers/fast/relationship`).
 */
export const INVENTED = `
AGREE|Peru=Ecuador|Peru and Ecuador have settled their differences over the upper stretch of the river, diplomats in Quito said.
AGREE|Nepal=China|Nepal said on Sunday it was prepared to open two more mountain crossings to traders from China.
AGREE|the mining company>the striking workers|After eleven weeks the mining company gave its word to the striking workers that none of them would lose a pension.
AGREE|Latvia=Sweden|Officials from Latvia initialled a fishing accord with Sweden late on Thursday.
AGREE|Guinea's ruling party=the opposition|Guinea's ruling party will sit down with the opposition in May to draw up a joint list of judges.
AGREE|Finland>Namibia|Finland intends to double what it gives to Namibia for wells and clinics next year, a minister announced.
AGREE|Hanoi>the Red Cross|Hanoi told the Red Cross that its delegates would be let into every camp before winter.
CONSULT|Albania's foreign minister>Macedonia|Albania's foreign minister arrives in Macedonia on Friday for a two-day stay.
CONSULT|the Vatican's envoy>rebel commanders|The Vatican's envoy slipped across the border at night to see rebel commanders in their hideout.
CONSULT|Oman>the kidnappers|Oman is passing messages to the kidnappers, a source close to the family said.
CONSULT|King Hassan>the Polish president|King Hassan had the Polish president to lunch at his palace outside Rabat.
CONSULT|Japan=Mongolia|Mongolia and Japan compared notes on the fishing crisis in a forty-minute telephone call.
CONSULT|Kenya>Eritrea and Djibouti|Kenya offered its good offices to Eritrea and Djibouti after the latest shooting on their border.
SUPPORT|Ghana>Togo|Ghana stands fully behind Togo in the dispute over the offshore wells, its president told reporters.
SUPPORT|Bishops>the tea pickers|Bishops spoke up for the tea pickers on Sunday and said their cause was just.
SUPPORT|Uruguay>Bolivia|Uruguay has formally recognised the new government of Bolivia.
SUPPORT|Canada>Iceland|Canada paid tribute to Iceland for its patience during the talks on cod.
CONCEDE|The army>students|The army bowed to students on Monday and scrapped plans to close the university.
CONCEDE|The Gambia>opposition newspapers|The Gambia has lifted a ban on two opposition newspapers that had been off the streets for a year.
CONCEDE|Burma's generals>the dissident writer|Burma's generals eased the house arrest of the dissident writer, who may now receive visitors.
CONCEDE|Chad>foreign reporters|Chad has given foreign reporters permission to travel to the east for the first time since the revolt.
CONCEDE|Seoul>Pyongyang|Seoul backed away on Tuesday from its insistence that Pyongyang pay for the damage.
COOPERATE|Brazil=Argentina|Frigates of Brazil and Argentina took part in joint manoeuvres off the Plata estuary.
COOPERATE|Romania>Moldova|Romania has begun pumping gas to Moldova through a new pipe under the Prut.
COOPERATE|Greek police=Bulgarian police|Greek police and Bulgarian police tracked the gang together for months.
COOPERATE|Denmark>Zambia|A consortium from Denmark is to build a cement works in Zambia.
AID|Norway>Honduras|Norway flew blankets and water pumps to Honduras within hours of the hurricane.
AID|Cuban doctors>Haitian villagers|Cuban doctors treated hundreds of Haitian villagers after the mudslide.
AID|The World Bank>Malawi|The World Bank has approved forty million dollars for Malawi to buy seed.
AID|French peacekeepers>nuns|French peacekeepers brought forty nuns out of the besieged town on Saturday.
AID|Tanzania>refugees from Burundi|Tanzania opened four new camps for refugees from Burundi this week.
AID|Saudi Arabia>Yemen|Saudi Arabia has written off part of what Yemen owes it.
RETREAT|Vietnam>Cambodia|The last Vietnamese battalions are to be gone from Cambodia by the end of September, Vietnam said.
RETREAT|Guerrillas>two missionaries|Guerrillas set two missionaries free in the hills near the lake after nine weeks.
RETREAT|Ethiopia>Somalia|Ethiopia has pulled back some of its troops from central Somalia, villagers said.
RETREAT|The militia>UN observers|The militia handed in nine hundred rifles to UN observers at a football ground.
RETREAT|Peru>Japanese hostages|Rebels in Peru let six Japanese hostages walk out of the residence on Sunday.
RETREAT|Turkey>Armenia|Turkey has reopened its airspace to planes bound for Armenia.
RETREAT|Tamil fighters=the government|Tamil fighters and the government silenced their guns for the new year.
INVESTIGATE|The tribunal>the former mayor|The tribunal is looking into claims that the former mayor ordered the burning of the mosque.
INVESTIGATE|UN inspectors>Iraq|UN inspectors took soil samples at a plant in Iraq on Wednesday.
INVESTIGATE|Swiss magistrates>the bank|Swiss magistrates have opened a file on the bank over transfers to a general's wife.
DEMAND|Nurses>the health ministry|Nurses gave the health ministry ten days to raise their wages.
DEMAND|The European Parliament>Slovakia|The European Parliament has called upon Slovakia to drop charges against the editor.
DEMAND|Angola>Zaire|Angola insists that Zaire close the camps along their common border.
DEMAND|Amnesty International>Fiji|Fiji should free every detained lawmaker at once, Amnesty International said.
DEMAND|Pakistan>the Security Council|Pakistan wants the Security Council to send observers to the valley.
DEMAND|Fishermen>Spain|Fishermen appealed to Spain to stop the trawlers before the season ended.
DISAPPROVE|Costa Rica>Nicaragua|Costa Rica voiced dismay over the dredging by Nicaragua of the border river.
DISAPPROVE|The archbishop>the junta|The archbishop likened the junta to a pack of wolves in his Easter sermon.
DISAPPROVE|Lebanon's prime minister>Israel|Lebanon's prime minister held Israel to blame for the collapse of the truce.
DISAPPROVE|Jamaica>Britain|Jamaica took Britain to court over the deportations.
DISAPPROVE|Turkmen officials>the broadcaster|Turkmen officials say the broadcaster made up stories about a famine.
DISAPPROVE|Kuwait>the Arab League|Kuwait was angry with the Arab League for inviting the envoy, a newspaper said.
DISAPPROVE|Belgium>Rwanda|Belgium lodged a protest with Rwanda over the expulsion of a priest.
DISAPPROVE|Human rights groups>Uzbekistan|There was sharp criticism of Uzbekistan from human rights groups on Friday.
REJECT|The Kurdish leader>Baghdad|The Kurdish leader wants nothing to do with the charter that Baghdad has drafted.
REJECT|Sudan>the African Union|Sudan has turned a deaf ear to pleas of the African Union for a larger force.
REJECT|Senegal>Mauritania|Senegal says there will be no talks with Mauritania as long as the shepherds are held.
REJECT|The hijackers>Algeria|The hijackers would not hear of an offer of safe passage by Algeria.
REJECT|Guyana>Venezuela|Guyana brushed off a claim by Venezuela to the forests west of the river.
REJECT|Bangladesh's opposition>the ruling party|Bangladesh's opposition refused to take part in a vote called by the ruling party.
REJECT|Cyprus>Turkey|Cyprus will block the accession of Turkey until the ports are open.
THREATEN|Truck drivers>the government|Truck drivers say they will bring the country to a halt if the government does not lower tolls.
THREATEN|Eritrea>Ethiopia|Eritrea warned that it would answer any further raid by Ethiopia with all its might.
THREATEN|The separatists>Spanish hotels|The separatists have said that Spanish hotels would be next.
THREATEN|The United States>Haiti's military rulers|The United States could use force to unseat Haiti's military rulers, a senior official hinted.
THREATEN|Moscow>Chisinau|Moscow may cut off gas to Chisinau on New Year's Day over unpaid bills.
THREATEN|A Sunni cleric>foreign troops|A Sunni cleric promised foreign troops a sea of fire.
PROTEST|Farmers>Brussels|Farmers dumped manure before the offices of the commission in Brussels on Tuesday.
PROTEST|Pilots>the state airline|Pilots at the state airline stayed off work for a third day.
PROTEST|Thousands of Serbs>the bombing by NATO|Thousands of Serbs linked arms on bridges against the bombing by NATO.
PROTEST|Bolivian miners>the president|Bolivian miners blew up sticks of dynamite outside the palace of the president to press for pay.
PROTEST|Monks>Chinese rule|Monks carrying banned flags marched past the temple and chanted against Chinese rule.
PROTEST|Three prisoners>the prison authority|Three prisoners have been on hunger strike since June over how the prison authority treats them.
PROTEST|Students>the visiting American senator|Students shouted down the visiting American senator in Athens.
SANCTION|Austria>Sudanese diplomats|Austria gave three Sudanese diplomats a week to pack their bags.
SANCTION|Iran>Denmark|Iran has called its ambassador home from Denmark in a row over cartoons.
SANCTION|The IMF>Zimbabwe|The IMF has held back a loan to Zimbabwe until the budget is cut.
SANCTION|Thailand>Laos|Thailand shut the bridge to Laos after the shooting.
SANCTION|Nigeria>the football federation|The football federation may no longer use the stadium, Nigeria decided.
SANCTION|Libya>Bulgaria|Ties with Bulgaria were severed by Libya over the verdict on the nurses.
MOBILIZE|Syria>Lebanon|Syria has moved two brigades up to the frontier with Lebanon.
MOBILIZE|India>Pakistan|Armoured columns of India rolled toward the desert border with Pakistan.
MOBILIZE|Police>demonstrators|Hundreds of police in riot gear took up positions around demonstrators on the square.
COERCE|Soldiers>the governor|Soldiers bundled the governor into a jeep and drove him away.
COERCE|Vietnam>a Buddhist monk|Vietnam has put a Buddhist monk on trial for handing out leaflets.
COERCE|The navy>Taiwanese trawlers|The navy impounded two Taiwanese trawlers near the shoal.
COERCE|Tunisia>a human rights lawyer|Tunisia has locked up a human rights lawyer for an article on torture.
COERCE|Israel>Palestinian workers|Israel sealed off the strip, keeping Palestinian workers from their jobs.
COERCE|Police>squatters|Police used water cannon to drive squatters from the shipyard.
COERCE|Gunmen>a Canadian engineer|A Canadian engineer was seized by gunmen at a drilling site.
COERCE|Cuba>dissidents|Cuba rounded up dissidents on the eve of the anniversary.
ASSAULT|Islamist gunmen>Coptic villagers|Islamist gunmen shot nine Coptic villagers dead as they left a church.
ASSAULT|A suicide bomber>a Shi'ite mosque|A suicide bomber blew himself up at a Shi'ite mosque on Friday.
ASSAULT|Settlers>a Palestinian farmer|Settlers set upon a Palestinian farmer with iron bars.
ASSAULT|Guards>a Sri Lankan maid|Guards at the camp beat up a Sri Lankan maid, a lawyer said.
ASSAULT|The mob>the Madurese migrants|Houses of the Madurese migrants were put to the torch by the mob.
ASSAULT|The death squad>union leaders|The death squad is said to have murdered eleven union leaders.
FIGHT|Russian gunners>Grozny|Russian gunners rained shells on Grozny through the night.
FIGHT|The Northern Alliance>Taliban|The Northern Alliance took a hill town from Taliban after two days of fighting.
FIGHT|Hutu militiamen=the army|Heavy clashes broke out between Hutu militiamen and the army near the airport.
FIGHT|American jets>Serb radar|American jets knocked out Serb radar on the coast.
FIGHT|Somali gunmen>a Pakistani patrol|Somali gunmen ambushed a Pakistani patrol and killed two soldiers.
FIGHT|Kurdish rebels>a Turkish garrison|Eleven died when Kurdish rebels attacked a Turkish garrison with mortars.
FIGHT|Armenian forces=Azeri forces|Armenian forces and Azeri forces traded artillery fire across the line of contact.
AGREE|Rwanda=Uganda|Rwanda and Uganda pledged on Monday to withdraw their soldiers from the town by the end of the month.
AGREE|Lithuania>the European Union|Lithuania has accepted a demand by the European Union that it close its old reactor.
AGREE|The guerrilla leader>the president|The guerrilla leader told the president in a letter that he was ready for direct talks.
AGREE|Malaysia=the Philippines|The Philippines will join Malaysia in policing the strait, officials in Manila said on Friday.
AGREE|Portugal>Mozambique|Portugal plans to send police instructors to Mozambique before the election.
AGREE|Warring clans>UN mediators|Warring clans promised UN mediators that aid convoys would not be touched.
AGREE|Rail unions=the transport ministry|Rail unions and the transport ministry reached a last-minute compromise on pay.
AGREE|Bhutan=India|Bhutan and India are close to a deal on a dam, a newspaper reported.
CONSULT|Ecuador's president>Havana|Ecuador's president flew to Havana on Wednesday for three days of talks on trade.
CONSULT|The German chancellor=the Czech prime minister|The German chancellor and the Czech prime minister discussed the expulsion of Germans after the war.
CONSULT|Swedish diplomats>Polisario leaders|Swedish diplomats held secret meetings with Polisario leaders in the desert.
CONSULT|Qatar>Sudanese rebels|Qatar invited Sudanese rebels to a conference on the future of Darfur.
CONSULT|A UN envoy>Nagorno-Karabakh|A UN envoy is expected in Nagorno-Karabakh next week on a fact-finding trip.
SUPPORT|The Dalai Lama>Tibetan exiles|The Dalai Lama praised Tibetan exiles for keeping their schools alive.
SUPPORT|Greece>Cyprus|Greece reaffirmed its backing for Cyprus on Sunday.
SUPPORT|Thousands of miners>President Iliescu|Thousands of miners came to Bucharest to show their loyalty to President Iliescu.
SUPPORT|Namibia>Morocco's rival|Namibia congratulated Morocco's rival on its admission to the union.
CONCEDE|Belarus>the opposition leader|Belarus released on bail the opposition leader, who had been held since March.
CONCEDE|The Kremlin>Chechen deputies|The Kremlin said it was willing to grant Chechen deputies wide autonomy.
CONCEDE|Turkey>Kurdish prisoners|Turkey gave in to a key demand of Kurdish prisoners and moved them closer to home.
CONCEDE|Iraq>weapons inspectors|Iraq let weapons inspectors enter a palace that had been closed to them.
CONCEDE|The ferry company>relatives|The ferry company said sorry to relatives of the drowned.
COOPERATE|Israel=Jordan|Israel and Jordan jointly fought a forest fire along their border.
COOPERATE|Ukraine>Angola|Ukraine sold six helicopters to Angola last year, an official disclosed.
COOPERATE|Interpol>Colombian detectives|Interpol shared files on the ring with Colombian detectives.
AID|Pakistan>Afghan refugees|Pakistan is sheltering some two million Afghan refugees.
AID|The Netherlands>Suriname|The Netherlands will give Suriname eleven million guilders for its harbour.
AID|Italian soldiers>Albanian children|Italian soldiers handed out milk and bread to Albanian children on the quay.
AID|Russia>North Korea|Fifty thousand tonnes of wheat from Russia reached North Korea on Saturday.
RETREAT|Hostage-takers>a teacher|Hostage-takers freed a teacher and two pupils after talks with police.
RETREAT|Senegalese troops>Guinea-Bissau|The last contingent of Senegalese troops sailed home from Guinea-Bissau.
RETREAT|Croatia>Serb fighters|Croatia handed over the bodies of nine Serb fighters to the Red Cross.
RETREAT|The rebel faction>the peace force|Some five hundred men of the rebel faction gave up their arms to the peace force.
RETREAT|India=Pakistan|Guns fell silent along the line between India and Pakistan at midnight.
INVESTIGATE|Argentine judges>the former admiral|Argentine judges questioned the former admiral for six hours about the missing students.
INVESTIGATE|The Council of Europe>Romania|The Council of Europe sent a team to look at orphanages in Romania.
DEMAND|Japan>Russia|Japan on Thursday renewed its call for Russia to return four islands.
DEMAND|Protesters>the king|Protesters want the king to sack his cabinet.
DEMAND|The UN refugee agency>Thailand|The UN refugee agency asked Thailand not to send the boat people away.
DEMAND|Opposition parties>the prime minister|Opposition parties have demanded the resignation of the prime minister.
DEMAND|Washington>Tripoli|Washington insists on compensation from Tripoli for the families.
DISAPPROVE|Chile>Bolivia|Chile accused Bolivia of stirring up trouble over the port.
DISAPPROVE|The Pope>the arms makers|The Pope had harsh words for the arms makers on Sunday.
DISAPPROVE|Vietnamese papers>the senator|Vietnamese papers poured scorn on the senator for his remarks.
DISAPPROVE|Algeria>France|Algeria has complained to France about the treatment of its nationals.
DISAPPROVE|Press freedom groups>Ethiopia|Press freedom groups say Ethiopia jails more reporters than any other state in Africa.
DISAPPROVE|Indonesia>Australia|Indonesia was upset by Australia's decision to take in the asylum seekers.
REJECT|North Korea>the South|North Korea on Saturday dismissed as nonsense an offer of family reunions from the South.
REJECT|The Taliban>the United Nations|The Taliban have refused to hand the Saudi over, despite an appeal by the United Nations.
REJECT|Israel>the mediator|Israel ruled out any new concession to the mediator before the vote.
REJECT|Armenia>Azerbaijan|Armenia is not ready to discuss the return of land to Azerbaijan, its foreign minister said.
REJECT|Strikers>the airline|Strikers voted down a new offer from the airline late on Sunday.
THREATEN|Tamil Tigers>Colombo|Tamil Tigers said they would resume attacks on Colombo unless the offensive stopped.
THREATEN|China>Taiwan|China reserves the right to use force against Taiwan if it declares independence.
THREATEN|Brussels>Microsoft|Brussels told Microsoft that it faced daily fines from July.
THREATEN|Doctors>the Polish government|Doctors in Lodz have given notice of a strike against the Polish government.
PROTEST|Taxi drivers>the mayor|Taxi drivers brought traffic to a standstill to force the mayor to scrap new fees.
PROTEST|Students>the education minister|Students burned tyres and called for the head of the education minister.
PROTEST|Women in black>the occupation|Women in black stood in silence against the occupation outside the ministry.
PROTEST|Bangladeshi garment workers>factory owners|Bangladeshi garment workers walked out on factory owners in a row over wages.
SANCTION|The United States>Burma|The United States has banned imports of rubies from Burma.
SANCTION|Russia>Georgian wine growers|Russia stopped buying from Georgian wine growers in spring.
SANCTION|Ghana>Nigerian traders|Ghana expelled hundreds of Nigerian traders without papers.
SANCTION|FIFA>Iraq|FIFA has suspended Iraq from all matches.
MOBILIZE|Georgia>South Ossetia|Georgia put its army on alert along the edge of South Ossetia.
MOBILIZE|NATO>Kosovo|NATO ordered extra bombers within reach of Kosovo.
COERCE|Egyptian police>the Brotherhood|Egyptian police detained forty members of the Brotherhood in dawn raids.
COERCE|Rebels>Turkish lorry drivers|Rebels are holding two Turkish lorry drivers hostage near Mosul.
COERCE|Zimbabwe>the newspaper|Zimbabwe has shut down the newspaper and seized its presses.
COERCE|Hackers>the Estonian parliament|Hackers crippled the web site of the Estonian parliament.
COERCE|Spanish courts>an ETA commander|Spanish courts sentenced an ETA commander to thirty years.
ASSAULT|Bandits>a German tourist|Bandits killed a German tourist near the ruins.
ASSAULT|A car bomb>the Danish embassy|A car bomb wrecked the Danish embassy and wounded eight people.
ASSAULT|Police>a Roma youth|A Roma youth died after he was kicked by police in a cell.
ASSAULT|Ugandan rebels>pupils|Ugandan rebels hacked pupils to death in their dormitory.
FIGHT|Sri Lankan warplanes>Tiger bases|Sri Lankan warplanes bombed Tiger bases in the north for a second day.
FIGHT|Ethiopian troops=Islamist fighters|Ethiopian troops and Islamist fighters battled for the port.
FIGHT|Hezbollah>northern Israel|Rockets fired by Hezbollah landed in northern Israel.
FIGHT|Bosnian Serb guns>Sarajevo|Bosnian Serb guns opened up on Sarajevo again at dusk.
FIGHT|Congolese soldiers>Mai Mai militia|Congolese soldiers killed thirty Mai Mai militia in a clash near the mine.
`;
