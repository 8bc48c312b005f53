import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.js';

/** Actors that get a stance in a text, in order. */
const judged = (text: string) => analyze({ id: '1', outlet: 'A', text }).stances.map(({ actor }) => actor);

test.each([
  ['Three people were killed in a fire in Turkey.', []],
  ['Turkey blamed the fire on careless tourists.', ['TUR']],
  ['In Iran, Russia signed a corrupt deal.', ['RUS']],
  ['Iran lied to Russia.', ['IRN', 'RUS']],
])('a state that is only a place gets no stance: %s', (text, actors) => {
  expect(judged(text)).toEqual(actors);
});

test('its mention stays', () => {
  const { mentions, stances } = analyze({ id: '1', outlet: 'A', text: 'A fire broke out in Turkey.' });
  expect(mentions.map(({ actor, role }) => [actor, role])).toEqual([['TUR', 'place']]);
  expect(stances).toEqual([]);
});
