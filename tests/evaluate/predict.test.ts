import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { builtInRegistry } from '../../src/components/actors/index.js';
import { english } from '../../src/components/annotate/index.js';
import { actorWritten } from '../../src/evaluate/predict/actors.js';
import { registryOfChains } from '../../src/evaluate/predict/chain-registry.js';
import { detokenize } from '../../src/evaluate/predict/detokenize.js';
import { exchange } from '../../src/evaluate/predict/exchange.js';
import { locate } from '../../src/evaluate/predict/locate.js';
import { headsOfMention } from '../../src/evaluate/predict/mention-head.js';
import { actorsByName, stanceTowardName } from '../../src/evaluate/predict/named-actor.js';
import type { Mention } from '../../src/model/index.js';
import { lexiconReader } from '../../src/readers/index.js';

describe('actorWritten', () => {
  const text = 'Putin met Erdogan. Putin said that Erdogan was welcome. Putin left.';
  const analysis = analyze({ id: '1', outlet: 'a', text });
  it.each([
    ['Putin', 'RUS:putin'],
    ['Erdogan', 'TUR:erdogan'],
    ['Putin met', 'RUS:putin'],
    ['was welcome', null],
    ['putin', null],
  ])('%s is %s', (name, actor) => {
    expect(actorWritten(analysis.mentions, text, name)).toBe(actor);
  });
});

describe('locate', () => {
  const text = 'Leaders of the Dawn movement met. Dawn troops left Bosnia; the movement stayed.';
  it.each([
    ['Dawn', 0, 'Dawn'],
    ['the  Dawn movement', 0, 'the Dawn movement'],
    ['Dawn  (Zora) movement', 0, 'Dawn movement'],
    ['Dawn ... troops', 0, 'Dawn'],
    ['pro-Bosnia', 0, 'Bosnia'],
  ])('%s', (wanted, from, found) => {
    const span = locate(text, wanted, from)!;
    expect(text.slice(span.start, span.end)).toBe(found);
  });
  it('takes the next one when asked to, and the first when there is no other', () => {
    expect(locate(text, 'Dawn', 20)).toEqual({ start: 34, end: 38 });
    expect(locate(text, 'Bosnia', 70)?.start).toBe(text.indexOf('Bosnia'));
  });
  it('finds nothing where nothing is', () => {
    expect(locate(text, '(+*?')).toBeNull();
    expect(locate('', '')).toEqual({ start: 0, end: 0 });
  });
});

it.each([
  [['Mr.', 'Berg', "'s", 'plan', ',', 'he', 'said', '.'], "Mr. Berg's plan, he said."],
  [['He', 'did', "n't", 'say', '"', 'no', '"', '.'], 'He didn\'t say "no".'],
  [['Kim', 'Jong', '-', 'un'], 'Kim Jong-un'],
  [['a', '(', 'big', ')', '-', 'ish'], 'a (big) - ish'],
  [['costs', '$', '5', '-', '6'], 'costs $5-6'],
  [[], ''],
])('detokenizes %j', (tokens, text) => {
  const result = detokenize(tokens);
  expect(result.text).toBe(text);
  tokens.forEach((token, i) => {
    expect(result.text.startsWith(token, result.starts[i])).toBe(true);
  });
});

describe('exchange', () => {
  const registry = builtInRegistry();
  const at = (text: string, actor: string, rule: Mention['rule'], surface: string): Mention => {
    const start = text.indexOf(surface);
    return { actor, span: { start, end: start + surface.length }, sentence: 0, rule, role: 'actor', confidence: 1 };
  };
  it('writes the other actor in the same form', () => {
    const text = 'Russia sent Russian oil; Russians pay.';
    const mentions = [
      at(text, 'RUS', 'name', 'Russia'),
      at(text, 'RUS', 'demonym', 'Russian'),
      at(text, 'RUS', 'demonym', 'Russians'),
    ];
    mentions[1] = { ...mentions[1]!, span: { start: 12, end: 19 } };
    const result = exchange(text, mentions, registry, registry.get('IRN')!);
    expect(result?.text).toBe('Iran sent Iranian oil; Iranians pay.');
    expect(result?.after.map(({ start, end }) => result.text.slice(start, end))).toEqual([
      'Iran',
      'Iranian',
      'Iranians',
    ]);
    expect(result?.before).toEqual(mentions.map((each) => each.span));
  });
  it('keeps capitals, and surnames short', () => {
    const text = 'PUTIN ARRIVES';
    const other = registry.get('TUR:erdogan')!;
    const result = exchange(text, [at(text, 'RUS:putin', 'alias', 'PUTIN')], registry, other);
    expect(result?.text).toBe(`${other.name.split(' ').at(-1)!.toUpperCase()} ARRIVES`);
  });
  it('is null for a form that the other does not have', () => {
    const text = 'He left.';
    expect(exchange(text, [at(text, 'RUS:putin', 'pronoun', 'He')], registry, registry.get('TUR:erdogan')!)).toBeNull();
  });
});

