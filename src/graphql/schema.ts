// The executable schema: the SDL of schema/**/*.graphql, with all resolvers.

import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildASTSchema, concatAST, type GraphQLSchema } from 'graphql';
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
import { merged, sdlDocument } from './sdl.ts';

/** The SDL of the subgraph that the gateway is in a federation. */
export const federatedSdl = () => subgraphSdl(buildASTSchema(sdlDocument(), assumeValid));

// The SDL ships with the program, and a test validates it: to validate it at each start takes longer than to build it.
const assumeValid = { assumeValid: true, assumeValidSDL: true };

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
  const document = federation ? merged(concatAST([sdlDocument(), federationTypes])) : sdlDocument();
  const schema = makeExecutableSchema({
    typeDefs: buildASTSchema(document, assumeValid),
    resolvers,
    inheritResolversFromInterfaces: true,
    updateResolversInPlace: true,
  });
  return guardRootFields(keyRoutedMutations(schema), checks);
}

export function hasRootField(schema: GraphQLSchema, name: string): boolean {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.some((type) => Object.hasOwn(type?.getFields() ?? {}, name));
}
