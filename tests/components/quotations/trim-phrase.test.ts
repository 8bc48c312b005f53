import { expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';

it.each([
  ['On Monday Tehran said that it would answer.', 'Tehran'],
  ['On August 16 Moscow announced that its bombers had taken off.', 'Moscow'],
  ['For nine months Russian television had said that Turkey was an enemy.', 'Russian television'],
  ['In Istanbul a crowd shouted that the pilot was a hero.', 'a crowd'],
  ['In Kyiv they say that the drones sound like mopeds.', 'they'],
  ['Britain last week warned that the talks might fail.', 'Britain'],
  ['Theresa May said that the talks had failed.', 'Theresa May'],
  ['A diplomat in Ankara said that the talks had failed.', 'A diplomat in Ankara'],
])('names who speaks, not when or where: %s', (text, speaker) => {
  const { quotations } = analyze({ id: '1', outlet: 'A', text });
  expect(quotations.map(({ speakerText }) => speakerText)).toContain(speaker);
});
