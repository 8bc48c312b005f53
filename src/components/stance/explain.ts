import type { Cue, StanceObservation } from '../../model/index.js';

export type CueGroup = 'word' | 'phrase' | 'lexicon' | 'role' | 'negation' | 'other';

/** The cues of one kind, strongest first, with their sum. */
export interface ExplainedGroup {
  readonly group: CueGroup;
  readonly weight: number;
  readonly cues: readonly Cue[];
}

/** Why a score is what it is: `bias` plus the weights of the groups is `score` to 1e-9. */
export interface Explanation {
  readonly score: number;
  readonly bias: number;
  readonly groups: readonly ExplainedGroup[];
}

const PREFIXES: readonly (readonly [string, CueGroup])[] = [
  ['word ', 'word'],
  ['phrase ', 'phrase'],
  ['lexicon ', 'lexicon'],
  ['role: ', 'role'],
  ['negated ', 'negation'],
];

/**
 * The cues of an observation by what they are, groups and cues in order of absolute weight. An observation without
 * cues gives no groups; its score is its bias.
 */
export function explain(observation: Pick<StanceObservation, 'score' | 'bias' | 'cues'>): Explanation {
  const byGroup = new Map<CueGroup, Cue[]>();
  for (const cue of observation.cues) {
    const group = groupOf(cue.feature);
    const cues = byGroup.get(group);
    if (cues === undefined) byGroup.set(group, [cue]);
    else cues.push(cue);
  }
  const groups = [...byGroup].map(([group, cues]) => ({
    group,
    weight: cues.reduce((sum, cue) => sum + cue.weight, 0),
    cues: [...cues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }));
  groups.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { score: observation.score, bias: observation.bias, groups };
}

function groupOf(feature: string): CueGroup {
  return PREFIXES.find(([prefix]) => feature.startsWith(prefix))?.[1] ?? 'other';
}
