// One object for each failure of the schema, made from its SDL: what a client shows of it can be built and tested without
// a tenant.

import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface Advice {
  readonly title: string;
  readonly meaning: string;
  readonly next: string;
}

const samples: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-4000-8000-000000000001',
  String: 'text',
  Int: 30,
  Boolean: true,
  DateTime: '2026-02-20T09:30:00Z',
  PhoneNumber: '+1 4255550190',
};

/** By the names of the types; fields of other objects are null where the schema allows it. */
export function errorFixtures(schema: GraphQLSchema, advice: Readonly<Record<string, Advice>>): Record<string, object> {
  const error = schema.getType('Error');
  const types = isInterfaceType(error) ? schema.getPossibleTypes(error) : [];
  return Object.fromEntries(
    types.map((type) => {
      const fields = Object.values(type.getFields()).map(({ name, type: of, description }): [string, unknown] => {
        const [, fixed] = /^Always `?([A-Z_0-9]+|true|false|null)`?/.exec(description ?? '') ?? [];
        if (name === 'message') return [name, advice[type.name]?.meaning ?? type.name];
        if (fixed === undefined) return [name, sampleOf(of)];
        return [name, fixed in literals ? literals[fixed] : fixed];
      });
      return [type.name, { __typename: type.name, ...Object.fromEntries(fields) }];
    }),
  );
}

const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

function sampleOf(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return isNonNullType(type) ? [sampleOf(nullable.ofType as GraphQLOutputType)] : null;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? null;
  if (!isObjectType(nullable)) return samples[String(nullable)] ?? null;
  if (!isNonNullType(type)) return null;
  const fields = Object.values(nullable.getFields()).map(({ name, type: of }) => [name, sampleOf(of)]);
  return { __typename: nullable.name, ...Object.fromEntries(fields) };
}
