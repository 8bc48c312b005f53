/** Sentences of the table that are not yet read as they should be. */
export const MISSES: readonly string[] = [
  'Egypt, whose president despises Turkey, heard Erdogan denounce Israel.',
  'Iran defended the invasion of Ukraine by Russia.',
  "Iran, Israel's sworn enemy, was silent.",
  'Ukraine has been promised and given more shells by Washington.',
  'Should Israel attack Iran, the strait would close.',
  'Chinese auditors are looking into Turkey.',
  'Turkish officials promised that students would be let go.',
  'Iran refused to let inspectors of the UN visit the tunnel.',
  'The UN voiced deep concern over the curfew in Israel.',
  'A spokesman of the government called the opposition a pack of liars.',
  'Police fired tear gas at students outside the court.',
  'A bomb planted by students went off at the mission of Israel.',
  'The UN opened an inquiry into beatings by the police.',
];
