// The heads that were given to plain successes: whoever sends the same `Accept` and `Origin` again gets the same.

import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';

export interface AnswerHead {
  readonly contentType: string;
  /** Name and value in turn, the length excepted: the form that Node writes without looking at it again. */
  readonly headers: readonly string[];
}

export interface AnswerHeads {
  of(asked: IncomingHttpHeaders): AnswerHead | undefined;
  /** Call when the answer is ready to be sent. */
  learn(asked: IncomingHttpHeaders, reply: FastifyReply): void;
}

const mostHeads = 100;
const longestKey = 512;

export function createAnswerHeads(): AnswerHeads {
  const heads = new LRUCache<string, AnswerHead>({ max: mostHeads });
  return {
    of: (asked) => heads.get(keyOf(asked)),
    learn(asked, reply) {
      const key = keyOf(asked);
      if (reply.statusCode !== 200 || key.length > longestKey) return;
      const given = Object.entries(reply.getHeaders()).filter(([name]) => name !== 'content-length');
      const headers = given.flatMap(([name, value]) => [name, String(value)]);
      heads.set(key, { contentType: String(reply.getHeader('content-type')), headers });
    },
  };
}

function keyOf({ accept = '', origin = '' }: IncomingHttpHeaders): string {
  return `${accept}\n${origin}`;
}
