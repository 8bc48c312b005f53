import { analyze } from '../../analyze.js';
import { compareRelationship, compareStance } from '../../compare/index.js';
import type { Comparison, Evidence } from '../../model/index.js';
import type { Group } from '../groups.js';
import { type Graded, share } from '../metrics/index.js';
import { type EvidenceRow, evidenceRow } from '../rows/index.js';
import { sentenceAt } from './sentence-at.js';

/** Asked of every outlet: the states and the pairs that the coded articles are about. */
const ACTORS = ['RUS', 'IRN', 'TUR', 'ISR', 'UKR', 'USA', 'SYR'];
const DYADS = ['RUS-IRN', 'RUS-TUR', 'RUS-UKR', 'RUS-USA', 'IRN-ISR', 'IRN-USA', 'TUR-USA', 'RUS-SYR'];
const SHOWN = 2;
const FAMILIES = ['stance', 'own', 'quoted', 'climate', 'appraisal'] as const;
type Family = (typeof FAMILIES)[number];
/** Of these it is counted how many groups show a right sentence. */
const SOUGHT: readonly string[] = ['stance', 'climate', 'appraisal'];

interface Shown {
  readonly family: Family;
  readonly right: Graded;
  /** Absent where the sentence was not coded for its voice. */
  readonly voice: Graded;
}

/** What a comparison by outlet quotes, held against codes of those very sentences. */
export const evidence: Group = {
  name: 'evidence',
  needs: ['evidence'],
  run(input) {
    const rows = input.read('evidence', evidenceRow).flatMap((each) => each.rows);
    if (rows.length === 0) return { metrics: {}, predictions: {} };
    const analyses = rows.map((row) => {
      const { id, outlet, title, text, date } = row;
      input.tick();
      return analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, input.pipeline);
    });
    const { registry } = input.pipeline;
    const asked = ACTORS.filter((id) => rows.some(({ top }) => top.includes(id)));
    const answers = [
      { about: null, comparison: compareStance(analyses, { actors: asked, by: 'outlet', registry }) },
      ...DYADS.map((about) => {
        const [a = '', b = ''] = about.split('-');
        return { about, comparison: compareRelationship(analyses, { between: [a, b], by: 'outlet', registry }) };
      }),
    ];
    const { shown, found } = grade(rows, answers);
    const shares = FAMILIES.map((family): [string, ReturnType<typeof share>] => [
      `evidence.${family}`,
      share(shown.filter((each) => each.family === family).map(({ right }) => right)),
    ]);
    return {
      metrics: {
        ...Object.fromEntries(shares),
        'evidence.all': share(shown.map(({ right }) => right)),
        'evidence.found': share(found),
        'evidence.voice': share(shown.map(({ voice }) => voice)),
      },
      predictions: {},
    };
  },
};

function grade(
  rows: readonly EvidenceRow[],
  answers: readonly { readonly about: string | null; readonly comparison: Comparison }[],
): { readonly shown: readonly Shown[]; readonly found: readonly Graded[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const codeOf = (one: Evidence) => {
    const row = byId.get(one.article);
    return row && sentenceAt(row, one.span);
  };
  const shown: Shown[] = [];
  const found: Graded[] = [];
  const seen = new Set<string>();
  for (const { about, comparison } of answers) {
    for (const channel of comparison.channels) {
      const [name, actor = ''] = channel.id.split(/:(.*)/s);
      const family = FAMILIES.find((each) => each === name);
      // A question about a relationship has channels of stance too; they were asked for before.
      if (family === undefined || (about !== null && actor !== '')) continue;
      const object = about ?? actor;
      for (const { group, evidence: all } of channel.groups) {
        const graded = all.slice(0, SHOWN).map((one) => {
          const code = codeOf(one);
          return { one, code, isRight: code !== undefined && signOf(code, family, object) === Math.sign(one.score) };
        });
        for (const { one, code, isRight } of graded) {
          const key = [channel.id, object, one.article, one.span.start].join('\n');
          if (code === undefined || seen.has(key)) continue;
          seen.add(key);
          const isOutlet = one.voice.kind === 'outlet';
          shown.push({
            family,
            right: { credit: isRight ? 1 : 0, cluster: one.article },
            voice: { credit: isOutlet === (code.v === 'o') ? 1 : 0, cluster: one.article },
          });
        }
        const isSigned = rows.some(
          (row) => row.outlet === group && row.sents.some((each) => (signOf(each, family, object) ?? 0) !== 0),
        );
        if (SOUGHT.includes(family) && isSigned) {
          found.push({ credit: graded.some(({ one, isRight }) => isRight && one.score !== 0) ? 1 : 0, cluster: group });
        }
      }
    }
  }
  return { shown, found };
}

/** The coder's first choice for a sentence; undefined where it says nothing of the actor or the pair. */
function signOf(code: EvidenceRow['sents'][number], family: Family, about: string): number | undefined {
  if (family !== 'climate' && family !== 'appraisal') {
    const [first] = code.st.get(about) ?? [];
    return first === 'W' ? undefined : first;
  }
  const pair = code.t.get(about) ?? code.t.get(about.split('-').reverse().join('-'));
  return pair === undefined ? undefined : Math.sign(pair[family === 'climate' ? 0 : 1]);
}
