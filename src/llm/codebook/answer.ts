import * as v from 'valibot';
import { type Item, named } from './items.js';

/** What a coder answers to one item. */
export interface Answered {
  readonly codes: readonly string[];
  readonly quotations: readonly string[];
}

/** Quotations looked at; more of them are no answer. */
const MOST_QUOTATIONS = 12;

/** JSON Schema of an answer to the items, in the dialect that structured output takes: everything required, nothing else let in. */
export function jsonSchemaOf(items: readonly Item[]): Readonly<Record<string, unknown>> {
  const object = (properties: Readonly<Record<string, unknown>>) => {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  };
  return object(
    Object.fromEntries(
      items.map(({ key, construct, about }) => {
        const code = { type: 'string', enum: construct.values.map((value) => value.code) };
        const given = construct.most === undefined ? { code } : { codes: { type: 'array', items: code } };
        // Quotations come first: who has looked for the words codes better.
        const quotations = { type: 'array', items: { type: 'string' } };
        return [key, { ...object({ quotations, ...given }), description: named(construct.question, about) }];
      }),
    ),
  );
}

/** A coder's answer by key, or what is wrong with it in one sentence. */
export function readAnswer(
  items: readonly Item[],
  answer: unknown,
): { readonly answers: ReadonlyMap<string, Answered> } | { readonly problem: string } {
  const parsed = typeof answer === 'string' ? parseJson(answer) : answer;
  if (parsed === undefined) return { problem: 'the answer is no JSON' };
  const result = v.safeParse(schemaOf(items), parsed);
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: `${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`.slice(0, 200) };
  }
  const answers = new Map(
    items.map(({ key }): [string, Answered] => {
      const { code, codes, quotations } = result.output[key]!;
      return [key, { codes: [...new Set(codes ?? [code!])], quotations: quotations.map((each) => each.trim()) }];
    }),
  );
  return { answers };
}

function schemaOf(items: readonly Item[]) {
  // Some models write 1 where "1" is asked for, which can mean nothing else.
  const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
  const entries = items.map(({ key, construct }) => {
    const code = v.pipe(text, v.picklist(construct.values.map((value) => value.code)));
    const many = v.pipe(v.array(code), v.maxLength(construct.most ?? 1));
    return [
      key,
      v.strictObject({
        quotations: v.pipe(v.array(v.string()), v.maxLength(MOST_QUOTATIONS)),
        ...(construct.most === undefined ? { code } : { codes: many }),
      }),
    ] as const;
  });
  type Given = { code?: string; codes?: string[]; quotations: string[] };
  // Its keys are those of the items, which the type of an object built in a loop cannot tell.
  return v.strictObject(Object.fromEntries(entries)) as unknown as v.GenericSchema<unknown, Record<string, Given>>;
}

/** JSON, with or without the fence that models like to put around it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text
        .trim()
        .replace(/^```(?:json)?\s*/, '')
        .replace(/\s{0,100}```$/, ''),
    );
  } catch {
    return undefined;
  }
}
