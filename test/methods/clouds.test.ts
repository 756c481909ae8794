// Every kind of method in every national cloud: what a cloud lacks is refused by name and without a call to Graph, the rest
// answers. What is where: https://learn.microsoft.com/graph/api/resources/authenticationmethods-overview, the metadata of each
// cloud's Graph, and the pages of the single operations.

import {
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { toGlobalId } from '../../src/methods/global-id.ts';
import { methodSlices, mixedSlices } from '../../src/methods/index.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const clouds = ['usgov', 'usgov-dod', 'china'] as const;
type Cloud = (typeof clouds)[number];
const government: readonly Cloud[] = ['usgov', 'usgov-dod'];

/** Clouds other than the global one that have a kind of method at all. */
const offeredIn: Readonly<Record<string, readonly Cloud[]>> = {
  PhoneMethod: clouds,
  MicrosoftAuthenticatorMethod: clouds,
  PlatformCredentialMethod: clouds,
  EmailMethod: government,
  Fido2Method: government,
  SoftwareOathMethod: government,
  TemporaryAccessPassMethod: government,
  PasswordMethod: government,
  WindowsHelloForBusinessMethod: government,
  ExternalMethod: [],
  QrCodePinMethod: [],
};
/** Those of SMS sign-in, which China has not, among its phones. */
const smsSignIn = /SmsSignIn/;
/** Passes, codes and passkeys are issued in the global cloud alone. */
const isIssuing = ({ astNode }: GraphQLField<unknown, unknown>) =>
  scopesOf(astNode).some((scope) => scope.endsWith('.Issue'));

const schema = createSchema();
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

function argumentsOf(node: GraphQLField<unknown, unknown>['astNode'], directive: string, argument: string): string[] {
  const found = node?.directives?.find(({ name }) => name.value === directive);
  const list = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return list?.kind === 'ListValue' ? list.values.flatMap((one) => ('value' in one ? [String(one.value)] : [])) : [];
}
const scopesOf = (node: GraphQLField<unknown, unknown>['astNode']) => argumentsOf(node, 'access', 'scopes');

const fieldsOf = (scope: string, fields: typeof queries) =>
  fields.filter(({ astNode }) => scopesOf(astNode).some((one) => one.startsWith(`${scope}.`)));

/** Some text that fits the type: what is refused in a cloud is refused before values matter. */
function someValue(type: GraphQLInputType, name: string): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${someValue(bare.ofType, name)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? '';
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${someValue(field.type, field.name)}`).join(', ')} }`;
  }
  const values: Readonly<Record<string, string>> = {
    Int: '1',
    Boolean: 'true',
    DateTime: '"2027-01-01T00:00:00Z"',
    ID: `"${name === 'userId' ? userId : methodId}"`,
  };
  return values[bare.name] ?? '"+1 4255550100"';
}
const methodId = 'dddddddd-0001-4000-8000-000000000220';
const userId = 'aaaaaaaa-0000-4000-8000-000000000220';

