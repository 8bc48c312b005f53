import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { relationshipOf } from '../../src/article/index.js';

/** Reports as an agency writes them: leaders, relations and talks are told of, nothing is valued. */
const REPORTS: readonly (readonly [a: string, b: string, text: string])[] = [
  [
    'BRA',
    'ARG',
    'The foreign ministers of Brazil and Argentina met in Brasilia on Tuesday, the ministry said. The two sides discussed trade, border controls and relations between their countries, a spokesman said. Leaders of Brazil and Argentina will meet in March, officials said.',
  ],
  [
    'IND',
    'JPN',
    'India and Japan held talks on Monday on rail projects and visas, officials said. Japanese leaders arrived in Delhi on Sunday. India said relations with Japan were discussed for two hours. The two countries said they would meet again in May.',
  ],
  [
    'POL',
    'CZE',
    'Poland and the Czech Republic signed a protocol on a border crossing on Thursday. The document sets opening hours, the Polish ministry said. Czech officials said that the crossing would open in June.',
  ],
];

describe('the style of an agency', () => {
  it.each(REPORTS)('is no welcome: %s and %s', (a, b, text) => {
    const { appraisal } = relationshipOf(analyze({ id: '1', outlet: 'Wire', text }), [a, b]);
    expect(appraisal.kind === 'portrayal' && appraisal.chances?.between).toBeGreaterThan(0.7);
    expect(appraisal.kind === 'portrayal' && Math.abs(appraisal.value)).toBeLessThan(0.15);
  });
});
