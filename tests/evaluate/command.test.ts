import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evaluateCommand } from '../../src/cli/evaluate.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

function streams() {
  const written = { out: '', err: '' };
  return {
    written,
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
  };
}

const rows = [
  { id: 'a', text: 'Critics slammed Berg for the reckless, shameful deal.', start: 16, end: 20, label: -1 },
  { id: 'b', text: 'Voters praised Berg for her courage.', start: 15, end: 19, label: 1 },
];

it('prints one JSON object, writes predictions, and names what is missing or broken', async () => {
  const lines = [...rows.map((row) => JSON.stringify(row)), '', '{"id": "c"', '{"id": "d"}'];
  await writeFile(join(folder, 'newsmtsc-dev-rw.jsonl'), lines.join('\n'));
  await writeFile(join(folder, 'newsmtsc-train.jsonl'), 'not looked at');
  const io = streams();
  const predictions = join(folder, 'out');
  const options = { data: folder, split: 'dev', only: 'newsmtsc, basil', predictions, json: true };
  expect(await evaluateCommand(options, io)).toBe(0);
  const metrics: unknown = JSON.parse(io.written.out);
  expect(metrics).toMatchObject({ 'newsmtsc.rw.f1': { n: 2 } });
  expect(io.written.err).toContain(`not found in ${folder}: basil-dev`);
  expect(io.written.err).toContain('newsmtsc-dev-rw.jsonl:4: ');
  expect(io.written.err).toContain('newsmtsc-dev-rw.jsonl:5: field "text" should be a string');
  const written = (await readFile(join(predictions, 'newsmtsc-dev-rw.jsonl'), 'utf8')).trim().split('\n');
  expect(written.map((line) => Object.keys(JSON.parse(line)))).toEqual([
    ['id', 'probabilities'],
    ['id', 'probabilities'],
  ]);
});

it('prints a table', async () => {
  await writeFile(join(folder, 'newsmtsc-test-mt.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const io = streams();
  expect(await evaluateCommand({ data: folder, split: 'test', only: 'newsmtsc' }, io)).toBe(0);
  expect(io.written.out).toMatch(/^metric +value +95 % interval +cases\nnewsmtsc\.mt\.f1 /);
});

it('ends with 1 when there is nothing to measure', async () => {
  const io = streams();
  expect(await evaluateCommand({ data: folder, split: 'dev', only: 'babe' }, io)).toBe(1);
  expect(io.written.err).toContain('babe-dev');
});

it.each([
  [{ split: 'exam' }, '--split is "exam"; choose dev, test or train'],
  [{ data: '/nowhere/at/all' }, '"/nowhere/at/all" cannot be read'],
  [{ only: 'babel' }, '"babel" is no group of metrics'],
])('refuses %j', async (wrong, message) => {
  await expect(evaluateCommand({ data: folder, split: 'dev', ...wrong }, streams())).rejects.toThrow(message);
});