describe('headsOfMention', () => {
  const sentences = [['The', 'Berg', 'administration', 'told', 'American', 'officials', 'of', 'Iranian', 'oil']];
  const starts = [[0, 4, 9, 24, 29, 38, 48, 51, 59]];
  const mention = (start: number, end: number, role: Mention['role'], rule: Mention['rule'] = 'name'): Mention => ({
    actor: 'x',
    span: { start, end },
    sentence: 0,
    rule,
    role,
    confidence: 1,
  });
  const own = (token: number) => ({ sentence: 0, token, isGroup: false });
  const group = (token: number) => ({ sentence: 0, token, isGroup: true });
  it.each([
    ['a name', mention(4, 8, 'actor'), [own(1)]],
    ['a name of several words', mention(29, 58, 'actor'), [own(5)]],
    ['a capital that is only a place', mention(4, 8, 'place', 'metonym'), []],
    ['a name before its organ', mention(4, 8, 'modifier'), [group(2)]],
    ['an adjective before people', mention(29, 37, 'modifier', 'demonym'), [group(5)]],
    ['an adjective before a thing', mention(51, 58, 'modifier', 'demonym'), []],
    ['a pronoun', mention(4, 8, 'actor', 'pronoun'), []],
  ])('of %s', (_, given, heads) => {
    expect(headsOfMention(given, 'state', sentences, starts)).toEqual(heads);
  });
  it('of a person who modifies a thing is the name', () => {
    const talks = [['Berg', 'talks', 'linked', 'the', 'two', 'countries']];
    const at = [[0, 5, 11, 18, 22, 26]];
    const berg = mention(0, 4, 'modifier');
    expect(headsOfMention(berg, 'person', talks, at)).toEqual([own(0)]);
    expect(headsOfMention(berg, 'state', talks, at)).toEqual([]);
    // Both mentions of "the two countries" have the noun for head.
    const both = [mention(18, 25, 'actor', 'nominal'), mention(26, 35, 'actor', 'nominal')];
    expect(both.flatMap((each) => headsOfMention(each, 'state', talks, at))).toEqual([own(5), own(5)]);
  });
  it('of an owner is what acts for it; a person is named beside it', () => {
    const told = [['Iran', "'s", 'special', 'envoys', 'met', 'Berg', "'s", 'aides', 'and', 'Oman', "'s", 'bread']];
    const at = [[0, 4, 7, 15, 22, 26, 30, 33, 39, 43, 47, 50]];
    expect(headsOfMention(mention(0, 4, 'actor'), 'state', told, at)).toEqual([group(3)]);
    expect(headsOfMention(mention(26, 30, 'actor'), 'person', told, at)).toEqual([own(5), group(7)]);
    expect(headsOfMention(mention(43, 47, 'actor'), 'state', told, at)).toEqual([own(9)]);
  });
  it('of what is joined is the first word', () => {
    const joined = [['North', 'and', 'South', 'Korea', 'met', 'French', 'and', 'Dutch', 'envoys']];
    const at = [[0, 6, 10, 16, 22, 26, 33, 37, 43]];
    const heads = [mention(10, 21, 'actor'), mention(26, 32, 'modifier', 'demonym')].map((each) =>
      headsOfMention(each, 'state', joined, at),
    );
    expect(heads).toEqual([[own(0)], [own(5)]]);
  });
});

it('makes a registry of chains: known states with their organs, known people, and new people', () => {
  const chains = ['USA_COUNTRY', 'RUS_Putin_ACTOR', 'USA_Zebedee_Quill_ACTOR'];
  const { registry, chainOf } = registryOfChains(chains, builtInRegistry());
  expect(chainOf.get('USA')).toBe('USA_COUNTRY');
  expect(chainOf.get('RUS:putin')).toBe('RUS_Putin_ACTOR');
  expect(chainOf.get('USA:zebedee-quill')).toBe('USA_Zebedee_Quill_ACTOR');
  expect(chainOf.get('USA:fbi')).toBe('USA_COUNTRY');
  expect(chainOf.get('USA:senate-judiciary')).toBe('USA_COUNTRY');
  // Russia has no chain of its own, and its other people are nobody's.
  expect(chainOf.has('RUS')).toBe(false);
  expect(chainOf.has('RUS:duma')).toBe(false);
  expect(chainOf.has('USA:biden')).toBe(false);
  expect(registry.get('USA:zebedee-quill')).toMatchObject({ name: 'Zebedee Quill', kind: 'person', partOf: 'USA' });
  expect(registry.get('IRN')).toBeUndefined();
});

describe('actorsByName', () => {
  const pipeline = { annotator: english(), registry: builtInRegistry(), reader: lexiconReader() };
  const { registry, idsOf } = actorsByName(
    ['Vladimir Putin', 'Zebedee Quill', 'Putin aides', 'QUILLTON', 'Tibor Marrow', 'Gro-Bank'],
    'Zebedee Quill met Marrow in Quillton, says GRO-BANK.',
    pipeline,
  );
  it('knows whom the registry knows, and adds the others', () => {
    expect(idsOf.get('Vladimir Putin')).toEqual(['RUS:putin']);
    expect(registry.get(idsOf.get('Zebedee Quill')![0]!)).toMatchObject({ name: 'Zebedee Quill', kind: 'person' });
  });
  it('learns from the article how it writes a name', () => {
    const aliases = (name: string) => registry.get(idsOf.get(name)![0]!)?.aliases;
    expect(aliases('Zebedee Quill')).toBeUndefined();
    expect(aliases('QUILLTON')).toEqual(['Quillton']);
    expect(aliases('Tibor Marrow')).toEqual(['Marrow']);
    expect(aliases('Gro-Bank')).toEqual(['GRO-BANK']);
  });
  it('lets a part of a name stand in for the whole', () => {
    expect(idsOf.get('Putin aides')).toHaveLength(2);
    expect(idsOf.get('Putin aides')?.[1]).toBe('RUS:putin');
  });
  it('finds the stance toward a name, and none toward somebody who is not there', () => {
    const article = { id: '1', outlet: 'a', text: 'Zebedee Quill is a corrupt and brutal liar, critics say.' };
    const analysis = analyze(article, { ...pipeline, registry });
    expect(stanceTowardName(analysis, 'Zebedee Quill', idsOf.get('Zebedee Quill')!)).toBeLessThan(0);
    expect(stanceTowardName(analysis, 'QUILLTON', idsOf.get('QUILLTON')!)).toBeNull();
  });
});
