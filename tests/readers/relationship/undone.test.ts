import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

/** Climate of the tie that a sentence is about, P(positive) − P(negative). */
function climate(text: string): number {
  const [tie] = analyze({ id: text, outlet: 'o', text }).relationships;
  return tie!.climate.score;
}

describe('a deed undone', () => {
  it.each([
    ['The United States imposed sanctions on Cuba.', 'The United States lifted its sanctions on Cuba.'],
    ['Saudi Arabia began a blockade of Qatar.', 'Saudi Arabia ended its blockade of Qatar.'],
    ['Turkey began its attacks on Syria.', 'Turkey stopped its attacks on Syria.'],
    ['France imposed a ban on exports to Turkey.', 'France dropped its ban on exports to Turkey.'],
  ])('is less hostile: %s %s', (hostile, undone) => {
    expect(climate(undone)).toBeGreaterThan(climate(hostile));
  });

  it.each([
    ['Russia agreed to help Iran.', 'Russia refused to help Iran.'],
    ['The United States began military aid to Pakistan.', 'The United States suspended military aid to Pakistan.'],
    ['Germany and Poland reached an agreement.', 'Germany and Poland failed to reach an agreement.'],
    ['China expanded its cooperation with Japan.', 'China ended its cooperation with Japan.'],
    ['The alliance of Russia and Iran holds.', 'The alliance of Russia and Iran collapsed.'],
    ['Egypt honoured its treaty with Israel.', 'Egypt scrapped its treaty with Israel.'],
  ])('is less friendly: %s %s', (friendly, undone) => {
    expect(climate(undone)).toBeLessThan(climate(friendly));
  });

  it.each([
    ['China agreed to condemn Russia.', 'China declined to condemn Russia.'],
    ['India joined the sanctions against Russia.', 'India refused to join the sanctions against Russia.'],
    ['Turkey criticised Greece.', 'Turkey refused to criticise Greece.'],
    ['Germany accused China of theft.', 'Germany stopped short of accusing China of theft.'],
    ['Egypt blamed Israel for the attack.', 'Egypt refused to blame Israel for the attack.'],
    ['Brazil punished Venezuela.', 'Brazil declined to punish Venezuela.'],
    ['Hungary imposed sanctions on Serbia.', 'Hungary opposed sanctions on Serbia.'],
    ['Norway denounced Poland.', 'Norway refrained from denouncing Poland.'],
  ])('that is hostile, and was not done, is far less hostile: %s %s', (hostile, spared) => {
    expect(climate(spared)).toBeGreaterThan(climate(hostile) + 0.15);
  });

  it('that is hostile and will not end stays hostile', () => {
    const begun = climate('Saudi Arabia refused to begin a blockade of Qatar.');
    expect(climate('Saudi Arabia refused to end its blockade of Qatar.')).toBeLessThan(begun);
  });

  // Known to be missed: "not" reaches the last verb too, and sounds like "did not condemn".
  it.fails('is hostile after all where the refusal is denied', () => {
    expect(climate('Egypt did not refuse to condemn Israel.')).toBeLessThan(
      climate('Egypt refused to condemn Israel.'),
    );
  });
});