function call({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((one) => `${one.name}: ${someValue(one.type, one.name)}`);
  return `it: ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { __typename }`;
}

it('has a row for each kind', () => {
  expect(Object.keys(offeredIn).toSorted()).toEqual(methodSlices.map(({ typename }) => typename).toSorted());
});

describe.each(clouds)('in the cloud %s', (cloud) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ env: { GRAPH_CLOUD: cloud } });
  });
  afterAll(() => harness.close());

  const everyScope = 'AuthenticationMethods.ReadWrite TemporaryAccessPassMethods.Issue QrCodePinMethods.Issue';
  async function ask(document: string, scope?: string) {
    harness.emulator.requests.length = 0;
    const token = { user: 'privileged-admin', ...(scope === undefined ? {} : { scope }) };
    const { data, errors } = await harness.run(document, {}, token);
    // Bulk mutations have no union: their refusals are entries in `errors` with a code.
    if (errors?.[0].extensions.code === 'NOT_SUPPORTED_IN_CLOUD')
      return { it: { __typename: 'NotSupportedInCloudError' } };
    expect(errors, document).toBeUndefined();
    return data;
  }
  const namesOf = (result: unknown) => [result].flat().map((one) => (one as { __typename: string } | null)?.__typename);

  describe.each(methodSlices)('$typename', ({ typename, collection, scope, userField }) => {
    const isOffered = offeredIn[typename]?.includes(cloud) === true;
    const own = fieldsOf(scope, queries).filter(({ name }) => name.toLowerCase().startsWith(typename.toLowerCase()));

    it(`row 469: its lists and single reads ${isOffered ? 'answer' : 'are refused without a call'}`, async () => {
      expect(own).toHaveLength(2);
      for (const field of own) {
        const names = namesOf((await ask(`{ ${call(field)} }`)).it);
        if (isOffered) expect(names, field.name).not.toContain('NotSupportedInCloudError');
        else expect([field.name, names, harness.calls().all]).toEqual([field.name, ['NotSupportedInCloudError'], 0]);
      }
      const nested = `{ user(id: "${userId}") { ... on User { ${userField} { __typename } } } }`;
      const expected = isOffered ? `${typename}List` : 'NotSupportedInCloudError';
      expect((await ask(nested)).user[userField].__typename).toBe(expected);
      const { items, singles } = harness.calls();
      expect([...items, ...singles].some((path) => path.includes(collection))).toBe(isOffered);
    });

    it('row 469: what writes or issues it is refused without a call where the cloud has none of it', async () => {
      for (const field of fieldsOf(scope, mutations)) {
        const isMissing = !isOffered || isIssuing(field) || (cloud === 'china' && smsSignIn.test(field.name));
        const refused = argumentsOf(field.astNode, 'notSupportedIn', 'clouds');
        expect([field.name, refused.includes(cloud.toUpperCase().replace('-', '_'))]).toEqual([field.name, isMissing]);
        if (!isMissing) continue;
        const names = namesOf((await ask(`mutation { ${call(field)} }`, everyScope)).it);
        expect([field.name, new Set(names), harness.calls().all]).toEqual([
          field.name,
          new Set(['NotSupportedInCloudError']),
          0,
        ]);
      }
    });

    it('row 469: its global ids lead nowhere where the cloud has none of it', async () => {
      if (isOffered) return;
      const id = toGlobalId(typename, { user: userId as never, methodId: methodId as never });
      expect(await ask(`{ node(id: "${id}") { __typename } }`)).toEqual({ node: null });
      expect(harness.calls().all).toBe(0);
      const { it: removed } = await ask(`mutation { it: deleteAuthenticationMethod(id: "${id}") { __typename } }`);
      expect(removed.__typename).toBe('NotSupportedInCloudError');
      expect(harness.calls().all).toBe(0);
    });
  });

  it('row 469: the list of every kind holds those of the cloud, from typed lists in China', async () => {
    const document = `{ authenticationMethods(userId: "${userId}") { ... on AuthenticationMethodList {
      items { __typename } unreadable { type } } } }`;
    const { items, unreadable } = (await ask(document)).authenticationMethods;
    const kinds = mixedSlices.map(({ typename }) => typename).filter((name) => offeredIn[name]?.includes(cloud));
    const shown: string[] = items.map(({ __typename }: { __typename: string }) => __typename);
    expect(new Set(shown)).toEqual(new Set(kinds));
    expect(unreadable).toEqual([]);
    const { items: paths, singles } = harness.calls();
    const lists = [...paths, ...singles].map((path) => path.split('/').at(-1));
    const typed = ['phoneMethods', 'microsoftAuthenticatorMethods', 'platformCredentialMethods'];
    expect(lists.toSorted()).toEqual(cloud === 'china' ? typed.toSorted() : ['methods']);
  });
});
