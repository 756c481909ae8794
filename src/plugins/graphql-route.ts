// POST /graphql, once the caller is verified: the shortest way to an answer that says the same. A query that the caller
// has under way is joined, also here: its body may have come after it began. An operation whose document is known runs at
// once, and is offered to who asks the same meanwhile; anything else, and every error, is Apollo's.

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.ts';
import type { GatewayContext } from '../context.ts';
import type { FastPath, RunningOperation } from '../execution/fast-path.ts';
import type { SharedAnswers } from '../execution/shared-answers.ts';
import type { AnswerHeads } from './answer-heads.ts';
import type { Joining } from './joining.ts';
import { logOperation } from './operation-log.ts';
import { type BodyRules, createBodyJudge } from './request-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    gateway: GatewayContext | null;
  }
}

export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  /** Null: everything is Apollo's. */
  readonly fastPath: FastPath | null;
  readonly sharedAnswers: SharedAnswers;
  readonly contextFor: (caller: Caller, requestId: string, log: Logger) => GatewayContext;
  readonly heads: AnswerHeads;
  readonly joining: Pick<Joining, 'bodyOf' | 'join'>;
  readonly rules: BodyRules;
  readonly onRequest: onRequestHookHandler[];
  readonly log: Logger;
}

// A JSON body as it came; no other body is one.
class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A Fastify plugin. Throws at once when the manifest of trusted documents cannot be read. */
export function graphqlRoute(options: GraphQLRouteOptions) {
  const { fastPath, sharedAnswers, heads, joining, contextFor, log } = options;
  const judge = createBodyJudge(options.rules);
  const apollo = fastifyApolloHandler<GatewayContext>(options.apollo, {
    context: async ({ gateway }) => gateway as GatewayContext,
  });

  return async (scope: FastifyInstance): Promise<void> => {
    const parse = jsonParserOf(scope);
    scope.decorateRequest('gateway', null);
    scope.addHook('preParsing', (request, _reply, payload, done) => done(null, joining.bodyOf(request.raw) ?? payload));
    scope.route({ method: 'POST', url: '/graphql', onRequest: options.onRequest, handler });

    async function handler(request: FastifyRequest, reply: FastifyReply) {
      const caller = request.caller as Caller;
      const text = request.body instanceof JsonText ? request.body.text : null;
      const head = heads.of(request.headers);
      const send = (body: string) => reply.header('content-type', head?.contentType).send(body);
      const other = text === null || head === undefined ? null : joining.join(caller, text);
      const same = other === null ? null : await other;
      if (same !== null) return send(same);

      if (text !== null) request.body = parse(request, text);
      const verdict = judge(request.body);
      if ('refusal' in verdict) return reply.code(400).send(verdict.refusal);
      request.body = verdict.body;
      const context = contextFor(caller, request.id, log);
      const running = head === undefined ? null : (fastPath?.start(request.body, context) ?? null);
      if (running !== null && text !== null) sharedAnswers.offer(caller, text, running);
      endWithReply(reply, context, running);
      const body = running === null ? null : await run(running);
      if (body !== null) return send(body);

      request.gateway = context;
      const answer = await apollo.call(scope, request, reply);
      heads.learn(request.headers, reply);
      return answer;
    }
  };

  async function run({ operation, context, body }: RunningOperation): Promise<string | null> {
    const startedAt = performance.now();
    const answer = await body;
    if (answer !== null) logOperation(context, { ...operation, startedAt });
    return answer;
  }
}

/** Replaces the scope's JSON parser by one that waits until it is known that the text must be parsed. */
function jsonParserOf(scope: FastifyInstance): (request: FastifyRequest, text: string) => unknown {
  const parse = scope.getDefaultJsonParser('remove', 'remove');
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) =>
    done(null, new JsonText(text as string)),
  );
  return (request, text) => {
    let parsed: unknown;
    void parse(request, text, (error, value) => {
      if (error !== null) throw error;
      parsed = value;
    });
    return parsed;
  };
}

// Who leaves ends what is done for it, unless others wait for the same.
function endWithReply({ raw }: FastifyReply, { deadline }: GatewayContext, running: RunningOperation | null): void {
  raw.on('close', () => {
    if (raw.writableFinished) deadline.finish();
    else if (running?.shared !== true) deadline.cancel();
  });
}
