import { wordSet } from '../../core/index.js';

/** Titles and the like, after which a full stop does not end the sentence. */
export const BEFORE_NAME = wordSet(
  'rt addl adm asst cllr comdt const cpl engr flt ft gp insp inspr lt-col maj-gen mt pvt smt sqn supdt surv wg amb atty brig capt cmdr col cpl det dir dr fr gen gov hon insp lt maj messrs mgr mr mrs ms msgr pres prof rep reps rev sen sens sgt st supt vs',
);

/** Words that, capitalised after such an abbreviation, begin a new sentence. */
export const OPENERS = wordSet(
  'the a an this that these those he she it they we you i his her its their our but and yet so in on at after before when while if although though however meanwhile since as for with by to from there here what who why how not no some many most both all officials analysts critics experts lawmakers diplomats authorities police prosecutors investigators protesters voters investors observers supporters opponents',
);

export const SPEECH = new Set(
  'said says say asked asks added replied told wrote shouted insisted answered tweeted declared exclaimed demanded wondered'.split(
    ' ',
  ),
);
