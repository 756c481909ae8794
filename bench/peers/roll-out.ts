// Two scripts that turn SMS sign-in on for many people, as administrators write them: with Microsoft's own client, its batches
// and its retry handler; and a plain loop. Called with the kind and the number of people; prints one line of JSON when done.

import {
  AuthenticationHandler,
  BatchRequestContent,
  type BatchRequestStep,
  BatchResponseContent,
  Client,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { personId } from '../questions.ts';

const [kind = '', count = '0'] = process.argv.slice(2);
const root = process.env['GRAPH_BASE_URL'] ?? '';
const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const pathOf = (id: string) => `/users/${id}/authentication/phoneMethods/${mobile}/enableSmsSignIn`;
const people = Array.from({ length: Number(count) }, (_, index) => personId(index + 1));
const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** Items of a batch that were refused are put into a later one, after the longest pause. The handler retries posts only. */
async function withBatches(): Promise<void> {
  const authenticate = new AuthenticationHandler({ getAccessToken: async () => 'token' });
  const retry = new RetryHandler(new RetryHandlerOptions());
  authenticate.setNext(retry);
  retry.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({
    middleware: authenticate,
    baseUrl: `${root}/`,
    customHosts: new Set(['127.0.0.1']),
  });
  let open = people;
  while (open.length > 0) {
    const refused: string[] = [];
    let pause = 0;
    for (let first = 0; first < open.length; first += 20) {
      const some = open.slice(first, first + 20);
      const steps = some.map(
        (id, index): BatchRequestStep => ({
          id: String(index),
          request: new Request(`${root}/v1.0${pathOf(id)}`, { method: 'POST' }),
        }),
      );
      const content = await new BatchRequestContent(steps).getContent();
      const answers = new BatchResponseContent(await client.api('/$batch').post(content));
      for (const [index, id] of some.entries()) {
        const answer = answers.getResponseById(String(index));
        if (answer.status !== 429) continue;
        refused.push(id);
        pause = Math.max(pause, Number(answer.headers.get('retry-after') ?? 1));
      }
      if (pause > 0) await sleep(pause);
      pause = 0;
    }
    open = refused;
  }
}

async function withLoop(): Promise<void> {
  for (const id of people) {
    for (;;) {
      const answer = await fetch(`${root}/v1.0${pathOf(id)}`, {
        method: 'POST',
        headers: { authorization: 'Bearer token' },
      });
      await answer.arrayBuffer();
      if (answer.status !== 429) break;
      await sleep(Number(answer.headers.get('retry-after') ?? 1));
    }
  }
}

const startedAt = performance.now();
await (kind === 'loop' ? withLoop() : withBatches());
console.log(JSON.stringify({ seconds: (performance.now() - startedAt) / 1_000 }));
