// What every kind of authentication method does alike, proven for each through GraphQL against the emulated tenant:
// `describeMethod` with what is seeded of it.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../support/harness.ts';

export interface MethodContract {
  readonly typename: string;
  /** Graph's collection. */
  readonly collection: string;
  readonly scope: string;
  /** What Graph's permissions of it begin with. */
  readonly permission: string;
  /** A seeded person without an administrator's role, one of their methods, and what is shown of it. */
  readonly seeded: {
    readonly user: string;
    readonly methodId: string;
    readonly shows: Readonly<Record<string, unknown>>;
    /** A text of it that belongs into no log and no audit line. */
    readonly value?: string;
  };
  /** An id that nobody seeded has; absent where everybody's is the same. */
  readonly missing?: string;
  /** Somebody who has none; `plain` unless given. */
  readonly without?: string;
  /** Whether Graph removes it; true by default. */
  readonly isRemovable?: false;
  /** Whether a person has one at a path of its own: where there is none, the directory is read as well. */
  readonly isSingleton?: true;
  /** Whether the Graph of China has it; false by default. */
  readonly isInChina?: true;
}

const errors = '... on Error { code retryable } ... on AccessDeniedError { requiredPermissions requiredRoles }';
const nobody = '00000000-0000-4000-8000-00000000dead';
const administrator: TokenOptions = { user: 'privileged-admin' };

class Bench {
  harness!: Harness;
  readonly method: MethodContract;

  constructor(method: MethodContract) {
    this.method = method;
  }

  /** The gateway's list field. */
  get listField(): string {
    return `${lowerFirst(this.method.typename)}s`;
  }

  get fields(): string {
    return `__typename id methodId createdDateTime user { id } ${Object.keys(this.method.seeded.shows).join(' ')}`;
  }

  id(name: string): string {
    return this.harness.emulator.tenant.named(name)?.id ?? name;
  }

  async run(document: string, variables: Record<string, unknown>, token: TokenOptions = administrator) {
    const { data, errors: failures } = await this.harness.run(document, variables, token);
    expect(failures).toBeUndefined();
    return data;
  }

  async list(user: string, token?: TokenOptions) {
    const { typename } = this.method;
    const query = `query ($user: ID!) { it: ${this.listField}(userId: $user) { __typename ${errors}
      ... on ${typename}List { items { ${this.fields} } } } }`;
    return (await this.run(query, { user: this.id(user) }, token)).it;
  }

  async one(user: string, methodId: string, token?: TokenOptions) {
    const { typename } = this.method;
    const query = `query ($user: ID!, $method: ID!) { it: ${lowerFirst(typename)}(userId: $user, methodId: $method) {
      __typename ${errors} ... on ${typename} { ${this.fields} } } }`;
    return (await this.run(query, { user: this.id(user), method: methodId }, token)).it;
  }

  async remove(user: string, methodId = this.method.seeded.methodId, key: string | null = null, token?: TokenOptions) {
    const { typename } = this.method;
    const query = `mutation ($user: ID!, $method: ID!, $key: String) {
      it: delete${typename}(userId: $user, methodId: $method, idempotencyKey: $key) { __typename ${errors}
        ... on ConflictingChangeError { current { __typename methodId user { id } } }
        ... on Delete${typename}Success { deletedId reconciled user { id } } } }`;
    return (await this.run(query, { user: this.id(user), method: methodId, key }, token)).it;
  }

  fault(fault: FaultRuleInput['fault'], match: FaultRuleInput['match'] = {}): void {
    this.harness.emulator.faults.add({ match, fault });
  }

  writes(): number {
    return this.harness.emulator.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/$batch'))
      .length;
  }
}

/** Registers the tests of the contract. */
export function describeMethod(method: MethodContract): void {
  const bench = new Bench(method);
  const policy = { operations: [bench.listField], users: [] as string[], groups: [] };
  beforeAll(async () => {
    bench.harness = await startHarness({
      env: (emulator) => {
        policy.users.push(emulator.tenant.named(method.seeded.user)?.id ?? '');
        return { APP_ONLY_POLICY: JSON.stringify(policy) };
      },
    });
  });
  afterAll(() => bench.harness.close());
  beforeEach(() => bench.harness.emulator.reset());
  describeReads(bench);
  describeRights(bench);
  if (method.isRemovable !== false) describeRemoval(bench);
  describeClouds(bench);
}

