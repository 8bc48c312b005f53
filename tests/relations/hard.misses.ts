/** Sentences of the table that are not yet read as they should be. */
export const MISSES: readonly string[] = [
  'Iran was hit with new sanctions by Washington on Monday.',
  'China gave Syria a loan.',
  'Egypt, whose president despises Turkey, heard Erdogan denounce Israel.',
  'Tehran gave Washington a warning.',
  'Syrian miners went on strike against Russia.',
  'Iran defended the invasion of Ukraine by Russia.',
  "Iran, Israel's sworn enemy, was silent.",
];
