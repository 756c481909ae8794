import { globSync, readFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, federatedSdl } from '../../src/graphql/schema.ts';
import { breakingChanges, lastRelease, lostKeys, mayBreak, unannounced } from '../../tools/schema-changes.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the schema', () => {
  // Where nothing of this version is published yet, `npm run release:schema` moves the mark instead.
  it('does not break clients of the last release, unless the version allows it', async () => {
    expect(await unannounced(lastRelease(), version, createSchema())).toEqual([]);
  });

  it('this test fails without a member or a field, unless the version allows it', async () => {
    const released = lastRelease();
    const sdl = printSchema(released.schema);
    const [major = 0, minor = 0, patch = 0] = released.version.split('.').map(Number);
    for (const [kept, instead, gone] of [
      ['| PhoneNotMobileError ', '', /EnableSmsSignInResult/],
      ['  smsSignInState: ', '  smsState: ', /PhoneMethod\.smsSignInState/],
    ] as const) {
      const less = buildSchema(sdl.replace(kept, instead));
      expect(await unannounced(released, `${major}.${minor}.${patch + 1}`, less)).toEqual([
        expect.stringMatching(gone),
      ]);
      expect(await unannounced(released, `${major}.${minor + 1}.0`, less)).toEqual([]);
    }
  });
});

describe('the subgraph', () => {
  it('keeps the keys by which other subgraphs name its entities', () => {
    const released = globSync('released/subgraph/*.graphql').map((file) => readFileSync(file, 'utf8'));
    expect(released.length).toBeGreaterThan(0);
    expect(released.flatMap((sdl) => lostKeys(sdl, federatedSdl()))).toEqual([]);
  });

  it('this test fails without a key', () => {
    const less = federatedSdl().replace(' @key(fields: "userPrincipalName")', '');
    expect(lostKeys(federatedSdl(), less)).toEqual(['User @key(fields: "userPrincipalName")']);
  });
});

describe('breakingChanges', () => {
  const before = buildSchema('type Query { a(x: ID): R } union R = A | B type A { x: ID! } type B { x: ID }');
  it.each([
    ['a removed field', 'type Query { a(x: ID): R } union R = A | B type A { y: ID! } type B { x: ID }'],
    ['a removed member', 'type Query { a(x: ID): R b: B } union R = A type A { x: ID! } type B { x: ID }'],
    ['a field that may be null now', 'type Query { a(x: ID): R } union R = A | B type A { x: ID } type B { x: ID }'],
    [
      'an argument that is required now',
      'type Query { a(x: ID!): R } union R = A | B type A { x: ID! } type B { x: ID }',
    ],
  ])('finds %s', async (_, after) => {
    expect(await breakingChanges(before, buildSchema(after))).not.toEqual([]);
  });

  it('allows additional members, fields and optional arguments', async () => {
    const after =
      'type Query { a(x: ID, y: ID): R } union R = A | B | C type A { x: ID! z: ID } type B { x: ID } type C { x: ID }';
    expect(await breakingChanges(before, buildSchema(after))).toEqual([]);
  });
});

describe('mayBreak', () => {
  it.each([
    ['1.2.3', '2.0.0', true],
    ['1.2.3', '1.3.0', false],
    ['0.1.0', '0.2.0', true],
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '1.0.0', true],
  ])('%s → %s: %s', (before, after, expected) => {
    expect(mayBreak(before, after)).toBe(expected);
  });
});
