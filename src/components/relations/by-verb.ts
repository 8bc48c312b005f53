import { isAsked } from './asked.js';
import { actOn, writeOnAct } from './by-judgement.js';
import { blame, obligation } from './by-obligation.js';
import { unknownVerb } from './by-unknown-verb.js';
import type { Chain } from './chain.js';
import type { Draft } from './draft.js';
import { govern } from './govern.js';
import { isTreaty, LEAVING } from './leaving.js';
import { type Predicate, relationLexicon } from './lexicon.js';
import { fillSlot, predicatesAt } from './match.js';
import { isReciprocal, pairs, pairsWithin, type Scene } from './scene.js';
import { RELATIVE } from './subject.js';
import { isCopula, type Verb } from './verb.js';
import { withNoun } from './with-noun.js';

/** Relations that a verb states between its subject and its object. */
export function relationsByVerb(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let k = 0; k < scene.verbs.length; k++) {
    const verb = scene.verbs[k]!;
    if (isCopula(verb)) {
      drafts.push(...blame(scene, k, verb));
      continue;
    }
    const candidates = predicatesAt(scene.tokens, verb.at, scene.to, relationLexicon().verbs);
    const found = best(scene, k, verb, candidates);
    drafts.push(...found);
    drafts.push(...obligation(scene, k, verb));
    if (found.length === 0) drafts.push(...unknownVerb(scene, k, verb, candidates.length > 0));
  }
  return drafts;
}

/** The candidate whose pattern is met best; a verb may stand in several rows. */
function best(scene: Scene, index: number, verb: Verb, candidates: readonly Predicate[]): Draft[] {
  let chosen: Draft[] = [];
  let fit = -1;
  for (const predicate of candidates) {
    if (predicate.event === 'none' || !isAsked(scene, index, verb, predicate)) continue;
    const drafts = match(scene, index, verb, predicate);
    if (drafts.length > 0 && drafts[0]!.fit > fit) {
      chosen = drafts;
      fit = drafts[0]!.fit;
    }
  }
  return chosen;
}

function match(scene: Scene, index: number, verb: Verb, predicate: Predicate): Draft[] {
  const { chains } = scene;
  const from = verb.at + predicate.words.length;
  const next = scene.verbs[index + 1];
  const slots = predicate.slots.map((slot) => (slot === 'that' ? 'o' : slot));
  const end = predicate.slots.includes('that')
    ? next && next.form === 'finite'
      ? Math.max(verb.end, next.from)
      : verb.end
    : verb.end;
  if (verb.passive) return matchPassive(scene, index, verb, predicate, slots);
  if (!verb.subject) return [];
  let target = fillSlot(chains, from, end, slots, verb.subject, !predicate.exact);
  // Objects of a verb that follows without a subject of its own belong to both: "agreed to cooperate with Iran".
  if (!target && next && next.form !== 'finite' && (verb.kind === null || SHARING.has(verb.kind))) {
    target = fillSlot(chains, from, next.end, slots, verb.subject, false);
    if (target && next.kind === null && target.chain.from > next.at) target = { chain: target.chain, exact: false };
  }
  if (!target && verb.subject.parties.length > 1 && isReciprocal(scene.tokens, from, end))
    return writeWithin(scene, index, verb, predicate, verb.subject);
  if (!target && predicate.event === 'THREATEN') target = conditionOf(scene, verb, from);
  if (!target) target = relativeObject(scene, verb, slots) ?? placeOf(scene, index, verb, predicate, from);
  if (target && predicate.event === 'RETREAT' && isTreaty(scene, target.chain))
    return write(scene, index, verb, LEAVING, verb.subject, target.chain, 2);
  // What a predicate asks for is its own act: "lodged a protest with".
  const act = target && predicate.needs.length === 0 ? actOn(scene, verb, predicate, target.chain) : null;
  if (target && act) return writeOnAct(scene, index, verb, predicate, act, target.chain);
  if (target) return write(scene, index, verb, predicate, verb.subject, target.chain, target.exact ? 3 : 1);
  if (verb.subject.parties.length > 1 && predicate.mutual)
    return writeWithin(scene, index, verb, predicate, verb.subject);
  return [];
}

/** "Syria, which Russia supports": the relative pronoun before the subject stands for the object. */
function relativeObject(scene: Scene, verb: Verb, slots: readonly string[]): { chain: Chain; exact: boolean } | null {
  const subject = verb.subject!;
  if (!slots.includes('o') || subject.from <= scene.from + 1 || subject.to > verb.from) return null;
  if (!RELATIVE.has(scene.tokens[subject.from - 1]!.normal)) return null;
  const chain = scene.chains.find(({ to }) => subject.from - 1 - to >= 0 && subject.from - 1 - to <= 1);
  return chain ? { chain, exact: true } : null;
}

/** "warned of a march unless the government left": who must do something else is threatened. */
function conditionOf(scene: Scene, verb: Verb, from: number): { chain: Chain; exact: boolean } | null {
  for (let i = from; i < scene.to; i++) {
    const { normal } = scene.tokens[i]!;
    if (normal !== 'unless' && normal !== 'if') continue;
    const chain = scene.chains.find((one) => one.from > i && one.from - i < 4 && one !== verb.subject);
    return chain ? { chain, exact: true } : null;
  }
  return null;
}

