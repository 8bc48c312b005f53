import { describe, expect, it } from 'vitest';
import { paceOf, progressOn } from '../../src/cli/progress.js';
import { columnsOf, type Streams, wantsColor, write } from '../../src/cli/streams.js';
import { reportWarnings } from '../../src/cli/warnings.js';
import type { Warning } from '../../src/model/index.js';

function streams(terminal: boolean, env: Streams['env'] = {}, columns = 100) {
  const lines: string[] = [];
  const sink = { isTTY: terminal, columns, write: (text: string) => lines.push(text) };
  return { lines, streams: { stdout: sink, stderr: sink, env } };
}

describe('reportWarnings', () => {
  const warning = (index: number): Warning => ({ code: 'missing-date', message: 'no date', article: `a/${index}` });

  it('names five of a kind and counts the rest', () => {
    const { lines, streams: to } = streams(false);
    reportWarnings([...Array(8).keys()].map(warning), to);
    expect(lines).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `warning: a/${index}: no date\n`),
      'warning: 3 more of this kind (missing-date)\n',
    ]);
  });

  it('says the same thing once, and lets no control character through', () => {
    const { lines, streams: to } = streams(false);
    reportWarnings([warning(1), warning(1), { code: 'skipped-record', message: 'x\u001b[31m.csv:3' }], to);
    expect(lines).toEqual(['warning: a/1: no date\n', 'warning: x[31m.csv:3\n']);
  });
});

describe('progressOn', () => {
  it('writes over one line, not more often than the eye sees', () => {
    const { lines, streams: to } = streams(true);
    let now = 0;
    const progress = progressOn(to, () => now);
    progress.show('1 of 3');
    progress.show('2 of 3');
    now = 100;
    progress.show('3 of 3');
    progress.clear();
    progress.clear();
    expect(lines).toEqual(['\r\u001b[K1 of 3', '\r\u001b[K3 of 3', '\r\u001b[K']);
  });

  it.each([
    [false, {}],
    [true, { CI: '1' }],
    [true, { TERM: 'dumb' }],
  ])('is silent with terminal %s and %j', (terminal, env) => {
    const { lines, streams: to } = streams(terminal, env);
    progressOn(to).show('1 of 3');
    expect(lines).toEqual([]);
  });
});

describe('paceOf', () => {
  it('says a rate and the time left once they can be known', () => {
    let now = 0;
    const pace = paceOf(() => now);
    pace.reach(0.1);
    now = 1000;
    expect(pace.said(50)).toBe('');
    now = 10_000;
    expect(pace.said(500)).toBe(' (50 a second, 2 min left)');
    pace.reach(0.5);
    expect(pace.said(45)).toBe(' (4.5 a second, 10 s left)');
  });

  it('has no time left to tell of where the length is not known', () => {
    let now = 0;
    const pace = paceOf(() => now);
    now = 4000;
    expect(pace.said(40)).toBe(' (10 a second)');
  });
});

describe('streams', () => {
  it.each([
    [true, 100, 100],
    [true, 30, 40],
    [true, 400, 140],
    [false, 100, 80],
  ])('terminal %s of %d columns gives %d', (terminal, columns, expected) => {
    expect(columnsOf(streams(terminal, {}, columns).streams)).toBe(expected);
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '0' }, false],
  ])('terminal %s with %j wants colour: %s', (terminal, env, expected) => {
    expect(wantsColor(streams(terminal, env).streams)).toBe(expected);
  });

  it('waits for a slow reader', async () => {
    let release = (): void => {};
    const slow = {
      write: () => false,
      once: (_event: 'drain', listener: () => void) => {
        release = listener;
      },
    };
    let done = false;
    const writing = write(slow, 'x').then(() => {
      done = true;
    });
    await Promise.resolve();
    expect(done).toBe(false);
    release();
    await writing;
    expect(done).toBe(true);
  });
});
