import { wordSet } from '../../../core/index.js';
import type { EventClass, Modality, Token } from '../../../model/index.js';
import type { Parse, VerbGroup } from '../../../syntax/index.js';
import { type Predicate, quadOf } from '../lexicon.js';
import { type Step, stepOf } from './draft.js';
import { leftOf } from './left.js';

/** Class, value and modality of a predicate once its verb and what governs it are heard. */
export interface Governed {
  readonly event: EventClass;
  readonly modality: Modality;
  readonly steps: readonly Step[];
}

/** How many verbs up a side like "agreed to try to help" is followed. */
const HEIGHT = 3;

/**
 * Applies negation, modality and the matrix predicates above ("agreed to", "refused to", "threatened to") to what is said by
 * the verb `at`. Each change is a step, so that the steps always add up to the value.
 */
export function underMatrix(
  { tokens, verbs }: Parse,
  at: number,
  start: { readonly event: EventClass; readonly steps: readonly Step[] },
): Governed {
  const state = new State(start.event, start.steps, tokens, verbs);
  const own = verbs[at];
  if (!own) return state.done();
  state.listen(own);
  let index = own.matrix;
  for (let height = 0; height < HEIGHT && index >= 0; height++) {
    const verb = verbs[index]!;
    state.hear(verb);
    state.listen(verb);
    index = verb.matrix;
  }
  return state.done();
}

/** What a predicate at `at` says once its verb and what governs it are heard. */
export function stated(parse: Parse, verb: number, predicate: Predicate, at: number, exactness: number) {
  const { event, appraisal, mutual, words } = predicate;
  const governed = underMatrix(parse, verb, { event, steps: [stepOf(predicate, at)] });
  return { ...governed, directed: !mutual, appraisal, at, to: at + words.length, exactness };
}

/** "will not accept", "cannot support": a matter of will, where "did not help" only tells what was. */
function isOfWill(tokens: readonly Token[], { future, modalAt, at, from }: VerbGroup): boolean {
  if (future || tokens[modalAt]?.normal === 'would') return true;
  for (let i = from; i < at; i++) if (tokens[i]!.normal === 'can' || tokens[i]!.normal === 'cannot') return true;
  return false;
}

const SAYING = wordSet('say announce declare tell confirm insist state add reiterate repeat');
const VOWING = new Set(['vow', 'swear']);

/** Verbs that make less than a fact of what they govern. */
const LOOSER = { plan: 'hypothetical', ask: 'hypothetical', accuse: 'hedged' } as const;

class State {
  event: EventClass;
  value = 0;
  negations = 0;
  modality: Modality = 'asserted';
  readonly steps: Step[];

  constructor(
    event: EventClass,
    steps: readonly Step[],
    private readonly tokens: Parse['tokens'],
    private readonly verbs: Parse['verbs'],
  ) {
    this.event = event;
    this.steps = [...steps];
    for (const step of steps) this.value += step.weight;
  }

  /** Negation, hedges and future of one verb group. */
  listen(verb: VerbGroup): void {
    const { tokens } = this;
    if (verb.negated && this.value > 0 && isOfWill(tokens, verb))
      this.refuse(verb.negationAt, tokens[verb.negationAt]!.normal);
    else if (verb.negated) this.negate(verb.negationAt, `not: ${tokens[verb.negationAt]?.normal ?? ''}`);
    if (verb.modal) {
      this.set(leftOf(this.value, verb.modal), verb.modalAt < 0 ? verb.from : verb.modalAt, verb.modal);
      this.weaken(verb.modal);
    }
    const isToCome = verb.future || this.isAnnounced(verb);
    if (isToCome && quadOf(this.event).startsWith('material')) this.event = this.value >= 0 ? 'AGREE' : 'THREATEN';
  }

  /** "said it would send": what somebody says of his own doing is a promise or a threat; "would help if" is neither. */
  private isAnnounced(verb: VerbGroup): boolean {
    if (this.tokens[verb.modalAt]?.normal !== 'would') return false;
    const before = this.verbs[this.verbs.indexOf(verb) - 1];
    return (
      before !== undefined && SAYING.has(before.lemma) && before.subject !== null && before.subject === verb.subject
    );
  }

  hear({ kind, at }: VerbGroup): void {
    const word = this.tokens[at]!.lemma;
    const feature = `${kind === 'accuse' ? 'alleged' : kind}: ${word}`;
    const quad = quadOf(this.event);
    const threat = (value: number) => this.become('THREATEN', value, at, `threaten: ${word}`);
    if (kind === 'agree') {
      // What is vowed without a word for it is seldom kind.
      if (this.event === 'none' && VOWING.has(word)) threat(-0.4);
      else if (this.value >= 0) this.become('AGREE', Math.max(0.3, this.value * 0.8), at, feature);
      else if (this.negations > 0) this.refuse(at, word);
      else threat(-0.6);
      if (this.modality === 'hypothetical') this.modality = 'asserted';
    } else if (kind === 'threaten') threat(-0.6);
    else if (kind === 'refuse') this.refuse(at, word);
    else if (kind === 'fail' || kind === 'deny') this.negate(at, feature);
    else if (kind === 'stop') {
      if (this.value >= 0) this.become(quad === 'material-cooperation' ? 'SANCTION' : 'REJECT', -0.4, at, feature);
      else if (quad === 'verbal-conflict') this.negate(at, feature);
      else this.become('RETREAT', 0.4, at, feature);
    } else if (kind === 'plan' || kind === 'ask' || kind === 'accuse') {
      this.set(leftOf(this.value, kind), at, feature);
      // What is merely meant is said, not done.
      if (kind === 'plan' && quad.startsWith('material')) this.event = this.value < 0 ? 'THREATEN' : 'AGREE';
      this.weaken(LOOSER[kind]);
    }
  }

  negate(at: number, feature: string): void {
    this.negations++;
    this.set(leftOf(this.value, 'negated'), at, feature);
    this.weaken('negated');
  }

  refuse(at: number, word: string): void {
    if (this.value > -0.6) this.become('REJECT', -0.4, at, `refuse: ${word}`);
    else this.set(leftOf(this.value, 'negated'), at, `refuse: ${word}`);
    this.weaken('negated');
  }

  become(event: EventClass, value: number, at: number, feature: string): void {
    this.event = event;
    this.set(value, at, feature);
  }

  set(value: number, at: number, feature: string): void {
    if (value === this.value) return;
    this.steps.push({ from: at, to: at + 1, feature, weight: value - this.value });
    this.value = value;
  }

  /** The weakest modality wins: what is denied is not also merely possible. */
  weaken(to: Modality): void {
    const order: readonly Modality[] = ['asserted', 'hedged', 'hypothetical', 'negated'];
    if (order.indexOf(to) > order.indexOf(this.modality)) this.modality = to;
  }

  done(): Governed {
    // "did not fail to help": two negations leave a plain statement.
    const modality = this.modality === 'negated' && this.negations === 2 ? 'asserted' : this.modality;
    return { event: this.event, modality, steps: this.steps };
  }
}
