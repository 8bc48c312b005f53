import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
/** Loose files of a folder, at the most. */
const MOST_FILES = 25;
/** Components, in the order of the pipeline: each may import those left of it. */
const COMPONENTS = ['annotate', 'inspect', 'segment', 'actors', 'quotations', 'stance', 'relations', 'frames'];
/** What stands beneath everything else. */
const BASE = ['core', 'model'];
/** What a component and a document are: known to all that read an article. */
const SHAPES = ['component.js', 'document.js'];
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  model: ['core'],
  // Numbers, names and lines of a terminal as people read them.
  prose: [...BASE],
  stats: ['core'],
  linear: [...BASE],
  syntax: [...BASE, 'linear'],
  components: [...BASE, 'linear', 'syntax'],
  readers: [...BASE, 'linear', 'syntax', 'components'],
  // Its models are a few numbers each, which stand in models/ as JSON.
  article: [...BASE, 'models'],
  events: [...BASE, 'stats'],
  channels: [...BASE, 'article', 'components'],
  compare: [...BASE, 'components', 'article', 'channels', 'events', 'prose', 'stats'],
  render: [...BASE, 'prose'],
  observations: [...BASE, 'components', 'compare', 'events', 'prose', 'render'],
  vitest: [...BASE, 'compare'],
  workers: [...BASE, 'components', 'readers', 'compare'],
  io: [...BASE, 'components', 'compare', 'workers'],
  llm: [...BASE, 'readers', 'channels', 'compare', 'stats', 'io', 'observations'],
  evaluate: [...BASE, 'components', 'readers', 'syntax', 'linear', 'article', 'events', 'compare', 'stats'],
  cli: [
    ...BASE,
    'components',
    'readers',
    'syntax',
    'linear',
    'article',
    'events',
    'compare',
    'stats',
    'observations',
    'prose',
    'render',
    'io',
    'evaluate',
    'llm',
  ],
};
/** Folders that may use Node's own modules; the rest runs in a browser too. */
const NODE = ['io', 'cli', 'workers'];
/** The one file through which each library comes in. */
const ADAPTERS: Record<string, string> = {
  'wink-nlp': 'components/annotate/english.ts',
  'wink-eng-lite-web-model': 'components/annotate/english.ts',
  '@mozilla/readability': 'components/segment/html/html.ts',
  linkedom: 'components/segment/html/html.ts',
  mammoth: 'io/formats/optional/docx.ts',
  'read-excel-file': 'io/formats/optional/xlsx.ts',
  hyparquet: 'io/formats/optional/parquet.ts',
  warcio: 'io/formats/optional/warc.ts',
  vega: 'io/svg.ts',
  'vega-lite': 'io/svg.ts',
  vitest: 'vitest/vitest.ts',
};

/** What the package exports: users take from it what they like. */
const ENTRIES = [
  'index.ts',
  ...['io', 'render', 'stats', 'evaluate', 'llm', 'readers/neural'].map((of) => `${of}/index.ts`),
];

/** Folders that only hold folders. */
const GROUPS = ['components', 'readers'];
/** A part with a door of its own, and who alone may use it: what it loads is no matter of the rest of its folder. */
const OPTIONAL: Record<string, string> = { 'components/segment/html/index.js': 'io' };
/** What those who make the models in models/ use of the inside of folders. */
const TRAINING = 'training.js';
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
  const toFile = relative(src, join(src, entry.file, '..', entry.target));
  const to = toFile.startsWith('../models')
    ? 'models'
    : toFile.includes('/')
      ? toFile.slice(0, toFile.indexOf('/'))
      : '.';
  return [{ ...entry, to, toFile }];
});

/** The names in `{ a, type b as c }`, as they are called there and here; `*` for all. */
function namesIn(list: string): { readonly from: string; readonly to: string }[] {
  if (list.startsWith('*')) return [{ from: '*', to: '*' }];
  const names = list.slice(1, -1).split(',');
  return names.flatMap((each) => {
    const [from, to = from] = each
      .trim()
      .replace(/^type /, '')
      .split(' as ');
    return from ? [{ from, to: to! }] : [];
  });
}

/** The outermost folder that holds `to` and not `from`: what comes in from outside goes through its index. Within a folder its parts may use its loose files. */
function wallBetween(from: string, to: string): string | undefined {
  const parts = to.split('/').slice(0, -1);
  for (let n = 1; n <= parts.length; n++) {
    const folder = parts.slice(0, n).join('/');
    if (!from.startsWith(`${folder}/`) && !GROUPS.includes(folder))
      return /\.js$/.test(to) && !to.startsWith('..') ? folder : undefined;
  }
  return undefined;
}

