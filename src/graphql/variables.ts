// Coerces variables as graphql-js does, but its errors name only the variable, the path and the expected type. They
// never contain the value: it may be a phone number.

import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { badUserInput } from '../errors/graphql-error.ts';
import { plainVariables } from './plain-variables.ts';
import { withoutNumbers } from './without-numbers.ts';

export type Variables = Readonly<Record<string, unknown>>;

export type CoercedVariables =
  | { readonly ok: true; readonly variables: Variables }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

const maxErrors = 5;

export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): CoercedVariables {
  const plain = plainVariables(variableDefinitions, given);
  if (plain !== null) return { ok: true, variables: plain };
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
  if (errors === undefined) return { ok: true, variables: coerced };
  const misfits = variableDefinitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    const { value: name } = definition.variable.name;
    const value = Object.hasOwn(given, name) ? given[name] : null;
    return isInputType(type) ? misfitsOf(withoutNumbers(name), type, value) : [];
  });
  const named = misfits.slice(0, maxErrors).map(({ name, path, type }) => {
    const at = path.length === 0 ? '' : `, at \`${path.join('.')}\`,`;
    const expectedType = String(type);
    const message = `The variable \`$${name}\`${at} must be a value of the type ${expectedType}.`;
    return badUserInput(name, message, { variable: name, path, expectedType });
  });
  return { ok: false, errors: named.length > 0 ? named : [badUserInput('variables', 'The variables are invalid.')] };
}

interface Misfit {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly type: GraphQLInputType;
}

function misfitsOf(name: string, type: GraphQLInputType, value: unknown): Misfit[] {
  const misfits: Misfit[] = [];
  coerceInputValue(value, type, (path) => {
    if (misfits.length < maxErrors) misfits.push({ name, path, type: typeAt(type, path) });
  });
  return misfits;
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((outer, step) => {
    const nullable = getNullableType(outer);
    if (isListType(nullable)) return nullable.ofType as GraphQLInputType;
    return isInputObjectType(nullable) ? (nullable.getFields()[step]?.type ?? outer) : outer;
  }, type);
}
