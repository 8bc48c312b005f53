/** Nouns for people who speak for whom they belong to: "a Russian official", "the envoy of Iran". */
export const OFFICIALS = `
  admiral aide ambassador attache authority captain chancellor chief chief-of-staff colonel commander commissioner
  counterpart counsel deputy diplomat director-general emissary envoy general governor head lawmaker leader legislator
  lieutenant major marshal mediator member minister monarch negotiator officer official parliamentarian premier president
  prosecutor representative secretary senator spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen
  undersecretary vice-president`;

/** Bodies that speak for whom they belong to: "the Turkish foreign ministry", "the Iranian side". */
export const ORGANS = `
  administration agency airforce army assembly cabinet camp campaign coastguard command commission committee consulate
  council court delegation department directorate duma embassy force government guard intelligence
  junta leadership legislature military ministry mission monarchy navy office parliament police presidency
  prosecution regulator secretariat senate side team treasury`;

/** Bodies that speak for a state only when they are its own: "state television", "official news agency". */
export const OUTLETS = `agency broadcaster media network news newspaper outlet press radio television tv channel`;
export const OWNED = `state state-run state-owned state-controlled state-backed government-run official semi-official`;

/** Those who act for a person or a firm, but for no country: "a lawyer for the minister", "the president's doctor". */
export const AGENTS = `adviser advisor assistant attorney lawyer lawyers publicist solicitor`;

/**
 * Nouns for people who speak for themselves, whatever country or person stands beside them: "Russian analysts", "critics of
 * the president".
 */
export const PRIVATE = `
  academic activist actor actress adversary ally analyst artist associate athlete author banker biographer blogger
  brother businessman businessmen businesswoman campaigner cartoonist challenger citizen civilian coach colleague
  columnist commentator commuter company consumer correspondent critic daily daughter defector demonstrator detractor
  detainee dissident doctor driver economist editor editorial emigre employee engineer enemy exile expat expatriate expert
  exporter family fan farmer father filmmaker firm fisherman foe follower friend historian hostage husband immigrant
  importer insider investor journalist lecturer loyalist magazine migrant miner mother motorist musician nationalist
  neighbor neighbour newspaper novelist nurse observer opponent organizer organiser outlet owner painter pensioner
  people player poet pollster priest prisoner producer professor protester protestor psychologist pundit reader
  refugee relative reporter researcher resident retiree reviewer rival sailor scholar scientist sister skeptic sceptic
  singer son specialist student supporter survivor sympathizer sympathiser teacher tourist trader traveller traveler
  tycoon veteran victim villager volunteer voter website widow widower wife witness women men worker writer youth`;

/** Words that part somebody from whom the noun beside it would have them speak for: "a former Russian official". */
export const PARTED = `
  former ex onetime one-time ousted exiled exile fugitive retired opposition dissident defected anti pro self-proclaimed
  backed appointed installed aligned friendly allied occupied sponsored funded then-opposition late disgraced sacked
  dismissed family rebel separatist breakaway shadow independent would-be`;

/** Those who, named with a place, speak for the state it stands for: "officials in Tehran", not "diplomats in Moscow". */
export const SEATED = `
  official officials authority authorities government ministry minister ministers leader leaders leadership parliament
  lawmaker lawmakers prosecutor prosecutors court police administration cabinet regulator regulators military`;
