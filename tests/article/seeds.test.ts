import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { namedFrames, relationshipOf } from '../../src/article/index.js';
import type { Frame, Portrayal, RelationshipPortrayal } from '../../src/model/index.js';

/** Five real articles that are not part of the project; without them the tests are skipped and say so. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const present = existsSync(join(FOLDER, 'manifest.json'));

interface Entry {
  readonly file: string;
  readonly outlet: string;
  readonly title: string;
  readonly date: string;
}

function read(outlet: string, dyad: readonly [string, string]): RelationshipPortrayal {
  // The manifest lists objects of this shape.
  const entries = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Entry[];
  const entry = entries.find((each) => each.outlet === outlet)!;
  const text = readFileSync(join(FOLDER, entry.file), 'utf8');
  return relationshipOf(analyze({ id: entry.file, outlet, title: entry.title, date: entry.date, text }), dyad);
}

const value = (portrayal: Portrayal) => (portrayal.kind === 'portrayal' ? portrayal.value : Number.NaN);
/** Frames that sentences of the article use of the tie. */
const used = ({ frames }: RelationshipPortrayal): Frame[] =>
  Object.entries(frames).flatMap(([frame, portrayal]) =>
    // The keys of `frames` are the frames.
    portrayal.kind === 'portrayal' && portrayal.terms.length > 0 ? [frame as Frame] : [],
  );

describe.skipIf(!present)('real articles on the ties of Russia', () => {
  it.each([
    ['RUS', 'IRN'],
    ['RUS', 'TUR'],
  ] as const)('the Valdai Club values the tie of %s and %s above the Telegraph', (a, b) => {
    expect(value(read('Valdai Club', [a, b]).appraisal)).toBeGreaterThan(
      value(read('The Telegraph', [a, b]).appraisal),
    );
  });

  it.each(['The Telegraph', 'Valdai Club', 'Outlet 003'])(
    '%s tells of a friendly climate between Russia and Iran',
    (outlet) => {
      expect(value(read(outlet, ['RUS', 'IRN']).climate)).toBeGreaterThan(0.1);
    },
  );

  it('the Valdai Club names partnership', () => {
    expect(namedFrames(read('Valdai Club', ['RUS', 'IRN']))).toContain('partnership');
  });

  it('the Telegraph sees a threat, the Valdai Club none', () => {
    expect(value(read('The Telegraph', ['RUS', 'IRN']).frames.threat)).toBeGreaterThan(0.3);
    expect(value(read('Valdai Club', ['RUS', 'IRN']).frames.threat)).toBeLessThan(0.1);
  });

  // These two show the frame in a sentence or two, which is too little to name one that is so rare.
  it.each([
    ['Espreso', ['betrayal', 'dependency']],
    ['Charter97', ['convenience', 'dependency', 'betrayal']],
  ] as const)('%s uses one of %j', (outlet, frames) => {
    const found = used(read(outlet, ['RUS', 'IRN']));
    expect(frames.some((frame) => found.includes(frame))).toBe(true);
  });

  it('the Valdai Club gives partnership more weight than the Telegraph', () => {
    expect(value(read('Valdai Club', ['RUS', 'IRN']).frames.partnership)).toBeGreaterThan(
      value(read('The Telegraph', ['RUS', 'IRN']).frames.partnership),
    );
  });

  it('says nothing of Turkey where an article does not', () => {
    expect(read('Espreso', ['RUS', 'TUR']).climate.kind).toBe('insufficient');
  });
});

describe('what is not the article', () => {
  const body = ['Russia and Iran signed a treaty on Friday.', 'Iran praised Russia as a partner.'].join('\n\n');
  const at = (text: string, start: number, length: number) => ({ start, end: start + length, text });
  it.each(['caption', 'comment', 'related'] as const)('changes nothing as a %s', (kind) => {
    const extra = 'Russia betrayed Iran in a shameful and dangerous war.';
    const text = `${body}\n\n${extra}`;
    const main = at(text, 0, body.length);
    const segments = [{ kind: 'paragraph' as const, span: { start: main.start, end: main.end }, scored: true }];
    const more = [...segments, { kind, span: { start: body.length + 2, end: text.length }, scored: false }];
    const plain = relationshipOf(analyze({ id: 'a', outlet: 'o', text: body, segments }), ['RUS', 'IRN']);
    const furnished = relationshipOf(analyze({ id: 'a', outlet: 'o', text, segments: more }), ['RUS', 'IRN']);
    expect(furnished.climate).toEqual(plain.climate);
    expect(furnished.appraisal).toEqual(plain.appraisal);
    expect(furnished.frames).toEqual(plain.frames);
  });
});
