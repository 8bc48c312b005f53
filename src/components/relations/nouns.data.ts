/**
 * Nouns that name a relation or an act between actors, written for this project. Tab-separated: event class, cooperation, pattern,
 * appraisal, lemmas (`_` joins the words of a phrase).
 *
 * A pattern lists the prepositions that mark the target, in order of preference. The source is who owns the noun
 * ("Russia's invasion of …", "the attack by …") or the subject of its verb. `m`: it holds both ways ("talks between A and B"). `h`: a
 * role one side has toward the other ("Iran's ally Syria", "a friend of China").
 */
export const NOUNS = `
CONSULT	.2	m with between to of	.	talk meeting summit negotiation conversation discussion dialogue consultation parley tete-a-tete encounter phone_call telephone_call telephone_conversation call contact diplomacy communication outreach handshake exchange session one-on-one sit-down audience briefing diplomatic_contact back_channel hotline liaison conclave
CONSULT	.2	to with	.	visit trip journey tour delegation message letter envoy emissary overture invitation proposal note greeting
CONSULT	.2	between with of	.	mediation arbitration shuttle_diplomacy good_office facilitation mediator broker intermediary go-between peacemaker
AGREE	.35	m with between on	.	deal agreement arrangement contract memorandum understanding bargain protocol
AGREE	.5	m with between on	.	pact treaty accord ceasefire truce armistice compromise convention covenant communique entente detente modus_vivendi peace_deal peace_treaty free-trade_agreement joint_statement joint_declaration consensus roadmap
AGREE	.4	to for	.	pledge promise commitment offer vow guarantee assurance
SUPPORT	.6	x of for	.	defense defence
SUPPORT	.6	in	.	trust confidence faith
SUPPORT	.6	for to of with	.	solidarity sympathy
SUPPORT	.6	for to of	.	support backing endorsement praise blessing encouragement advocacy tribute loyalty allegiance thanks gratitude admiration respect affection applause recognition approval congratulation condolence fealty homage
SUPPORT	-.1	for to	-.4	appeasement flattery subservience servility fawning bootlicking
SUPPORT	.7	m with between to of	.	alliance friendship partnership bond rapprochement reconciliation normalization normalisation thaw brotherhood kinship honeymoon bromance camaraderie entente_cordiale unity harmony closeness amity fraternity goodwill trust reset special_relationship strategic_partnership embrace rapport affinity courtship love_affair marriage peace coexistence courtesy
SUPPORT	.5	m with between of	-.7	axis cabal collusion conspiracy unholy_alliance plot connivance complicity cahoots nexus pact_of_steel
SUPPORT	.4	m with between of	-.2	marriage_of_convenience bloc quid_pro_quo horse-trading
COOPERATE	.6	m with between	.	cooperation co-operation collaboration coordination co-ordination partnership_agreement joint_venture exercise joint_exercise manoeuvre maneuver joint_patrol drill joint_drill wargame exchange_program interdependence integration interoperability synergy
COOPERATE	.25	m with between to	.	link connection bilateral_tie bilateral_relation diplomatic_relation diplomatic_tie linkage interaction exchange_of_good
COOPERATE	.15	m with between to	.	trade commerce tie relation relationship
COOPERATE	.5	m with between	.	bilateral_trade trade_deal trade_agreement trade_pact economic_tie military_tie
COOPERATE	.6	to from	.	sale export shipment delivery supply transfer arms_sale credit investment pipeline gas_supply
COOPERATE	.5	from of	.	purchase acquisition procurement
COOPERATE	.4	on upon	-.1	dependence reliance dependency dependance
COOPERATE	.5	in	.	stake foothold share investment_in
AID	.25	to for from	.	weapon arm ammunition munition weaponry missile_system jet_sale
AID	.6	to for from	.	loan
AID	.7	to for of	.	aid assistance help relief donation grant subsidy bailout rescue protection humanitarian_aid military_aid gift handout lifeline protector evacuation training
CONCEDE	.5	to for	.	concession apology amnesty pardon waiver exemption easing permission reprieve leniency indulgence climbdown apology_to lifting
RETREAT	.4	from of	.	withdrawal retreat pullout pullback release disengagement disarmament demobilization demobilisation surrender repatriation drawdown evacuation_from
REQUEST	.1	to for on from	.	request appeal plea call petition entreaty
DEMAND	-.4	on to that for	.	demand ultimatum pressure insistence prodding
DISAPPROVE	-.4	over about at with	.	regret dismay concern alarm unhappiness impatience exasperation
DISAPPROVE	-.4	for of toward over with	.	disapproval contempt hatred disdain scorn disregard dislike
DISAPPROVE	-.4	of toward towards over on against with at	.	criticism condemnation denunciation rebuke censure complaint objection tirade diatribe snub insult resentment anger outrage fury ire irritation frustration distrust mistrust suspicion reprimand broadside jibe barb dig swipe attack_ad disappointment scolding skepticism scepticism displeasure mockery slight slur animus antipathy defiance hostility_toward loathing fear envy wariness
DISAPPROVE	-.5	m with between over	.	rift dispute row quarrel disagreement tension feud spat strain friction discord animosity acrimony enmity hostility antagonism split divide schism standoff stand-off falling-out cold_war bad_blood argument deadlock impasse estrangement divergence chill frost crisis rivalry competition contest strife war_of_word divorce breakup break rupture mutual_suspicion unease misunderstanding diplomatic_spat confrontation contradiction
DISAPPROVE	-.5	of	.	betrayal abandonment desertion sellout sell-out stab_in_the_back backstabbing
ACCUSE	-.4	against of that at toward	.	accusation allegation charge blame indictment lawsuit claim complaint_against finger-pointing recrimination
REJECT	-.4	of to from	.	rejection refusal rebuff dismissal veto opposition resistance repudiation denial objection_to
THREATEN	-.6	to against of from	.	threat warning menace intimidation blackmail ultimatum_to saber-rattling sabre-rattling brinkmanship brinksmanship bluster provocation danger challenge
PROTEST	-.6	against at over	.	protest demonstration rally march riot general_strike hunger_strike strike_action unrest uprising revolt rebellion mutiny sit-in
SANCTION	-.5	in on over	.	curfew blackout state_of_emergency lockdown
SANCTION	-.5	on against to over	.	import_tax import_duty levy import_ban duty sanction embargo boycott tariff penalty restriction ban blacklist expulsion punishment retaliation curb isolation embargo_on reprisal travel_ban asset_freeze trade_war countermeasure export_control
MOBILIZE	-.5	against near on in along	.	mobilization mobilisation buildup build-up deployment troop_movement military_buildup show_of_force
COERCE	-.6	of from	.	theft abduction_of
COERCE	-.4	in	.	intervention meddling_in
DEMAND	-.3	from	.	independence secession
COOPERATE	.3	m with	.	dealing
DISAPPROVE	-.4	m with between against	.	heated_rhetoric harsh_rhetoric rhetoric
COERCE	-.7	of on in against	.	arrest detention seizure capture kidnapping abduction occupation annexation blockade siege repression crackdown hack hacking cyberattack interference meddling espionage spying coercion oppression subversion subjugation coup invasion_plan incursion encroachment deportation jailing imprisonment takeover domination aggression persecution overthrow disinformation_campaign disinformation bullying
INVESTIGATE	-.3	into of on	.	investigation probe inquiry inspection audit
ASSAULT	-.9	of on against in	.	assassination murder killing massacre poisoning torture bombing slaughter atrocity genocide war_crime shooting terror_attack terrorist_attack suicide_bombing suicide_attack abuse execution beheading
FIGHT	-1	m with between against	.	war fight battle conflict clash fighting skirmish combat hostility warfare proxy_war armed_conflict gunfight firefight bloodshed border_clash showdown
FIGHT	-1	on against of in at into	.	attack invasion assault strike airstrike air_strike offensive raid bombardment shelling missile_strike drone_strike onslaught aggression_against rocket_fire missile_attack drone_attack ambush military_operation counteroffensive air_raid counterattack fire downing destruction conquest
SUPPORT	.7	h	.	ally friend partner supporter backer brother comrade confidant companion fan admirer defender champion protector close_ally key_ally best_friend trading_partner trade_partner guarantor sympathizer sympathiser well-wisher
SUPPORT	.5	h	-.4	client proxy puppet vassal satellite stooge lackey lapdog crony accomplice henchman pawn agent mouthpiece apologist cheerleader enabler client_state poodle patron sponsor paymaster mercenary minion
AID	.6	h	.	donor supplier benefactor creditor lender arms_supplier provider savior saviour
COOPERATE	.4	h	.	customer buyer importer exporter market counterpart guest host
DISAPPROVE	-.6	h	.	enemy foe adversary opponent rival nemesis archenemy arch-enemy archrival arch-rival archfoe critic competitor detractor antagonist skeptic sceptic challenger bogeyman scapegoat
FIGHT	-.9	h	.	invader aggressor attacker occupier belligerent
`;

