import {
  buildASTSchema,
  concatAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { federationTypes } from '../../src/graphql/federation.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { sdlDocument } from '../../src/graphql/sdl.ts';

const schema = createSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter((type) => type.astNode);

describe('the schema', () => {
  // The program builds it without looking.
  it('is valid, in a federation too', () => {
    for (const document of [sdlDocument(), concatAST([sdlDocument(), federationTypes])])
      expect(validateSchema(buildASTSchema(document))).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const need = (name: string, holder: { description?: string | null | undefined }) => {
      if (!holder.description?.trim()) bare.push(name);
    };
    for (const type of ownTypes) {
      need(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) need(`${type.name}.${value.name}`, value);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          need(`${type.name}.${field.name}`, field);
          if ('args' in field)
            for (const argument of field.args) need(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('gives every error type the interface Error and a code of its own', () => {
    const errors = ownTypes.filter((type) => isObjectType(type) && type.name.endsWith('Error'));
    const codes = schema.getType('ErrorCode');
    expect(errors.length).toBeGreaterThanOrEqual(13);
    for (const type of errors)
      expect(isObjectType(type) && type.getInterfaces().map(({ name }) => name)).toContain('Error');
    const expected = errors.map(({ name }) =>
      name
        .replace(/Error$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toUpperCase()
        .replace(/^(UNEXPECTED_GRAPH)$/, '$1_ERROR'),
    );
    expect(
      isEnumType(codes) &&
        codes
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual(expected.sort());
  });

  // GraphQL refuses a selection in which one name has two types: `... on A { x } ... on B { x }`.
  it('gives fields of one name one type in all errors', () => {
    const types = new Map<string, Set<string>>();
    for (const type of ownTypes.filter((candidate) => candidate.name.endsWith('Error'))) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        types.set(field.name, new Set([...(types.get(field.name) ?? []), String(field.type)]));
    }
    expect(types.size).toBeGreaterThan(4);
    expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('has a kind of operation for each mutation of one write', () => {
    const kinds = schema.getType('OperationKind');
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter(({ type }) => !String(type).startsWith('Bulk'))
      .map(({ name }) => name);
    const expected = mutations.map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase());
    const names = isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : [];
    expect(names.sort()).toEqual([...expected, 'UNKNOWN'].sort());
  });

  it('offers the general failures in every result', () => {
    const general = [
      'AccessDeniedError',
      'GraphUnavailableError',
      'InvalidInputError',
      'ThrottledError',
      'UnexpectedGraphError',
    ];
    for (const type of ownTypes.filter((candidate) => candidate.name.endsWith('Result'))) {
      expect(isUnionType(type) && type.getTypes().map(({ name }) => name)).toEqual(expect.arrayContaining(general));
    }
  });
});
