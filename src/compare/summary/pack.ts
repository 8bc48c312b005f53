import type { SignChances } from '../../article/index.js';
import {
  type ArticleChannel,
  type ArticleView,
  type Case,
  type EndChances,
  type Show,
  voiceOfSentence,
} from '../../channels/index.js';
import { type Analysis, type KeptSentence, type Measure, MICRO, type Portrayal, type Term } from '../../model/index.js';
import { quoteSentence, rebaseCues } from './quote.js';

const MOST_BLOCKS = 12;
const KEPT_EACH_WAY = 2;
/** The least chance of being right with which a sentence is shown. */
const LIKELY = 0.6;
/** Sentences nearer to 0 than this show nothing. */
const WORTH_SHOWING = 0.05;

/** What an article says on a channel, small enough to be kept and merged. Null where it says nothing. */
export function pack(article: ArticleView, channel: ArticleChannel): Measure | null {
  const portrayal = channel.measure(article);
  if (portrayal.kind === 'insufficient') return null;
  // What a coder copied is shown because the coder chose it, whatever another reader makes of the sentence.
  const isCoded = portrayal.terms.some(({ source }) => source === 'codes');
  const signs = isCoded ? undefined : channel.signs?.(article);
  return {
    value: micro(portrayal.value),
    ...(channel.chancesOf && { chances: micros(channel.chancesOf(portrayal)) }),
    observations: portrayal.terms.length,
    blocks: blocksOf(channel.cases?.(article, portrayal) ?? portrayal.terms),
    prior: micro(portrayal.prior.value * portrayal.prior.weight),
    evidence: signs
      ? likely(article, portrayal, channel.show(article), signs)
      : strongest(article.analysis, portrayal, channel.show(article)),
  };
}

function blocksOf(cases: readonly Case[]): number[] {
  const bySentence = new Map<number, [number, number]>();
  for (const { sentence, value, weight } of cases) {
    const sums = bySentence.get(sentence) ?? [0, 0];
    sums[0] += value * weight;
    sums[1] += weight;
    bySentence.set(sentence, sums);
  }
  const sentences = [...bySentence].sort((a, b) => a[0] - b[0]);
  const count = Math.min(MOST_BLOCKS, sentences.length);
  const blocks: number[] = [];
  for (let block = 0; block < count; block++) {
    const from = Math.floor((block * sentences.length) / count);
    const to = Math.floor(((block + 1) * sentences.length) / count);
    let sum = 0;
    let weight = 0;
    for (let i = from; i < to; i++) {
      sum += sentences[i]![1][0];
      weight += sentences[i]![1][1];
    }
    blocks.push(micro(sum), micro(weight));
  }
  return blocks;
}

type Known = Extract<Portrayal, { kind: 'portrayal' }>;

/**
 * The sentences that most likely show what a channel asks, two of each sign at most: those whose own reading has the sign, with a
 * chance of being right that is high enough. Ranked by that chance; what an article says elsewhere proves nothing here.
 */
function likely(
  article: ArticleView,
  { terms }: Known,
  show: Show,
  signs: ReadonlyMap<number, SignChances>,
): KeptSentence[] {
  const { analysis } = article;
  const kept = new Map<number, KeptSentence>();
  for (const term of terms) {
    const chances = signs.get(term.sentence);
    if (!chances || term.source === 'tones' || term.source === 'relations') continue;
    const sign = chances.positive > chances.negative ? 1 : -1;
    const chance = Math.max(chances.positive, chances.negative);
    if (chance < LIKELY) continue;
    const shown = show(term);
    if (shown === null) continue;
    const { cues, score: read } = shown;
    const score = micro(unit(read ?? term.value));
    if (score * sign < 1 || score * sign <= (kept.get(term.sentence)?.score ?? 0) * sign) continue;
    const { span } = analysis.sentences[term.sentence]!;
    const { text } = quoteSentence(analysis, term.sentence);
    kept.set(term.sentence, {
      at: term.sentence,
      score,
      strength: micro(sign * chance),
      cues: rebaseCues(cues, span.start, text.length),
      voice: voiceOfSentence(article, term.sentence),
    });
  }
  const ranked = [...kept.values()].sort((a, b) => b.strength - a.strength || a.at - b.at);
  const up = ranked.filter(({ strength }) => strength > 0).slice(0, KEPT_EACH_WAY);
  const down = ranked.filter(({ strength }) => strength < 0).slice(-KEPT_EACH_WAY);
  return [...up, ...down];
}

function strongest(analysis: Analysis, portrayal: Known, show: Show): KeptSentence[] {
  const bySentence = new Map<
    number,
    { sum: number; weight: number; best: number; term: Term; what: NonNullable<ReturnType<Show>> }
  >();
  // The tone of a sentence about something else adds to the sum, but quoted alone it would prove nothing.
  const terms = portrayal.terms.flatMap((term) => {
    const what = show(term);
    return what ? [{ term, what }] : [];
  });
  const toThePoint = terms.filter(({ term }) => term.source !== 'tones');
  let shown = 0;
  for (const { term, what } of toThePoint.length > 0 ? toThePoint : terms) {
    const added = term.value * term.weight;
    const seen = bySentence.get(term.sentence) ?? { sum: 0, weight: 0, best: -1, term, what };
    seen.sum += added;
    seen.weight += term.weight;
    shown += term.weight;
    if (Math.abs(added) > seen.best) {
      seen.best = Math.abs(added);
      seen.term = term;
      seen.what = what;
    }
    bySentence.set(term.sentence, seen);
  }
  // Shares of a long article are small: its average sentence counts as much as that of a short one, but a text that
  // leaves more to the prior has less to show.
  const scale = shown > 0 ? (bySentence.size / shown) * Math.sqrt(Math.min(1, shown)) : 0;
  const found = [...bySentence]
    .map(([sentence, { sum, weight, term, what }]) => ({
      sentence,
      term,
      what,
      score: micro(unit(sum / weight)),
      strength: micro(sum * scale),
    }))
    .filter(({ sentence, score }) => Math.abs(score) >= WORTH_SHOWING * MICRO && analysis.sentences[sentence])
    .sort((a, b) => b.strength - a.strength || a.sentence - b.sentence);
  const up = found.filter(({ strength }) => strength > 0).slice(0, KEPT_EACH_WAY);
  const down = found.filter(({ strength }) => strength < 0).slice(-KEPT_EACH_WAY);
  return [...up, ...down].map(({ sentence, term, what: { cues, voice, score: read }, score, strength }) => {
    const { span } = analysis.sentences[sentence]!;
    const { text } = quoteSentence(analysis, sentence);
    // `at` still is the index in the analysis; the row's table of sentences renumbers it.
    const plain = read !== undefined && term.source !== undefined && read * strength > 0 ? micro(unit(read)) : score;
    return { at: sentence, score: plain, strength, cues: rebaseCues(cues, span.start, text.length), voice };
  });
}

/** Kept within [−1, 1]. */
function unit(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

function micros({ below, above }: EndChances): [number, number] {
  return [micro(below), micro(above)];
}

/** Whole millionths; −0 becomes 0, which JSON would otherwise tell apart from nothing else. */
function micro(value: number): number {
  return Math.round(value * MICRO) + 0;
}
