import type { ActorId, Analysis } from '../../../src/model/index.js';
import {
  type EvidenceRow,
  type Features,
  relationshipFeatures,
  sentenceAt,
  stanceFeatures,
} from '../../../src/training.js';
import type { CodedSign } from './sign-model.js';

/** What a coder says of the sentences of articles, beside what the library knows of them. */
export interface CodedSigns {
  /** Who read the articles. */
  readonly reader: string;
  readonly stance: readonly CodedSign[];
  readonly climate: readonly CodedSign[];
  readonly appraisal: readonly CodedSign[];
}

/** Sentences of one article for each channel; a pair of which nothing was coded says nothing. */
export function codedSigns(row: EvidenceRow, analysis: Analysis): CodedSigns {
  const codes = analysis.sentences.map(({ span }) => sentenceAt(row, span));
  const article = row.id;
  const known = row.top.filter((id) => analysis.actors.some((actor) => actor.id === id));
  const stance = known.flatMap((actor) =>
    [...stanceFeatures(analysis, actor, 'stance')].flatMap(([sentence, features]): CodedSign[] => {
      const code = codes[sentence];
      const first = code?.st.get(actor)?.[0] ?? 0;
      return code === undefined ? [] : [{ features, article, sign: first === 'W' ? 0 : first }];
    }),
  );
  const pairs = known.flatMap((a, i) => known.slice(i + 1).map((b): [ActorId, ActorId] => [a, b]));
  const ties = pairs.flatMap((pair) => {
    if (pair.some((id) => pair.some((other) => other !== id && isPart(analysis, other, id)))) return [];
    return [...relationshipFeatures(analysis, pair)].flatMap(([sentence, features]) => {
      const code = codes[sentence];
      if (code === undefined) return [];
      const [climate, appraisal] = code.t.get(pair.join('-')) ?? code.t.get([pair[1], pair[0]].join('-')) ?? [0, 0];
      return [tieSign(features, article, { climate, appraisal })];
    });
  });
  return {
    reader: analysis.made.readers.stances ?? '',
    stance,
    climate: ties.map(({ climate }) => climate),
    appraisal: ties.map(({ appraisal }) => appraisal),
  };
}

/** One sentence about two for both channels. */
function tieSign(
  features: Features,
  article: string,
  coded: { readonly climate: number; readonly appraisal: number },
): { readonly climate: CodedSign; readonly appraisal: CodedSign } {
  return {
    // How two are valued says little of how they stand, and one sentence little of the next: too few articles teach it.
    climate: { features: without(features, /^(?:deplored|welcomed)/), article, sign: signOf(coded.climate) },
    appraisal: { features, article, sign: signOf(coded.appraisal) },
  };
}

function without(features: Features, names: RegExp): Features {
  return Object.fromEntries(Object.entries(features).filter(([name]) => !names.test(name)));
}

function isPart(analysis: Analysis, id: ActorId, of: ActorId): boolean {
  return analysis.actors.some((actor) => actor.id === id && actor.partOf === of);
}

function signOf(value: number): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}
