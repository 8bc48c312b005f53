import type { ArticleChannel, ArticleView } from '../../channels/index.js';
import { showFrom } from '../../channels/index.js';
import { askedOf, type Question } from '../../model/index.js';
import { type Codebook, type Construct, channelIdOf, defaultCodebook, named, type Subject } from '../codebook/index.js';
import { portrayalBy } from '../coding/index.js';

/**
 * Channels of the constructs that are the caller's own, for `ownChannels` of any comparison: read from what coders say in
 * `analysis.coding`, and where nobody coded an article it says nothing. `names` are those used in labels, by id.
 * @example compareStance(analyses, { actors: ['RUS'], ownChannels: codeChannels(defaultCodebook(), { kind: 'stance', actors: ['RUS'], by: 'outlet' }) })
 */
export function codeChannels(
  codebook: Codebook,
  question: Question,
  options: { readonly names?: Readonly<Record<string, string>> } = {},
): ArticleChannel[] {
  const usual = new Set(defaultCodebook().constructs.map(({ id }) => id));
  const subjects = askedOf(question).map((id): Subject => ({ id, name: options.names?.[id] ?? id }));
  const [a, b] = subjects;
  const about = {
    article: [[]],
    actor: subjects.map((each) => [each]),
    pair: a !== undefined && b !== undefined && subjects.length === 2 ? [[a, b]] : [],
  };
  return codebook.constructs
    .filter(({ id }) => !usual.has(id))
    .flatMap((construct) => about[construct.of].flatMap((each) => channelsOf(construct, each)));
}

function channelsOf(construct: Construct, about: readonly Subject[]): ArticleChannel[] {
  const ids = about.map(({ id }) => id);
  const values = construct.most === undefined ? [{ code: '', means: '' }] : construct.values;
  return values.map(({ code, means }) => {
    const id = channelIdOf(construct, ids, code);
    const names = about.length === 0 ? '' : `: ${about.map(({ name }) => name).join(' and ')}`;
    const find = ({ analysis: { coding, sentences } }: ArticleView) => {
      const spans = sentences.map(({ span }) => span);
      return portrayalBy(coding?.codes ?? [], id, ids, spans);
    };
    return {
      id,
      kind: construct.id,
      family: 'headline',
      actors: ids,
      label: `${construct.name}${code === '' ? '' : ` ${code}`}${names}`,
      question: `${named(construct.question, about)}${means === '' ? '' : ` – ${means}`}`,
      unit: construct.unit,
      ends: construct.ends,
      measure: find,
      show: ({ analysis }) => showFrom(analysis, 'codes'),
    };
  });
}
