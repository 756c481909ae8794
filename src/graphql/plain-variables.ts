// Variables that coercion returns as they are: strings, whole numbers, Booleans and lists of them, of exactly the declared
// types. Most requests have no others.

import { Kind, type TypeNode, type VariableDefinitionNode } from 'graphql';

const isString = (value: unknown) => typeof value === 'string';

/** The values of the built-in scalars that are coerced to themselves. */
const plainIn: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['ID', isString],
  ['String', isString],
  ['Boolean', (value) => typeof value === 'boolean'],
  // 32 bits: https://spec.graphql.org/October2021/#sec-Int
  ['Int', (value) => typeof value === 'number' && (value | 0) === value],
]);

/** The declared variables, without the others that are given; null if any has to be coerced, or is an error. */
export function plainVariables(
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const plain: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of definitions) {
    const { value: name } = variable.name;
    // An assignment to `__proto__` sets no variable.
    if (defaultValue !== undefined || name === '__proto__') return null;
    if (Object.hasOwn(given, name)) {
      if (!isPlain(given[name], type)) return null;
      plain[name] = given[name];
    } else if (type.kind === Kind.NON_NULL_TYPE) return null;
  }
  return plain;
}

function isPlain(value: unknown, type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return value !== null && isPlain(value, type.type);
  if (value === null) return true;
  if (type.kind === Kind.LIST_TYPE) return Array.isArray(value) && value.every((item) => isPlain(item, type.type));
  return plainIn.get(type.name.value)?.(value) === true;
}
