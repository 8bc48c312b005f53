import type { Analysis, Voice } from '../../model/index.js';

/** Another reasonable way to read the same articles. */
export interface Alternative {
  readonly name: string;
  /** What it does, in a few words. */
  readonly says: string;
  /** Reads an analysis in that way; a new one comes back. */
  readonly change: (analysis: Analysis) => Analysis;
}

/** Mentions found by name, or about as sure: below stand descriptions ("the gas giant") and most pronouns. */
const SURE = 0.85;

const isQuoted = ({ kind }: Voice): boolean => kind === 'direct' || kind === 'indirect';

/** Leaves out what others are quoted or reported as saying. */
function ownWords(analysis: Analysis): Analysis {
  const own = <T extends { readonly voice: Voice }>(found: readonly T[]) =>
    found.filter(({ voice }) => !isQuoted(voice));
  const { stances, relations, frames, relationships } = analysis;
  return {
    ...analysis,
    stances: own(stances),
    relations: own(relations),
    frames: own(frames),
    relationships: own(relationships),
  };
}

/** Leaves out observations that rest on a mention that is not sure. */
function sureMentions(analysis: Analysis): Analysis {
  const { mentions, stances, relations, relationships } = analysis;
  const sure = (mention: number | null) => mention !== null && (mentions[mention]?.confidence ?? 0) >= SURE;
  return {
    ...analysis,
    stances: stances.filter(({ mention }) => sure(mention)),
    relations: relations.filter(({ sourceMention, targetMention }) => sure(sourceMention) && sure(targetMention)),
    relationships: relationships.filter((each) => each.mentions.every(sure)),
  };
}

/** Headlines and standfirsts, which weigh more than other sentences, become plain ones. */
function plainHeadlines(analysis: Analysis): Analysis {
  const segments = analysis.segments.map((segment) =>
    segment.kind === 'headline' || segment.kind === 'standfirst'
      ? { ...segment, kind: 'subheading' as const }
      : segment,
  );
  return { ...analysis, segments };
}

/** Leaves out headlines and standfirsts, which often are another hand's. */
function withoutHeadlines(analysis: Analysis): Analysis {
  const isTop = analysis.segments.map(({ kind }) => kind === 'headline' || kind === 'standfirst');
  const below = <T extends { readonly sentence: number }>(found: readonly T[]) =>
    found.filter(({ sentence }) => !isTop[analysis.sentences[sentence]?.segment ?? -1]);
  const { stances, relations, frames, relationships, tones } = analysis;
  return {
    ...analysis,
    segments: analysis.segments.map((segment, i) => (isTop[i] ? { ...segment, scored: false } : segment)),
    stances: below(stances),
    relations: below(relations),
    frames: below(frames),
    relationships: below(relationships),
    tones: below(tones),
  };
}

/** Leaves out events that are denied, hedged or imagined. */
function assertedEvents(analysis: Analysis): Analysis {
  return { ...analysis, relations: analysis.relations.filter(({ modality }) => modality === 'asserted') };
}

/** The alternatives that {@link robustness} tries. */
export const ALTERNATIVES: readonly Alternative[] = [
  { name: 'own words', says: 'without what others are quoted as saying', change: ownWords },
  { name: 'sure mentions', says: 'names only, without descriptions and doubtful pronouns', change: sureMentions },
  { name: 'plain headlines', says: 'headlines weigh as much as any sentence', change: plainHeadlines },
  { name: 'no headlines', says: 'without headlines and standfirsts', change: withoutHeadlines },
  { name: 'asserted events', says: 'without events that are denied, hedged or imagined', change: assertedEvents },
];
