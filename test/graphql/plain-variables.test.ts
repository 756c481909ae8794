import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plainVariables } from '../../src/graphql/plain-variables.ts';
import { draws } from '../support/proof.ts';

const schema = buildSchema(
  `type Query { a(float: Float, int: Int, is: Boolean, name: String): ID }
   enum Kind { A B } input Input { id: ID } scalar Other input Ids { ids: [ID!] }`,
);

function definitionsOf(variables: string) {
  const [operation] = parse(`query ${variables} { a }`).definitions as [OperationDefinitionNode];
  expect(operation.kind).toBe(Kind.OPERATION_DEFINITION);
  return operation.variableDefinitions ?? [];
}

/** Undefined if graphql-js refuses the values. */
function coercedByGraphql(definitions: ReturnType<typeof definitionsOf>, given: Record<string, unknown>) {
  return getVariableValues(schema, definitions, given).coerced;
}

const names = ['id', 'ids', 'constructor', 'toString', '__proto__'];
const scalar = fc.oneof(
  fc.constantFrom('ID', 'String', 'Int', 'Boolean', 'Float', 'Kind', 'Other', 'Input', 'Ids'),
  fc.constantFrom('ID', 'Int'),
);
const type = fc
  .tuple(scalar, fc.constantFrom('_', '_!', '[_]', '[_!]', '[_]!', '[_!]!', '[[_!]]'))
  .map(([name, shape]) => shape.replace('_', name));
const declared = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), type, fc.constantFrom('', '', ' = null')), {
  selector: ([name]) => name,
  maxLength: 4,
});
const atom = fc.oneof(
  fc.string(),
  fc.constantFrom('A', '1', 'true', ''),
  fc.boolean(),
  fc.integer(),
  fc.constantFrom(0, -0, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 0.5, 2 ** 53, 1e300),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NaN, 10n, null, undefined),
  fc.constant({ id: 'x' }),
  fc.constant({ ids: ['x', 1] }),
);
const value = fc.oneof(atom, fc.array(atom, { maxLength: 3 }), fc.array(fc.array(atom, { maxLength: 2 })));
const given = fc.array(fc.tuple(fc.constantFrom(...names, 'more'), value), { maxLength: 5 }).map((entries) => {
  const variables: Record<string, unknown> = {};
  // An own property also where the name is `__proto__`, as in parsed JSON.
  for (const [name, one] of entries)
    Object.defineProperty(variables, name, { value: one, enumerable: true, configurable: true, writable: true });
  return variables;
});

describe('plain variables', () => {
  it('are what graphql-js makes of the same values, whatever is declared and given', () => {
    let plain = 0;
    fc.assert(
      fc.property(declared, given, (variables, values) => {
        const list = variables.map(([name, of, otherwise]) => {
          // A non-null type takes no null as its default.
          return `$${name}: ${of}${of.endsWith('!') ? '' : otherwise}`;
        });
        const definitions = definitionsOf(list.length === 0 ? '' : `(${list.join(' ')})`);
        const found = plainVariables(definitions, values);
        if (found === null) return;
        plain++;
        const expected = coercedByGraphql(definitions, values);
        expect(expected).toBeDefined();
        // As entries: an own property named `constructor` would be taken for the type of the object.
        expect(Object.entries(found)).toStrictEqual(Object.entries(expected ?? {}));
      }),
      draws(3_000),
    );
    expect(plain).toBeGreaterThan(300);
  });

  it.each([
    ['($id: ID!)', { id: 'a' }],
    ['($ids: [ID!]!)', { ids: ['a', 'b'] }],
    ['($ids: [ID!], $first: Int, $on: Boolean!)', { ids: null, first: 2 ** 31 - 1, on: false }],
    ['($names: [[String]])', { names: [['a', null], null] }],
    ['($id: ID, $more: String)', {}],
  ])('%s has them for %j', (variables, values) => {
    expect(plainVariables(definitionsOf(variables), values)).toStrictEqual(values);
  });

  it.each([
    ['a number for an ID', '($id: ID!)', { id: 1 }],
    ['one value for a list', '($ids: [ID!]!)', { ids: 'a' }],
    ['null in a list of others', '($ids: [ID!]!)', { ids: ['a', null] }],
    ['a missing variable', '($id: ID!)', {}],
    ['an inherited property', '($toString: ID!)', {}],
    ['a default', '($id: ID = "a")', { id: 'b' }],
    ['an enum', '($kind: Kind)', { kind: 'A' }],
    ['a whole number beyond 32 bits', '($first: Int)', { first: 2 ** 31 }],
    ['a fraction', '($first: Int)', { first: 1.5 }],
  ])('leave %s to graphql-js', (_what, variables, values) => {
    expect(plainVariables(definitionsOf(variables), values)).toBeNull();
  });

  it('leave out what is not declared', () => {
    expect(plainVariables(definitionsOf('($id: ID!)'), { id: 'a', more: 'b' })).toStrictEqual({ id: 'a' });
  });
});