/** "refused to deploy troops in Syria": without another target, the place of the deed or of the one that it governs. */
function placeOf(
  scene: Scene,
  index: number,
  verb: Verb,
  predicate: Predicate,
  from: number,
): { chain: Chain; exact: boolean } | null {
  if (predicate.exact) return null;
  let end = verb.end;
  for (let k = index + 1; k < scene.verbs.length && scene.verbs[k]!.governor === k - 1; k++) end = scene.verbs[k]!.end;
  const found = fillSlot(scene.chains, from, end, PLACES, verb.subject, false);
  return found && { chain: found.chain, exact: false };
}

const PLACES = ['into', 'in', 'to', 'at', 'on', 'of', 'from'];

/** Governing verbs whose own relation is with whom the governed verb names. */
const SHARING = new Set(['agree', 'ask', 'help']);

function matchPassive(
  scene: Scene,
  index: number,
  verb: Verb,
  predicate: Predicate,
  slots: readonly string[],
): Draft[] {
  const { chains } = scene;
  const from = verb.at + predicate.words.length;
  const reach = Math.max(verb.end, scene.verbs[index + 1]?.end ?? 0);
  const agent =
    fillSlot(chains, from, verb.end, ['by'], null, false) ??
    fillSlot(chains, from, reach, ['by'], null, false) ??
    lateAgent(scene, from);
  const other = fillSlot(
    chains,
    from,
    verb.end,
    slots.filter((slot) => slot !== 'o' && slot !== 'of'),
    agent?.chain ?? null,
    false,
  );
  if (agent) {
    for (const target of [other?.chain, verb.subject, goal(scene, index, verb, slots)]) {
      if (!target || target === agent.chain) continue;
      // "was alarmed by Israel": whoever feels it disapproves of whoever stirs it.
      const [source, toward] = FELT.has(verb.lemma) ? [target, agent.chain] : [agent.chain, target];
      const drafts = write(scene, index, verb, predicate, source, toward, 3);
      if (drafts.length > 0) return drafts;
    }
    return [];
  }
  if (!verb.subject) return [];
  // "Russian jets were sold to Iran": the owner of what is given is the giver.
  if (other) return write(scene, index, verb, predicate, verb.subject, other.chain, 2);
  const place = fillSlot(chains, from, verb.end, ['in', 'from'], verb.subject, false);
  return place ? write(scene, index, verb, predicate, place.chain, verb.subject, 1) : [];
}

/** "has been accused of lying, much of it under oath, by Turkish officials": told last, after a comma. */
function lateAgent({ tokens, chains }: Scene, from: number): { chain: Chain } | null {
  const last = chains[chains.length - 1];
  if (!last || last.prepositionAt < from || last.preposition !== 'by') return null;
  return tokens[last.prepositionAt - 1]!.text === ',' ? { chain: last } : null;
}

const FELT = new Set(
  'irritate annoy anger infuriate outrage enrage alarm dismay disappoint frustrate irk upset offend embarrass shock worry unnerve rattle unsettle concern'.split(
    ' ',
  ),
);

/** "Drones supplied by Iran reached Russia": without a subject of its own a participle shares the next verb's object. */
function goal(scene: Scene, index: number, verb: Verb, slots: readonly string[]): Chain | null {
  const next = scene.verbs[index + 1];
  if (verb.form !== 'participle' || verb.subject || !next) return null;
  return fillSlot(scene.chains, next.at + 1, next.end, [...slots, 'o'], null, false)?.chain ?? null;
}

function write(
  scene: Scene,
  index: number,
  verb: Verb,
  bare: Predicate,
  source: Chain,
  target: Chain,
  fit: number,
): Draft[] {
  const predicate = withNoun(scene, verb, bare, target);
  const governed = governPredicate(scene, index, verb, predicate);
  const to = verb.at + predicate.words.length;
  return [...pairs(scene, source.parties, target.parties)].map(([a, b]) => ({
    source: a,
    target: b,
    // Who refuses to meet does so alone.
    directed: !predicate.mutual || (governed.event !== predicate.event && CHOSEN.has(governed.event)),
    ...governed,
    appraisal: predicate.appraisal,
    at: verb.at,
    to,
    fit,
  }));
}

const CHOSEN = new Set(['REJECT', 'THREATEN', 'SANCTION']);

function writeWithin(scene: Scene, index: number, verb: Verb, predicate: Predicate, side: Chain): Draft[] {
  const governed = governPredicate(scene, index, verb, predicate);
  return [...pairsWithin(scene, side.parties)].map(([a, b]) => ({
    source: a,
    target: b,
    directed: false,
    ...governed,
    appraisal: predicate.appraisal,
    at: verb.at,
    to: verb.at + predicate.words.length,
    fit: 3,
  }));
}

function governPredicate(scene: Scene, index: number, verb: Verb, predicate: Predicate) {
  const feature = `${predicate.event}: ${predicate.words.join(' ')}`;
  const step = { from: verb.at, to: verb.at + predicate.words.length, feature, weight: predicate.cooperation };
  return govern(scene.tokens, scene.verbs, index, { event: predicate.event, steps: [step] });
}