/** Adjectives and fixed phrases after "be" or before a noun: "is allied with", "at odds with", "hostile to". */
export const ADJECTIVES = `
SUPPORT	.7	m with to	.	allied aligned friendly close supportive sympathetic loyal devoted united reconciled
SUPPORT	.5	to for	.	grateful thankful committed indebted sympathetic_to partial
SUPPORT	.5	to	-.3	beholden subservient obedient subordinate servile deferential
COOPERATE	.4	on upon to	.	dependent reliant reliable
DISAPPROVE	-.5	to toward towards	.	hostile opposed antagonistic averse unfriendly inimical resistant antithetical
SUPPORT	.4	with for	.	happy pleased delighted satisfied content
SUPPORT	.4	on	-.5	soft
DISAPPROVE	-.4	on with toward	.	tough harsh hard
DISAPPROVE	-.3	about over by	.	concerned worried alarmed anxious uneasy
DISAPPROVE	-.4	of about	.	critical suspicious wary distrustful mistrustful skeptical sceptical contemptuous dismissive jealous afraid fearful disdainful envious
DISAPPROVE	-.4	with at over	.	angry furious frustrated irritated annoyed displeased unhappy disappointed upset livid impatient disillusioned fed_up
DISAPPROVE	-.5	m with	.	at_odds at_loggerheads at_daggers_drawn in_conflict on_bad_term in_dispute incompatible estranged
FIGHT	-1	m with	.	at_war in_a_war
SUPPORT	.6	m with	.	at_peace on_good_term on_friendly_term in_league in_step in_lockstep in_sync on_the_same_page hand_in_glove
COOPERATE	.5	m with	-.6	in_cahoots
CONSULT	.2	m with	.	in_talk in_touch in_contact in_dialogue in_negotiation
SUPPORT	.6	with behind	.	on_the_side_of in_solidarity in_support_of
`;

/** Participles joined to a name by a hyphen: "Moscow-backed", "US-led". What follows is the target. */
export const COMPOUNDS = `
SUPPORT	.6	backed supported aligned allied friendly sponsored
AID	.7	funded armed trained financed supplied equipped
COERCE	-.6	occupied controlled annexed
COOPERATE	.5	made built supplied owned brokered
`;
