const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that end or head the name of an organization. */
export const ORGANIZATION_WORDS = set(`
  inc corp corporation co ltd llc plc company companies group holdings industries partners bank university college institute institution council committee association
  party ministry department agency foundation center centre court commission union federation league society organization organisation authority bureau
  office service services administration academy museum hospital church network news times post press journal tribune gazette herald magazine media
  studios entertainment records airlines airways motors technologies systems software energy petroleum oil gas pharmaceuticals club fund trust alliance coalition
  movement front brigade battalion corps force forces army navy police guard assembly parliament congress senate board caucus campaign project initiative
  aerospace labs laboratories capital ventures securities insurance health lobby raiders patriots cowboys yankees
`);

/** First words after which no person's name follows: days, months, places, and what begins the name of a thing. */
export const NOT_GIVEN_NAMES = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  new north south east west northern southern eastern western upper lower greater central old saint st san santa los las el la le fort port mount lake
  cape river city county super world cup grand great red black white blue green golden silver bitcoin united first second third final
  house senate state national federal international general supreme high royal civil social security affordable care act law bill
  internet google facebook twitter instagram youtube christmas easter thanksgiving ramadan super bowl academy awards golden nobel prize
  republican democratic republican conservative liberal islamic christian catholic jewish muslim sunni shiite shia arab european asian african
  english scottish welsh latin american americans hispanic black lives matter associated thomson getty read more photo image related advertisement
  supreme air force chief executive foreign prime vice deputy secretary minister president ballistic tel tower street avenue road
  what when where why how join said says watch must middle racing orange bipartisan cabinet ny photographer marine virginia
  affordable iron star ice hurricane tropical storm operation project planned dodd obama medicare medicaid
`);

/** Last words of places, streets, events, laws and things, which are no surnames. */
export const NOT_SURNAMES = set(`
  river county street avenue road airport island islands valley mountain mountains lake beach city park square bridge sea ocean bay gulf strait peninsula
  desert forest heights hills creek springs plaza tower building hall palace mosque cathedral temple theater theatre stadium arena field
  act law bill amendment treaty accord agreement pact deal plan doctrine war day week month year eve awards award prize cup open championship championships games olympics
  series season show summit conference convention festival report review index app east revolution videos reserve ag democrat republican phone street journal jr sr monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december states kingdom republic nations district
  province region state town village school high middle elementary
`);

/** Acronyms that name no actor. */
export const NOT_ACRONYMS = set(`
  ceo cfo coo cto tv gdp am pm dna rna covid hiv aids us usa uk eu un id it pc ai vip dj mp mps md phd ba ma mba gop icbm icbms wmd vat gmt est edt pst pdt utc bst
  jr sr ii iii iv vi vii viii ix xi xii km kg usd eur gbp faq pr hr hq suv atm gps lgbt lgbtq lgbtqi dvd cd nfl nba mlb nhl mvp qb td rbi era url pdf ok
  rt via am fm ad bc ce bce ie eg etc asap fyi rip aka diy nyc la sf dc jcpoa snap swift start salt inf npt tpp nafta ttip
`);

/** Places so often in the news that their repetition makes no actor. */
export const PLACES = set(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
  vermont virginia wisconsin wyoming carolina dakota hampshire york jersey manhattan brooklyn queens boston chicago houston dallas philadelphia phoenix
  atlanta miami seattle denver detroit baltimore cleveland pittsburgh charlotte orlando tampa nashville memphis louisville milwaukee sacramento portland
  ferguson hollywood queensland sydney melbourne brisbane perth toronto montreal vancouver quebec ontario alberta scotland wales england cornwall yorkshire
  manchester birmingham liverpool glasgow edinburgh belfast cambridge oxford bristol leeds crimea donbas donbass donetsk luhansk kharkiv kherson odesa odessa
  mariupol zaporizhzhia bakhmut aleppo idlib homs hama raqqa afrin manbij latakia tartus deraa palmyra ghouta mosul kirkuk basra fallujah najaf karbala erbil
  isfahan natanz fordow mashhad qom shiraz tabriz bushehr arak istanbul izmir diyarbakir incirlik gaza rafah golan hebron haifa nablus sinai suez hormuz
  hodeidah taiz marib kandahar helmand kunduz peshawar karachi lahore kashmir punjab mumbai kolkata chennai bangalore gujarat shanghai xinjiang tibet
  guangdong shenzhen wuhan macau okinawa hiroshima fukushima busan darfur benghazi misrata sirte tigray nagorno karabakh abkhazia ossetia chechnya dagestan
  siberia petersburg sochi kaliningrad vladivostok kazan transnistria barcelona catalonia munich frankfurt hamburg geneva zurich milan naples venice marseille
  europe asia africa antarctica america oceania eurasia caucasus balkans mideast arctic atlantic pacific mediterranean levant sahel maghreb earth mars moon
  jupiter internet islam christianity judaism god allah covid coronavirus ebola english french spanish arabic hebrew persian farsi mandarin christmas
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  sept oct nov dec aug jan feb section cabinet treasury semitism semitic koreas fifth steel friends caliphate furor amendment ramadan cabinet dems dem sens sen reps watergate whitewater
  euphrates tigris danube volga bosphorus dardanelles kurdistan uighurs uyghurs caesar
  change comment comments reply login email subscribe
  thanksgiving easter ramadan hanukkah republican democratic obamacare medicare medicaid brexit jews muslims christians catholics arabs shiite shia sunni
  sunnis shiites muslim islamic islamist jewish christian catholic arab arabic african european asian latino hispanic black white native nazi nazis
  olympics olympic wimbledon oscar grammy emmy bible quran koran torah ii iii mr mrs ms dr jr sr inc corp getty photo caption image
`);
