import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
/** Every stage may import the ones left of it. */
const STAGES = [
  'model',
  'segment',
  'annotate',
  'actors',
  'voices',
  'stance',
  'relations',
  'frames',
  'portrayal',
  'group',
  'summarize',
  'compare',
];
const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(STAGES.map((stage, i) => [stage, [...STAGES.slice(0, i), 'weights']])),
  model: [],
  stats: [],
  weights: [],
  // Comparing sees what articles say only through their portrayals and summaries.
  portrayal: ['model'],
  group: ['model', 'stats'],
  summarize: ['model', 'voices', 'portrayal', 'group', 'stats'],
  compare: ['model', 'group', 'stats', 'summarize'],
  render: ['model'],
  io: ['model', 'segment'],
  run: [...STAGES, 'io'],
  train: [...STAGES, 'stats', 'io', 'weights'],
  evaluate: [...STAGES, 'stats', 'train'],
  cli: [...STAGES, 'stats', 'weights', 'render', 'io', 'run', 'train', 'evaluate'],
};
/** Folders that may use Node's own modules; the rest runs in a browser too. */
const NODE = ['io', 'run', 'cli'];
/** The one file through which each library comes in. */
const ADAPTERS: Record<string, string> = {
  'wink-nlp': 'annotate/english.ts',
  'wink-eng-lite-web-model': 'annotate/english.ts',
  natural: 'annotate/natural.ts',
  '@mozilla/readability': 'segment/html.ts',
  linkedom: 'segment/html.ts',
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.ts$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

const sources = files(src).map((path) => ({ file: relative(src, path), text: readFileSync(path, 'utf8') }));
const imports: Import[] = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    from: file.includes('/') ? file.slice(0, file.indexOf('/')) : '.',
    target: match[1]!,
  })),
);
const internal = imports.flatMap((entry) => {
  if (!entry.target.startsWith('.')) return [];
  const to = relative(src, join(src, entry.file, '..', entry.target));
  return [{ ...entry, to: to.includes('/') ? to.slice(0, to.indexOf('/')) : '.', toFile: to }];
});

describe('the dependency rule', () => {
  it('sees the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets a stage import only what stands left of it', () => {
    const broken = internal.filter(({ from, to, toFile }) => {
      if (from === '.' || to === from || toFile === 'errors.js' || toFile === 'version.js') return false;
      if (to === '.') return !['evaluate', 'cli', 'train', 'run'].includes(from);
      return !ALLOWED[from]?.includes(to);
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps Node to io, run and cli', () => {
    const broken = imports.filter(({ from, target }) => target.startsWith('node:') && !NODE.includes(from));
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lets each library in through one file', () => {
    const broken = imports.filter(({ file, target }) => {
      const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!;
      const adapter = ADAPTERS[name];
      return adapter !== undefined && file !== adapter;
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('never imports the root of natural, which prints and replaces Math.sign', () => {
    expect(imports.filter(({ target }) => target === 'natural')).toEqual([]);
  });

  it('prints from the cli alone', () => {
    const broken = sources.filter(
      // Doc comments may show how a caller prints.
      ({ file, text }) => !file.startsWith('cli/') && /^(?! *\*).*(?:\bconsole\.|process\.stdout)/m.test(text),
    );
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  it('has no cycle between files', () => {
    const graph = new Map<string, string[]>();
    for (const { file, toFile } of internal) {
      const to = toFile.replace(/\.js$/, '.ts');
      graph.set(file, [...(graph.get(file) ?? []), to]);
    }
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
