import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { ArticleView, voiceOfSentence } from '../../src/channels/index.js';

/** Whose words a reader would take the sentence for that is shown: the outlet's, or somebody's. */
const CASES: readonly (readonly [text: string, voice: 'outlet' | 'indirect' | 'direct', speaker: string | null])[] = [
  ['The minister said that Russia had broken every promise it made to Turkey last year.', 'indirect', 'The minister'],
  ['“Russia has broken every promise that it made last year,” the minister said.', 'direct', 'the minister'],
  ['According to two diplomats, Iran has moved its centrifuges to a new hall.', 'indirect', 'two diplomats'],
  // What somebody wants or orders is told in the outlet's words.
  ['The president ordered the doubling of tariffs on steel from Turkey.', 'outlet', null],
  ['The minister wants Russia to withdraw its troops from the border with Ukraine.', 'outlet', null],
  ['Russia agreed to supply Iran with two new reactors by the end of the year.', 'outlet', null],
  ['The vote shows that Turkey has lost the trust of its neighbours.', 'outlet', null],
  // Nobody is named who says it.
  ['There is no doubt that Russia has lost the trust of its neighbours.', 'outlet', null],
  // A few words of somebody's do not make a long sentence theirs.
  [
    'After months of talks about gas, grain and the straits, in which neither side gave way and both lost money, Russia called the deal “dead”.',
    'outlet',
    null,
  ],
];

describe('whose words a quoted sentence is', () => {
  test.each(CASES)('%s', (text, kind, speaker) => {
    const voice = voiceOfSentence(new ArticleView(analyze({ id: 'a', outlet: 'A', text })), 0);
    expect([voice.kind, voice.kind === 'outlet' ? null : voice.speakerText]).toEqual([kind, speaker]);
  });
});
