import { describe, expect, it } from 'vitest';
import { toHTML } from '../../src/render/index.js';
import { estimate, relationship, tooLittle } from './fixture.js';

const [first] = relationship.channels;
const stance = (actor: string, means: readonly (number | null)[]) => ({
  ...first!,
  id: `stance:${actor}`,
  kind: 'stance',
  family: 'headline' as const,
  actors: [actor],
  unit: 'score' as const,
  differences: [],
  groups: relationship.groups.map((group, i) => {
    const mean = means[i];
    return { group, estimate: mean == null ? tooLittle : estimate(mean, 0.1), evidence: [] };
  }),
});
const actors = [
  { id: 'RUS', name: 'Russia', kind: 'state' as const },
  { id: 'TUR', name: 'Turkey', kind: 'state' as const },
];
const both = [stance('RUS', [0.3, -0.2, 0.1, 0]), stance('TUR', [-0.4, null, 0.2, 0.1])];
const page = (channels: typeof both) => toHTML({ ...relationship, actors, channels, findings: [] });
const part = (html: string) => /<section class="wide heat">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';

describe('the heat map', () => {
  it('has an outlet a row and an actor a column, orange below 0 and blue above', () => {
    const map = part(page(both));
    expect([...map.matchAll(/<th scope="col"><bdi>(\w+)/g)].map(([, name]) => name)).toEqual(['Russia', 'Turkey']);
    expect(map.match(/<th scope="row">/g)).toHaveLength(relationship.groups.length);
    expect(map).toContain('<td class="pos" style="--s:0.750"><b>+0.30</b><small>+0.20 to +0.40</small></td>');
    expect(map).toContain('<td class="neg" style="--s:1.000"><b>−0.40</b>');
    expect(map).toContain('too few');
  });

  it('is left out for a single actor', () => {
    expect(part(page(both.slice(0, 1)))).toBe('');
  });
});

describe('the foot of the page', () => {
  it('names library and version, and says how to cite them', () => {
    expect(page(both)).toContain('Made with standpoint 0.1.0; seed 1');
    expect(page(both)).toContain('To cite: standpoint (version 0.1.0), computer software');
  });
});
