// Who asks what the same caller has under way needs no more than to be verified, counted, logged and told: all of it is
// done here, before Fastify. A request that is not as plain as that goes on as it came.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import type { Caller, CallerVerifier } from '../auth/caller.ts';
import type { GatewayContext } from '../context.ts';
import type { RunningOperation } from '../execution/fast-path.ts';
import type { SharedAnswers } from '../execution/shared-answers.ts';
import type { AnswerHead, AnswerHeads } from './answer-heads.ts';
import { soleAuthorization } from './authentication.ts';
import { cutSlowReader, type HttpLimits } from './http-hardening.ts';
import { namesHost } from './http-layer.ts';
import { logOperation } from './operation-log.ts';

export interface JoiningOptions {
  readonly callers: CallerVerifier;
  readonly sharedAnswers: SharedAnswers;
  readonly heads: AnswerHeads;
  /** Counts once more what the operation of the context was counted for. False: too much. */
  readonly countAgain: (context: GatewayContext) => Promise<boolean>;
  readonly limits: Pick<HttpLimits, 'bodyBytes' | 'bodyTimeoutMs'>;
  readonly isDraining: () => boolean;
  readonly log: Logger;
}

export interface Joining {
  /** Answers who joins; the others are served by `serve`. */
  guard(serve: RequestListener): RequestListener;
  /** The body of a request that was read and did not join: its stream has ended. */
  bodyOf(request: IncomingMessage): Readable | undefined;
  /** For whose body came after: the answer to what the caller has under way in the same words, or null. */
  join(caller: Caller, text: string): Promise<string | null> | null;
}

const json = /^application\/json(; ?charset=utf-8)?$/i;

export function createJoining(options: JoiningOptions): Joining {
  const { callers, sharedAnswers, heads, limits, log } = options;
  const bodies = new WeakMap<IncomingMessage, Readable>();

  function canJoin({ method, url, headers }: IncomingMessage): boolean {
    return (
      method === 'POST' &&
      url === '/graphql' &&
      json.test(headers['content-type'] ?? '') &&
      Number(headers['content-length']) <= limits.bodyBytes &&
      headers['content-encoding'] === undefined &&
      namesHost(headers)
    );
  }
  async function bodyFor(caller: Caller, { context, operation, body }: RunningOperation): Promise<string | null> {
    const startedAt = performance.now();
    const answer = (await options.countAgain(context)) ? await body : null;
    if (answer !== null)
      logOperation({ caller, log, requestId: randomUUID() }, { ...operation, startedAt, shared: true });
    return answer;
  }
  function join(caller: Caller, text: string): Promise<string | null> | null {
    const running = sharedAnswers.join(caller, text);
    return running === null ? null : bodyFor(caller, running);
  }
  function send(response: ServerResponse, { headers }: AnswerHead, body: string): void {
    if (response.destroyed) return;
    if (options.isDraining()) response.shouldKeepAlive = false;
    response.writeHead(200, [...headers, 'content-length', String(Buffer.byteLength(body))]);
    response.end(body);
    if (response.socket !== null && response.socket.writableLength > 0) cutSlowReader(response, limits.bodyTimeoutMs);
  }
  return {
    guard: (serve) => (request, response) => {
      const caller = canJoin(request) ? callers.recall(soleAuthorization(request.rawHeaders)) : null;
      const head = caller !== null && sharedAnswers.hasOffers(caller) ? heads.of(request.headers) : undefined;
      if (caller === null || head === undefined) return serve(request, response);
      whenRead(request, (bytes) => {
        const serveNow = () => {
          if (response.destroyed) return;
          bodies.set(request, Readable.from([bytes], { objectMode: false }));
          serve(request, response);
        };
        const answer = join(caller, bytes.toString());
        if (answer === null) return serveNow();
        answer.then((body) => (body === null ? serveNow() : send(response, head, body)), serveNow);
      });
    },
    bodyOf: (request) => bodies.get(request),
    join,
  };
}

/** Not called when the sender leaves before all has arrived. */
function whenRead(request: IncomingMessage, done: (bytes: Buffer) => void): void {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => done(Buffer.concat(pieces)));
}
