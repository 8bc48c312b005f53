import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/index.js';
import { chatCompletions, codebookReader, defaultCodebook } from '../../src/llm/index.js';
import { folder } from '../io/folder.js';
import { PLAIN } from './articles.js';
import { MANY } from './code-in-process.js';
import { type ModelServer, modelServer } from './server.js';

const root = join(import.meta.dirname, '..', '..');

function start({ baseUrl }: ModelServer, cache: string): { child: ChildProcess; printed: Promise<string> } {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'code-in-process.ts'), baseUrl, cache];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = new Promise<string>((resolve) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += chunk;
    });
    child.on('close', () => resolve(text));
  });
  return { child, printed };
}

const bodies = ({ asked }: ModelServer) => asked.map(({ body }) => JSON.stringify(body));
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const codingWith = async (server: ModelServer, cache: string, rest: object = {}) => {
  const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model' });
  const reader = codebookReader({ model, cache, between: [['RUS', 'IRN']], ...rest });
  return (await createPipeline({ reader }).analyzeAsync(PLAIN)).coding;
};

describe('a cache', { timeout: 60_000 }, () => {
  it('lets a run that was killed go on: the same codes, no answered request twice', async () => {
    const whole = await modelServer();
    const expected = await start(whole, await folder({})).printed;
    expect(JSON.parse(expected)).toHaveLength(MANY.length);

    const server = await modelServer();
    const cache = await folder({});
    // The fifth request hangs, and the process dies waiting for it.
    server.faults.push(null, null, null, null, 'slow', 'slow');
    const first = start(server, cache);
    await until(() => server.asked.length >= 6);
    first.child.kill('SIGKILL');
    await first.printed;
    const before = bodies(server);
    const after = start(server, cache);
    expect(await after.printed).toBe(expected);
    const again = bodies(server).slice(before.length);
    expect(again).toHaveLength(MANY.length - 4);
    expect(again.filter((body) => before.slice(0, 4).includes(body))).toEqual([]);
    expect(new Set([...before.slice(0, 4), ...again]).size).toBe(MANY.length);
  });

  it('serves two processes at a time, and asks for each answer once', async () => {
    const server = await modelServer();
    const cache = await folder({});
    const [one, other] = await Promise.all([start(server, cache).printed, start(server, cache).printed]);
    expect(one).toBe(other);
    expect(JSON.parse(one)).toHaveLength(MANY.length);
    expect(bodies(server).sort()).toEqual([...new Set(bodies(server))].sort());
    expect(server.asked).toHaveLength(MANY.length);
  });

  it('asks anew for another codebook, another model and a text that changed, and for nothing else', async () => {
    const server = await modelServer();
    const cache = await folder({});
    const first = await codingWith(server, cache);
    expect(await codingWith(server, cache)).toEqual(first);
    expect(server.asked).toHaveLength(1);
    const codebook = { ...defaultCodebook(), version: 'mine' };
    expect(await codingWith(server, cache, { codebook })).not.toEqual(first);
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'other-model' });
    await codingWith(server, cache, { model });
    expect(server.asked).toHaveLength(3);
  });

  it('keeps neither key nor article, and asks again where a record is broken', async () => {
    const server = await modelServer();
    const cache = await folder({});
    const env = { SOME_KEY: 'secret-key-1234' };
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model', keyFrom: 'SOME_KEY', env });
    const coding = await codingWith(server, cache, { model });
    const [below] = await readdir(cache);
    const files = await readdir(join(cache, below!));
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    const record = join(cache, below!, files[0]!);
    expect(await readFile(record, 'utf8')).not.toMatch(/secret|both governments said/);
    await writeFile(record, '{"schema": "standpoint/exch');
    expect(await codingWith(server, cache, { model })).toEqual(coding);
    expect(server.asked).toHaveLength(2);
  });

  it('of another version is refused', async () => {
    const server = await modelServer();
    const cache = await folder({});
    await codingWith(server, cache);
    const [below] = await readdir(cache);
    const [file] = await readdir(join(cache, below!));
    await writeFile(join(cache, below!, file!), '{"schema": "standpoint/exchange@0", "model": "test-model"}');
    await expect(codingWith(server, cache)).rejects.toMatchObject({
      code: 'invalid-data',
      message: expect.stringMatching(/perhaps of another version; give another folder$/),
    });
  });
});
