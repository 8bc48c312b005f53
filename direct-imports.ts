import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const STATEMENT = /^(import|export) (type )?\{([^}]*)\} from '(\.[^']*)\.js';$/gm;
const STAR = /^export \* from '(\.[^']*)\.js';$/gm;

/** Where a name is said, and how it is called there. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

/**
 * Names come from the file that says them, not through the index of its folder. Parts of a package that several entries share are cut
 * file by file: an index that one entry takes a name from would bring along, for it, all that the folder has.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(STATEMENT, (statement, verb, isType, list, from) => {
        const index = resolve(dirname(path), `${from}.ts`);
        if (isType || !index.endsWith('index.ts')) return statement;
        return names(list)
          .map(([name, as]) => {
            const { file, name: there } = originOf(index, name);
            return `${verb} { ${there} as ${as} } from './${relative(dirname(path), file).replaceAll('\\', '/').replace(/\.ts$/, '.js')}';`;
          })
          .join(' ');
      }),
    }));
  },
};

/** The values of a list of names, each with what it is called here. */
function names(list: string): [name: string, as: string][] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => each.split(' as '))
    .map(([name = '', as = name]) => [name, as]);
}

/** Follows indexes to the file that says the name; a name that none of them says is taken from where it was looked for. */
function originOf(file: string, wanted: string): Origin {
  const text = readFileSync(file, 'utf8');
  for (const [, verb, isType, list = '', from] of text.matchAll(STATEMENT)) {
    const found = verb === 'export' && !isType && names(list).find(([, as]) => as === wanted);
    if (found) return originOf(resolve(dirname(file), `${from}.ts`), found[0]);
  }
  for (const [, from] of text.matchAll(STAR)) {
    const next = resolve(dirname(file), `${from}.ts`);
    const origin = existsSync(next) ? originOf(next, wanted) : null;
    if (origin && says(origin)) return origin;
  }
  return { file, name: wanted };
}

function says({ file, name }: Origin): boolean {
  return new RegExp(`^export (?:async )?(?:const|let|function\\*?|class|enum) ${name}\\b`, 'm').test(
    readFileSync(file, 'utf8'),
  );
}
