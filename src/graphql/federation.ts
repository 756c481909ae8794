// The schema as a subgraph of Apollo Federation 2: the two fields through which routers use it, and its SDL with the
// directives of federation, made from the schema itself.

import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  GraphQLScalarType,
  type GraphQLSchema,
  isSpecifiedDirective,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  parseConstValue,
  print,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { refusedByGateway } from '../errors/gateway-members.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import { userKeys } from '../users/entities.ts';

/** Fields that need the right for another field: what a representation shows, `users` shows. */
export const grantedAs: Readonly<Record<string, string>> = { _entities: 'users', _service: 'users' };

/** What a subgraph has beside its own schema. */
export const federationTypes = parse(`
  "The key fields of an entity, with its type."
  scalar _Any
  "The entities of this subgraph."
  union _Entity = User
  "This subgraph."
  type _Service {
    "The schema, with the directives of federation."
    sdl: String!
  }
  extend type Query {
    "For routers: one entity for each representation, in the same order; null if it does not exist."
    _entities(
      "At most 1,000."
      representations: [_Any!]!
    ): [_Entity]!
      @access(
        scopes: ["*.Read", "*.ReadWrite", "*.Read.Self", "*.ReadWrite.Self"]
        appRoles: ["*.Read.All", "*.ReadWrite.All"]
      )
    "For routers: this subgraph. Refused unless introspection is allowed or the caller's client is a router's."
    _service: _Service!
      @access(
        scopes: ["*.Read", "*.ReadWrite", "*.Read.Self", "*.ReadWrite.Self"]
        appRoles: ["*.Read.All", "*.ReadWrite.All"]
      )
  }
`);

/** `sdl`: of the subgraph. `introspection`: whether every caller may read it. */
export function federationResolvers(sdl: string, introspection: boolean) {
  return {
    // Each representation is judged by itself: any value passes.
    _Any: new GraphQLScalarType({ name: '_Any' }),
    Query: {
      _service(_root: unknown, _args: unknown, { router }: GatewayContext) {
        if (!introspection && router === null) throw asGraphQLError(refusedByGateway([]));
        return { sdl };
      },
    },
  };
}

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@tag"])
`;

// Fields that name a person or an address of theirs: contracts of a supergraph can leave them out by their tag.
const signInName = 'userPrincipalName';
const names = [signInName, 'displayName'];
const address = /(Number|Address)$/;

/** `schema`: without resolvers, as parsed from its SDL. Ends with a line break. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const types = Object.values(schema.getTypeMap());
  const definitions = [...directives, ...types].flatMap(({ astNode }) => (astNode ? [federated(astNode)] : []));
  return `${[link, ...definitions.map(print)].join('\n')}\n`;
}

const roots = ['Query', 'Mutation', 'Subscription'];

function federated(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  const added = node.name.value === 'User' ? userKeys.map((key) => applied('key', { fields: key })) : [];
  // Types that other subgraphs have too, and share if their fields are the same.
  const shared = isValue(node) ? [applied('shareable')] : [];
  const { description: _, ...bare } = node;
  return {
    // Root types are everybody's: their descriptions would differ between subgraphs.
    ...(roots.includes(node.name.value) ? bare : node),
    directives: [...(node.directives ?? []), ...added, ...shared],
    fields: tagged(node.fields ?? []),
  };
}

function isValue({ name, interfaces }: ObjectTypeDefinitionNode): boolean {
  return name.value === 'PageInfo' || (interfaces ?? []).some((implemented) => implemented.name.value === 'Error');
}

// A display name beside a sign-in name is a person's; others are those of groups and keys.
function tagged(fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
  const isPerson = fields.some(({ name }) => name.value === signInName);
  return fields.map((field) =>
    address.test(field.name.value) || (isPerson && names.includes(field.name.value))
      ? { ...field, directives: [...(field.directives ?? []), applied('tag', { name: 'pii' })] }
      : field,
  );
}

function applied(name: string, args: Readonly<Record<string, string>> = {}): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(args).map(([argument, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: argument },
      value: parseConstValue(JSON.stringify(value)),
    })),
  };
}