describe('the dependency rule', () => {
  it('sees the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets a folder import only what stands beneath it', () => {
    const broken = internal.filter(({ from, to, toFile }) => {
      if (from === '.' || to === from) return false;
      if (SHAPES.includes(toFile)) return !['components', 'readers', 'syntax', 'evaluate', 'llm'].includes(from);
      if (to === '.') return !['evaluate', 'cli', 'workers'].includes(from);
      return !ALLOWED[from]?.includes(to);
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lets a component import only those before it in the pipeline', () => {
    const place = (file: string) => COMPONENTS.indexOf(/^components\/([^/]+)/.exec(file)?.[1] ?? '');
    const broken = internal.filter(({ file, toFile }) => place(toFile) > place(file) && place(file) >= 0);
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps Node to io and cli', () => {
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

  it('reads what a channel is from its kind, family and actors, never from its id', () => {
    const apart =
      /\bsplit\(':'\)|\bindexOf\(':'\)|startsWith\('[a-z]+:|\bid\.(?:startsWith|slice|split|replace|match)\(/;
    const broken = sources.filter(({ file, text }) => /^(?:compare|render)\//.test(file) && apart.test(text));
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  it('lets a folder be imported through its index alone', () => {
    const broken = internal.filter(({ file, from, toFile }) => {
      const wall = wallBetween(file, toFile);
      if (file === TRAINING.replace('.js', '.ts')) return false;
      return wall !== undefined && OPTIONAL[toFile] !== from && toFile !== `${wall}/index.js`;
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps what loads optional packages to those who may use it', () => {
    const broken = internal.filter(({ from, toFile }) => OPTIONAL[toFile] !== undefined && OPTIONAL[toFile] !== from);
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('opens a door to nothing that nobody takes', () => {
    const code = ['src', 'models', 'tests', 'examples'].flatMap((folder) =>
      files(join(root, folder)).map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    );
    /** By index: what is taken from it; `*` for all. */
    const taken = new Map<string, Set<string>>();
    for (const { path, text } of code) {
      for (const [, names, to] of text.matchAll(
        /(?:import|export)\s+(?:type\s+)?(\{[^}]*\}|\*[^;{]*?)\s*from '(\.[^']+)'/g,
      )) {
        const file = join(dirname(path), to!.replace(/\.js$/, '.ts'));
        const all = taken.get(file) ?? new Set();
        taken.set(file, all);
        for (const name of namesIn(names!)) all.add(name.from);
      }
      for (const [, to] of text.matchAll(/import\(\s*'(\.[^']+)'/g)) {
        taken.set(join(dirname(path), to!.replace(/\.js$/, '.ts')), new Set(['*']));
      }
    }
    const doors = /\/(?:index|training)\.ts$/;
    const offered = code.filter(({ path }) => path.startsWith(src) && doors.test(path));
    const idle = offered.flatMap(({ path, text }) => {
      const file = relative(src, path);
      const of = taken.get(path) ?? new Set();
      if (ENTRIES.includes(file) || of.has('*')) return [];
      return [...text.matchAll(/^export (?:type )?(\{[^}]*\})/gm)]
        .flatMap(([, names]) => namesIn(names!))
        .filter(({ to }) => !of.has(to))
        .map(({ to }) => `${file}: ${to}`);
    });
    expect(idle).toEqual([]);
  });

  it('gives no name to two exported types', () => {
    const places = new Map<string, string[]>();
    for (const { file, text } of sources) {
      for (const [, name] of text.matchAll(/^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm)) {
        places.set(name!, [...(places.get(name!) ?? []), file]);
      }
    }
    const twice = [...places].filter(([, of]) => of.length > 1);
    expect(twice).toEqual([]);
  });

  it('keeps at most 25 loose files in a folder', () => {
    const counts = new Map<string, number>();
    for (const path of ['src', 'models', 'tests', 'examples'].flatMap((folder) => files(join(root, folder)))) {
      const folder = relative(root, dirname(path));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it('imports the folders of channels, compare and render through their index', () => {
    const guarded = ['channels', 'compare', 'render'];
    const broken = internal.filter(({ file, from, toFile }) => {
      if (!guarded.includes(from) || toFile.endsWith('/index.js')) return false;
      const [here, there] = [dirname(file), dirname(toFile)];
      // A folder's own index may lie above it, and what a folder shares with its parts beside them.
      return here !== there && !here.startsWith(`${there}/`);
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lets what makes the models in through indexes and one door', () => {
    const made = files(join(root, 'models')).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
        file: relative(root, path),
        to: relative(src, join(dirname(path), match[1]!)),
      })),
    );
    expect(made.filter(({ to }) => to === TRAINING).length).toBeGreaterThan(20);
    const broken = made.filter(({ file, to }) => {
      const wall = wallBetween(`../${file}`, to);
      return wall !== undefined && to !== `${wall}/index.js`;
    });
    expect(broken.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('ships nothing of the door for what makes the models', () => {
    expect(internal.filter(({ toFile }) => toFile === TRAINING)).toEqual([]);
  });

  it('lets article models be read as data, and no code of models/', () => {
    const broken = internal.filter(({ to, toFile }) => to === 'models' && !toFile.endsWith('.json'));
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps no state in a module', () => {
    // What is compiled or unpacked once stands behind `lazily`; what belongs to an article, on its document.
    const broken = sources.filter(({ text }) => /^(?:export )?let /m.test(text));
    // What numbers words for all articles.
    expect(broken.map(({ file }) => file)).toEqual(['syntax/word-ids.ts']);
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
