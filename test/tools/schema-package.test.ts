import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  graphql,
  isLeafType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSchemaPackage } from '../../tools/schema-package/write.ts';

let folder: string;
let project: string;
let tarball: string;
let schema: GraphQLSchema;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-package-'));
  project = mkdtempSync(join(tmpdir(), 'empty-project-'));
  writeSchemaPackage(folder);
  schema = buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
  const pack = ['pack', '--silent', '--offline', '--pack-destination', project];
  tarball = join(project, execFileSync('npm', pack, { cwd: folder, encoding: 'utf8' }).trim());
});
afterAll(() => {
  for (const made of [folder, project]) rmSync(made, { recursive: true });
});

const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('the schema package', () => {
  it('is what publint expects of an npm package', async () => {
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it('contains the same schema in three forms', () => {
    const introspected = buildClientSchema(read('introspection.json'));
    expect(Object.keys(introspected.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
    const possibleTypes = read('possibleTypes.json');
    for (const type of Object.values(schema.getTypeMap()).filter(isUnionType))
      expect(possibleTypes[type.name]).toEqual(type.getTypes().map(({ name }) => name));
    expect(possibleTypes['Node']).toEqual(expect.arrayContaining(['User', 'PhoneMethod']));
  });

  it('contains the subgraph with both keys of a person', () => {
    expect(readFileSync(join(folder, 'subgraph.graphql'), 'utf8')).toMatch(
      /^type User .*@key\(fields: "id"\) @key\(fields: "userPrincipalName"\)/m,
    );
  });

  it('contains advice and a fixture for every failure, each valid for its type', async () => {
    const [advice, fixtures] = [read('advice.json'), read('fixtures.json')];
    const failures = schema.getPossibleTypes(schema.getType('Error') as GraphQLInterfaceType);
    expect(failures.length).toBeGreaterThan(20);
    expect(Object.keys(fixtures).sort()).toEqual(failures.map(({ name }) => name).sort());
    for (const { name } of failures) {
      expect(advice[name], name).toMatchObject({ title: expect.any(String), meaning: expect.any(String) });
      const type = schema.getType(name) as GraphQLObjectType;
      const query = new GraphQLObjectType({ name: 'Query', fields: { failure: { type } } });
      const fields = Object.entries(type.getFields());
      const leaves = fields.filter(([, field]) => isLeafType(getNamedType(field.type))).map(([field]) => field);
      const source = `{ failure { __typename ${leaves.join(' ')} } }`;
      const { data, errors } = await graphql({
        schema: new GraphQLSchema({ query }),
        source,
        rootValue: { failure: fixtures[name] },
      });
      expect(errors, name).toBeUndefined();
      expect(fixtures[name], name).toMatchObject(JSON.parse(JSON.stringify(data))['failure']);
    }
    expect(fixtures['ThrottledError']).toMatchObject({ code: 'THROTTLED', retryAfterSeconds: 30 });
    expect(fixtures['UserNotFoundError']).toMatchObject({ code: 'USER_NOT_FOUND', retryable: false });
  });

  it('shows the requirement of each root field as `@access` in the SDL', () => {
    const fields = Object.values({
      ...schema.getQueryType()?.getFields(),
      ...schema.getMutationType()?.getFields(),
    });
    expect(fields.length).toBeGreaterThan(10);
    const bare = fields.filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'access'));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('lists operations that are valid for the schema, each under the hash of its text', () => {
    const { format, operations } = read('persisted-documents.json');
    expect(format).toBe('apollo-persisted-query-manifest');
    expect(operations.length).toBeGreaterThan(5);
    for (const { id, body } of operations) {
      expect(id).toBe(createHash('sha256').update(body).digest('hex'));
      expect(validate(schema, parse(body))).toEqual([]);
    }
  });

  // `npm install` of the tarball is part of test/docs/five-minutes.proof.ts.
  it('works from its tarball in an empty project, where `match` requires every member', () => {
    const packages = join(project, 'node_modules');
    mkdirSync(packages);
    execFileSync('tar', ['-xzf', tarball, '-C', packages]);
    renameSync(join(packages, 'package'), join(packages, 'authmethods-graphql-schema'));
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(
      join(project, 'main.ts'),
      `import { match, possibleTypes, typeDefs } from 'authmethods-graphql-schema';
       import documents from 'authmethods-graphql-schema/persisted-documents.json' with { type: 'json' };
       type Result = { __typename: 'A'; id: string } | { __typename: 'B' };
       const told: string = match({ __typename: 'A', id: '1' } as Result, { A: ({ id }) => id, B: () => '' }, () => '');
       // @ts-expect-error a member has no case
       match({ __typename: 'A', id: '1' } as Result, { A: () => '' }, () => '');
       console.log([told, typeof typeDefs, 'Error' in possibleTypes, documents.version].join());`,
    );
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }).trim();
    expect(run('main.ts')).toBe('1,string,true,1');
    const types = fileURLToPath(new URL('../../node_modules', import.meta.url));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', 'node', '--resolveJsonModule'];
    run(join(types, 'typescript/bin/tsc'), ...options, '--typeRoots', join(types, '@types'), 'main.ts');
  });
});
