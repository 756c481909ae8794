// The executable schema: the SDL of schema/**/*.graphql, read once at startup, with all resolvers.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { extendSchema, type GraphQLSchema } from 'graphql';
import { betaResolvers } from '../beta/resolvers.ts';
import { requestIdResolvers } from '../errors/request-id.ts';
import { methodNodes, methodResolvers, methodSlices, userExtensions } from '../methods/index.ts';
import { methodsPolicyResolvers } from '../methods-policy/resolvers.ts';
import { numberSearchResolvers } from '../number-search/resolvers.ts';
import { readinessExtension, readinessResolvers } from '../readiness/resolvers.ts';
import { reportResolvers } from '../reports/resolvers.ts';
import { retirementExtension, retirementResolvers } from '../retirement/resolvers.ts';
import { surveyResolvers } from '../retirement/survey.ts';
import { sessionResolvers } from '../sessions/revoke.ts';
import { createEntityResolvers } from '../users/entities.ts';
import { createFindPeople } from '../users/find-people.ts';
import { peopleResolvers } from '../users/people-resolvers.ts';
import { createUserResolvers } from '../users/resolvers.ts';
import { bulkProgressResolvers } from './bulk-progress-resolvers.ts';
import { federationResolvers, federationTypes, subgraphSdl } from './federation.ts';
import { operationNode, operationResolvers } from './operation-resolvers.ts';
import { phoneNumberScalar } from './phone-number-scalar.ts';
import { guardRootFields, type RootFieldCheck } from './root-fields.ts';
import { keyRoutedMutations } from './routed-keys.ts';

// `src/` and `dist/src/` are one and two levels below the folder that holds `schema/`.
const sdlFolders = ['../../schema', '../../schema'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** All SDL files, sorted by path. */
export function readSdl(): string[] {
  const [files, folder] = sdlFolders
    .map((cwd) => [globSync('**/*.graphql', { cwd }).sort(), cwd] as const)
    .find(([found]) => found.length > 0) ?? [[], ''];
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

// The same for each schema: resolvers and checks are added to copies of it.
const withoutResolvers = makeExecutableSchema({ typeDefs: readSdl() });

/** The SDL of the subgraph that the gateway is in a federation. */
export const federatedSdl = () => subgraphSdl(withoutResolvers);

const findPeople = createFindPeople([...userExtensions, readinessExtension, retirementExtension]);

/** `federation`: whether routers can use it as a subgraph; `introspection`: whether every caller may read its SDL. */
export interface SchemaParts {
  readonly federation: boolean;
  readonly introspection: boolean;
}

/** `checks` run before the resolver of each root field. */
export function createSchema(
  checks: readonly RootFieldCheck[] = [],
  { federation, introspection }: SchemaParts = { federation: false, introspection: false },
): GraphQLSchema {
  const resolvers = [
    ...(federation ? [createEntityResolvers(findPeople), federationResolvers(federatedSdl(), introspection)] : []),
    requestIdResolvers,
    { PhoneNumber: phoneNumberScalar },
    createUserResolvers(findPeople, [...methodNodes, operationNode]),
    peopleResolvers,
    readinessResolvers,
    retirementResolvers,
    surveyResolvers,
    methodsPolicyResolvers,
    reportResolvers,
    numberSearchResolvers,
    operationResolvers,
    bulkProgressResolvers,
    sessionResolvers,
    betaResolvers,
    methodResolvers,
    ...methodSlices.map((slice) => slice.resolvers),
  ];
  const typeDefs = federation ? extendSchema(withoutResolvers, federationTypes) : withoutResolvers;
  const schema = makeExecutableSchema({ typeDefs, resolvers, inheritResolversFromInterfaces: true });
  return guardRootFields(keyRoutedMutations(schema), checks);
}

export function hasRootField(schema: GraphQLSchema, name: string): boolean {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.some((type) => Object.hasOwn(type?.getFields() ?? {}, name));
}
