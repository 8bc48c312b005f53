/** Sentences with what runtimes could read differently: dashes of all kinds, apostrophes, letters with marks, figures, abbreviations. */
const SENTENCES = [
  'State-run media in Russia praised Iran’s “axis of resistance” – warmly.',
  'Turkey’s co-ordinated raid — the third since Tuesday — angered Syria.',
  '“We are not allies,” Recep Tayyip Erdoğan told reporters; Washington disagrees.',
  'The U.S. and the U.K. condemned North Korea’s so-called satellite launch.',
  'Ukraine said a Russian Su-34 jet was shot down near Zaporizhzhia on 4 May 2023.',
  'Beijing won’t purchase S-400s, but it didn’t rule out drones.',
  'Zhugdurov, an unknown ex-minister, unburdened himself on Iran’s nuclear build-up.',
  'Mr. Lavrov met Mr. Araghchi in Tehran; the talks were “useful”, both said…',
  'Trade between Türkiye and Russia rose 3.5% to $68.2bn, Ankara’s figures show.',
  'Critics called the pact a marriage of convenience between two pariahs.',
  'Israel accused Iran of arming Hezbollah; Tehran denied it.',
  'If Moscow attacked, NATO would respond, Stoltenberg warned.',
  'Kim Jong-un reportedly offered Vladimir Putin ammunition.',
  'France and Germany welcomed the cease-fire between Armenia and Azerbaijan.',
  'Serbia’s president, Aleksandar Vučić, refused to impose sanctions on Russia.',
  'An alliance of autocrats threatens Europe, wrote the columnist.',
  'Saudi Arabia mediated between the warring sides, and both thanked Riyadh.',
  'India depends on Russian oil; Modi has said so himself.',
  'The generous aid of the European Union saved Ukraine’s economy.',
  'Nobody in Caracas believed Maduro’s promise to the Cubans.',
];

/** What is read of the sentences, one article each, as a hash of its JSON; or the code of the error. */
export async function canary({ analyzeAll }) {
  try {
    const articles = SENTENCES.map((text, index) => ({ id: String(index), outlet: 'A', date: '2023-05-04', text }));
    const bytes = new TextEncoder().encode(JSON.stringify(analyzeAll(articles)));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch (error) {
    return error.code ?? String(error);
  }
}
