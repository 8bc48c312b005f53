import { type Coordination, isCopula, RELATIVE, type VerbGroup } from '../../../syntax/index.js';
import { type Predicate, quadOf, relationLexicon } from '../lexicon.js';
import { isReciprocal, pairs, pairsWithin, type Scene } from '../scene.js';
import { isAsked } from './asked.js';
import { actOn, writeOnAct } from './by-judgement.js';
import { obligation } from './by-obligation.js';
import { unknownVerb } from './by-unknown-verb.js';
import { type Draft, draftAll } from './draft.js';
import { stated } from './matrix.js';
import { type Filled, fillSlot, predicatesAt } from './slots.js';

/** Relations that a verb states between its subject and its object. */
export function relationsByVerb(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let k = 0; k < scene.verbs.length; k++) {
    const verb = scene.verbs[k]!;
    if (isCopula(verb)) continue;
    const candidates = predicatesAt(scene, verb.at, relationLexicon().verbs);
    const found = best(scene, k, verb, candidates);
    drafts.push(...found);
    drafts.push(...obligation(scene, k, verb));
    if (found.length === 0) drafts.push(...unknownVerb(scene, k, verb, candidates.length > 0));
  }
  return drafts;
}

/** The candidate whose pattern is met best; a verb may stand in several rows. */
function best(scene: Scene, index: number, verb: VerbGroup, candidates: readonly Predicate[]): Draft[] {
  let chosen: Draft[] = [];
  let exactness = -1;
  for (const predicate of candidates) {
    if (predicate.event === 'none' || !isAsked(scene, verb, predicate)) continue;
    const drafts = match(scene, index, verb, predicate);
    if (drafts.length > 0 && drafts[0]!.exactness > exactness) {
      chosen = drafts;
      exactness = drafts[0]!.exactness;
    }
  }
  return chosen;
}

function match(scene: Scene, index: number, verb: VerbGroup, predicate: Predicate): Draft[] {
  const { sides } = scene;
  const from = verb.at + predicate.words.length;
  const next = scene.verbs[index + 1];
  const slots = predicate.slots.map((slot) => (slot === 'that' ? 'o' : slot));
  const end = predicate.slots.includes('that') && next?.form === 'finite' ? Math.max(verb.end, next.from) : verb.end;
  if (verb.passive) return matchPassive(scene, index, verb, predicate, slots);
  if (!verb.subject) return [];
  let target = fillSlot(sides, from, end, slots, verb.subject, !predicate.exact);
  // Objects of a verb that follows without a subject of its own belong to both: "agreed to cooperate with Iran".
  if (!target && next && next.form !== 'finite' && (verb.kind === null || SHARING.has(verb.kind))) {
    target = fillSlot(sides, from, next.end, slots, verb.subject, false);
    if (target && next.kind === null && target.side.from > next.at) target = { side: target.side, exact: false };
  }
  const together = verb.subject.parties.length > 1;
  const reciprocal = !target && together && isReciprocal(scene, from, end);
  // Where two meet is no third party.
  const meets = together && predicate.mutual;
  if (!target && !reciprocal)
    target = relativeObject(scene, verb, slots) ?? (meets ? null : placeOf(scene, index, verb, predicate, from));
  // What a predicate asks for is its own act: "lodged a protest with".
  const act = target && predicate.needs.length === 0 ? actOn(scene, verb, predicate, target.side) : null;
  if (target && act) return writeOnAct(scene, index, verb, predicate, act, target.side);
  if (target) return write(scene, index, predicate, verb.subject, target.side, target.exact ? 3 : 1);
  if (!reciprocal && !meets) return [];
  const said = stated(scene, index, predicate, verb.at, 3);
  return draftAll(pairsWithin(scene, verb.subject.parties), { ...said, directed: false });
}

/** "Syria, which Russia supports": the relative pronoun before the subject stands for the object. */
function relativeObject(scene: Scene, verb: VerbGroup, slots: readonly string[]): Filled | null {
  const subject = verb.subject!;
  if (!slots.includes('o') || subject.from <= scene.from + 1 || subject.to > verb.from) return null;
  if (!RELATIVE.has(scene.tokens[subject.from - 1]!.normal)) return null;
  const side = scene.sides.find(({ to }) => subject.from - 1 - to >= 0 && subject.from - 1 - to <= 1);
  return side ? { side, exact: true } : null;
}

/** "refused to deploy troops in Syria": without another target, the place of the deed or of the one that it governs. */
function placeOf(scene: Scene, index: number, verb: VerbGroup, predicate: Predicate, from: number): Filled | null {
  // Where words are exchanged is no party to them.
  if (predicate.exact || (verb.kind === null && quadOf(predicate.event).startsWith('verbal'))) return null;
  let end = verb.end;
  for (let k = index + 1; k < scene.verbs.length && scene.verbs[k]!.matrix === k - 1; k++) end = scene.verbs[k]!.end;
  const found = fillSlot(scene.sides, from, end, PLACES, verb.subject, false);
  return found && { side: found.side, exact: false };
}

const PLACES = ['into', 'in', 'to', 'at', 'on', 'of', 'from'];

/** Governing verbs whose own relation is with whom the governed verb names. */
const SHARING = new Set(['agree', 'ask', 'help']);

function matchPassive(
  scene: Scene,
  index: number,
  verb: VerbGroup,
  predicate: Predicate,
  slots: readonly string[],
): Draft[] {
  const { sides } = scene;
  const from = verb.at + predicate.words.length;
  const reach = Math.max(verb.end, scene.verbs[index + 1]?.end ?? 0);
  const agent =
    fillSlot(sides, from, verb.end, ['by'], null, false) ??
    fillSlot(sides, from, reach, ['by'], null, false) ??
    lateAgent(scene, from);
  const other = fillSlot(
    sides,
    from,
    verb.end,
    slots.filter((slot) => slot !== 'o' && slot !== 'of'),
    agent?.side ?? null,
    false,
  );
  if (agent) {
    for (const target of [other?.side, verb.subject]) {
      if (!target || target === agent.side) continue;
      const drafts = write(scene, index, predicate, agent.side, target, 3);
      if (drafts.length > 0) return drafts;
    }
    return [];
  }
  if (!verb.subject) return [];
  // "Russian jets were sold to Iran": the owner of what is given is the giver.
  if (other) return write(scene, index, predicate, verb.subject, other.side, 2);
  const place = fillSlot(sides, from, verb.end, ['in', 'from'], verb.subject, false);
  return place ? write(scene, index, predicate, place.side, verb.subject, 1) : [];
}

/** "has been accused of lying, much of it under oath, by Turkish officials": told last, after a comma. */
function lateAgent({ tokens, sides }: Scene, from: number): { side: Coordination } | null {
  const last = sides[sides.length - 1];
  if (!last || last.prepositionAt < from || last.preposition !== 'by') return null;
  return tokens[last.prepositionAt - 1]!.text === ',' ? { side: last } : null;
}

function write(
  scene: Scene,
  index: number,
  predicate: Predicate,
  source: Coordination,
  target: Coordination,
  exactness: number,
): Draft[] {
  const said = stated(scene, index, predicate, scene.verbs[index]!.at, exactness);
  // Who refuses to meet does so alone.
  const directed = said.directed || (said.event !== predicate.event && CHOSEN.has(said.event));
  return draftAll(pairs(scene, source.parties, target.parties), { ...said, directed });
}

const CHOSEN = new Set(['REJECT', 'THREATEN', 'SANCTION']);
