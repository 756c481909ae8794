import { readFileSync } from 'node:fs';
import type { GraphQLInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';

describe('docs/advice.json', () => {
  it('explains every error of the schema, and no other', () => {
    const schema = createSchema();
    const members = schema.getPossibleTypes(schema.getType('Error') as GraphQLInterfaceType).map(({ name }) => name);
    const advice = JSON.parse(readFileSync('docs/advice.json', 'utf8'));
    expect(Object.keys(advice).sort()).toEqual(members.sort());
    for (const told of Object.values(advice))
      expect(Object.keys(told as object)).toEqual(['title', 'meaning', 'cause', 'next']);
  });
});
