import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import type { Comparison } from '../../src/model/index.js';

const folder = mkdtempSync(join(tmpdir(), 'standpoint-events-'));
const path = join(folder, 'news.jsonl');

/** Five events, each reported by two outlets on neighbouring days; no article says which. */
const EVENTS = [
  ['Iran opened a drone factory at Yelabuga with Russia', 'the drone factory at Yelabuga'],
  ['Russia shipped wheat to Iran through Astrakhan harbour', 'wheat from Astrakhan harbour'],
  ['Iran and Russia launched the Khayyam satellite from Baikonur', 'the Khayyam satellite of Baikonur'],
  ['Russia and Iran agreed on the Rasht railway', 'the Rasht railway and its rails'],
  ['Iran asked Russia for Sukhoi fighter jets', 'Sukhoi fighter jets for pilots'],
] as const;

beforeAll(() => {
  const rows = EVENTS.flatMap(([what, matter], i) =>
    ['gazette', 'plainwire'].map((outlet, o) => ({
      id: `${outlet}-${i}`,
      outlet,
      date: `2023-0${i + 1}-1${o}`,
      title: what,
      text: `${what} on Monday. Officials praised ${matter}. Critics of ${matter} ${o ? 'waited' : 'condemned Russia'}.`,
    })),
  );
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compare(terminal: boolean, ...argv: string[]) {
  const text = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    isTTY: terminal,
    columns: 100,
    write: (piece: string) => {
      text[name] += piece;
      return true;
    },
  });
  const code = await run(['compare', path, '--stance', 'RUS', '--json', ...argv], {
    stdout: sink('out'),
    stderr: sink('err'),
    env: {},
  });
  const comparison: Comparison = JSON.parse(text.out);
  return { code, err: text.err, difference: comparison.channels[0]!.differences[0]! };
}

it('compares within the events that it finds, and says how many there are', async () => {
  const { code, err, difference } = await compare(false, '--group-events');
  expect(code).toBe(0);
  expect(err).toContain('10 articles report 5 events\n');
  expect([difference.paired, difference.events]).toEqual([true, 5]);
});

it('leaves events alone unless asked', async () => {
  const { err, difference } = await compare(false);
  expect(err).not.toContain('events');
  expect([difference.paired, difference.events]).toEqual([false, 0]);
});

it('shows how far it is on a terminal', async () => {
  const { err } = await compare(true, '--group-events');
  expect(err).toContain('\r\u001b[Kreading');
  expect(err).toContain('\r\u001b[K');
});
