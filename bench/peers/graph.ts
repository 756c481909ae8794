// What all peers share: the gateway's own SDL, plain resolvers over it, and the two ways to ask Graph: a `$batch` of 20
// behind a DataLoader for each request, or one call for each person. No token is verified and nothing is retried.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { Agent } from 'undici';

interface GraphPhone {
  id: string;
  phoneType: string;
  phoneNumber: string;
  smsSignInState: string;
}
interface GraphPhones {
  value: GraphPhone[];
}
export interface PeerContext {
  phonesOf(id: string): Promise<GraphPhones>;
}

const root = process.env['GRAPH_BASE_URL'] ?? '';
const agent = new Agent({ connections: 48 });

async function call(path: string, authorization: string, body?: unknown): Promise<unknown> {
  const answer = await agent.request({
    origin: root,
    path: `/v1.0${path}`,
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return answer.body.json();
}

const pathOf = (id: string) => `/users/${id}/authentication/phoneMethods`;

export function batching(authorization: string): PeerContext {
  const loader = new DataLoader<string, GraphPhones>(
    async (ids) => {
      const requests = ids.map((id, index) => ({ id: String(index), method: 'GET', url: pathOf(id) }));
      const { responses } = (await call('/$batch', authorization, { requests })) as {
        responses: { id: string; body: GraphPhones }[];
      };
      const byId = new Map(responses.map(({ id, body }) => [id, body]));
      return ids.map((_, index) => byId.get(String(index)) as GraphPhones);
    },
    { maxBatchSize: 20 },
  );
  return { phonesOf: (id) => loader.load(id) };
}

export function naive(authorization: string): PeerContext {
  return { phonesOf: (id) => call(pathOf(id), authorization) as Promise<GraphPhones> };
}

const types: Record<string, string> = { mobile: 'MOBILE', alternateMobile: 'ALTERNATE_MOBILE', office: 'OFFICE' };
const states: Record<string, string> = { ready: 'READY', notConfigured: 'NOT_CONFIGURED' };

export function toPhone(phone: GraphPhone) {
  return {
    methodId: phone.id,
    phoneType: types[phone.phoneType] ?? 'UNKNOWN',
    phoneNumber: phone.phoneNumber,
    smsSignInState: states[phone.smsSignInState] ?? 'UNKNOWN',
  };
}

export function peerSdl(): string[] {
  const folder = fileURLToPath(new URL('../../schema', import.meta.url));
  return globSync('**/*.graphql', { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

const phonesOf = async (id: string, context: PeerContext) => {
  const { value } = await context.phonesOf(id);
  return { __typename: 'PhoneMethodList', items: value.map(toPhone) };
};

export const resolvers = {
  Query: {
    users: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'User', id })),
    phoneMethods: (_root: unknown, { userId }: { userId: string }, context: PeerContext) => phonesOf(userId, context),
  },
  User: { phoneMethods: ({ id }: { id: string }, _args: unknown, context: PeerContext) => phonesOf(id, context) },
};

export function peerSchema() {
  return makeExecutableSchema({ typeDefs: peerSdl(), resolvers });
}
