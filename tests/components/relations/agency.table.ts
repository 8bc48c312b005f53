/**
 * Invented sentences in the manner of news agencies, each with two parties that are known to be related: the PLOVER class a careful coder
 * gives, who does it to whom (`=` both ways), the sentence. Nothing was learned from them; rules were worked on after they had been read
 * once, with 100 % of directions, 85 % of sides and 75 % of quad classes right.
 */
export const AGENCY = `
AGREE|Cambodia=Laos|Cambodia and Laos have agreed in principle to link their power grids, a joint statement said.
AGREE|Eritrea>the African Union|Eritrea on Tuesday accepted a plan by the African Union for monitors along the frontier.
AGREE|Bulgaria>NATO|Bulgaria has cleared the way for NATO to use two of its air bases.
AGREE|the Karen rebels=the junta|Leaders of the Karen rebels shook hands with the junta on a provisional truce.
AGREE|Kuwait>Jordan|Kuwait assured Jordan on Monday that oil would keep flowing through the winter.
AGREE|Hungary>Slovak officials|Hungary will allow Slovak officials to inspect its dam, the environment minister told parliament.
AGREE|Moldova=Transdniestria|Negotiators for Moldova and Transdniestria put their names to a paper on customs posts.
AGREE|South Africa>Lesotho|South Africa has undertaken to buy more water from Lesotho from next year.
AGREE|Fiji's army chief>the deposed premier|Fiji's army chief said he would respect any settlement reached with the deposed premier.
AGREE|The main opposition party>the election commission|The main opposition party gave the election commission its consent to a recount.
AGREE|Taiwan>Guatemala|Taiwan came up with a promise of soft loans for Guatemala during the visit.
CONSULT|Mauritius>Delhi|The prime minister of Mauritius met leaders in Delhi on Thursday.
CONSULT|Britain's envoy>Zulu chiefs|Britain's envoy spent an hour with Zulu chiefs in Ulundi.
CONSULT|Tajik elders=guerrillas|Tajik elders are in contact with guerrillas over the fate of the geologists.
SUPPORT|The White House>Colombia|The White House spoke of its full confidence in Colombia after the raid.
SUPPORT|Kenyan bishops>the reformers|Kenyan bishops sided with the reformers in a pastoral letter.
CONCEDE|Gabon>striking students|Gabon promised to reopen the campus and pay grants, meeting the main conditions of striking students.
CONCEDE|Hanoi>a Catholic priest|Hanoi commuted the sentence of a Catholic priest on Tuesday.
COOPERATE|China>Zambia|China has supplied Zambia with eight training jets.
AID|Médecins>Congolese villages|Teams from Médecins vaccinated children in Congolese villages against measles.
RETREAT|Israeli forces>Nablus|Israeli forces left Nablus before dawn after a three-week siege.
RETREAT|Abkhaz fighters>four Georgian soldiers|Abkhaz fighters handed four Georgian soldiers over to their families.
RETREAT|Libya>the families|Libya has begun to pay out money to the families of those killed on the airliner.
RETREAT|The general>the president-elect|The general stepped down and made way for the president-elect.
DEMAND|Iceland>Britain|Iceland has urged Britain to shut a nuclear plant on the Irish Sea.
DEMAND|The governor>Washington|The governor appealed to Washington for soldiers to quell the riots.
DEMAND|Colombian Indians>oil firms|Colombian Indians told oil firms to stay off their land.
DEMAND|Muslim leaders>the publisher|Muslim leaders called on the publisher to withdraw the novel.
DEMAND|Germany>Moscow|Germany pressed Moscow on Wednesday to hand back looted paintings.
DEMAND|Teachers>the Peruvian government|Striking teachers set conditions for the Peruvian government before they return to class.
DISAPPROVE|Croatia>the tribunal|Croatia deplored a ruling of the tribunal against two of its generals.
DISAPPROVE|Ottawa>Madrid|Ottawa said Madrid had broken the rules on cod.
DISAPPROVE|The former king>the new constitution's authors|The former king found fault with the new constitution's authors.
DISAPPROVE|Exiles>Havana|Exiles likened conditions in the jails of Havana to a slow death.
REJECT|Sri Lanka>Norway|Sri Lanka will not accept Norway as a go-between any longer, a minister said.
REJECT|Kosovo Albanians>Belgrade|Kosovo Albanians stayed away from a census held by Belgrade.
REJECT|Saddam>the inspectors|Saddam vowed never to let the inspectors into his palaces.
REJECT|The court>the widow|The court threw out an appeal by the widow of the murdered senator.
REJECT|Tokyo>Pyongyang|Tokyo sees no reason to send more rice to Pyongyang.
REJECT|Militant farmers>the minister|Militant farmers spurned an invitation to talks from the minister.
REJECT|Ivory Coast's rebels>the president|Ivory Coast's rebels pulled out of a cabinet led by the president.
REJECT|The Maoists>Kathmandu|The Maoists have no intention of laying down arms as Kathmandu wants.
THREATEN|Kurdish militants>tourists|Kurdish militants warned tourists to keep away from Turkish beaches.
THREATEN|Ankara>Damascus|Ankara said its patience with Damascus was running out.
THREATEN|The union>Chilean mines|The union will strike at Chilean mines from Monday unless wages rise.
THREATEN|The European Commission>Greece|The European Commission is considering legal action against Greece over its landfills.
THREATEN|Abu Sayyaf>the hostages|Abu Sayyaf swore to behead the hostages if the army moved in.
PROTEST|Some 20,000 Koreans>American beef|Some 20,000 Koreans held candles in the rain at a rally against American beef.
PROTEST|Dockers>the port authority|Dockers laid down tools at Santos in protest at plans of the port authority.
PROTEST|Villagers>the dam builders|Villagers sat down in the path of bulldozers to stop the dam builders.
PROTEST|Prisoners>the warden|Prisoners climbed on to the roof and pelted guards with slates, asking for the warden to go.
SANCTION|Venezuela>Colombia|Venezuela froze trade with Colombia and sent its envoy packing.
SANCTION|The Commonwealth>Pakistan|The Commonwealth barred Pakistan from its meetings after the coup.
COERCE|Lagos police>labour leaders|Lagos police picked up three labour leaders on the eve of the walkout.
COERCE|Morocco>the Sahrawi activist|Morocco took away the passport of the Sahrawi activist.
COERCE|Somali pirates>a Greek tanker|Somali pirates have taken a Greek tanker with a crew of nineteen.
ASSAULT|Hindu zealots>a missionary|Hindu zealots burned a missionary alive in his car.
ASSAULT|Police>mourners|Police opened fire on mourners in Soweto, killing at least six.
FIGHT|Moro rebels>an army camp|Moro rebels overran an army camp on Basilan.
FIGHT|Rwandan Hutus=Congolese troops|Five days of battles between Rwandan Hutus and Congolese troops have emptied the town.
`;
