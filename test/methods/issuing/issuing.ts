// What every mutation that issues something does alike, proven for each through GraphQL against the emulated tenant:
// `describeIssuing` with what it issues.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../../dev/emulator/seed.ts';
import type { TokenOptions } from '../../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

export interface IssuingContract {
  /** The mutation; its success member is named after it. */
  readonly field: string;
  /** The scope that alone opens it. */
  readonly right: string;
  /** Graph's collection. */
  readonly collection: string;
  /** Somebody seeded to whom it can be issued, who is no administrator. */
  readonly user: string;
  /** The arguments beside `userId` and `idempotencyKey`, as GraphQL writes them. */
  readonly more?: string;
  /** What its success shows; `secret` is an alias of what is shown once. */
  readonly shows: string;
  /** The texts of an answer that must be found nowhere else. */
  readonly secretsOf: (success: Record<string, unknown>) => readonly string[];
  /** The request of Graph's that issues. */
  readonly request: { readonly method: 'POST' | 'PUT' | 'PATCH' | 'GET'; readonly path: RegExp };
  /** Clouds without it. */
  readonly missingIn: readonly ('usgov' | 'china')[];
  /** What takes an argument `input` that is made for each request. */
  readonly input?: { readonly type: string; make(bench: IssuingBench, user: string): Promise<unknown> };
  /** Whether it takes no key, since a repeat changes nothing. */
  readonly isKeyless?: true;
  /** Whether an application may issue it; true by default. */
  readonly forApplications?: false;
  /** The result after a lost response; `SecretLostError` by default. */
  readonly lost?: 'OutcomeUnknownError';
}

// Of the group that the policy of the tests lists.
const inTheGroup = 'policy-blocked';
const administrator: TokenOptions = { user: 'privileged-admin' };
const secretMembers =
  '... on SecretLostError { methodId user { id } } ... on SecretAlreadyIssuedError { methodId user { id } }';
const errors = '... on Error { code retryable } ... on AccessDeniedError { requiredPermissions }';

export class IssuingBench {
  harness!: Harness;
  readonly contract: IssuingContract;

  constructor(contract: IssuingContract) {
    this.contract = contract;
  }

  get success(): string {
    const { field } = this.contract;
    return `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`;
  }

  id(name: string): string {
    return this.harness.emulator.tenant.named(name)?.id ?? name;
  }

  async issue(user = this.contract.user, key: string | null = null, token: TokenOptions = administrator) {
    const { field, more = '', shows, input, isKeyless } = this.contract;
    const declared = `${input === undefined ? '' : `, $input: ${input.type}!`}${isKeyless ? '' : ', $key: String'}`;
    const given = `${input === undefined ? '' : 'input: $input'} ${isKeyless ? '' : 'idempotencyKey: $key'}`;
    const query = `mutation ($user: ID!${declared}) { it: ${field}(userId: $user, ${more} ${given}) {
      __typename ${errors} ... on OutcomeUnknownError { operationId }
      ${input === undefined && !isKeyless ? secretMembers : ''} ... on ${this.success} { ${shows} user { id } } } }`;
    const variables = { user: this.id(user), key, input: await input?.make(this, user) };
    const answer = await this.harness.run(query, variables, token);
    expect(answer.errors).toBeUndefined();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.data.it;
  }

  /** How often Graph was asked to issue. */
  sent(): number {
    const { method, path } = this.contract.request;
    return this.harness.emulator.requests.filter((one) => one.method === method && path.test(one.path)).length;
  }

  lose(): void {
    const { method } = this.contract.request;
    this.harness.emulator.faults.add({ match: { method, times: 1 }, fault: { kind: 'apply-then-reset' } });
  }
}

/** Registers the tests of the contract. */
export function describeIssuing(contract: IssuingContract): IssuingBench {
  const bench = startBench(contract);
  describe(`${contract.field}, by the contract of issuing`, () => {
    describeSecrecy(bench);
    describeLoss(bench);
  });
  describe('the right to issue', () => describeRights(bench));
  return bench;
}

/** A gateway for the tests of a file, whose tenant is as seeded before each. */
export function startBench(contract: IssuingContract): IssuingBench {
  const bench = new IssuingBench(contract);
  const policy = { operations: [contract.field], users: [] as string[], groups: [NO_SMS_GROUP_ID] };
  beforeAll(async () => {
    bench.harness = await startHarness({
      env: (emulator) => {
        policy.users.push(emulator.tenant.named(contract.user)?.id ?? '');
        return { APP_ONLY_POLICY: JSON.stringify(policy), LOG_LEVEL: 'trace' };
      },
    });
  });
  afterAll(() => bench.harness.close());
  beforeEach(() => bench.harness.emulator.reset());
  return bench;
}

