import type { Chain } from './chain.js';
import type { Draft } from './draft.js';
import { govern } from './govern.js';
import { type Predicate, relationLexicon } from './lexicon.js';
import { fillSlot, predicatesAt } from './match.js';
import { pairs, pairsWithin, type Scene } from './scene.js';

/** Relations that an adjective or a fixed phrase states: "is hostile to", "at odds with", "Moscow-backed". */
export function relationsByAdjective(scene: Scene): Draft[] {
  const { tokens, from, to } = scene;
  const { adjectives, compounds } = relationLexicon();
  const drafts: Draft[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === '-' || token.text === '–') {
      const predicate = compounds.get(tokens[i + 1]?.normal ?? '');
      if (predicate && i + 1 < to) drafts.push(...compound(scene, i, predicate));
      continue;
    }
    if (token.pos !== 'ADJ' && token.pos !== 'ADP' && token.pos !== 'VERB' && token.pos !== 'ADV') continue;
    // "was closed to" is no closeness
    if (token.pos === 'VERB' && !adjectives.has(token.normal)) continue;
    for (const predicate of predicatesAt(tokens, i, to, adjectives)) {
      if (predicate.words.length === 1 && token.pos === 'ADP') continue;
      const found = match(scene, i, predicate);
      if (found.length === 0) continue;
      drafts.push(...found);
      break;
    }
  }
  return drafts;
}

function match(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const end = at + predicate.words.length;
  let verbIndex = -1;
  for (let k = 0; k < scene.verbs.length && scene.verbs[k]!.at <= at; k++) verbIndex = k;
  const verb = scene.verbs[verbIndex];
  const stop = scene.verbs[verbIndex + 1]?.from ?? scene.to;
  const target = fillSlot(scene.chains, end, Math.min(stop, end + 12), predicate.slots, null, false)?.chain ?? null;
  const subject = verb?.subject ?? nearestBefore(scene, at);
  if (!subject) return [];
  const found =
    target && target !== subject
      ? [...pairs(scene, subject.parties, target.parties)]
      : predicate.mutual && subject.parties.length > 1
        ? [...pairsWithin(scene, subject.parties)]
        : [];
  if (found.length === 0) return [];
  const step = {
    from: at,
    to: end,
    feature: `${predicate.event}: ${predicate.words.join(' ')}`,
    weight: predicate.cooperation,
  };
  const governed = govern(scene.tokens, scene.verbs, verbIndex, { event: predicate.event, steps: [step] });
  return found.map(([source, target_]) => ({
    source,
    target: target_,
    directed: !predicate.mutual,
    ...governed,
    appraisal: predicate.appraisal,
    at,
    to: end,
    fit: 3,
  }));
}

/** "Syria, hostile to Israel, …" */
function nearestBefore(scene: Scene, at: number): Chain | null {
  for (let k = scene.chains.length - 1; k >= 0; k--)
    if (scene.chains[k]!.to <= at) return at - scene.chains[k]!.to < 3 ? scene.chains[k]! : null;
  return null;
}

/** "Moscow-backed Syria": what stands before the hyphen acts on what follows. */
function compound(scene: Scene, hyphen: number, predicate: Predicate): Draft[] {
  const source = scene.chains.find((chain) => chain.to === hyphen || (chain.from < hyphen && chain.to > hyphen));
  const target = scene.chains.find((chain) => chain.from >= hyphen + 2 && chain.from - hyphen <= 5);
  if (!source || !target || source === target) return [];
  const steps = [
    {
      from: hyphen + 1,
      to: hyphen + 2,
      feature: `${predicate.event}: ${predicate.words[0]}`,
      weight: predicate.cooperation,
    },
  ];
  return [...pairs(scene, source.parties.slice(-1), target.parties)].map(([a, b]) => ({
    source: a,
    target: b,
    directed: true,
    event: predicate.event,
    modality: 'asserted' as const,
    steps,
    appraisal: null,
    at: hyphen + 1,
    to: hyphen + 2,
    fit: 2,
  }));
}