function describeReads(bench: Bench): void {
  const { typename, permission, seeded, missing, without = 'plain' } = bench.method;

  describe('reading', () => {
    it('lists the methods that Graph shows, with one request', async () => {
      const found = await bench.list(seeded.user);
      expect(found.__typename).toBe(`${typename}List`);
      expect(found.items).toContainEqual(
        expect.objectContaining({ ...seeded.shows, methodId: seeded.methodId, user: { id: bench.id(seeded.user) } }),
      );
      expect(bench.harness.calls().all).toBe(1);
    });

    it('finds a method by Graph’s id, by its global id and by node', async () => {
      const found = await bench.one(seeded.user, seeded.methodId);
      expect(found).toMatchObject({ __typename: typename, ...seeded.shows });
      expect(await bench.one(seeded.user, found.id)).toEqual(found);
      const query = `query ($id: ID!) { node(id: $id) { __typename ... on AuthenticationMethod { methodId } } }`;
      expect((await bench.run(query, { id: found.id })).node).toEqual({
        __typename: typename,
        methodId: seeded.methodId,
      });
    });

    it('refuses the global id of another person’s method, and malformed ids', async () => {
      const { id } = await bench.one(seeded.user, seeded.methodId);
      bench.harness.emulator.requests.length = 0;
      for (const wrong of [id, '../phoneMethods', '']) {
        expect((await bench.one(without, wrong)).__typename).toBe('InvalidInputError');
      }
      expect(bench.harness.calls().all).toBe(0);
    });

    it('returns nothing for a person without a method, and UserNotFoundError for an unknown person', async () => {
      expect(await bench.list(without)).toEqual({ __typename: `${typename}List`, items: [] });
      expect((await bench.one(without, missing ?? seeded.methodId)).__typename).toBe('MethodNotFoundError');
      expect((await bench.list(nobody)).__typename).toBe('UserNotFoundError');
    });

    it('names the missing permissions and roles of a caller whom Graph refuses', async () => {
      expect(await bench.list(seeded.user, { user: 'plain' })).toMatchObject({
        __typename: 'AccessDeniedError',
        requiredPermissions: [`${permission}.Read`],
      });
    });

    it('reports that Graph throttles', async () => {
      // A gateway of its own: it waits as long as Graph says, for everybody.
      const throttled = new Bench(bench.method);
      throttled.harness = await startHarness();
      throttled.fault({ kind: 'throttle', retryAfter: 120 });
      expect(await throttled.list(seeded.user)).toMatchObject({ __typename: 'ThrottledError', retryable: true });
      await throttled.harness.close();
    });

    it('reads the methods of twenty people in one batch', async () => {
      const { people } = bench.harness.emulator.tenant;
      const ids = people
        .values()
        .filter((person) => person.shortName.startsWith('worker-'))
        .slice(0, 20);
      const query = `query ($ids: [ID!]!) { users(ids: $ids) { ... on User { ${bench.listField} { __typename } } } }`;
      const { users } = await bench.run(query, { ids: ids.map(({ id }) => id) });
      expect(users).toEqual(ids.map(() => ({ [bench.listField]: { __typename: `${typename}List` } })));
      const { posts, items, singles } = bench.harness.calls();
      const rounds = bench.method.isSingleton === true ? 2 : 1;
      expect([posts, items.length, singles.length]).toEqual([rounds, rounds * 20, 0]);
    });
  });
}

function describeRights(bench: Bench): void {
  const { typename, scope, seeded } = bench.method;
  const other = scope === 'PhoneMethods' ? 'EmailMethods' : 'PhoneMethods';
  const isRemovable = bench.method.isRemovable !== false;
  const otherField = scope === 'PhoneMethods' ? 'emailMethods' : 'phoneMethods';

  describe('rights', () => {
    it('a .Self scope covers the caller and nobody else', async () => {
      const token = { user: seeded.user, scope: `${scope}.Read.Self` };
      expect((await bench.list(seeded.user, token)).__typename).toBe(`${typename}List`);
      bench.harness.emulator.requests.length = 0;
      expect(await bench.list('plain', token)).toMatchObject({
        __typename: 'AccessDeniedError',
        requiredPermissions: [`${scope}.Read`],
      });
      expect(bench.harness.calls().all).toBe(0);
    });

    it('a scope for another kind of method never covers this one', async () => {
      const token = { ...administrator, scope: `${other}.ReadWrite ${scope}.ReadWrite.Self` };
      expect((await bench.list(seeded.user, token)).__typename).toBe('AccessDeniedError');
      if (isRemovable)
        expect((await bench.remove(seeded.user, seeded.methodId, null, token)).__typename).toBe('AccessDeniedError');
      const nested = `query ($id: ID!) { user(id: $id) { ... on User { ${bench.listField} { __typename } } } }`;
      const unreadable = { user: { [bench.listField]: { __typename: 'AccessDeniedError' } } };
      for (const alone of [token, { ...administrator, scope: `${other}.ReadWrite` }]) {
        expect(await bench.run(nested, { id: bench.id(seeded.user) }, alone)).toEqual(unreadable);
      }
      expect(bench.harness.calls().all).toBe(0);
    });

    it('a scope for this kind never covers another one', async () => {
      const token = { ...administrator, scope: `${scope}.ReadWrite ${other}.Read.Self` };
      const query = `query ($user: ID!) { it: ${otherField}(userId: $user) { __typename } }`;
      expect((await bench.run(query, { user: bench.id(seeded.user) }, token)).it.__typename).toBe('AccessDeniedError');
      expect(bench.harness.calls().all).toBe(0);
      expect((await bench.list(seeded.user, token)).__typename).toBe(`${typename}List`);
    });

    it('a scope for every kind covers this one, but a read scope does not allow writes', async () => {
      const token = { ...administrator, scope: 'AuthenticationMethods.Read' };
      expect((await bench.list(seeded.user, token)).__typename).toBe(`${typename}List`);
      if (isRemovable)
        expect((await bench.remove(seeded.user, seeded.methodId, null, token)).__typename).toBe('AccessDeniedError');
      expect(bench.writes()).toBe(0);
    });

    it('an application needs the role of this kind and a policy that names the person', async () => {
      const allowed = { app: true, scope: `${scope}.Read.All` };
      expect((await bench.list(seeded.user, allowed)).__typename).toBe(`${typename}List`);
      expect((await bench.list('plain', allowed)).__typename).toBe('AccessDeniedError');
      bench.harness.emulator.requests.length = 0;
      const wrong = { app: true, scope: `${other}.Read.All` };
      expect((await bench.list(seeded.user, wrong)).__typename).toBe('AccessDeniedError');
      expect(bench.harness.calls().all).toBe(0);
    });
  });
}

