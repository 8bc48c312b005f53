import { StandpointError, VERSION } from '../../core/index.js';
import type { Analysis, Summary } from '../../model/index.js';

/** Which registry of actors work must be made with; the one of the first where none is said. */
export interface VersionOptions {
  readonly registry?: string | undefined;
  readonly allowMixed?: boolean | undefined;
}

/**
 * Looks at one piece of work after the other and hands it on.
 * @throws StandpointError `invalid-data` when it was made by another version of the library, or with other actors or readers than the
 * work before it: its numbers would not be comparable
 */
export function oneVersion({ registry, allowMixed = false }: VersionOptions) {
  const wanted = new Map<string, string>([['standpoint', VERSION]]);
  if (registry !== undefined) wanted.set('the actors', registry);
  return <T extends Analysis | Summary>(work: T): T => {
    if (allowMixed) return work;
    for (const [what, version] of versionsOf(work)) {
      const first = wanted.get(what) ?? version;
      wanted.set(what, first);
      if (first === version) continue;
      const which = work.schema === 'standpoint/summary@1' ? 'a summary' : `the analysis of "${work.article.id}"`;
      throw new StandpointError(
        'invalid-data',
        `${which} was made with ${what} ${version}, not ${first} as the rest: make it again from the articles, or give --allow-mixed`,
      );
    }
    return work;
  };
}

function versionsOf(work: Analysis | Summary): (readonly [what: string, version: string])[] {
  if (work.schema === 'standpoint/summary@1') {
    const { made, registries = [], readers = [] } = work;
    return [
      ...made.map((version) => ['standpoint', version] as const),
      ...registries.map((registry) => ['the actors', registry] as const),
      ...readers.map((each) => {
        const [list = '', reader = ''] = each.split(' ');
        return [`the reader of ${list}`, reader] as const;
      }),
    ];
  }
  const { library, registry, annotator, readers } = work.made;
  return [
    ['standpoint', library],
    ['the actors', registry],
    ['the annotator', annotator],
    ...Object.entries(readers).map(([list, reader]) => [`the reader of ${list}`, reader] as const),
  ];
}
