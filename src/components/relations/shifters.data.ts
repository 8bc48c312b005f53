/**
 * Words that turn the meaning of a noun they govern or describe, written for this project: kind, part of speech, lemmas (`_` joins a verb
 * and its particle). `end` undoes it ("lifted sanctions", "the suspension of talks"); `no` denies it ("a lack of trust"); `may` makes it
 * possible only ("the prospect of war"); `up` and `down` say how a relationship fares ("strengthened ties", "ties soured"). `fade` is a verb that
 * undoes its subject ("talks collapsed").
 */
export const SHIFTERS = `
end	verb	boycott skip shun spurn reduce shorten trim lower soften end lift suspend halt cancel scrap break sever cut stop freeze withdraw terminate abandon revoke rescind repeal drop remove ease relax loosen annul abolish dissolve shelve postpone scuttle derail sabotage torpedo block reject oppose veto waive reverse defuse resolve settle overcome quit leave exit undo dismantle bar ban prohibit forbid prevent stall delay withhold curb slash pause ditch void nix axe curtail discontinue rupture
end	verb	give_in give_way bow_to yield_to cave_in renege_on backtrack_on back_off go_back rule_out turn_down give_up call_off break_off tear_up rip_up cut_off cut_back put_off pull_out pull_back back_out walk_away wind_down wrap_up shut_down hold_up hold_back scale_back
end	fade	end collapse stop cease break halt fail stall fizzle unravel crumble expire lapse dissolve vanish evaporate founder falter die
end	noun	suspension lifting end cessation halt termination cancellation breakdown collapse removal easing abandonment severing rejection failure withdrawal rupture cutoff reversal cancelation scrapping postponement ban freeze stop relaxation
no	noun	lack absence deny dearth
may	noun	prospect possibility threat risk plan proposal idea hope fear talk specter spectre likelihood chance warning call bid offer push
may	verb	seek propose plan consider mull want threaten weigh urge favor favour advocate envisage envision contemplate discuss fear expect predict demand
may	verb	call_for push_for ask_for hope_for
up	verb	resume restart reopen improve strengthen deepen boost restore normalize normalise warm expand cement forge rebuild repair mend develop enhance broaden foster nurture revive renew bolster solidify consolidate tighten flourish thrive grow blossom upgrade establish re-establish build promote intensify cultivate mature rekindle recover thaw celebrate reaffirm advance
up	adjective	close warm strong good friendly cordial excellent fraternal growing deepening strategic special solid robust closer stronger better warmer deeper burgeoning improved thriving flourishing healthy harmonious ironclad unbreakable unshakable enduring longstanding historic brotherly amicable productive intimate firm deep
down	verb	worsen deteriorate sour strain fray damage harm hurt undermine chill cool poison weaken jeopardize jeopardise threaten complicate rupture unravel sink plunge plummet test downgrade crumble suffer decline derail erode
down	adjective	tense strained bad poor cold frosty icy fraught troubled rocky hostile frayed uneasy difficult sour toxic testy thorny worsening deteriorating chilly damaged shaky fragile acrimonious adversarial antagonistic turbulent stormy broken rotten bitter worse worst awkward
`;

/** Words that value a relationship: appraisal in [−1, 1], then lemmas. */
export const VALUES = `
-.8	unholy sinister evil dangerous alarming nefarious illegitimate illicit toxic poisonous perilous reckless shameful disgraceful despicable malign malignant diabolical treacherous corrupt criminal rogue ominous
-.6	cynical murky shady suspicious disturbing troubling worrying worrisome frightening chilling menacing unsavory unsavoury dubious questionable misguided foolish naive disastrous catastrophic terrible horrible awful unwise regrettable destabilizing destabilising secret clandestine underhand covert so-called unnatural uneasy opportunistic farcical grotesque hypocritical ruinous harmful
-.5	danger threat nightmare mistake blunder folly disaster catastrophe menace betrayal surrender alarm peril appeasement capitulation scandal disgrace farce trap curse poison
-.4	worry alarm frighten horrify appal appall endanger imperil threaten undermine embolden regret lament deplore condemn denounce
.6	welcome historic fruitful constructive beneficial promising encouraging valuable vital indispensable essential healthy positive wise courageous brave mutually-beneficial win-win responsible legitimate productive successful useful hopeful remarkable landmark exemplary pragmatic visionary unbreakable sacred
.6	breakthrough milestone triumph success opportunity achievement cornerstone pillar model blessing boon victory hope progress stability prosperity
.4	welcome hail applaud praise celebrate laud cherish benefit stabilize stabilise contribute commend
`;

/** Words that make a statement less than a fact. */
export const HEDGES = `
hedged	may might could perhaps possibly reportedly allegedly apparently seemingly supposedly probably likely purportedly presumably ostensibly arguably unconfirmed alleged suspected purported possible potential rumored rumoured
hypothetical	would should if unless whether ought were-it shall
hedged	almost nearly
negation	not never no without neither nor hardly barely cannot scarcely nobody nothing
`;

/**
 * Words that say of a clause which follows them, with "that" or without, that it is no fact; `certain` those that say so only when they
 * are negated themselves: "no evidence that", "did not say that".
 */
export const DOUBTS = `
negated	lie myth falsehood untruth fiction fabrication invention hoax nonsense untrue false wrong incorrect baseless unfounded unthinkable implausible deny denial disclaim refute rebut disprove reject dismiss fake
hedged	claim allegation report rumor rumour suspicion story suggestion theory doubt suspect unclear uncertain unconfirmed unproven unlikely doubtful questionable accusation
hypothetical	imagine suppose assume pretend dream wish hope fear worry dread possibility chance prospect risk likelihood scenario idea notion thought concern anxiety hypothesis
certain	evidence proof sign indication true certain case fact believe think say claim prove show suggest mean confirm find
`;
