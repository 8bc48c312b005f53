import { type Predicate, relationLexicon } from '../lexicon.js';
import { pairs, pairsWithin, type Scene } from '../scene.js';
import { type Draft, draftAll, stepOf } from './draft.js';
import { stated } from './matrix.js';
import { fillSlot, predicatesAt } from './slots.js';

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
    for (const predicate of predicatesAt(scene, i, adjectives)) {
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
  const target = fillSlot(scene.sides, end, Math.min(stop, end + 12), predicate.slots, null, false)?.side ?? null;
  const subject = verb?.subject;
  if (!subject) return [];
  const found =
    target && target !== subject
      ? pairs(scene, subject.parties, target.parties)
      : predicate.mutual
        ? pairsWithin(scene, subject.parties)
        : [];
  if (found.length === 0) return [];
  return draftAll(found, stated(scene, verbIndex, predicate, at, 3));
}

/** "Moscow-backed Syria": what stands before the hyphen acts on what follows. */
function compound(scene: Scene, hyphen: number, predicate: Predicate): Draft[] {
  const source = scene.sides.find((side) => side.to === hyphen || (side.from < hyphen && side.to > hyphen));
  const target = scene.sides.find((side) => side.from >= hyphen + 2 && side.from - hyphen <= 5);
  if (!source || !target || source === target) return [];
  const at = hyphen + 1;
  const found = pairs(scene, source.parties.slice(-1), target.parties);
  return draftAll(found, { event: predicate.event, steps: [stepOf(predicate, at)], at, to: at + 1, exactness: 2 });
}
