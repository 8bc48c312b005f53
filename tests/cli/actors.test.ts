import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { analyzeAll } from '../../src/analyze.js';
import {
  compareCoverage,
  compareRelationship,
  compareStance,
  compareWording,
  timeline,
} from '../../src/compare/index.js';
import type { Actor, Comparison } from '../../src/model/index.js';
import { standpoint } from './standpoint.js';

const TEXTS = [
  'Russia praised Iran.',
  'Russia attacked Iran in a cruel campaign.',
  'Iran and Russia signed a pact.',
  'Iran welcomed Russia.',
];
const analyses = analyzeAll(
  TEXTS.map((text, i) => ({
    id: `${i}`,
    outlet: i % 2 ? 'Elbe' : 'Marsh',
    date: `2022-07-1${i}`,
    text,
    language: 'en',
  })),
);

async function table(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'standpoint-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const rows = TEXTS.map((text, i) => `${i % 2 ? 'Elbe' : 'Marsh'},0${i + 1}/07/2022,${text}`);
  const file = join(path, 'export.csv');
  await writeFile(file, ['Blatt,Tag,Volltext', ...rows].join('\n'));
  return file;
}

describe('actors by name', () => {
  it('are asked for as by id', () => {
    const options = { minArticles: 2, resamples: 100 };
    const tie = (between: readonly [string, string]) => compareRelationship(analyses, { between, ...options });
    expect(tie(['Russia', 'Iran'])).toEqual(tie(['RUS', 'IRN']));
    expect(compareStance(analyses, { actors: ['Moscow', 'RUS'], ...options }).actors).toEqual(
      compareStance(analyses, { actors: ['RUS'], ...options }).actors,
    );
    expect(compareCoverage(analyses, { of: 'Russia', ...options })).toEqual(
      compareCoverage(analyses, { of: 'RUS', ...options }),
    );
    expect(compareWording(analyses, { near: 'Iran', ...options })).toEqual(
      compareWording(analyses, { near: 'IRN', ...options }),
    );
    expect(timeline(analyses, { actors: ['Russia'], every: 'year', ...options })).toEqual(
      timeline(analyses, { actors: ['RUS'], every: 'year', ...options }),
    );
  });

  it('that may mean several are refused with all of them, and two names of one are no tie', () => {
    expect(() => compareStance(analyses, { actors: ['Korea'] })).toThrow(
      /^actor "Korea" may be (?=.*KOR \(South Korea\))(?=.*PRK \(North Korea\)).*; give its id$/,
    );
    expect(() => compareRelationship(analyses, { between: ['Russia', 'Moscow'] })).toThrow(
      expect.objectContaining({ code: 'invalid-dyad' }),
    );
    expect(() => compareStance(analyses, { actors: ['Rusia'] })).toThrow('did you mean "RUS"?');
  });
});

describe('in the shell', () => {
  it('names, columns and the form of dates are taken', async () => {
    const path = await table();
    const columns = ['--column', 'text=Volltext,outlet=Blatt', '--column', 'date=Tag', '--date-format', 'DD/MM/YYYY'];
    const asked = ['--min-articles', '2', '--json'];
    const { code, out, err } = await standpoint('compare', path, '--between', 'Russia,Iran', ...columns, ...asked);
    expect([code, err]).toEqual([0, '']);
    const comparison = JSON.parse(out) as Comparison;
    expect(comparison.actors.map(({ id }) => id)).toEqual(['RUS', 'IRN']);
    expect(comparison.groups).toEqual(['Elbe', 'Marsh']);
  });

  it('what is lacking is said in one line each', async () => {
    const path = await table();
    const { code, err } = await standpoint('analyze', path);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringContaining(
        'none of its 4 records has a text; its columns are "Blatt", "Tag", "Volltext". If one of them holds the text, name the right one by --column text=NAME',
      ),
      `error: no articles in "${path}"; what is said above is why`,
      '',
    ]);
    const wrong = await standpoint('analyze', path, '--column', 'text');
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringContaining('Give a field and the name of its column, such as text=body'),
    });
    expect(await standpoint('analyze', path, '--column', 'words=Volltext')).toMatchObject({ code: 2 });
    expect(await standpoint('analyze', path, '--date-format', 'day')).toMatchObject({ code: 2 });
    const some = await standpoint('compare', path, '--between', 'Korea,Iran');
    expect(some).toMatchObject({ code: 1, err: expect.stringContaining('KOR (South Korea)') });
  });

  it('further actors may come through a pipe, which gives its content once', async () => {
    const source = await table();
    const [pipe, summary] = [`${source}.actors`, `${source}.summary`];
    execFileSync('mkfifo', [pipe]);
    const mine = [{ id: 'ELB', name: 'Elbia', kind: 'state' }];
    const piped = async (...argv: readonly string[]) => {
      const [done] = await Promise.all([standpoint(...argv, '--actors', pipe), writeFile(pipe, JSON.stringify(mine))]);
      return done;
    };
    const columns = ['--column', 'text=Volltext,outlet=Blatt'];
    const made = await piped('summarize', source, '--stance', 'Elbia', ...columns, '--out', summary);
    expect(made.code).toBe(0);
    const compared = await piped('compare', '--summary', summary, '--json');
    expect(compared.code).toBe(0);
    expect((JSON.parse(compared.out) as Comparison).actors.map(({ id }) => id)).toEqual(['ELB']);
  });

  it('actors are found with their names and terms of office', async () => {
    const { code, out } = await standpoint('actors', 'Putin');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'RUS:putin  Vladimir Putin  person, RUS',
      '    also: Putin, Vladimir Vladimirovich Putin, V. Putin',
      '    president of RUS: 1999-12-31–2008-05-07, 2012-05-07–',
      '    prime minister of RUS: 2008-05-08–2012-05-07',
    ]);
    const [first] = JSON.parse((await standpoint('actors', 'russia', 'foreign', 'minister', '--json')).out) as Actor[];
    expect(first?.offices?.[0]).toMatchObject({ title: 'foreign minister', of: 'RUS' });
    expect(await standpoint('actors', 'xyzzy')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no actor is called "xyzzy"'),
    });
    expect((await standpoint('actors')).err).toMatch(/^\d+ more; give more words, or --json for all\n$/);
  });
});