function describeRemoval(bench: Bench): void {
  const { typename, collection, permission, seeded, missing } = bench.method;
  const success = `Delete${typename}Success`;

  describe('removing', () => {
    it('removes the method once, and returns its id', async () => {
      const { id } = await bench.one(seeded.user, seeded.methodId);
      expect(await bench.remove(seeded.user)).toEqual({
        __typename: success,
        deletedId: id,
        reconciled: false,
        user: { id: bench.id(seeded.user) },
      });
      expect(bench.writes()).toBe(1);
      expect((await bench.one(seeded.user, seeded.methodId)).__typename).toBe('MethodNotFoundError');
    });

    it('reconciles by a read if the response is lost', async () => {
      bench.fault({ kind: 'apply-then-reset' }, { method: 'DELETE', times: 1 });
      expect(await bench.remove(seeded.user)).toMatchObject({ __typename: success, reconciled: true });
      expect(bench.writes()).toBe(1);
    });

    it('is executed once for each key, with the same result', async () => {
      const first = await bench.remove(seeded.user, seeded.methodId, 'key-1');
      expect(first.__typename).toBe(success);
      expect(await bench.remove(seeded.user, seeded.methodId, 'key-1')).toEqual(first);
      expect(bench.writes()).toBe(1);
    });

    it('reports a missing method and an unknown person', async () => {
      expect((await bench.remove('plain', missing ?? seeded.methodId)).__typename).toBe('MethodNotFoundError');
      expect((await bench.remove(nobody)).__typename).toBe('UserNotFoundError');
    });

    it('names the missing permissions and roles for a removal that Graph refuses', async () => {
      expect(await bench.remove(seeded.user, seeded.methodId, null, { user: 'reader' })).toMatchObject({
        __typename: 'AccessDeniedError',
        requiredPermissions: [`${permission}.ReadWrite`],
        requiredRoles: ['Authentication Administrator', 'Privileged Authentication Administrator'],
      });
    });

    it('is not sent after somebody else changed the method meanwhile, and shows its current state', async () => {
      bench.fault({ kind: 'throttle', retryAfter: 1 }, { method: 'DELETE', times: 1 });
      const removing = bench.remove(seeded.user);
      // The first look: what it showed is compared with what the second shows.
      await vi.waitUntil(
        () => bench.harness.emulator.requests.some(({ method, status }) => method === 'GET' && status),
        { timeout: 60_000 },
      );
      bench.harness.emulator.changeElsewhere(seeded.user, ({ methods }) => {
        for (const held of methods.get(collection) ?? []) held.createdDateTime = '2020-01-01T00:00:00Z';
      });
      expect(await removing).toMatchObject({
        __typename: 'ConflictingChangeError',
        current: { __typename: typename, methodId: seeded.methodId, user: { id: bench.id(seeded.user) } },
      });
      expect(bench.writes()).toBe(1);
    });

    it('is logged before and after in the audit log, without the fields of the method', async () => {
      await bench.remove(seeded.user);
      const file = bench.harness.auditFile ?? '';
      const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-2);
      expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['intent', 'outcome']);
      for (const line of lines) expect(line).toContain(bench.id(seeded.user));
      if (seeded.value !== undefined) expect(`${lines} ${bench.harness.logged}`).not.toContain(seeded.value);
    });
  });
}

function describeClouds(bench: Bench): void {
  const { typename, seeded, isInChina = false } = bench.method;

  it(`${isInChina ? 'is offered' : 'is refused without a call'} in the cloud of China`, async () => {
    const abroad = new Bench(bench.method);
    abroad.harness = await startHarness({ env: { GRAPH_CLOUD: 'china' } });
    const list = { __typename: isInChina ? `${typename}List` : 'NotSupportedInCloudError' };
    expect(await abroad.list(seeded.user)).toMatchObject(list);
    const nested = `query ($id: ID!) { user(id: $id) { ... on User { ${bench.listField} { __typename } } } }`;
    const { user } = await abroad.run(nested, { id: abroad.id(seeded.user) });
    expect(user[bench.listField]).toEqual(list);
    // Whether there is such a person at all is asked of the directory.
    const { items, singles } = abroad.harness.calls();
    expect([...items, ...singles].some((call) => call.includes(bench.method.collection))).toBe(isInChina);
    await abroad.harness.close();
  });
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
