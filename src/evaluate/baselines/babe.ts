import type { Token } from '../../model/index.js';
import { valenceLexicon } from '../../readers/lexicon/index.js';
import { answerAll, type Group } from '../groups.js';
import { type BabeAnswer, babeF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type BabeRow, babeRow } from '../rows/index.js';

export const babe: Group = {
  name: 'babe',
  needs: ['babe'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('babe', babeRow), input, (row) =>
      answerBabe(row, input.pipeline),
    );
    return { metrics: {}, baselines: { 'babe.f1': babeF1(rows, answers) }, predictions };
  },
};

/**
 * What a word adds to the case that a sentence is biased. Figures, names and sources are how news is reported; strong
 * valence, emphasis and "we" are how it is argued.
 */
const WEIGHT = {
  source: -1.3,
  figure: -0.5,
  name: -0.1,
  we: 0.8,
  exclamation: 0.65,
  emphasis: 0.45,
  manner: 0.25,
  quotation: 0.2,
  hostileAdjective: 0.5,
  strongBlame: 0.3,
  mildBlame: -0.3,
  praise: 0.2,
} as const;
/** Sum from which a sentence counts as biased. */
const BIASED = -0.55;
type Kind = keyof typeof WEIGHT;

const KIND_OF_WORD = new Map<string, Kind>([
  ...words('source', 'said says according told reported announced'),
  ...words('we', 'we our us you your i my'),
  ...words(
    'emphasis',
    'so very even just actually really clearly obviously simply merely indeed truly utterly totally',
  ),
  ...words('emphasis', 'completely absolutely blatantly'),
]);

/** A plain baseline: the words' weights added up. */
function answerBabe(row: BabeRow, { annotator }: EvaluatedParts): BabeAnswer {
  const span = { start: 0, end: row.text.length };
  const { tokens } = annotator.annotate(row.text, [{ kind: 'paragraph', span, scored: true }]);
  let sum = 0;
  const loaded = new Set<string>();
  for (const token of tokens) {
    let added = 0;
    for (const kind of kindsOf(token)) added += WEIGHT[kind];
    sum += added;
    if (added >= WEIGHT.manner && token.pos !== 'PUNCT') loaded.add(token.text);
  }
  return { id: row.id, biased: sum > BIASED, words: sum > BIASED ? [...loaded] : [] };
}

function kindsOf({ text, normal, pos }: Token): Kind[] {
  if (pos === 'PUNCT') return /["“]/.test(text) ? ['quotation'] : /[!?]/.test(text) ? ['exclamation'] : [];
  if (pos === 'NUM') return ['figure'];
  const listed = KIND_OF_WORD.get(normal);
  if (listed === 'source') return ['source'];
  if (pos === 'PROPN') return ['name'];
  const kinds: Kind[] = listed ? [listed] : [];
  if (pos === 'ADV' && normal.endsWith('ly')) kinds.push('manner');
  const valence = valenceLexicon().get(normal) ?? 0;
  if (pos === 'ADJ' && valence < 0) kinds.push('hostileAdjective');
  if (valence <= -3) kinds.push('strongBlame');
  else if (valence < 0) kinds.push('mildBlame');
  else if (valence === 2) kinds.push('praise');
  return kinds;
}

function words(kind: Kind, list: string): [string, Kind][] {
  return list.split(' ').map((word) => [word, kind]);
}
