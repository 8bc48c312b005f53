import type { Document } from '../../document.js';
import type { Code, TokenCount } from '../../model/index.js';
import { type Answered, type Item, jsonSchemaOf, readAnswer } from '../codebook/index.js';
import { ModelFailure, type Prompt } from '../models/index.js';
import { type ArticleFacts, noteOf, PROMPT_VERSION, promptOf } from '../prompt/index.js';
import { EXCHANGE, keyOf, type ModelExchange } from '../store/index.js';
import { codesOf } from './codes.js';
import { askPatiently } from './patience.js';
import type { Searchable } from './quotations.js';
import type { Account, CodingSetup } from './setup.js';

export interface WindowTask {
  readonly document: Document;
  readonly window: { readonly text: string; readonly number: number; readonly of: number };
  readonly items: readonly Item[];
  readonly article: Searchable;
  readonly setup: CodingSetup;
  readonly account: Account;
  readonly signal: AbortSignal;
}

/** The codes of one window; null where neither of two answers is one. An answer that quotes what is not there is asked for again, once. */
export async function codeWindow(task: WindowTask): Promise<Code[] | null> {
  const first = await answersOf(task);
  const missing = 'problem' in first ? [] : unshown(task, first.answers);
  if (!('problem' in first) && missing.length === 0) return codesIn(task, first.answers);
  const note = noteOf('problem' in first ? { invalid: first.problem } : { missing });
  const second = await answersOf(task, note);
  if (!('problem' in second)) return codesIn(task, second.answers);
  return 'problem' in first ? null : codesIn(task, first.answers);
}

function codesIn({ items, article }: WindowTask, answers: ReadonlyMap<string, Answered>): Code[] {
  return items.flatMap((item) => codesOf(item, answers.get(item.key)!, article));
}

/** Keys of the answers that are not shown by words of the article. */
function unshown({ items, article }: WindowTask, answers: ReadonlyMap<string, Answered>): string[] {
  return items
    .filter((item) => codesOf(item, answers.get(item.key)!, article).some(({ unsupported }) => unsupported))
    .map(({ key }) => key);
}

async function answersOf(task: WindowTask, note?: string): Promise<ReturnType<typeof readAnswer>> {
  const { document, window, items, setup } = task;
  const facts = factsOf(document, setup.blind);
  const prompt = promptOf(setup.codebook, items, window, { facts, ...(note === undefined ? {} : { note }) });
  const exchange = await exchangeOf(prompt, task);
  if (!('answer' in exchange)) throw new ModelFailure('refused', 'the model refused');
  return readAnswer(items, exchange.answer);
}

/** The answer to a prompt, from the store where it was given before. */
async function exchangeOf(prompt: Prompt, { items, setup, account, signal }: WindowTask): Promise<ModelExchange> {
  const { model, store, patience } = setup;
  const schema = jsonSchemaOf(items);
  const { exchange, fresh } = await store.once(await keyOf(model.name, prompt, schema, PROMPT_VERSION), async () => {
    try {
      const { answer, tokens } = await askPatiently((inner) => model.ask(prompt, schema, inner), patience, signal);
      return { schema: EXCHANGE, model: model.name, answer: answer ?? '', ...(tokens ? { tokens } : {}) };
    } catch (error) {
      if (!(error instanceof ModelFailure) || error.kind !== 'refused') throw error;
      return { schema: EXCHANGE, model: model.name };
    }
  });
  account.requests++;
  account.tokens = added(account.tokens, exchange.tokens);
  if (fresh) account.paid = added(account.paid, exchange.tokens);
  else account.cached++;
  return exchange;
}

export function factsOf({ article }: Document, blind: boolean): ArticleFacts {
  if (blind) return {};
  return { outlet: article.outlet, ...(article.date === undefined ? {} : { date: article.date }) };
}

function added(a: TokenCount, b: TokenCount = { input: 0, output: 0 }): TokenCount {
  return { input: a.input + b.input, output: a.output + b.output };
}
