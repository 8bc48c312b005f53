import { describe, expect, test } from 'vitest';
import { builtInData, createRegistry } from '../../../src/components/actors/index.js';
import { StandpointError } from '../../../src/core/index.js';
import type { Actor } from '../../../src/model/index.js';
import { mentionsOf } from './read.js';

const withActors = (...actors: Actor[]) => createRegistry(builtInData(), { name: 'mine', version: '1', actors });

/** How often the actor of this name is found in a text. */
const times = (name: string, text: string, more: Partial<Actor> = {}) =>
  mentionsOf(text, {}, withActors({ id: 'MINE', name, kind: 'organization', ...more })).filter((each) =>
    each.endsWith('=MINE'),
  ).length;

describe('the actor of a caller', () => {
  test.each([
    // On the built-in list of what means no actor.
    ...[
      'Bank of America',
      'West Ham',
      'Turkish Airlines',
      'Sweden Democrats',
      'Trump Tower',
      'Red Square',
      'Georgia Tech',
    ],
    // Of a built-in actor's name.
    ...['Pope Francis', 'King Charles', 'Hamas', 'Moscow', 'Labour', 'Elon Musk', 'ICE'],
    // With marks in the name.
    ...[
      'Johnson & Johnson',
      'AT&T',
      'Amazon.com',
      'will.i.am',
      'Earth, Wind & Fire',
      'Ke$ha',
      'Panic! at the Disco',
      'Yahoo!',
    ],
    ...['1. FSV Mainz 05', '7-Eleven', 'Dr. Martens', 'Moody’s', 'Toys "R" Us', 'E.ON', 'L’Oréal', 'iRobot', '50 Cent'],
  ])('%s is found within a sentence and at its start', (name) => {
    expect(times(name, `Critics said that ${name} was in trouble. ${name} denied it on Monday.`)).toBe(2);
  });

  test.each(['Jordan Peterson', 'Kanye West', 'Warren Buffett', 'Merkel'])('%s is a person before all else', (name) => {
    expect(times(name, `Critics said that ${name} was wrong. ${name} denied it.`, { kind: 'person' })).toBe(2);
  });

  test('takes the surname from the built-in bearer once introduced', () => {
    const registry = withActors({ id: 'MINE', name: 'Donald Trump', kind: 'person' });
    expect(mentionsOf('Donald Trump met aides. Trump left.', {}, registry)).toEqual([
      'Donald Trump=MINE',
      'Trump=MINE',
    ]);
  });

  test('"and" is read as "&"', () => {
    expect(times('Marks & Spencer', 'Workers at Marks and Spencer went home.')).toBe(1);
  });

  test.each([
    ['Shell', 'Shell companies were used by crooks. Shell denied it.', 1],
    ['Gap', 'Gap years are popular. Gap closed ten shops.', 1],
    ['Boots', 'Boots on the ground are needed. A judge fined Boots.', 1],
    ['Next', 'Next week is early. Next opened a shop.', 1],
    ['Three', 'Three were hurt. Shares in Three fell.', 1],
    ['Subway', 'Subway trains stood still. Subway sold bread.', 1],
  ])('%s is the word where it reads as one: %s', (name, text, count) => {
    expect(times(name, text)).toBe(count);
  });

  test.each([
    ['Liverpool', 'Liverpool City Council met. The Liverpool Echo wrote of it.', 0],
    ['Chelsea', 'Chelsea Clinton spoke. Chelsea won.', 1],
    ['Manchester City', 'Manchester City Council met on Sunday.', 0],
    ['Tesla', 'Nikola Tesla was born here. Tesla Inc grew.', 1],
    ['City', 'Kansas City lost. Salt Lake City won.', 0],
  ])('%s is no part of a longer name: %s', (name, text, count) => {
    expect(times(name, text)).toBe(count);
  });

  test.each([
    [
      'two ids with one name',
      [
        { id: 'A', name: 'Acme', kind: 'organization' },
        { id: 'B', name: 'ACME', kind: 'group' },
      ],
      /"B" has the name "ACME" of actor "A"/,
    ],
    ['a name of marks alone', [{ id: 'A', name: '!!!', kind: 'organization' }], /without a letter or digit/],
    [
      'a doubt without words',
      [{ id: 'A', name: 'Acme', kind: 'organization', doubt: { name: 'Acme' } }],
      /"doubt" without/,
    ],
  ])('%s is refused', (_what, actors, message) => {
    // Broken entries are the point of this test, so the type is overridden.
    const build = () => createRegistry({ name: 'mine', version: '1', actors: actors as unknown as Actor[] });
    expect(build).toThrow(StandpointError);
    expect(build).toThrow(message);
  });

  test('namesakes and doubts of a caller work as the built-in ones', () => {
    const more: Partial<Actor> = {
      namesakes: ['Orange County'],
      doubt: { name: 'Orange', near: 'sentence', signs: ['juice'] },
    };
    expect(times('Orange', 'In Orange County the firm Orange is unknown.', more)).toBe(1);
  });
});
