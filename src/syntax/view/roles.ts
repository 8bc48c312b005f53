import { wordSet } from '../../core/index.js';
import { BE, GENITIVE, POSSESSIVE, RELATIVE } from '../word-classes.js';
import { TAG } from './tags.js';
import type { Roles, View } from './view.js';

const SPEECH = wordSet(
  'said says say saying told tells tell added adds add wrote writes argued argues claimed claims insisted insists warned warns stated states noted notes explained replied tweeted announced declared suggested testified asked asks',
);

/** What places `from` to `to` are to the words around them. */
export function findRoles(view: View, from: number, to: number): Roles {
  if (from !== to) return scan(view, from, to);
  view.roles[from] ??= scan(view, from, to);
  return view.roles[from];
}

function scan(view: View, from: number, to: number): Roles {
  const roles: Roles = {
    chain: [],
    passive: false,
    predicate: -1,
    object: -1,
    owned: -1,
    beside: [],
    preposition: -1,
    governor: -1,
    above: -1,
    agentOf: -1,
    speech: -1,
    joined: false,
  };
  lookLeft(view, from, roles);
  lookRight(view, from, to, roles);
  return roles;
}

function lookLeft(view: View, from: number, roles: Roles): void {
  const { word, tag } = view;
  let i = from - 1;
  for (; i >= 0 && from - i < 7; i--) {
    const t = tag[i]!;
    if (t === TAG.noun || t === TAG.adjective) roles.beside.push(i);
    else if (GENITIVE.has(word[i]!) && tag[i - 1] === TAG.name) i--;
    else if (t !== TAG.determiner && t !== TAG.number) break;
  }
  if (i < 0) return;
  const word0 = word[i]!;
  if (word0 === 'and' || word0 === 'or' || word0 === ',' || word0 === '&') {
    const start = i;
    while (i >= 0 && start - i < 9 && isNominal(view, i)) i--;
    roles.joined = i < start - 1;
    if (i < 0) return;
  }
  if (tag[i] === TAG.preposition || word[i] === 'to') {
    roles.preposition = i;
    govern(view, i - 1, roles);
  } else if (tag[i] === TAG.verb) {
    if (SPEECH.has(word[i]!) && i > 0 && (tag[i - 1] === TAG.mark || view.quote[i - 1] !== 0)) roles.speech = i;
    else roles.governor = i;
  }
}

/** Finds what a preposition hangs on. */
function govern(view: View, start: number, roles: Roles): void {
  const { word, tag } = view;
  let i = start;
  while (i >= 0 && start - i < 2 && tag[i] === TAG.adverb) i--;
  if (i < 0) return;
  const t = tag[i]!;
  if (t !== TAG.verb && t !== TAG.noun && t !== TAG.adjective) return;
  roles.governor = i;
  if (t === TAG.verb && word[roles.preposition] === 'by') roles.agentOf = i;
  if (t !== TAG.noun) return;
  let k = i - 1;
  while (k >= 0 && i - k < 5 && (isNominal(view, k) || GENITIVE.has(word[k]!))) k--;
  if (k >= 0 && tag[k] === TAG.verb) roles.above = k;
}

const NOMINAL: ReadonlySet<number> = new Set([
  TAG.noun,
  TAG.name,
  TAG.adjective,
  TAG.determiner,
  TAG.number,
  TAG.conjunction,
]);

function isNominal({ tag, word }: View, i: number): boolean {
  return NOMINAL.has(tag[i]!) || word[i] === ',';
}

function lookRight(view: View, from: number, to: number, roles: Roles): void {
  const { word, tag } = view;
  const n = word.length;
  let i = to + 1;
  const owns = from === to && (POSSESSIVE.has(word[to]!) || word[to] === 'whose');
  if (GENITIVE.has(word[i] ?? '') || owns) {
    if (!owns) i++;
    roles.owned = head(view, i);
    if (roles.owned < 0) return;
    for (let k = i; k < roles.owned; k++) if (tag[k] === TAG.adjective) roles.beside.push(k);
    i = roles.owned + 1;
  } else if (tag[to] === TAG.name && (tag[i] === TAG.noun || (tag[i] === TAG.adjective && tag[i + 1] === TAG.noun))) {
    roles.owned = head(view, i);
    if (roles.owned < 0) return;
    i = roles.owned + 1;
  }
  i = skipToVerb(view, i, roles);
  if (i < n) readChain(view, i, roles);
}

