import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Streams } from '../../src/cli/index.js';
import { VERSION } from '../../src/core/index.js';
import type { Analysis, Comparison, Timeline } from '../../src/model/index.js';

let folder: string;

const ARTICLES = [
  [
    'gazette',
    '2023-05-01',
    'Moscow and Tehran sign a pact',
    'Russia and Iran signed a defence pact in Moscow on Monday. Iran welcomed the pact. Russia condemned the sanctions.',
  ],
  [
    'gazette',
    '2023-05-09',
    'A dangerous alliance',
    'Russia threatens its neighbours again. Iran supplied Russia with weapons, a reckless and shameful act.',
  ],
  [
    'gazette',
    '2023-06-02',
    'Talks in Tehran',
    'Iran hosted talks with Russia in Tehran. The disastrous meeting failed, and Russia blamed Iran.',
  ],
  [
    'plainwire',
    '2023-05-01',
    'Russia, Iran sign agreement',
    'Russia and Iran signed an agreement in Moscow on Monday, both governments said. Iran praised Russia.',
  ],
  [
    'plainwire',
    '2023-05-09',
    'Iran, Russia discuss trade',
    'Iran and Russia discussed trade in Moscow. Russia offered Iran a loan.',
  ],
  [
    'plainwire',
    '2023-06-02',
    'Ministers meet',
    'The foreign ministers of Russia and Iran met in Tehran. "We trust Russia," an Iranian official said.',
  ],
  [
    'gazette',
    '2023-06-20',
    'Russia and Iran, partners in crime',
    'Russia and Iran betrayed their own people. Russia attacked its critics in a cruel campaign.',
  ],
] as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-cli-'));
  ARTICLES.forEach(([outlet, date, title, text], index) => {
    writeFileSync(
      join(folder, `${index}.md`),
      `---\noutlet: ${outlet}\ndate: ${date}\ntitle: "${title}"\n---\n\n${text}\n`,
    );
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function standpoint(argv: readonly string[], terminal = false, env: Streams['env'] = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (lines: string[]) => ({ isTTY: terminal, columns: 100, write: (text: string) => lines.push(text) });
  const code = await run(argv, { stdout: sink(out), stderr: sink(err), env });
  return { code, out: out.join(''), err: err.join('') };
}

describe('standpoint compare', () => {
  it('prints the tables and nothing else on stdout', async () => {
    const first = await standpoint(['compare', folder, '--between', 'RUS,IRN']);
    expect(first.out).toContain('Climate: ▓ hostile  · mixed  █ friendly');
    expect(first.out.split('\n').length).toBeLessThanOrEqual(41);
    const { code, out, err } = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--full']);
    expect(code).toBe(0);
    expect(out).toContain('Climate\n');
    expect(out).toMatch(/^ {2}gazette .*\[.*\] {3}4 {2}/m);
    expect(out).toMatch(/^ {2}plainwire /m);
    expect(err).toBe('');
  });

  it('compares several ties and stance, and writes the page', async () => {
    const page = join(folder, 'report.html');
    const { code, out, err } = await standpoint([
      'compare',
      folder,
      '--between',
      'RUS,IRN',
      '--between',
      'RUS,TUR',
      '--stance',
      'RUS,IRN',
      '--html',
      page,
    ]);
    expect(code).toBe(0);
    expect(err).toContain(`The report is in ${page}`);
    expect(out.match(/^═+$/gm)?.length).toBe(2);
    expect(readFileSync(page, 'utf8').match(/class="comparison"/g)?.length).toBe(3);
    expect(out).toContain('Turkey');
    rmSync(page);
  });

  it('prints one JSON object, or an array for several', async () => {
    const one = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--json', '--seed', '7']);
    const comparison = JSON.parse(one.out) as Comparison;
    expect(comparison.schema).toBe('standpoint/comparison@1');
    expect(comparison.groups).toEqual(['gazette', 'plainwire']);
    expect(comparison.made.seed).toBe(7);
    const two = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--stance', 'RUS', '--json']);
    expect((JSON.parse(two.out) as Comparison[]).map(({ question }) => question)).toEqual(['relationship', 'stance']);
  });

  it('answers every question', async () => {
    const all = 'relationship,stance,voices,wording,coverage,frames,timeline';
    const argv = [
      'compare',
      folder,
      '--between',
      'RUS,IRN',
      '--question',
      all,
      '--every',
      'quarter',
      '--min-articles',
      '2',
    ];
    const { code, out } = await standpoint([...argv, '--json']);
    expect(code).toBe(0);
    const answers = JSON.parse(out) as (Comparison | Timeline)[];
    expect(answers.map(({ schema, question }) => (schema.includes('timeline') ? 'timeline' : question))).toEqual(
      all.split(','),
    );
    expect(answers.map(({ title }) => title)).toEqual([
      'How Russia and Iran are portrayed together, by outlet',
      'Stance toward Russia and Iran, by outlet',
      'Who speaks: Russia, Iran and others, by outlet',
      'Words near Russia and Iran together, by outlet',
      'Coverage of Russia and Iran together, by outlet',
      'How the tie between Russia and Iran is framed, by outlet',
      'How Russia and Iran are portrayed together, by outlet, quarter by quarter',
    ]);
    const text = await standpoint(argv);
    for (const { title } of answers) expect(text.out).toContain(title);
  });

  it('adjusts by Holm where asked', async () => {
    const { out } = await standpoint(['compare', folder, '--stance', 'RUS', '--correction', 'holm', '--json']);
    expect((JSON.parse(out) as Comparison).made).toMatchObject({ correction: 'holm' });
  });

  it('asks of single actors too, and who speaks of nobody', async () => {
    const { out } = await standpoint([
      'compare',
      folder,
      '--stance',
      'RUS,IRN',
      '--question',
      'coverage,wording,timeline',
      '--json',
    ]);
    expect((JSON.parse(out) as Comparison[]).map(({ title }) => title)).toEqual([
      'Coverage of Russia, by outlet',
      'Coverage of Iran, by outlet',
      'Words near Russia, by outlet',
      'Words near Iran, by outlet',
      'Stance toward Russia and Iran, by outlet, month by month',
    ]);
    const voices = await standpoint(['compare', folder, '--question', 'voices']);
    expect(voices.code).toBe(0);
    expect(voices.out).toMatch(/^Who speaks, by outlet$/m);
  });

  it.each([
    [['--question', 'frames'], 'error: --question frames needs --between A,B'],
    [['--question', 'relationship', '--stance', 'RUS'], 'error: --question relationship needs --between A,B'],
    [['--question', 'wording'], 'error: --question wording needs --between A,B or --stance A,B,…'],
    [['--question', 'colour', '--stance', 'RUS'], 'There is no question "colour". Questions: relationship, stance,'],
    [
      ['--stance', 'RUS', '--every', 'fortnight'],
      "argument 'fortnight' is invalid. Allowed choices are day, week, month, quarter, year.",
    ],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await standpoint(['compare', folder, ...argv]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('gives the same bytes twice', async () => {
    const once = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--json']);
    const again = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--json']);
    expect(again.out).toBe(once.out);
  });

  it('says that there is too little rather than a number', async () => {
    const { out } = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--min-articles', '4']);
    expect(out).toMatch(/too few articles: |No outlet has enough articles for an estimate: 4 are needed/);
  });

  it('names the actor that was meant, before reading anything', async () => {
    const { code, out, err } = await standpoint(['compare', 'no-such-folder', '--between', 'rus,IRN']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe('error: actor "rus" is not in the registry; did you mean "RUS"?\n');
  });

  it.each([
    [['compare', 'corpus'], /nothing to compare; give --between A,B or --stance/],
    [['compare', 'corpus', '--between', 'RUS'], /Give two actors with a comma between them/],
    [['compare', 'corpus', '--between', 'RUS,IRN,TUR'], /Give two actors/],
    [['compare', 'corpus', '--between', 'RUS,IRN', '--seed', '1.5'], /Give a whole number/],
    [['compare', 'corpus', '--between', 'RUS,IRN', '--min-articles', '1'], /at least 2 articles/],
    [['compare', 'corpus', '--betwen', 'RUS,IRN'], /Did you mean --between/],
    [['compare', '--between', 'RUS,IRN'], /missing required argument/],
    [['compere', 'corpus'], /Did you mean compare/],
    [['evaluate'], /--data <dir>/],
    [['evaluate', '--data', 'x', '--split', 'all'], /Allowed choices are dev, test, train/],
    [['analyze', 'x', '--reader', 'oracle'], /Allowed choices are linear, lexicon/],
    [[], /Usage: standpoint/],
  ])('%j is bad usage', async (argv, message) => {
    const { code, out, err } = await standpoint(argv);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('asks another reader where one is named', async () => {
    const { out } = await standpoint(['analyze', join(folder, '0.md'), '--reader', 'lexicon', '--json']);
    expect((JSON.parse(out) as Analysis).made.readers).toEqual({ stances: 'lexicon@1', frames: 'lexicon@1' });
  });

  it.each([
    [['compare', 'no-such-folder', '--between', 'RUS,IRN'], /no-such-folder/],
    [['analyze', 'no-such-folder'], /no-such-folder/],
    [['analyze', 'corpus', '--actors', 'no-such-file.json'], /cannot read the actors file "no-such-file.json"/],
    [['evaluate', '--data', 'no-such-folder'], /no-such-folder/],
  ])('%j is an error in the data', async (argv, message) => {
    const { code, out, err } = await standpoint(argv);
    expect(err).toMatch(message);
    expect(err).toMatch(/^error: /m);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  it('counts an option that makes no sense with the articles as bad usage', async () => {
    const twice = await standpoint(['compare', folder, '--between', 'RUS,RUS']);
    expect([twice.code, twice.out]).toEqual([2, '']);
    const field = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--by', 'country']);
    expect([field.code, field.out]).toEqual([2, '']);
    expect(field.err).toContain('country');
  });

  it('warns on stderr, once, of what reading found', async () => {
    const odd = join(folder, 'odd.jsonl');
    writeFileSync(odd, '{"id":"x","outlet":"gazette","text":"Russia thanked Iran."}\n{broken\n');
    const { code, out, err } = await standpoint(['compare', folder, '--between', 'RUS,IRN', '--json']);
    rmSync(odd);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Comparison).articles).toBe(ARTICLES.length + 1);
    expect(err.match(/odd\.jsonl:2/g)?.length).toBe(1);
  });

  it('says when a folder holds no article', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'standpoint-empty-'));
    const { code, err } = await standpoint(['analyze', empty]);
    expect(code).toBe(1);
    expect(err).toContain(`no articles in "${empty}"`);
    writeFileSync(join(empty, 'scan.pdf'), '');
    const { err: why } = await standpoint(['analyze', empty]);
    expect(why).toMatch(
      /^warning: .*scan\.pdf: not read as it is: pdftotext FILE makes it \.txt; the file was skipped\nerror: no articles in/,
    );
    rmSync(empty, { recursive: true });
  });
});

describe('standpoint analyze', () => {
  it('prints one analysis a line', async () => {
    const { code, out, err } = await standpoint(['analyze', folder, '--json']);
    const analyses = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Analysis);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(analyses.length).toBe(ARTICLES.length);
    expect(analyses[0]?.article).toMatchObject({ outlet: 'gazette', date: '2023-05-01' });
  });

  it('prints a digest: actors with stance, and quotations', async () => {
    const { out } = await standpoint(['analyze', join(folder, '1.md'), join(folder, '5.md')]);
    expect(out).toContain('A dangerous alliance\ngazette · 2023-05-09');
    expect(out).toMatch(/^ {2}Russia {2,}[−+]?\d\.\d\d/m);
    expect(out).toMatch(/^ {8}“Iran supplied Russia with weapons/m);
    expect(out).toMatch(/^ {2}Quoted: an Iranian official/m);
  });

  it('finds the actors of a file', async () => {
    const actors = join(folder, 'actors.json');
    writeFileSync(
      actors,
      JSON.stringify([{ id: 'GAZ', name: 'Defence Pact League', kind: 'organization', aliases: ['defence pact'] }]),
    );
    const { code, out } = await standpoint(['analyze', join(folder, '0.md'), '--actors', actors, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Analysis).actors.map(({ id }) => id)).toContain('GAZ');
    writeFileSync(actors, '{ not JSON');
    const broken = await standpoint(['analyze', join(folder, '0.md'), '--actors', actors]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain(`"${actors}" is not JSON`);
    rmSync(actors);
  });
});

describe('a terminal', () => {
  it('sees progress and colour; a pipe sees neither', async () => {
    const shown = await standpoint(['analyze', join(folder, '1.md')], true);
    expect(shown.err).toContain('\u001b[K');
    expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
    expect(shown.out).toContain('\u001b[');
    const piped = await standpoint(['analyze', join(folder, '1.md')]);
    expect(piped.err + piped.out).not.toContain('\u001b');
  });

  it('is kept quiet in CI and plain with NO_COLOR', async () => {
    const { out, err } = await standpoint(['analyze', join(folder, '1.md')], true, { CI: 'true', NO_COLOR: '1' });
    expect(err + out).not.toContain('\u001b');
  });

  it.each([
    [['--help'], /Examples:\n {2}\$ standpoint compare/],
    [['compare', '--help'], /--between <a,b>[\s\S]*Exit codes: 0 done; 1/],
    [['analyze', '--help'], /one analysis a line/],
    [['evaluate', '--help'], /--predictions <dir>/],
    [['--version'], new RegExp(`^${VERSION}\n$`)],
  ])('%j helps', async (argv, message) => {
    const { code, out, err } = await standpoint(argv);
    expect(out).toMatch(message);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});
