import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read.js';

describe('names that no list holds', () => {
  test.each([
    ['Jasprit Bumrah bowled to Babar Azam.', ['Jasprit Bumrah=?:jasprit-bumrah', 'Babar Azam=?:babar-azam']],
    ['Analysts praised Katjana Bjornstad.', ['Katjana Bjornstad=?:katjana-bjornstad']],
    ['A guard shot Antwon Rose. Rose died.', ['Antwon Rose=?:antwon-rose', 'Rose=?:antwon-rose']],
    ['Neighbours thanked Mr. Quillfeather.', ['Quillfeather=?:quillfeather']],
    ['A court heard Mr. Kim.', ['Kim=?:kim']],
  ])('people: %s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  const asObject = (name: string) =>
    `Critics said that ${name} was wrong. A judge fined ${name}. Workers at ${name} were tired. Shares in ${name} fell.`;
  const atStart = (name: string) => `${name} denied it. ${name} sued the state. ${name} has not replied.`;

  test.each(['Rolls-Royce', 'Marks & Spencer', 'Wizz Air', 'Thames Water', 'Ryanair', 'easyJet', 'JCB'])(
    '%s, however it stands',
    (name) => {
      expect(new Set(mentionsOf(asObject(name))).size).toBe(1);
      expect(mentionsOf(asObject(name))).toHaveLength(4);
      expect(mentionsOf(atStart(name))).toHaveLength(3);
    },
  );

  test.each(['Critics', 'Officials', 'Prices'])('%s is no name for standing at the starts of sentences', (word) => {
    expect(mentionsOf(atStart(word))).toEqual([]);
  });
});

describe('a name and its letters in brackets', () => {
  const actors = (text: string) => new Set(mentionsOf(text).map((each) => each.split('=')[1]));

  test.each([
    ['The Health and Safety Executive (HSE) fined them. The HSE was firm.', '?:health-and-safety-executive'],
    ['The Department for Transport (DfT) spoke. DfT officials agreed.', '?:department-for-transport'],
    ['He joined the International Cricket Executive (ICE). ICE met on Monday.', '?:international-cricket-executive'],
    ['The Federal Bureau of Investigation (FBI) came. The FBI left.', 'USA:fbi'],
    ['The Communications Workers Union, or CWU, struck. The CWU won.', '?:communications-workers-union'],
  ])('%s', (text, actor) => {
    expect([...actors(text)]).toEqual([actor]);
  });

  test.each(['The gross domestic product (GDP) fell.', 'The Strategic Arms Reduction Treaty (START) expired.'])(
    'what is no actor gets none: %s',
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );
});