/** Last noun of the noun phrase that begins at `i`. */
function head(view: View, start: number): number {
  let found = -1;
  for (let i = start; i < view.tag.length && i < start + 6; i++) {
    const t = view.tag[i]!;
    if (t === TAG.noun) found = i;
    else if (found >= 0) break;
    else if (t !== TAG.adjective && t !== TAG.number && t !== TAG.determiner && t !== TAG.name && t !== TAG.adverb) {
      if (t !== TAG.verb) break;
    }
  }
  return found;
}

/** Steps over phrases that may stand between a subject and its verb; returns the verb's place, or the length. */
function skipToVerb(view: View, start: number, roles: Roles): number {
  const { word, tag } = view;
  const n = word.length;
  let i = start;
  for (let steps = 0; i < n && steps < 24; steps++) {
    const t = tag[i]!;
    const w = word[i]!;
    if (t === TAG.verb || t === TAG.auxiliary || w === "n't" || w === 'n’t') return i;
    if (t === TAG.adverb || RELATIVE.has(w) || w === 'to' || w === 'not' || w === 'himself' || w === 'herself') i++;
    else if (w === ',' || w === '(' || w === '—' || w === '–') {
      const close = closing(view, i);
      if (close < 0) return n;
      if (RELATIVE.has(word[i + 1]!)) i += 2;
      else {
        for (let k = i + 1; k < close && k < i + 9; k++) {
          if (tag[k] === TAG.noun || tag[k] === TAG.adjective || tag[k] === TAG.verb) roles.beside.push(k);
        }
        i = close + 1;
      }
    } else if (t === TAG.preposition || w === 'and' || w === 'or' || w === '&') {
      i++;
      while (i < n && (isNominal(view, i) || GENITIVE.has(word[i]!)) && word[i] !== ',') i++;
    } else return n;
  }
  return n;
}

function closing(view: View, open: number): number {
  const mark = view.word[open] === '(' ? ')' : view.word[open]!;
  for (let k = open + 1; k < view.word.length && k < open + 16; k++) if (view.word[k] === mark) return k;
  return -1;
}

function readChain(view: View, start: number, roles: Roles): void {
  const { word, tag } = view;
  const n = word.length;
  let i = start;
  let be = false;
  for (; i < n && roles.chain.length < 3; i++) {
    const t = tag[i]!;
    const w = word[i]!;
    if (t === TAG.verb) {
      if (roles.chain.length === 0) roles.passive = be && !w.endsWith('ing');
      roles.chain.push(i);
    } else if (t === TAG.auxiliary) be = BE.has(w);
    else if (t === TAG.adverb || t === TAG.particle || w === 'to' || w === 'not' || w === "n't" || w === 'n’t')
      continue;
    else if (w === 'of' && tag[i + 1] === TAG.verb && roles.chain.length > 0) continue;
    else if (w === 'for' && tag[i + 1] === TAG.verb && roles.chain.length > 0) continue;
    else break;
  }
  const first = roles.chain[0] ?? -1;
  if (first >= 0 && SPEECH.has(word[first]!) && !roles.passive && roles.owned < 0) roles.speech = first;
  for (let k = i; k < n && k < i + 6; k++) {
    const t = tag[k]!;
    if (first < 0 && t === TAG.adjective) {
      roles.predicate = k;
      return;
    }
    if (t === TAG.noun || t === TAG.name || t === TAG.pronoun) {
      if (t === TAG.noun && tag[k + 1] === TAG.noun) continue;
      if (first < 0) roles.predicate = k;
      else roles.object = k;
      return;
    }
    if (t === TAG.mark || t === TAG.conjunction || t === TAG.verb) return;
  }
}
/** Which of the roles are filled, as eight bits. */
export function filledRoles(roles: Roles): number {
  return (
    (roles.chain.length > 0 ? 1 : 0) |
    (roles.passive ? 2 : 0) |
    (roles.predicate >= 0 ? 4 : 0) |
    (roles.owned >= 0 ? 8 : 0) |
    (roles.preposition >= 0 ? 16 : 0) |
    (roles.governor >= 0 ? 32 : 0) |
    (roles.agentOf >= 0 ? 64 : 0) |
    (roles.joined ? 128 : 0)
  );
}
