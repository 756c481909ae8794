// Wraps the schema's root fields in checks that run before their resolvers: list bounds, then rights, cloud, rates. A
// refusal is a member of the field's union if it has one, else a GraphQL error. A field without `@access` is a bug.

import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isListType,
  isUnionType,
  type OperationTypeNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { asGraphQLError, badUserInput, type TypedFailure } from '../errors/graphql-error.ts';
import type { GraphCloud } from '../generated/schema.ts';
import { logRefusal } from '../policy/refusal-log.ts';
import type { FieldRight } from '../policy/rights.ts';
import { guardStream } from './guarded-stream.ts';

/** One use of a root field, as the checks see it. */
export interface RootFieldUse {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly field: string;
  readonly right: FieldRight;
  readonly notSupportedIn: readonly GraphCloud[];
  /** The number of people requested. */
  readonly targets: number;
  /** Whether an open stream is checked again. */
  readonly isRepeated: boolean;
}

/** The `__typename` and fields of an error type of the schema. */
export interface Refusal extends TypedFailure {
  readonly __typename: string;
}

/** Null if the field may be resolved. */
export type RootFieldCheck = (use: RootFieldUse, context: GatewayContext) => Refusal | null | Promise<Refusal | null>;

type Field = GraphQLField<unknown, GatewayContext>;

/** Modifies the schema in place. Throws for a root field without `@access`. */
export function guardRootFields(schema: GraphQLSchema, checks: readonly RootFieldCheck[]): GraphQLSchema {
  for (const operation of ['query', 'mutation', 'subscription'] as const) {
    const type = schema.getRootType(operation as OperationTypeNode);
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
  if (right === null) throw new Error(`The root field \`${field.name}\` has no @access directive.`);
  const { clouds } = directive<{ clouds: GraphCloud[] }>(schema, field, 'notSupportedIn') ?? { clouds: [] };
  const fixed = { operation, field: field.name, right, notSupportedIn: clouds };
  const judge = async (args: Record<string, unknown>, context: GatewayContext, isRepeated = false) => {
    checkLists(args);
    const use = { ...fixed, isRepeated, targets: countOf(args) };
    for (const check of checks) {
      const verdict = check(use, context);
      const refusal = verdict instanceof Promise ? await verdict : verdict;
      if (refusal === null) continue;
      logRefusal(context, field.name, refusal.code);
      return { refused: shaped(field.type, refusal, use.targets) };
    }
    return null;
  };
  if (operation === 'subscription') {
    guardStream(field, judge);
    return;
  }
  const { resolve } = field;
  field.resolve = async (source, args: Record<string, unknown>, context, info) => {
    const verdict = await judge(args, context);
    return verdict === null ? resolve?.(source, args, context, info) : verdict.refused;
  };
}

function directive<Values>(schema: GraphQLSchema, field: Field, name: string): Values | null {
  const definition = schema.getDirective(name);
  const values = definition && field.astNode ? getDirectiveValues(definition, field.astNode) : undefined;
  return values === undefined ? null : (values as Values);
}

/** The maximum length of any list argument. */
export const maxListLength = 1_000;

// Runs before anything is created for the items, and reports one error above them all.
function checkLists(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (!Array.isArray(value) || value.length <= maxListLength) continue;
    throw badUserInput(name, `\`${name}\` may contain at most ${maxListLength} items.`);
  }
}

// A list argument names several people, as does the size of a page; anything else concerns one.
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
