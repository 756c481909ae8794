// The root fields of the schema behind checks that run before their resolvers: bounds of lists, then rights, cloud, rates. A refusal is a
// member of the field's union where it has one, else a GraphQL error. A field that does not say what it needs is a bug.

import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isListType,
  isUnionType,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { asGraphQLError, badUserInput, type TypedFailure } from '../errors/graphql-error.ts';
import type { GraphCloud } from '../generated/schema.ts';
import { logRefusal } from '../policy/refusal-log.ts';
import type { FieldRight } from '../policy/rights.ts';

/** One use of a root field, as the checks see it. */
export interface RootFieldUse {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly right: FieldRight;
  readonly notSupportedIn: readonly GraphCloud[];
  /** How many people are asked for. */
  readonly targets: number;
}

/** The `__typename` and fields of an error of the schema. */
export interface Refusal extends TypedFailure {
  readonly __typename: string;
}

/** Null when the field may be resolved. */
export type RootFieldCheck = (use: RootFieldUse, context: GatewayContext) => Refusal | null | Promise<Refusal | null>;

type Field = GraphQLField<unknown, GatewayContext>;

/** Changes the schema in place. Throws for a root field without `@access`. */
export function guardRootFields(schema: GraphQLSchema, checks: readonly RootFieldCheck[]): GraphQLSchema {
  for (const operation of ['query', 'mutation'] as const) {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    for (const field of Object.values(type?.getFields() ?? {})) guard(schema, operation, field, checks);
  }
  return schema;
}

function guard(
  schema: GraphQLSchema,
  operation: RootFieldUse['operation'],
  field: Field,
  checks: readonly RootFieldCheck[],
): void {
  const right = directive<FieldRight>(schema, field, 'access');
  if (right === null) throw new Error(`The root field \`${field.name}\` does not say what it @access.`);
  const { clouds } = directive<{ clouds: GraphCloud[] }>(schema, field, 'notSupportedIn') ?? { clouds: [] };
  const fixed = { operation, field: field.name, right, notSupportedIn: clouds };
  const { resolve } = field;
  field.resolve = async (source, args: Record<string, unknown>, context, info) => {
    checkLists(args);
    const use = { ...fixed, targets: countOf(args) };
    for (const check of checks) {
      const verdict = check(use, context);
      const refusal = verdict instanceof Promise ? await verdict : verdict;
      if (refusal === null) continue;
      logRefusal(context, field.name, refusal.code);
      return shaped(field.type, refusal, use.targets);
    }
    return resolve?.(source, args, context, info);
  };
}

function directive<Values>(schema: GraphQLSchema, field: Field, name: string): Values | null {
  const definition = schema.getDirective(name);
  const values = definition && field.astNode ? getDirectiveValues(definition, field.astNode) : undefined;
  return values === undefined ? null : (values as Values);
}

/** Of everything that an argument may list. */
export const maxListLength = 1_000;

// Before anything is made for each of what is listed, and one error above them all.
function checkLists(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (!Array.isArray(value) || value.length <= maxListLength) continue;
    throw badUserInput(name, `\`${name}\` may hold at most ${maxListLength}.`);
  }
}

// A list argument names many people, and so does the size of a page; anything else is about one.
function countOf(args: Readonly<Record<string, unknown>>): number {
  const { first } = args;
  const page = typeof first === 'number' ? Math.min(Math.max(1, first), maxListLength) : 1;
  return Object.values(args).reduce<number>((most, value) => (Array.isArray(value) ? value.length : most), page);
}

function shaped(type: GraphQLOutputType, refusal: Refusal, count: number): unknown {
  const named = getNamedType(type);
  const member = isUnionType(named) && named.getTypes().some(({ name }) => name === refusal.__typename);
  if (!member) throw asGraphQLError(refusal);
  return isListType(getNullableType(type)) ? Array.from({ length: count }, () => refusal) : refusal;
}
