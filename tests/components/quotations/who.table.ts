/**
 * Sentences with who speaks: the actors, the kind, and whom they speak for; `-` for nobody. Invented.
 */
export type Who = readonly [text: string, speakers: string, kind: string, speaksFor: string];

export const WHO: readonly Who[] = [
  // One actor, named.
  ['Sergei Lavrov said the ship was empty.', 'RUS:lavrov', 'actor', '-'],
  ['The Kremlin said the ship was empty.', 'RUS', 'actor', '-'],
  ['Russian President Vladimir Putin said the ship was empty.', 'RUS:putin', 'actor', '-'],
  ["Iran's Foreign Ministry said the vote was fair.", 'IRN:foreign-ministry', 'actor', '-'],
  ['Secretary of State Mike Pompeo said the port was closed.', 'USA:pompeo', 'actor', '-'],
  ['Democrat and Trump critic Adam Schiff said the report was thin.', 'USA:schiff', 'actor', '-'],
  ['South Korean President Moon Jae-in said the talks would go on.', 'KOR:moon', 'actor', '-'],
  // Several.
  [
    'King Abdullah of Jordan and Egyptian President Abdel Fattah el-Sisi said it would hold.',
    'JOR:abdullah EGY:sisi',
    'actor',
    '-',
  ],
  ['Lavrov and Araghchi said the talks were useful.', 'RUS:lavrov IRN:araghchi', 'actor', '-'],
  ['Moscow and Ankara said the corridor would stay open.', 'RUS TUR', 'actor', '-'],
  ["Russia's Lavrov and Iran's Araghchi said the talks were useful.", 'RUS:lavrov IRN:araghchi', 'actor', '-'],
  ['Putin, Erdogan and Raisi said that the fighting must end.', 'RUS:putin TUR:erdogan IRN:raisi', 'actor', '-'],
  ['After meeting Putin, Erdogan and Raisi said that the fighting must end.', 'TUR:erdogan IRN:raisi', 'actor', '-'],
  [
    'Russian President Vladimir Putin and his Turkish counterpart Recep Tayyip Erdogan said the gas would flow.',
    'RUS:putin TUR:erdogan',
    'actor',
    '-',
  ],
  ['The presidents of Russia and Turkey agreed that the corridor would open.', 'RUS TUR', 'anonymous', 'RUS'],
  ['The foreign ministers of Russia, Turkey and Iran said it would hold.', 'RUS TUR IRN', 'anonymous', 'RUS'],
  ['Russian and Turkish officials said the port was closed.', 'RUS TUR', 'anonymous', 'RUS'],
  ['The Russian and Turkish presidents said the port was closed.', 'RUS TUR', 'anonymous', 'RUS'],
  ['The Turkish government and the Iranian government said the port would open.', 'TUR IRN', 'actor', 'TUR'],
  ['The United States and its allies said the vote was rigged.', 'USA', 'actor', '-'],
  // Nobody's actor, but somebody's voice.
  ['A Russian official said the port was closed.', 'RUS', 'anonymous', 'RUS'],
  ['Turkish diplomats said the talks had failed.', 'TUR', 'anonymous', 'TUR'],
  ['The Iranian side said the talks had failed.', 'IRN', 'actor', 'IRN'],
  ['State television in Tehran said the plane had landed.', 'IRN', 'actor', 'IRN'],
  ['Russian state media reported that the plane had landed.', 'RUS', 'actor', 'RUS'],
  ['Officials in Tehran said the deal was dead.', 'IRN', 'anonymous', 'IRN'],
  ['The head of the Russian army said the town had fallen.', 'RUS', 'anonymous', 'RUS'],
  ['A member of the Russian parliament said the ship was empty.', 'RUS', 'anonymous', 'RUS'],
  ['A Hamas official said the truce would hold.', 'HAMAS', 'anonymous', 'HAMAS'],
  ['The U.S. ambassador to Turkey said the port was closed.', 'USA', 'anonymous', 'USA'],
  ['Western diplomats in Moscow said the deal was dead.', 'WEST', 'anonymous', 'WEST'],
  ["Putin's spokesman said the vote was fair.", 'RUS:putin', 'anonymous', 'RUS:putin'],
  ['Putin was calm. His spokesman said the town had fallen.', 'RUS:putin', 'anonymous', 'RUS:putin'],
  ["One of Putin's aides said the ship was empty.", 'RUS:putin', 'anonymous', 'RUS:putin'],
  ['A foreign-policy aide to Vice President Joe Biden said it would hold.', 'USA:biden', 'anonymous', 'USA:biden'],
  ['An aide to Russian President Vladimir Putin said it would hold.', 'RUS:putin', 'anonymous', 'RUS:putin'],
  ['A lawyer for Trump said the case was weak.', 'USA:trump', 'anonymous', 'USA:trump'],
  // Known to the article alone.
  ['Iranian lawmaker Ali Rezaei said the deal was dead.', '?:ali-rezaei', 'actor', 'IRN'],
  ['Ali Rezaei, an Iranian lawmaker, said the deal was dead.', '?:ali-rezaei', 'actor', 'IRN'],
  ["“It is over,” Ali Rezaei, the spokesman for Iran's navy, told reporters.", '?:ali-rezaei', 'actor', 'IRN'],
  ["China's Kelp Commission said the tariffs would stay.", '?:kelp-commission', 'actor', 'CHN'],
  ['Iranian painter Ali Rezaei said the show was over.', '?:ali-rezaei', 'actor', '-'],
  ['Ali Rezaei, a former Iranian lawmaker, said the deal was dead.', '?:ali-rezaei', 'actor', '-'],
  // For themselves, whoever stands beside them.
  ['Critics of Putin said the vote was rigged.', '-', 'anonymous', '-'],
  ['Supporters of Erdogan said the vote was fair.', '-', 'anonymous', '-'],
  ['Trump supporters said the vote was rigged.', '-', 'anonymous', '-'],
  ['Russian analysts said the ship was empty.', '-', 'anonymous', '-'],
  ['Russian opposition activists said the vote was rigged.', '-', 'anonymous', '-'],
  ['A former Russian official said the vote was rigged.', '-', 'anonymous', '-'],
  ['Pro-Russian officials said the town had fallen.', '-', 'anonymous', '-'],
  ['The Turkish newspaper Sabah reported that the plane had landed.', '-', 'anonymous', '-'],
  ['Putin was calm. His wife said the town had fallen.', '-', 'anonymous', '-'],
  ['Diplomats in Moscow said the deal was dead.', '-', 'anonymous', '-'],
  // Nobody.
  ['A senior official said the vote was fair.', '-', 'anonymous', '-'],
  ['He said the vote was fair.', '-', 'unknown', '-'],
];
