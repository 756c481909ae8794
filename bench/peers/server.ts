// Starts one peer, named by the first argument, and says where it listens.

import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import Fastify from 'fastify';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { securityHeaders } from '../../src/http/http-hardening.ts';
import { batching, naive, peerSchema, resolvers, toPhone } from './graph.ts';

type Start = () => Promise<number>;

const apollo =
  (contextOf: typeof batching): Start =>
  async () => {
    const server = new ApolloServer({ schema: peerSchema() as never });
    const { url } = await startStandaloneServer(server, {
      listen: { host: '127.0.0.1', port: 0 },
      context: async ({ req }) => contextOf(req.headers.authorization ?? ''),
    });
    return Number(new URL(url).port);
  };

const listening = async (app: { listen(options: object): Promise<string> }) =>
  Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);

const listeningPort = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });

const peers: Record<string, Start> = {
  apollo: apollo(batching),
  'apollo-naive': apollo(naive),
  yoga: () => {
    const yoga = createYoga({
      schema: peerSchema() as never,
      logging: false,
      context: ({ request }) => batching(request.headers.get('authorization') ?? ''),
    });
    return listeningPort(createServer(yoga));
  },
  // What Node's own HTTP takes: it reads the question and writes an answer that is ready, with the gateway's headers.
  bare: () => {
    const answer = process.env['ANSWER'] ?? '';
    const length = String(Buffer.byteLength(answer));
    const head = { ...securityHeaders(), 'content-type': 'application/json; charset=utf-8', 'content-length': length };
    const flatHead = Object.entries(head).flat();
    const server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => response.writeHead(200, flatHead).end(answer));
    });
    return listeningPort(server);
  },
  mercurius: async () => {
    const app = Fastify();
    await app.register(mercurius, {
      schema: peerSchema() as never,
      jit: 1,
      context: (request) => batching(request.headers.authorization ?? '') as never,
    });
    return listening(app);
  },
  rest: async () => {
    const app = Fastify();
    app.post('/graphql', async (request) => {
      const { variables } = request.body as { variables: { ids?: string[]; id?: string } };
      const context = batching(request.headers.authorization ?? '');
      const phones = async (id: string) => ({
        __typename: 'PhoneMethodList',
        items: (await context.phonesOf(id)).value.map(toPhone),
      });
      const { ids } = variables;
      if (ids === undefined) return { data: { phoneMethods: await phones(variables.id ?? '') } };
      const users = ids.map(async (id) => {
        const user = resolvers.Query.users(null, { ids: [id] })[0] as { __typename: string; id: string };
        return { ...user, phoneMethods: await phones(id) };
      });
      return { data: { users: await Promise.all(users) } };
    });
    return listening(app);
  },
};

const start = peers[process.argv[2] ?? ''];
if (start === undefined) throw new Error(`There is no such peer; there are ${Object.keys(peers).join(', ')}.`);
console.log(JSON.stringify({ port: await start() }));
process.on('disconnect', () => process.exit(0));
