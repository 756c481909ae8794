// A second subgraph, of human resources: it knows people by their object ids and nothing of authentication methods.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { folderOf } from './packages.ts';

export const hrSdl = readFileSync(folderOf('hr.graphql'), 'utf8');

const federation = `
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  scalar _Any
  union _Entity = User | Employee
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
`;

interface Employee {
  readonly __typename: 'Employee';
  readonly number: string;
  readonly department: string;
  readonly account: { readonly __typename: 'User'; readonly id: string };
}

export interface HrSubgraph {
  readonly url: string;
  close(): Promise<void>;
}

/** `accounts`: object ids; the employee with number 1 has the first. */
export async function startHr(accounts: readonly string[]): Promise<HrSubgraph> {
  const employees = accounts.map(
    (id, index): Employee => ({
      __typename: 'Employee',
      number: String(index + 1),
      department: 'Sales',
      account: { __typename: 'User', id },
    }),
  );
  const ofAccount = (id: string) => employees.find(({ account }) => account.id === id) ?? null;
  const Query = {
    employee: (_root: unknown, { number }: { number: string }) => employees[Number(number) - 1] ?? null,
    employees: () => ({ nodes: employees, pageInfo: { hasNextPage: false, hasPreviousPage: false } }),
    _entities: (_root: unknown, { representations }: { representations: { __typename: string; id: string }[] }) =>
      representations.map((user) => ({ ...user, employee: ofAccount(user.id) })),
  };
  const typeDefs = [hrSdl.replace(/extend schema.*\n/, ''), federation];
  const schema = makeExecutableSchema({ typeDefs, resolvers: { Query } });
  const server = createServer(async (request, response) => {
    const { query, variables } = (await json(request)) as { query: string; variables?: Record<string, unknown> };
    const result = await graphql({ schema, source: query, variableValues: variables ?? {} });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
