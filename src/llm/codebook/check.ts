import * as v from 'valibot';
import { contentHash, StandpointError } from '../../core/index.js';
import type { Codebook } from './codebook.js';
import { DEFAULT_CODEBOOK } from './default.data.js';

const words = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'an id has small letters, digits and hyphens'));

const construct = v.pipe(
  v.strictObject({
    id,
    name: words,
    of: v.picklist(['article', 'actor', 'pair']),
    question: words,
    values: v.pipe(
      v.array(
        v.strictObject({
          code: v.pipe(v.string(), v.regex(/^[^\s,;]{1,40}$/, 'a code is one word')),
          means: words,
          value: v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
        }),
      ),
      v.minLength(2, 'needs at least two values'),
    ),
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    rules: v.optional(v.array(words)),
    examples: v.optional(v.array(v.strictObject({ text: words, code: words, why: v.optional(words) }))),
    evidence: v.boolean(),
    channel: v.optional(words),
    unit: v.picklist(['score', 'share']),
    ends: v.tuple([words, words]),
    level: v.picklist(['nominal', 'ordinal', 'interval']),
    directed: v.optional(v.boolean()),
  }),
  v.check(({ values }) => isSet(values.map(({ code }) => code)), 'two values have one code'),
  v.check(({ values, examples = [] }) => {
    const codes = new Set(values.map(({ code }) => code));
    return examples.every(({ code }) => codes.has(code));
  }, 'an example has a code that is no value'),
  v.check(
    ({ values, unit }) => unit === 'score' || values.every(({ value }) => value === null || value >= 0),
    'a share lies between 0 and 1',
  ),
  v.check(
    ({ most, values, unit, channel = '{code}' }) =>
      most === undefined ||
      (unit === 'share' && values.every(({ value }) => value === 1) && channel.includes('{code}')),
    'where several values may be given each has the value 1, the unit is "share" and the channel holds "{code}"',
  ),
);

const codebook = v.strictObject({
  schema: v.literal('standpoint/codebook@1'),
  name: words,
  version: words,
  rules: v.array(words),
  evidence: words,
  constructs: v.pipe(
    v.array(construct),
    v.minLength(1, 'needs at least one construct'),
    v.check((all) => isSet(all.map((each) => each.id)), 'two constructs have one id'),
  ),
});

function isSet(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}

/**
 * A codebook of the caller's own, from JSON or built in code, checked.
 * @throws StandpointError `invalid-data` that names the place and what is wrong there
 */
export function checkCodebook(value: unknown): Codebook {
  const result = v.safeParse(codebook, value);
  if (!result.success) {
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? 'it';
    throw new StandpointError('invalid-data', `this is no codebook: ${place}: ${issue.message}`);
  }
  // What valibot gives is the same thing, said with optional fields that may be undefined.
  return value as Codebook;
}

/** The codebook that is used where none is given; spread it to change it or to add a construct. */
export function defaultCodebook(): Codebook {
  return structuredClone(DEFAULT_CODEBOOK);
}

/** Name, version and fingerprint: `standpoint@1 0f3a…`. Two codebooks that differ in a word have two. */
export function referenceOf(codebook: Codebook): string {
  return `${codebook.name}@${codebook.version} ${contentHash(JSON.stringify(codebook))}`;
}