function describeSecrecy(bench: IssuingBench): void {
  const { contract } = bench;

  it('shows the secret in one answer, and leaves it nowhere else', async () => {
    const first = await bench.issue(contract.user, 'key-1');
    expect(first).toMatchObject({ __typename: bench.success, user: { id: bench.id(contract.user) } });
    const secrets = contract.secretsOf(first);
    expect(secrets.length).toBeGreaterThan(0);
    const kept = `${readFileSync(bench.harness.auditFile ?? '', 'utf8')} ${bench.harness.logged.join('')}`;
    expect(kept).toContain(contract.field);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThanOrEqual(8);
      expect(kept).not.toContain(secret);
    }
  });

  it('answers a repeated key without the secret, and issues nothing', async () => {
    const first = await bench.issue(contract.user, 'key-2');
    expect(first.__typename).toBe(bench.success);
    const again = await bench.issue(contract.user, 'key-2');
    expect(again).toMatchObject({ __typename: 'SecretAlreadyIssuedError', user: { id: bench.id(contract.user) } });
    for (const secret of contract.secretsOf(first)) expect(JSON.stringify(again)).not.toContain(secret);
    expect(bench.sent()).toBe(1);
  });

  it('shows it to one of two requests with one key that are in flight together', async () => {
    const both = await Promise.all([bench.issue(contract.user, 'key-3'), bench.issue(contract.user, 'key-3')]);
    const names = both.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([bench.success, 'SecretAlreadyIssuedError'].sort());
    expect(bench.sent()).toBe(1);
  });
}

function describeLoss(bench: IssuingBench): void {
  const { contract } = bench;
  const lost = contract.lost ?? 'SecretLostError';

  it('says that the secret is lost where Graph’s answer was, and never issues a second one', async () => {
    bench.lose();
    expect(await bench.issue(contract.user, 'key-4')).toMatchObject({ __typename: lost });
    expect(await bench.issue(contract.user, 'key-4')).toMatchObject({ __typename: lost });
    expect(bench.sent()).toBe(1);
  });

  it('is not sent again where nothing shows after a lost answer', async () => {
    const { method, path } = contract.request;
    const match = { method, path: path.source, times: 1 };
    bench.harness.emulator.faults.add({ match, fault: { kind: 'reset' } });
    expect((await bench.issue(contract.user)).__typename).toBe('OutcomeUnknownError');
    expect(bench.sent()).toBe(1);
  });

  it('takes an answer without the secret for a lost one', async () => {
    const { method } = contract.request;
    const status = method === 'GET' ? 200 : 201;
    const fault = { kind: 'apply-then-status', status, body: {} } as const;
    bench.harness.emulator.faults.add({ match: { method, times: 1 }, fault });
    expect((await bench.issue(contract.user)).__typename).toBe(lost);
    expect(bench.sent()).toBe(1);
  });
}

/** Registers the tests of the right alone. */
export function describeRights(bench: IssuingBench): void {
  const { contract } = bench;
  const denied = { __typename: 'AccessDeniedError', requiredPermissions: [contract.right] };

  it('is opened by no right to write, of this kind or of all', async () => {
    const kind = contract.right.split('.')[0];
    for (const scope of [`${kind}.ReadWrite`, 'AuthenticationMethods.ReadWrite', `${contract.right}.Self`]) {
      expect(await bench.issue(contract.user, null, { ...administrator, scope })).toMatchObject(denied);
    }
    expect(bench.harness.calls().all).toBe(0);
  });

  it('is enough alone', async () => {
    const token = { ...administrator, scope: contract.right };
    expect((await bench.issue(contract.user, null, token)).__typename).toBe(bench.success);
  });

  it('of an application reaches people who are listed by id, and nobody through a group', async () => {
    const token = { app: true, scope: `${contract.right}.All` };
    if (contract.forApplications === false) {
      expect((await bench.issue(contract.user, null, token)).__typename).toBe('AccessDeniedError');
      expect(bench.harness.calls().all).toBe(0);
      return;
    }
    expect((await bench.issue(contract.user, null, token)).__typename).toBe(bench.success);
    bench.harness.emulator.requests.length = 0;
    expect((await bench.issue(inTheGroup, null, token)).__typename).toBe('AccessDeniedError');
    const kind = contract.right.split('.')[0];
    const writes = { app: true, scope: `${kind}.ReadWrite.All` };
    expect((await bench.issue(contract.user, null, writes)).__typename).toBe('AccessDeniedError');
    expect(bench.harness.calls().all).toBe(0);
  });

  it('opens nothing in a cloud without it, at no call', async () => {
    for (const cloud of contract.missingIn) {
      const elsewhere = new IssuingBench(contract);
      elsewhere.harness = await startHarness({ env: { GRAPH_CLOUD: cloud } });
      expect((await elsewhere.issue()).__typename).toBe('NotSupportedInCloudError');
      expect(elsewhere.harness.calls().all).toBe(0);
      await elsewhere.harness.close();
    }
  });
}
