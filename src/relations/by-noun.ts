import type { Draft, Step } from './draft.js';
import { govern } from './govern.js';
import { type Predicate, quadOf, relationLexicon } from './lexicon.js';
import { fillSlot, predicatesAt } from './match.js';
import type { Chain, Party } from './parties.js';
import { pairs, pairsWithin, type Scene } from './scene.js';
import { findTurn, type Turned } from './turn.js';
import { isCopula, type Verb } from './verbs.js';

/** A target stands at most this many tokens after its noun. */
const REACH = 16;
/** Verbs that hand something to their subject: "received aid from Russia". */
const RECEIVING = new Set([
  'receive',
  'get',
  'obtain',
  'accept',
  'win',
  'secure',
  'face',
  'suffer',
  'draw',
  'earn',
  'enjoy',
  'welcome',
  'provoke',
  'attract',
]);
/** Verbs after which what they are about may still follow: "talks were held between …". */
const LIGHT = new Set([
  'hold',
  'take',
  'begin',
  'start',
  'open',
  'resume',
  'continue',
  'conduct',
  'impose',
  'sign',
  'reach',
  'lift',
  'launch',
  'mount',
  'make',
  'end',
  'carry',
  'agree',
  'break',
  'erupt',
  'escalate',
  'grow',
  'rise',
  'flare',
  'be',
  'exist',
  'remain',
  'direct',
  'aim',
]);

/** Relations that a noun states: "Russia's attack on …", "talks between …", "Iran's ally Syria". */
export function relationsByNoun(scene: Scene): Draft[] {
  const { tokens, from, to } = scene;
  const nouns = relationLexicon().nouns;
  const drafts: Draft[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (
      token.pos !== 'NOUN' &&
      !(token.pos === 'PROPN' && nouns.has(token.normal)) &&
      !(token.pos === 'ADJ' && nouns.has(token.lemma)) &&
      !isMistagged(scene, i) &&
      !isVerbalNoun(scene, i)
    )
      continue;
    const predicates = predicatesAt(tokens, i, to, nouns);
    for (const predicate of predicates) {
      const found = predicate.role ? matchRole(scene, i, predicate) : matchAct(scene, i, predicate);
      if (found.length > 0) {
        drafts.push(...found);
        break;
      }
    }
  }
  return drafts;
}

