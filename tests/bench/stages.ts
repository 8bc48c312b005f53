import { builtInRegistry, findMentions } from '../../src/components/actors/index.js';
import { english } from '../../src/components/annotate/index.js';
import { findFrames } from '../../src/components/frames/index.js';
import { inspectText } from '../../src/components/inspect/inspect-text.js';
import { findQuotations } from '../../src/components/quotations/index.js';
import { findRelations } from '../../src/components/relations/index.js';
import { segment } from '../../src/components/segment/index.js';
import { checkScored, observeStance } from '../../src/components/stance/index.js';
import { contentHash } from '../../src/core/index.js';
import { type Article, fullText } from '../../src/model/index.js';
import { findRelationships } from '../../src/readers/fast/relationship/index.js';
import { findTones } from '../../src/readers/fast/tone/index.js';
import { linearScorer } from '../../src/readers/index.js';

const ROUNDS = 3;

/** Where the time of an analysis goes; the same calls as `analyze`, timed one by one. */
export function printStages(articles: readonly Article[]): void {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const annotator = english();
  const registry = builtInRegistry();
  const scorer = linearScorer();
  let tokens = 0;
  let scoredMentions = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === 1) {
      // The first round warmed up.
      spent.clear();
      tokens = 0;
      scoredMentions = 0;
    }
    for (const article of articles) {
      const text = fullText(article);
      const segments = timed('segment', () => segment(text, { title: article.title ?? '' }));
      const annotation = timed('annotate', () => annotator.annotate(text, segments));
      timed('inspect, hash', () => [inspectText(text, annotation.tokens, undefined), contentHash(text)]);
      const { mentions, actors } = timed('mentions', () =>
        findMentions(annotation, registry, { discover: true, date: article.date ?? '' }),
      );
      const quotations = timed('voices', () => findQuotations(annotation, mentions));
      const targets = mentions.flatMap(({ sentence }, i) =>
        segments[annotation.sentences[sentence]?.segment ?? -1]?.scored ? [i] : [],
      );
      const input = { annotation, mentions, quotations, targets };
      const scored = timed('stance: score', () => scorer.score(input));
      timed('stance: check, observe', () => {
        checkScored(input, scored, scorer);
        return observeStance(input, scored);
      });
      const relations = timed('relations', () => findRelations({ annotation, mentions, quotations, actors }));
      timed('frames', () => findFrames({ annotation, mentions, quotations, actors }));
      timed('relationships', () => findRelationships({ annotation, mentions, quotations, actors, relations }));
      timed('tones', () => findTones({ annotation, mentions }));
      tokens += annotation.tokens.length;
      scoredMentions += targets.length;
    }
  }
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  for (const [stage, ms] of spent) {
    const share = `${((100 * ms) / total).toFixed(1)} %`.padStart(7);
    console.log(`${stage.padEnd(24)}${share}  ${((1000 * ms) / tokens).toFixed(2)} µs a token`);
  }
  const perMention = (1000 * (spent.get('stance: score') ?? 0)) / scoredMentions;
  console.log(`stance: ${perMention.toFixed(1)} µs a mention (${scoredMentions / ROUNDS} mentions)\n`);
}
