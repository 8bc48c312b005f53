import { wordSet } from '../../../core/index.js';

/** Prepositions after which a state is where something happens. */
export const WITHIN = wordSet(
  'in inside within across throughout near outside into around through via at over beneath under amid leaving entering',
);

/** Words of going and coming: with them "to" and "from" name a place. */
export const MOTION =
  wordSet(`travel travels traveled travelled travelling traveling trip trips fly flies flew flown flying flight flights go goes went gone going come comes came coming
  arrive arrived arrives arriving return returns returned returning head heads headed heading visit visits visited visiting move moved moving drive drove
  flee flees fled fleeing deport deported deportation extradite extradited extradition route road way border pipeline pipelines born based broadcast
  reporting reported reports dispatched tour toured journey back ship shipped shipment exports imports miles kilometres kilometers km`);

/** Words of dealing: with them "to", "from" and "for" a capital means the government. */
export const DEALING =
  wordSet(`pressure message messages signal signals warning warnings threat threats response support aid backing assurances demands demand concessions request requests
  help assistance sanctions order orders approval permission instructions criticism condemnation praise rebuke reaction statement denial denials opposition
  close closer loyal loyalty hostile allied aligned friendly beholden according answer answers appeal appealed turn turned turning sell sold selling supply supplied supplying deliver delivered
  delivering give gave giving send sent sending offer offered offering transfer transferred independence distance concern concerns threatening leverage reach reached reaching question questions letter letters submit submitted outreach proposal proposals setback blow boost victory defeat gift`);

export const VISITING = wordSet(
  'visit visited visits visiting left reached toured entered leave leaving win wins won winning',
);

/** "The streets of Tehran", "the north of Syria". */
export const PARTS =
  wordSet(`street streets outskirts centre center heart suburb suburbs city capital skyline airport lawn steps gates grounds walls miles
  kilometres kilometers km north south east west northeast northwest southeast southwest part parts region regions area areas
  coast shore shores border borders corner corners soil territory rest map airspace`);
