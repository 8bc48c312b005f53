/**
 * Verbs that put one actor in a relation to another, written for this project. Tab-separated: event class, cooperation
 * (Goldstein's scale divided by ten), pattern, appraisal of the relationship the verb carries (or `.`), lemmas; the words of a
 * phrase are joined by `_`.
 *
 * A pattern names where the target stands, in order of preference: `o` direct object, a preposition, `that` the subject of
 * the clause that follows. The subject is the source. `m`: it holds both ways, and a plural subject is enough ("they met"). `x`: these
 * slots and no other. `+a/b`: one of these lemmas must follow ("put … under arrest"). `f`: the subject is a force ("tanks left").
 */
export const VERBS = `
CONSULT	.2	m o with	.	meet confer consult converse huddle parley hobnob mingle liaise
CONSULT	.2	m with	.	talk speak chat negotiate renegotiate correspond communicate engage haggle
CONSULT	.2	o	.	visit telephone phone ring receive host greet brief inform notify contact interview
CONSULT	.2	o to with	.	fly_to travel_to speak_to talk_to appeal_for_talk
CONSULT	.2	to in	.	travel journey dispatch return tour
CONSULT	.2	between in with	.	mediate broker arbitrate shuttle facilitate moderate intercede
CONSULT	.3	o to for	.	invite
CONSULT	.2	m with	.	sit_down get_together hold_talk come_to_the_table reach_out exchange_view touch_base make_contact meet_up
CONSULT	.2	to	.	reach_out turn_to make_overture extend_a_hand offer_talk
AGREE	.5	m with on	.	agree concur sign ink initial finalize finalise strike_a_deal reach_a_deal reach_an_agreement reach_agreement come_to_term cut_a_deal seal_a_deal clinch shake_hand find_common_ground
AGREE	.5	to with	.	promise pledge commit consent offer undertake guarantee volunteer accede assent
AGREE	.5	o with to	.	ratify accept approve endorse_deal
AGREE	.4	o with	.	sign_off_on assure reassure promise_to_help
SUPPORT	.6	o	.	support back endorse champion stand_by side_with stick_by root_for vouch_for speak_up_for come_out_for throw_its_weight_behind rally_behind rally_around get_behind go_to_bat_for stick_up_for lobby_for advocate_for
SUPPORT	.6	o for	.	welcome praise laud hail applaud commend extol salute thank congratulate compliment honor honour admire respect esteem trust celebrate recognize recognise
SUPPORT	.6	with	.	sympathize sympathise stand empathize commiserate agree_with
SUPPORT	.6	o	.	embrace befriend woo court flatter charm cultivate favor favour love bless forgive comfort console adore idolize idolise revere laud
SUPPORT	.5	to	-.4	cosy_up cozy_up kowtow pander bow_and_scrape suck_up grovel genuflect toady
SUPPORT	.5	o	-.4	prop_up shill_for whitewash appease mollycoddle coddle apologize_for apologise_for bankroll embolden shield enable
SUPPORT	.6	m with	.	reconcile unite normalize_relation normalise_relation restore_relation restore_tie mend_fence bury_the_hatchet make_peace make_up patch_up warm_to bond rekindle draw_closer grow_closer move_closer
SUPPORT	.5	to	.	warm draw_closer move_closer grow_closer gravitate pivot_toward incline lean_toward tilt_toward rally
SUPPORT	.6	with	.	ally align_itself align ally_itself throw_in_its_lot cast_its_lot stand_shoulder_to_shoulder stand_together
SUPPORT	.5	o	.	hope_for applaud_for speak_well_of rejoice_with
COOPERATE	.6	m with	.	cooperate co-operate collaborate partner team_up join_force work_together work_hand_in_hand coordinate co-ordinate pool act_together link_up trade merge train drill exercise join_hand pull_together work cowork
COOPERATE	.5	m with	-.6	collude conspire connive plot_together scheme gang_up
COOPERATE	.6	to o with	.	sell export deliver ship supply lease license transfer hand furnish lend loan give rent outsource resell
COOPERATE	.5	from	.	buy purchase procure buy_up lease_from
COOPERATE	.6	with o	.	share exchange swap barter
COOPERATE	.5	in	.	invest sink_money build do_business set_up_shop
COOPERATE	.6	o	.	join help_build
COOPERATE	.3	on upon	.	depend rely lean count bank hinge
COOPERATE	.4	o	.	employ hire enlist recruit host_force let_in
AID	.7	o	.	help assist aid rescue save protect arm equip train finance fund subsidize subsidise sponsor bail_out relieve feed shelter evacuate liberate heal nurture reinforce bolster strengthen resupply rearm shore_up tend_to vaccinate
AID	.7	to o for	.	donate provide grant contribute deliver_aid extend allocate earmark airlift offer_aid award disburse hand_out ferry
AID	.7	o with	.	provision outfit provide_with present_with
AID	.6	to	.	come_to_the_aid come_to_the_rescue come_to_the_defense come_to_the_defence open_its_border lend_a_hand minister
AID	.5	o	.	defend_from shield_from guard patrol_for escort host_refugee take_in accommodate
CONCEDE	.5	to o	.	concede yield bow relent cave_in give_in back_down acquiesce knuckle_under surrender_to submit bend defer accommodate_demand climb_down give_ground make_concession
CONCEDE	.4	o	.	pardon amnesty exonerate exempt apologize_to apologise_to readmit reinstate legalize legalise unblock unban allow let permit waive_for acquit spare delist
CONCEDE	.4	to for	.	apologize apologise atone
CONCEDE	.5	on against from	.	lift ease relax loosen soften suspend_sanction lift_sanction
RETREAT	.4	from	.	retreat pull_back demobilize demobilise disengage evacuate_from redeploy_from depart vacate stand_down
RETREAT	.5	o	.	release repatriate free_from hand_back give_back
RETREAT	.4	to with	.	return_to surrender capitulate hand_over turn_over
RETREAT	.4	with	.	disarm cease_fire lay_down_arm
REQUEST	.1	from	.	request appeal_for_help
REQUEST	.1	o to for	.	ask beg implore beseech entreat petition plead appeal request solicit lobby call_for_help
REQUEST	.1	from	.	seek ask_for
REQUEST	.1	on o	.	call_upon
DEMAND	-.4	o	.	urge press pressure prod exhort nudge instruct order command tell_to bid
DEMAND	-.4	that of from o on	.	demand require call_for
DEMAND	-.4	on o	.	call_on lean_on
DEMAND	-.3	that	.	must have_to need_to
DISAPPROVE	-.4	o for over	.	criticize criticise condemn denounce decry deplore slam blast lambast lambaste castigate censure rebuke chide scold berate rap pan savage assail excoriate chastise admonish upbraid reprimand fault reproach deride mock ridicule lampoon taunt insult disparage belittle vilify demonize demonise malign denigrate pillory shame scorn snub humiliate offend embarrass irritate annoy anger infuriate outrage enrage alarm dismay disappoint frustrate irk antagonize antagonise alienate upset provoke rile needle bait
DISAPPROVE	-.4	o	.	hate detest loathe despise resent dislike distrust mistrust suspect fear envy abhor shun ostracize ostracise disown shame lecture patronize patronise flout disobey disregard betray abandon desert forsake double-cross deceive cheat mislead undermine undercut weaken sabotage subvert discredit outflank outmaneuver outwit rival challenge
DISAPPROVE	-.4	at against	.	lash_out hit_out hit_back fire_back rail inveigh fulminate rage seethe bristle fume jeer scoff sneer bridle take_aim snipe take_a_swipe take_a_shot swipe
DISAPPROVE	-.4	with over about to	.	disagree quarrel quibble argue bicker squabble feud spar differ clash_verbally fall_out part_company split take_issue cross_sword lock_horn grumble complain object bemoan lament protest_to
DISAPPROVE	-.5	on	.	turn_on turn_its_back_on walk_out_on let_down sell_out stab_in_the_back pour_scorn_on look_down_on turn_away_from cast_doubt_on crack_joke rat_out
DISAPPROVE	-.3	from	.	distance_itself diverge drift_away move_away decouple drift_apart break_ranks break
DISAPPROVE	-.3	o	.	summon complain_to condemn_for shock worry unnerve rattle unsettle concern
DISAPPROVE	-.3	m with for over	.	compete vie jostle contend
DISAPPROVE	-.4	m	.	back_opposing_side support_opposing_side back_opposite_side support_opposite_side back_rival_side take_opposing_side
ACCUSE	-.4	o	.	accuse blame indict incriminate implicate allege_that charge denounce_as brand label suspect_of hold_responsible point_the_finger_at pin_the_blame_on impugn scapegoat finger fault_for
ACCUSE	-.4	on at	.	blame_it point_finger lay_the_blame pin
ACCUSE	-.3	o	.	sue prosecute arraign
REJECT	-.4	o from	.	reject rebuff refuse dismiss spurn veto repudiate renounce disavow rebut oppose resist block turn_down rule_out brush_off brush_aside turn_away thumb_its_nose_at reject_out_of_hand contradict dispute contest overrule thwart defy stonewall ignore scoff_at shrug_off overturn scrap tear_up rip_up walk_away_from renege_on break_off
REJECT	-.4	to with	.	object_to renege decline deny say_no balk demur stall
REJECT	-.4	for from	.	oppose_to
THREATEN	-.6	o with	.	threaten menace intimidate warn caution blackmail bully browbeat cow frighten scare terrorise_with deter give_ultimatum issue_ultimatum
THREATEN	-.6	against at to	.	saber-rattle rattle_saber brandish bluster hint_at_war retaliate_if
THREATEN	-.6	o	.	endanger imperil jeopardize jeopardise
PROTEST	-.6	against at over	.	demonstrate march riot revolt rally
PROTEST	-.6	against o at to for over	.	protest rally_against picket rebel mutiny rise_up burn_flag boo heckle barricade agitate
PROTEST	-.6	o	.	blockade_in_protest occupy_in_protest storm_embassy burn
SANCTION	-.5	o	.	sanction penalize penalise punish fine embargo blacklist boycott isolate expel ban bar restrict outlaw freeze_out suspend exclude evict recall_ambassador recall cut_off shut_out disinvite uninvite unfriend defund delegitimize delegitimise ostracise_for downgrade quarantine
SANCTION	-.5	on against from with	.	slap clamp cut sever break_tie cut_tie sever_tie break_off_relation break_off_talk suspend_tie halt_trade freeze_relation retaliate withhold divest levy freeze cancel
SANCTION	-.5	from	.	defect ban_from expel_from pull_funding
MOBILIZE	-.5	against near along on to	.	mobilize mobilise mass amass muster redeploy station arm_itself rearm_against scramble build_up beef_up reinforce_against militarize militarise
MOBILIZE	-.4	o	.	encircle shadow intercept
COERCE	-.7	o	.	arrest detain jail imprison seize capture kidnap abduct deport banish exile confiscate expropriate repress oppress suppress subjugate coerce compel force blockade besiege occupy annex hack spy_on bug wiretap infiltrate destabilize destabilise meddle_in interfere_in raid_office arrest_in demolish evict_from confine disperse tear-gas crack_down_on clamp_down_on strong-arm hold_hostage take_hostage overthrow topple oust depose unseat dominate bulldoze exploit enslave bombard_with displace usurp raze trample persecute harass curtail disrupt hijack cripple partition colonize colonise strangle squeeze prevent stop hamper dictate_to
COERCE	-.6	in on with	.	meddle interfere spy eavesdrop crack_down clamp_down tamper intrude encroach trespass impose_curfew
INVESTIGATE	-.3	o	.	investigate probe inspect audit interrogate question scrutinize scrutinise examine monitor_for track surveil look_into inquire_into
ASSAULT	-.9	o	.	assassinate murder torture rape abuse poison execute lynch behead kill bomb massacre maim wound injure slaughter gun_down shoot stab gas slay butcher exterminate terrorize terrorise brutalize brutalise beat assault mistreat ethnically_cleanse blow_up detonate hurt mutilate
ASSAULT	-.9	on at	.	open_fire fire_on shoot_at
FIGHT	-1	m with against o	.	fight battle clash skirmish war duel go_to_war wage_war trade_fire exchange_fire spar_militarily
FIGHT	-1	o	.	attack invade strike shell raid storm ambush overrun conquer bombard strafe torpedo hit target pound crush defeat rout vanquish annihilate obliterate destroy repel down shoot_down wipe_out take_out counterattack counter-attack capture_from retake recapture liberate_from blitz pummel besiege_city dive-bomb mow_down decimate assail_militarily encroach_on pulverize ransack pillage plunder sack devastate exterminate_from
FIGHT	-1	on at against into to	.	march_on advance_on launch_attack fire_rocket rain_down lob
none	0	o	.	know mention describe see regard view consider watch observe follow compare think understand
none	.1	to o on	.	respond reply react answer look_to focus listen matter belong
none	-.1	o	.	outpace overtake outnumber outspend surpass eclipse outperform
none	.1	o to	.	remind tell advise counsel teach persuade convince influence inspire lead represent succeed replace
SUPPORT	.4	o	.	invite_to_join reassure_of soothe placate conciliate pacify calm
SUPPORT	.4	with	.	curry_favor curry_favour ingratiate_itself play_nice get_along get_on make_friend
COOPERATE	.5	to	.	join_to supply_to pipe pump
COOPERATE	.4	for with on	.	compensate pay reimburse reward repay
CONSULT	.2	x m with	.	discuss deliberate debate
AGREE	.5	x m with on	.	settle conclude
COOPERATE	.4	x from	.	get source secure obtain import order acquire borrow receive
COOPERATE	.4	x with to	.	link connect
AID	.6	x to	.	send
CONSULT	.2	x to	.	send_delegation send_envoy send_emissary send_message send_letter send_diplomat dispatch_envoy
MOBILIZE	-.4	x into against	.	send pour
MOBILIZE	-.5	x against near along on	.	deploy
RETREAT	.4	x from of	.	withdraw pull_out pull_troop pull_force
SANCTION	-.5	x on against over	.	impose
SANCTION	-.4	x to	.	close
DEMAND	-.4	x on for	.	insist push_for
SUPPORT	.6	x o	.	defend
SUPPORT	.5	x o	.	encourage
DISAPPROVE	-.4	m with	.	trade_insult trade_barb trade_accusation trade_blame trade_threat exchange_insult exchange_barb
FIGHT	-.9	m with	.	exchange_blow trade_blow trade_strike exchange_strike
PROTEST	-.6	x against at over	.	go_on_strike walk_out stage_protest stage_rally take_to_the_street
COERCE	-.6	o	.	contain rein_in bring_to_heel bully_into confront counter steal_from expose
COERCE	-.6	x into	.	break_into hack_into
DISAPPROVE	-.5	o	.	revile bash blacken trash bad-mouth badmouth put_down belabor single_out call_out
DISAPPROVE	-.4	x o	.	confront harm dump
FIGHT	-.9	o	.	lose_war_to combat gun_for
THREATEN	-.6	to	.	pose_threat pose_danger
THREATEN	-.5	x o	.	test_missile_at
SUPPORT	.5	x from	.	benefit profit
COERCE	-.6	x from	.	steal rob loot
DISAPPROVE	-.4	to	.	stand_up_to
FIGHT	-.9	x on against at	.	unleash
FIGHT	-.9	x at on into toward towards over	.	fire launch hurl
SANCTION	-.5	x o	.	designate strip
SUPPORT	.4	x o	.	tout promote
AID	.5	x o	.	boost
COOPERATE	.3	x to	.	owe
RETREAT	.5	o of	.	free
RETREAT	.4	x f o from	.	leave depart withdraw quit vacate evacuate
RETREAT	.5	o to	.	repatriate
RETREAT	.4	x from to +troop/force/soldier/tank/peacekeeper	.	withdraw pull_out bring_home recall
CONCEDE	.4	o	.	let_go set_free
AGREE	.5	o from by	.	accept welcome_offer
REJECT	-.4	o from by of	.	vote_down vote_against shoot_down laugh_off wave_aside turn_down reject dismiss rebuff ignore rule_out spurn defy
REJECT	-.4	x to with +promise/pledge/word/commitment/deal/truce/agreement	.	break
DEMAND	-.4	by to in of	.	call_for
SANCTION	-.5	x o from +pack/leave/quit/depart	.	give order tell ask
DEMAND	-.4	x o +until/deadline/hour	.	give set
DEMAND	-.4	x o +day/week/month/ultimatum/notice/minute	.	give hand
DEMAND	-.3	x o	.	want need expect require
ACCUSE	-.4	x o +responsible/accountable/liable/guilty	.	hold find deem consider
ACCUSE	-.4	x o +blame/fault	.	lay put place say
COERCE	-.6	x o of +hostage/prisoner/captive	.	take hold
COERCE	-.6	x o of under +arrest/custody/jail/detention/trial/prison/bar/cell/curfew/detention	.	put place take keep hold throw
COERCE	-.6	o of	.	lock_up impound frogmarch overpower blindfold round_up sentence convict jail detain arrest raid handcuff strip_search subdue
COERCE	-.6	x at on +gas/hose/cannon/pellet	.	fire use lob shoot
COERCE	-.5	x of in to +office/newspaper/station/school/headquarters/bank	.	close shut seal ransack search
SANCTION	-.5	x in of to with +embassy/consulate/border/airspace/crossing/mission/port	.	close shut seal
SANCTION	-.5	x of from +account/asset/fund	.	freeze seize block
MOBILIZE	-.5	x on along near against to toward with +troop/division/tank/warship/unit/force/battalion/jet/missile/brigade/regiment/column/artillery	.	move shift mass move_up
MOBILIZE	-.5	x on along near against toward +troop/division/tank/warship/unit/force/battalion/jet/missile	.	rush dispatch put place send
MOBILIZE	-.4	x on along near with against +alert/footing	.	put place be go
MOBILIZE	-.5	o near off along	.	encircle
ASSAULT	-.7	x at +stone/rock/bottle/bomb/grenade/petrol	.	throw hurl lob toss
ASSAULT	-.7	o	.	kick punch bludgeon set_upon beat_up rough_up manhandle molest flog whip cane scald mug lay_into mob pelt stone club knife
ASSAULT	-.9	x of in at +bomb/blast/explosion/grenade	.	plant detonate set
AID	.7	x to +tonne/ton/food/supply/medicine/rice/flour/grain/doctor/tent/aid/blanket/pump/vaccine/nurse/medic/fuel/clothing/generator/water/equipment/drug/rescuer/engineer/ambulance/bread/wheat/maize/relief	.	fly truck ship bring deliver airlift dispatch rush send
AID	.7	x of for +wounded/refugee/victim/survivor/homeless	.	treat feed shelter
CONSULT	.2	x m with for +talk/meeting/summit	.	fly travel go come
SUPPORT	.6	o	.	stand_behind
PROTEST	-.6	x of at against for over to +tool/work	.	down stop
PROTEST	-.6	x against at over to of +road/bridge/street/highway/square/gate	.	block occupy barricade
PROTEST	-.6	x to o +protest/demand	.	march gather assemble demonstrate rally
INVESTIGATE	-.3	o of	.	audit monitor
CONSULT	.2	x in	.	arrive
FIGHT	-.8	x o +from/out/back	.	drive push chase expel
SANCTION	-.5	o +home	.	send
DISAPPROVE	-.4	into	.	tear lash lay lay_into
PROTEST	-.6	x against at	.	chant shout
RETREAT	.4	x from +home	.	bring call fly
COOPERATE	.5	x in across for +road/rail/railway/port/dam/plant/bridge/reactor/pipeline/airport/factory/school/hospital	.	build lay construct open
COOPERATE	.5	x with	.	share
RETREAT	.5	x o +free/loose	.	set let turn cut
RETREAT	.4	x to +rifle/gun/weapon/arm/ammunition/mine/missile	.	hand_in hand_over surrender give_up turn_in yield
RETREAT	.4	x to with +border/airspace/bridge/crossing/embassy/port/road/mission/consulate/frontier	.	reopen
RETREAT	.4	x from +troop/force/soldier/tank/peacekeeper/unit/battalion	.	pull_back move_back
RETREAT	.4	x m +gun/weapon/arm/fire	.	silence lay_down cease hold
CONCEDE	.4	x on from that +demand/insistence/condition/claim/threat/plan	.	back_away back_down retreat climb_down pull_back step_back row_back
AGREE	.5	x to +word	.	give
AGREE	.5	x for +way/path/door	.	clear pave open
CONCEDE	.4	x of on against +sentence/term/penalty	.	commute reduce cut shorten
AGREE	.5	x m +difference/dispute/row/quarrel	.	iron_out patch_up resolve bury
COOPERATE	.5	x to +crossing/market/border/port/airspace/frontier	.	open
COOPERATE	.6	x m with in +part	.	take
AID	.6	o	.	immunise immunize nurse operate_on rehouse resettle
AID	.6	x o +safety/safe	.	bring lead fly get take ferry
AID	.6	x for to +camp/clinic/kitchen/shelter	.	open set_up run
AID	.6	x of to for +debt/loan	.	write_off forgive waive reschedule
AID	.6	x to for +dollar/loan/credit/grant/euro/aid	.	approve release disburse unlock earmark
CONSULT	.2	x m with +note	.	compare
CONSULT	.2	x o with +lunch/dinner/tea/breakfast/audience	.	have
DISAPPROVE	-.3	x o	.	liken belittle heckle jeer boo
DISAPPROVE	-.4	x with to over +protest/complaint/objection	.	lodge file deliver hand submit register lay
DISAPPROVE	-.4	x o +court/tribunal	.	take drag haul
INVESTIGATE	-.3	x on into against of +file/probe/inquiry/case/investigation	.	open launch begin start
INVESTIGATE	-.3	x in at of from +sample/fingerprint/testimony/evidence	.	take collect gather
SANCTION	-.5	x from in +ambassador/envoy/diplomat	.	call withdraw bring pull
MOBILIZE	-.5	to toward towards against along +troop/division/tank/warship/unit/force/battalion/jet/missile/brigade/column/regiment	.	advance roll head move
FIGHT	-.9	x from of +town/village/hill/city/base/bridge/airport/post/garrison/positions	.	take capture seize recapture retake wrest
FIGHT	-.9	x m with +fire/shot/shell/mortar/rocket/salvo	.	trade exchange swap
FIGHT	-.9	o	.	knock_out take_on lay_siege_to close_in_on dislodge outgun rocket mortar
FIGHT	-.9	x on	.	open_up
CONCEDE	.4	x to	.	say_sorry
INVESTIGATE	-.3	x in at into to of +inspector/investigator/investigate/inspect/examine	.	send dispatch
FIGHT	-.9	x on upon over +shell/rocket/bomb/mortar/missile/shot	.	rain pour drop
PROTEST	-.6	x at of to over against +work/job	.	stay leave walk
PROTEST	-.6	x at in to against of +placard/banner/effigy/tyre/manure/chain	.	carry burn dump wave raise block form
`;

/** Verbs and phrases that govern another verb ("agreed to sell", "refused to condemn"); and what that does to it is in `govern.ts`. */
export const GOVERNORS = `
agree	agree promise pledge vow offer consent commit undertake decide volunteer resolve swear
agree	be_ready be_willing be_prepared be_committed stand_ready
threaten	threaten
refuse	have_no_intention have_no_plan have_no_wish have_no_desire have_no_reason see_no_reason see_no_need see_no_point refuse decline reject rule_out oppose resist balk
fail	fail neglect forget miss omit be_unable struggle
stop	stop cease halt quit end suspend abandon discontinue desist refrain abstain avoid forgo
plan	plan intend hope want seek try attempt aim prepare wish expect look strive propose consider mull weigh contemplate mean arrange be_set be_due be_likely be_expected need yearn aspire conspire plot scheme
ask	ask urge call_on press push pressure force compel order tell persuade convince encourage invite beg implore instruct require want expect request demand lobby coerce oblige get cajole coax induce warn advise allow permit help let enable expect forbid
help	help continue begin start keep manage proceed go_on come rush move act serve work use hurry dare be_able be_allowed
deny	deny disclaim
accuse	accuse suspect blame condemn criticize criticise denounce charge convict fault praise thank punish sanction
`;
