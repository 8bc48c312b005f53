/** Sentences in which a deed is named that nobody did, or that is no deed of those named. Invented. */

/** Named, but asked, supposed, denied or doubted: not asserted. */
export const UNREAL = `
No Sudanese patrol crossed into Chad.
No Ethiopian drone struck Eritrea.
Not one Algerian soldier attacked Morocco.
None of the Armenian guns shelled Azerbaijan.
Neither Kenya nor Uganda invaded Rwanda.
Peru and Ecuador are not at war.
Chile and Bolivia were never at war.
Japan isn't hostile to Mongolia.
Has Eritrea attacked Djibouti?
Would Serbia invade Kosovo?
Did Rwanda bomb Burundi? Hardly.
Had Algeria attacked Morocco, the border would be closed.
Were Serbia to invade Kosovo, the alliance would act.
Should Eritrea attack Djibouti, the port would close.
Prices will double if Algeria attacks Morocco.
Whether Rwanda bombed Burundi is unclear.
It is a myth that Peru attacked Ecuador.
It is not true that Serbia shelled Kosovo.
There is no evidence that Vietnam hacked Laos.
Nobody believes that Mongolia attacked Japan.
Rwanda denies it bombed Burundi.
Rwanda denied that its jets had bombed Burundi.
Reports that Algeria had invaded Morocco were false.
The claim that Peru attacked Ecuador is a hoax.
Imagine that Serbia invades Kosovo.
Many fear that Eritrea will attack Djibouti.
Algeria has yet to attack Morocco.
Algeria nearly attacked Morocco.
Far from attacking Burundi, Rwanda sent it rice.
An Algerian attack on Morocco is unlikely.
Rwanda's raid on Burundi never happened.
`;

/** Plain facts that look a little like the above. */
export const FACTS = `
Why did Algeria attack Morocco?
Algeria attacked Morocco, didn't it?
It is true that Serbia shelled Kosovo.
There is no doubt that Rwanda bombed Burundi.
No sooner had Rwanda bombed Burundi than prices rose.
Nobody doubts that Peru attacked Ecuador.
Algeria, not Tunisia, attacked Morocco.
Rwandan troops captured a village in Burundi.
Rwanda fired shells at Burundi.
Algerian jets struck targets in Morocco.
Serbia struck Kosovo with drones.
Peru and Ecuador are at war.
`;

/** Words of war in everyday and sports senses. */
export const TAME = `
Peru fires up talks on copper with Chile.
Peru fired off a note to Chile.
Austria and Hungary fight bark beetles in their forests.
Austria and Hungary battle floods together.
Ghana killed off a levy on onions from Togo.
Norway bombarded Iceland with questions.
Ghana strikes a bargain with Togo.
Chile and Peru waged war on locusts.
Austria joins Hungary in the fight against obesity.
A price war between Chile and Peru ruined millers.
Austria and Hungary fight for the same tourists.
Ghana is conquering the Togolese market with cocoa.
Ghana beat Togo to the contract.
Bulgaria clash with Romania in the quarter-final on Friday.
Bulgaria thrashed Romania 4-0.
Ghana beat Togo by three goals.
Kenya defeated Uganda in the relay.
Serbia destroyed Croatia in straight sets.
Chile will fight Peru for the bronze medal.
`;

/** A firm or a private person, not a state. */
export const PRIVATE = `
A Belgian brewer bought a Czech rival.
An Austrian carmaker sued a Danish insurer.
A Chilean sprinter beat a Peruvian champion.
Oslo-based shipper Norra sued Vienna-listed bank Donau.
The Greek airline accused a Turkish carrier of fraud.
A Danish tourist attacked a Swedish waiter.
Finnish novelist Aino Salo praised a Polish poet.
`;

/** Where two meet, or who only speaks of a deed, is no party; the code of whoever is none, then the text. */
export const NO_PARTY = `
AUT	Chile and Peru signed a pact in Vienna, Austria.
KEN	Chile and Peru met in Nairobi, the Kenyan capital.
CHE	Chile and Peru held talks in Geneva.
FRA	Chile and Peru quarrelled in Paris over copper.
POL	“Russia has cut off the oil,” Donald Tusk told reporters.
POL	Russia is a menace, Donald Tusk said.
POL	“Belarus has invaded,” said Donald Tusk.
POL	“Belarus bans everything,” complained Donald Tusk.
POL	Belarus ‘set to invade’ Lithuania, Tusk says
`;
