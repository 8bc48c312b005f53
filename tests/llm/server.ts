import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the server does with a request instead of answering it. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: number }
  | 'truncated'
  | 'no completion'
  | 'wrong schema'
  | 'invented quotation'
  | 'slow'
  | 'disconnect'
  | 'refusal'
  | 'prose';

export interface Asked {
  readonly system: string;
  readonly user: string;
  readonly schema: JsonSchema;
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
}

interface JsonSchema {
  readonly properties: Readonly<Record<string, { readonly properties: Readonly<Record<string, { enum?: string[] }>> }>>;
}

export interface ModelServer {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  /** Faults for the requests to come, one each; null lets one through. */
  readonly faults: (Fault | null)[];
}

/**
 * A server on loopback that speaks the chat-completions protocol. Its model codes by one rule that a test can follow: an article
 * with "reckless" in it is unfavourable to everything, one with "welcome" favourable, any other neither; evidence is the sentence
 * with that word.
 */
export async function modelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  const faults: (Fault | null)[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    const [system, user] = body.messages.map((message: { content: string }) => message.content);
    const schema = body.response_format.json_schema.schema;
    asked.push({ system, user, schema, body, authorization: request.headers.authorization });
    const fault = faults.shift() ?? null;
    if (fault === 'disconnect') return void request.socket.destroy();
    if (fault === 'slow') return void setTimeout(() => send(response, answerOf(user, schema)), 3000).unref();
    if (typeof fault === 'object' && fault) {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return void response.writeHead(fault.status, headers).end('{"error": "as ordered, for key secret-key-1234"}');
    }
    if (fault === 'no completion') return void response.writeHead(200).end('{"choices": []}');
    if (fault === 'refusal') return send(response, null, { refusal: 'I cannot help with that.' });
    const text = JSON.stringify(answerOf(user, schema, fault));
    if (fault === 'truncated') return send(response, text.slice(0, text.length / 2), {}, 'length');
    send(response, fault === 'prose' ? 'The article is rather unfavourable.' : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, faults };
}

function answerOf(user: string, schema: JsonSchema, fault: Fault | null = null): object {
  const article = /<(article-\d+)>\n([\s\S]*)\n<\/\1>/.exec(user)![2]!;
  const sentence = /[^.\n]*\b(reckless|welcome)\b[^.\n]*\./.exec(article);
  const sign = sentence === null ? 0 : sentence[1] === 'reckless' ? -1 : 1;
  const shown = fault === 'invented quotation' ? 'Words that nobody wrote.' : sentence?.[0].trim();
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, { properties }]) => {
      const codes = properties.code?.enum;
      const quotations = sign === 0 ? [] : [shown];
      if (!codes) return [key, { quotations, codes: sign < 0 ? ['threat'] : [] }];
      const wanted = sign === 0 ? '0' : String(sign);
      const code = codes.includes(wanted) ? wanted : codes.at(-1);
      return [key, { quotations, [fault === 'wrong schema' ? 'score' : 'code']: code }];
    }),
  );
}

function send(response: ServerResponse, content: unknown, rest: object = {}, finish = 'stop'): void {
  const text = typeof content === 'string' || content === null ? content : JSON.stringify(content);
  const message = { role: 'assistant', content: text, ...rest };
  const usage = { prompt_tokens: 100, completion_tokens: 10 };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ choices: [{ message, finish_reason: finish }], usage }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
