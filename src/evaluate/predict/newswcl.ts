import { type ActorRegistry, createRegistry, findMentions } from '../../actors/index.js';
import type { Actor, ActorId, Mention, Segment } from '../../model/index.js';
import { answerAll, type Group } from '../groups.js';
import { isActorChain, type NewsWclAnswer, newsWclMentionsF1 } from '../metrics/newswcl-mentions-f1.js';
import { newsWclPortrayalF1 } from '../metrics/newswcl-portrayal-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type NewsWclRow, newsWclRow } from '../rows/index.js';
import { detokenize } from './detokenize.js';
import { signsOf } from './newswcl-portrayals.js';

export const newswcl: Group = {
  name: 'newswcl',
  needs: ['newswcl50'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('newswcl50', newsWclRow), input, (row) =>
      answerNewsWcl(row, input.pipeline),
    );
    return {
      metrics: {
        'newswcl.mentions.f1': newsWclMentionsF1(rows, answers),
        'newswcl.portrayal.f1': newsWclPortrayalF1(rows, answers),
      },
      predictions,
    };
  },
};

function answerNewsWcl(row: NewsWclRow, pipeline: Pipeline): NewsWclAnswer {
  const { text, segments, starts } = layOut(row);
  const annotation = pipeline.annotator.annotate(text, segments);
  const { registry, chainOf } = registryOfChains([...row.chains.keys()].filter(isActorChain), pipeline.registry);
  const { mentions } = findMentions(annotation, registry, { discover: false });
  return {
    id: row.id,
    mentions: mentions.flatMap((mention) => {
      const head = headOfMention(mention, row, starts);
      // "The Trump administration" is the state's.
      const whole = head?.isGroup ? registry.get(mention.actor)?.partOf : undefined;
      const chain = chainOf.get(whole ?? mention.actor);
      return head && chain !== undefined ? [{ actor: chain, sentence: head.sentence, token: head.token }] : [];
    }),
    portrayals: signsOf(row),
  };
}

/** The sentences as running text: the first is the headline, the rest one paragraph. */
function layOut(row: NewsWclRow): { text: string; segments: Segment[]; starts: number[][] } {
  let text = '';
  const starts: number[][] = [];
  const ends: number[] = [];
  for (const [i, tokens] of row.sentences.entries()) {
    const sentence = detokenize(tokens);
    if (i > 0) text += i === 1 ? '\n\n' : ' ';
    starts.push(sentence.starts.map((start) => start + text.length));
    text += sentence.text;
    ends.push(text.length);
  }
  const segments: Segment[] = [{ kind: 'headline', span: { start: 0, end: ends[0] ?? 0 }, scored: true }];
  const body = starts[1]?.[0];
  if (body !== undefined) segments.push({ kind: 'paragraph', span: { start: body, end: text.length }, scored: true });
  return { text, segments, starts };
}

/**
 * The head by which the gold chains know a mention: its last word; of an adjective the people or organ it belongs to
 * ("American officials"), and nothing where it belongs to a thing. Chains hold no pronouns, so those are left out.
 */
function headOfMention(
  { rule, role, span }: Mention,
  row: NewsWclRow,
  starts: readonly (readonly number[])[],
): Head | null {
  if (rule === 'pronoun') return null;
  const place = placeOf(starts, span.end - 1);
  if (place === null) return null;
  if (role !== 'modifier') return { ...place, isGroup: false };
  const after = row.sentences[place.sentence]!.slice(place.token + 1, place.token + 1 + REACH);
  let group = after.findIndex((word) => GROUPS.has(word.toLowerCase()));
  if (group < 0) return null;
  while (GROUPS.has(after[group + 1]?.toLowerCase() ?? '')) group += 1;
  return { sentence: place.sentence, token: place.token + 1 + group, isGroup: true };
}

/** How many words after an adjective its noun is looked for. */
const REACH = 3;
const GROUPS = new Set(
  `administration agencies agency aides ambassador army authorities cabinet commander congress counterpart delegation
  diplomat diplomats dictator envoy envoys force forces government leader leaders leadership lawmakers military minister
  ministers ministry negotiators officer officers official officials parliament people police president prosecutors
  regime senator senators side soldiers spokesman spokeswoman troops`.split(/\s+/),
);

interface Place {
  readonly sentence: number;
  readonly token: number;
}

interface Head extends Place {
  /** True when it is the people or organ that the mention modifies. */
  readonly isGroup: boolean;
}

/** Sentence and token that hold the character at `offset`. */
function placeOf(starts: readonly (readonly number[])[], offset: number): Place | null {
  const sentence = lastAtOrBefore(
    starts.map((tokens) => tokens[0] ?? Number.POSITIVE_INFINITY),
    offset,
  );
  const token = lastAtOrBefore(starts[sentence] ?? [], offset);
  return token < 0 ? null : { sentence, token };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let last = -1;
  for (const [i, start] of starts.entries()) if (start <= offset) last = i;
  return last;
}

/**
 * A registry of the chains' actors: `KOR_COUNTRY` is the known state, `KOR_Moon_Jae_ACTOR` the known person of that
 * state whose name holds those words, else a new person of that name.
 */
function registryOfChains(
  chains: readonly string[],
  known: ActorRegistry,
): { readonly registry: ActorRegistry; readonly chainOf: ReadonlyMap<ActorId, string> } {
  const chainOf = new Map<ActorId, string>();
  const actors = new Map<ActorId, Actor>();
  const all = known.ids.flatMap((id) => known.get(id) ?? []);
  for (const chain of chains) {
    const [state = '', ...rest] = chain.split('_').slice(0, -1);
    const country = known.get(state);
    if (country) actors.set(state, country);
    if (chain.endsWith('_COUNTRY')) {
      if (country) chainOf.set(state, chain);
      continue;
    }
    const words = rest.map((word) => word.toLowerCase());
    const person =
      all.find(({ kind, partOf, name }) => kind === 'person' && partOf === state && holds(name, words)) ??
      ({
        id: `${state}:${words.join('-')}`,
        name: rest.join(' '),
        kind: 'person',
        ...(country ? { partOf: state } : {}),
      } satisfies Actor);
    actors.set(person.id, person);
    if (!chainOf.has(person.id)) chainOf.set(person.id, chain);
  }
  // Offices belong to states; a state named by an office alone must be known too.
  for (const actor of [...actors.values()]) {
    for (const { of } of actor.offices ?? []) {
      const holder = known.get(of);
      if (holder) actors.set(of, holder);
    }
  }
  const registry = createRegistry({ name: 'chains', version: '1', actors: closed([...actors.values()], known) });
  return { registry, chainOf };
}

/** With everything that the actors are part of. */
function closed(actors: readonly Actor[], known: ActorRegistry): Actor[] {
  const result = new Map(actors.map((each) => [each.id, each]));
  for (const each of result.values()) {
    const whole = each.partOf === undefined ? undefined : known.get(each.partOf);
    if (whole) result.set(whole.id, whole);
  }
  return [...result.values()];
}

function holds(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(/[\s-]+/);
  return words.every((word) => own.includes(word));
}