/** "Russia's attack …" read as a verb after a genitive. */
function isMistagged(scene: Scene, i: number): boolean {
  return (
    scene.tokens[i]!.pos === 'VERB' &&
    scene.chains.some((chain) => chain.owner && i - chain.to >= 0 && i - chain.to <= 2) &&
    /^['’]s?$|ADJ/.test(`${scene.tokens[i - 1]?.text}`)
  );
}

/** "the downing of a jet" */
function isVerbalNoun(scene: Scene, i: number): boolean {
  return (
    scene.tokens[i]!.pos === 'VERB' && scene.tokens[i]!.normal.endsWith('ing') && scene.tokens[i + 1]?.normal === 'of'
  );
}

function matchAct(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const { chains } = scene;
  const end = at + predicate.words.length;
  const verbIndex = governing(scene, at);
  const verb = scene.verbs[verbIndex];
  const owners = ownersOf(scene, at) ?? possessor(scene, at);
  const reach = reachOf(scene, end, verb);
  const near = afterNoun(scene, end, reach, [...predicate.slots, 'between', 'among']);
  if (predicate.mutual) return mutual(scene, at, end, predicate, verbIndex, owners, near, reach);

  const by =
    fillSlot(chains, end, reach, predicate.slots.includes('from') ? ['by'] : ['by', 'from'], near, false)?.chain ??
    null;
  let source: Chain | null = null;
  let target: Chain | null = near;
  let fit = 3;
  if (owners && near) source = owners;
  else if (by && (near || owners)) {
    source = by;
    target = near ?? owners;
  } else if (near) {
    source = subjectFor(verb, at);
    fit = 2;
  } else if (by && verb?.subject && RECEIVING.has(verb.lemma)) {
    source = by;
    target = verb.subject;
  } else if (owners && verb?.subject && verb.at < at && RECEIVING.has(verb.lemma) && !verb.passive) {
    source = owners;
    target = verb.subject;
    fit = 2;
  } else if (owners && verb?.subject && verb.at < at && !verb.passive && scene.tokens[owners.to]?.pos !== 'PART') {
    // "lifted Iran sanctions": without a genitive the name may be whom the noun is about.
    source = verb.subject;
    target = owners;
    fit = 1;
  }
  if (!source || !target || source === target) return [];
  return write(scene, at, end, predicate, verbIndex, [...pairs(scene, source.parties, target.parties)], true, fit);
}

function mutual(
  scene: Scene,
  at: number,
  end: number,
  predicate: Predicate,
  verbIndex: number,
  owners: Chain | null,
  near: Chain | null,
  reach: number,
): Draft[] {
  const verb = scene.verbs[verbIndex];
  if (
    near &&
    near.parties.length > 1 &&
    (near.preposition === 'between' || near.preposition === 'among' || near.preposition === 'of')
  ) {
    return write(scene, at, end, predicate, verbIndex, [...pairsWithin(scene, near.parties)], false, 3);
  }
  if (owners && near)
    return write(scene, at, end, predicate, verbIndex, [...pairs(scene, owners.parties, near.parties)], false, 3);
  if (owners && owners.parties.length > 1) {
    return write(scene, at, end, predicate, verbIndex, [...pairsWithin(scene, owners.parties)], false, 3);
  }
  const subject = subjectFor(verb, at);
  const other = near ?? owners;
  if (subject && other && subject !== other) {
    return write(
      scene,
      at,
      end,
      predicate,
      verbIndex,
      [...pairs(scene, subject.parties, other.parties)],
      false,
      near ? 3 : 1,
    );
  }
  if (subject && subject.parties.length > 1 && at - verb!.at <= 6) {
    return write(scene, at, end, predicate, verbIndex, [...pairsWithin(scene, subject.parties)], false, 2);
  }
  // "talks between A and, later, B": two chains after one noun.
  if (near) {
    const second = scene.chains.find(
      (chain) =>
        chain.from >= near.to &&
        chain.from < reach &&
        (chain.preposition === near.preposition || chain.preposition === null),
    );
    if (second && near.preposition === 'between')
      return write(scene, at, end, predicate, verbIndex, [...pairs(scene, near.parties, second.parties)], false, 1);
  }
  return [];
}

/** "Iran's ally Syria", "Syria, an ally of Iran, …", "Turkey is a friend of China". */
function matchRole(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const { chains, tokens } = scene;
  const end = at + predicate.words.length;
  const verbIndex = governing(scene, at);
  const verb = scene.verbs[verbIndex];
  const owner = ownersOf(scene, at);
  const of = afterNoun(scene, end, Math.min(scene.to, end + REACH), ['of', 'to', 'for', 'with']);
  const whom = owner ?? of;
  let who: Chain | null =
    chains.find(
      (chain) =>
        chain.from - end <= 1 && chain.from >= end && chain !== of && (chain.from === end || tokens[end]!.text === ','),
    ) ?? null;
  if (!who && verb && (isCopula(verb) || NAMING.has(verb.lemma)) && verb.subject) {
    who = NAMING.has(verb.lemma)
      ? (fillSlot(chains, verb.at + 1, at, ['o'], whom, false)?.chain ?? verb.subject)
      : verb.subject;
  }
  who ??= apposed(scene, owner ? owner.from : at);
  if (!whom && who && verb?.subject && verb.subject !== who && !isCopula(verb)) {
    return write(scene, at, end, predicate, verbIndex, [...pairs(scene, who.parties, verb.subject.parties)], true, 1);
  }
  if (!whom || !who || who === whom) return [];
  return write(scene, at, end, predicate, verbIndex, [...pairs(scene, who.parties, whom.parties)], true, 3);
}

const NAMING = new Set(['call', 'consider', 'describe', 'regard', 'see', 'view', 'label', 'deem']);

/** The chain that a phrase at `at` explains: "Syria, Iran's ally" and "Syria, a close ally of Iran". */
function apposed(scene: Scene, at: number): Chain | null {
  for (let i = at - 1; i >= Math.max(scene.from, at - 5); i--) {
    const token = scene.tokens[i]!;
    if (token.text === ',') return scene.chains.find((chain) => chain.to === i) ?? null;
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
  }
  return null;
}

function write(
  scene: Scene,
  at: number,
  end: number,
  predicate: Predicate,
  verbIndex: number,
  found: readonly (readonly [Party, Party])[],
  directed: boolean,
  fit: number,
): Draft[] {
  if (found.length === 0) return [];
  const feature = `${predicate.event}: ${predicate.words.join(' ')}`;
  const first: Step = { from: at, to: end, feature, weight: predicate.cooperation };
  const turn = findTurn(scene, at, end, verbIndex);
  const turned = turn ? apply(first, predicate, turn) : { event: predicate.event, steps: [first] };
  const governed = govern(scene.tokens, scene.verbs, speaksFor(scene.verbs[verbIndex], end) ? verbIndex : -1, turned);
  const denied = turn?.kind === 'no';
  const modality = denied
    ? 'negated'
    : turn?.kind === 'may' && governed.modality === 'asserted'
      ? 'hypothetical'
      : governed.modality;
  return found.map(([source, target]) => ({
    source,
    target,
    directed,
    event: governed.event,
    modality,
    steps: governed.steps,
    appraisal: predicate.appraisal,
    at,
    to: end,
    fit,
  }));
}

/** A verb after its noun says something of the noun itself only when it is light or passive: "talks never began". */
function speaksFor(verb: Verb | undefined, end: number): boolean {
  return verb !== undefined && (verb.at < end || verb.passive || LIGHT.has(verb.lemma));
}

/** What "end", "no", "improve" and the like make of a noun. */
function apply(first: Step, predicate: Predicate, turn: Turned): { event: Predicate['event']; steps: Step[] } {
  const value = predicate.cooperation;
  const step = (to: number): Step => ({
    from: turn.at,
    to: turn.at + 1,
    feature: `${turn.kind}: ${turn.word}`,
    weight: to - value,
  });
  const material = quadOf(predicate.event).startsWith('material');
  switch (turn.kind) {
    case 'end':
      if (value >= 0) return { event: material ? 'SANCTION' : 'REJECT', steps: [first, step(-0.4)] };
      return { event: predicate.event === 'FIGHT' ? 'RETREAT' : 'CONCEDE', steps: [first, step(0.4)] };
    case 'no':
      return { event: predicate.event, steps: [first, step(value > 0 ? value * -0.35 : value * -0.25)] };
    case 'may':
      return { event: predicate.event, steps: [first, step(value * 0.5)] };
    case 'up':
      if (value >= 0)
        return {
          event: predicate.event === 'COOPERATE' && value < 0.3 ? 'SUPPORT' : predicate.event,
          steps: [first, step(Math.max(0.5, value))],
        };
      return { event: predicate.event, steps: [first, step(Math.max(-1, value * 1.1))] };
    case 'down':
      if (value >= 0 && value < 0.65) return { event: 'DISAPPROVE', steps: [first, step(-0.4)] };
      if (value >= 0) return { event: 'DISAPPROVE', steps: [first, step(-0.2)] };
      return { event: predicate.event, steps: [first, step(value)] };
  }
}

/** Index of the verb a noun belongs to: the last one before it whose objects reach it, else the next one; −1 without. */
function governing(scene: Scene, at: number): number {
  let last = -1;
  for (let k = 0; k < scene.verbs.length && scene.verbs[k]!.at < at; k++) last = k;
  if (last >= 0 && scene.verbs[last]!.end > at) return last;
  const next = last + 1 < scene.verbs.length ? last + 1 : -1;
  return next >= 0 && scene.verbs[next]!.at - at < 8 ? next : -1;
}

/** The subject of the verb a noun is the object of. */
function subjectFor(verb: Verb | undefined, at: number): Chain | null {
  if (!verb || verb.at > at || verb.passive) return null;
  return verb.subject;
}

/** Who owns the noun at `at`: the chain just before it in the same noun phrase. */
function ownersOf(scene: Scene, at: number): Chain | null {
  for (let k = scene.chains.length - 1; k >= 0; k--) {
    const chain = scene.chains[k]!;
    if (chain.from >= at) continue;
    if (chain.to > at || at - chain.to > 6) return null;
    const owning = chain.owner || isGenitive(scene, chain.to) || chain.to === at;
    if (!owning) return null;
    for (let i = chain.to; i < at; i++) {
      const { pos, text } = scene.tokens[i]!;
      const inside =
        pos === 'ADJ' ||
        pos === 'NOUN' ||
        pos === 'PART' ||
        pos === 'NUM' ||
        pos === 'ADV' ||
        pos === 'PROPN' ||
        text === '-' ||
        text === '–' ||
        text === '’s' ||
        pos === 'CCONJ';
      if (!inside) return null;
    }
    return chain;
  }
  return null;
}

const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

/** "support for Russia in its war": whom a possessive before the noun means, the last actor named before it. */
function possessor(scene: Scene, at: number): Chain | null {
  for (let i = at - 1; i > Math.max(scene.from, at - 4); i--) {
    const token = scene.tokens[i]!;
    if (!POSSESSIVES.has(token.normal)) {
      if (token.pos === 'ADJ' || token.pos === 'NOUN') continue;
      return null;
    }
    const before = scene.chains.filter((chain) => chain.to <= i && !chain.place);
    return before[before.length - 1] ?? null;
  }
  return null;
}

function isGenitive(scene: Scene, at: number): boolean {
  const text = scene.tokens[at]?.text;
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

/** The chain after a noun that one of its prepositions marks, the nearest first. */
function afterNoun(scene: Scene, end: number, reach: number, slots: readonly string[]): Chain | null {
  for (const chain of scene.chains) {
    if (chain.from < end) continue;
    if (chain.from >= reach) return null;
    if (chain.preposition !== null && slots.includes(chain.preposition)) return chain;
    if (chain.preposition === null && slots.includes('that') && isComplement(scene, chain.from)) return chain;
    if (chain.preposition === null && chain.from - end < 2) return null;
  }
  return null;
}

/** "the demand that Israel ease …": the clause's subject is whom it is aimed at. */
function isComplement(scene: Scene, at: number): boolean {
  for (let i = at - 1; i > Math.max(scene.from, at - 4); i--) if (scene.tokens[i]!.normal === 'that') return true;
  return false;
}

/** How far after a noun its prepositions are looked for: up to the next verb, and past it when it adds nothing. */
function reachOf(scene: Scene, end: number, governor: Verb | undefined): number {
  let reach = Math.min(scene.to, end + REACH);
  for (const verb of scene.verbs) {
    if (verb.at < end) continue;
    if (verb.from >= reach) break;
    if (!LIGHT.has(verb.lemma) && !(governor === verb && verb.passive) && verb.form !== 'participle') {
      reach = verb.from;
      break;
    }
  }
  return reach;
}
