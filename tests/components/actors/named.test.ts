import { describe, expect, it } from 'vitest';
import { builtInData, builtInRegistry, createRegistry, searchActors } from '../../../src/components/actors/index.js';

const registry = builtInRegistry();

describe('actors by name', () => {
  it.each([
    ['Russia', 'RUS'],
    ['russia', 'RUS'],
    ['Russian Federation', 'RUS'],
    ['Russian', 'RUS'],
    ['Moscow', 'RUS'],
    ['the Kremlin', 'RUS'],
    ['Iran', 'IRN'],
    ['Türkiye', 'TUR'],
    ['Erdogan', 'TUR:erdogan'],
    ['Vladimir Putin', 'RUS:putin'],
    ['Lavrov', 'RUS:lavrov'],
    ['NATO', 'NATO'],
    ['United States', 'USA'],
    ['US', 'USA'],
  ])('%s is %s', (name, id) => {
    expect(registry.named(name)).toEqual([id]);
  });

  it('are several where the name is ambiguous', () => {
    expect(registry.named('Korea')).toEqual(expect.arrayContaining(['PRK', 'KOR']));
    expect(registry.named('Bush').length).toBeGreaterThan(1);
  });

  it('are none for nobody, and for acronyms in small letters', () => {
    for (const name of ['', 'the ', 'Atlantis', 'nato', 'us']) expect(registry.named(name)).toEqual([]);
  });

  it('are also those of a registry of one’s own', () => {
    const mine = createRegistry(builtInData(), {
      name: 'mine',
      version: '1',
      actors: [{ id: 'ACME', name: 'Acme Corporation', kind: 'organization', aliases: ['Acme'] }],
    });
    expect(mine.named('acme corporation')).toEqual(['ACME']);
  });
});

describe('a search for actors', () => {
  const ids = (text: string) => searchActors(registry, text).map(({ id }) => id);

  it('finds those whose words begin so, whoever is called so first', () => {
    expect(ids('Putin')[0]).toBe('RUS:putin');
    expect(ids('russia foreign minister')).toContain('RUS:lavrov');
    expect(ids('russia foreign minister')).not.toContain('RUS:putin');
    expect(ids('Turkiye')[0]).toBe('TUR');
    expect(ids('xyzzy')).toEqual([]);
    expect(ids('')).toHaveLength(registry.ids.length);
  });
});
