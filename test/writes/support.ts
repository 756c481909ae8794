// What the tests of writes share: the five mutations in short, and counts of what Graph was asked.

import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { type Harness, type HarnessOptions, startHarness } from '../support/harness.ts';

export const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
export const office = 'e37fc753-ff3b-4958-9484-eaa9425c82bc';

const errors = '... on Error { code retryable } ... on OutcomeUnknownError { operationId }';
const conflict = '... on ConflictingChangeError { current { ... on PhoneMethod { phoneNumber smsSignInState } } }';
const throttled = '... on ThrottledError { retryAfterSeconds openOperationId }';
const inUse = '... on PhoneNumberNotUniqueError { saved openOperationId }';
const common = `__typename ${errors} ${conflict} ${throttled}`;
const saving = `${common} ${inUse}`;

const fields: Readonly<Record<string, string>> = {
  enable: `enableSmsSignIn(userId: $id, idempotencyKey: $key) { ${common} ... on EnableSmsSignInSuccess { reconciled } }`,
  enableAndShow: `enableSmsSignIn(userId: $id, idempotencyKey: $key) { ${common}
    ... on EnableSmsSignInSuccess { reconciled phoneMethod { smsSignInState } } }`,
  disable: `disableSmsSignIn(userId: $id, idempotencyKey: $key) { ${common} ... on DisableSmsSignInSuccess { reconciled } }`,
  add: `addPhoneMethod(userId: $id, idempotencyKey: $key, input: { phoneNumber: $number, phoneType: MOBILE }) { ${saving}
    ... on AddPhoneMethodSuccess { reconciled smsSignInWarning } ... on PhoneMethodAlreadyExistsError { phoneType } }`,
  update: `updatePhoneMethod(userId: $id, idempotencyKey: $key, input: { phoneNumber: $number }) { ${saving}
    ... on UpdatePhoneMethodSuccess { reconciled smsSignInWarning } }`,
  delete: `deletePhoneMethod(userId: $id, idempotencyKey: $key, methodId: $methodId) { ${common}
    ... on DeletePhoneMethodSuccess { reconciled } }`,
};

export type Action = 'enable' | 'enableAndShow' | 'disable' | 'add' | 'update' | 'delete';

export interface Arguments {
  readonly key?: string;
  readonly number?: string;
  readonly methodId?: string;
  readonly user?: string;
}

export class Writes {
  harness!: Harness;

  get emulator() {
    return this.harness.emulator;
  }

  idOf(name: string): string {
    return this.emulator.tenant.named(name)!.id;
  }

  phoneOf(name: string, type: 'mobile' | 'office' = 'mobile') {
    return this.emulator.tenant.named(name)?.phones.get(type);
  }

  isReady(name: string): boolean {
    return this.phoneOf(name)?.registration === 'ready';
  }

  fault(fault: FaultRuleInput['fault'], match: FaultRuleInput['match'] = {}): void {
    this.emulator.faults.add({ match: { method: 'POST', times: 1, ...match }, fault });
  }

  /** Runs one mutation as `privileged-admin`, who sees whole numbers. */
  async run(action: Action, name: string, args: Arguments = {}) {
    const { key, number = '+1 4255550199', methodId = mobile, user = 'privileged-admin' } = args;
    const used = { number: '$number: PhoneNumber!', methodId: '$methodId: ID!' };
    const field = fields[action] as string;
    const declared = Object.entries(used).filter(([variable]) => field.includes(`$${variable}`));
    const header = ['$id: ID!', '$key: String', ...declared.map(([, declaration]) => declaration)].join(', ');
    const variables = { id: this.idOf(name), key: key ?? null, number, methodId };
    const answer = await this.harness.run(`mutation (${header}) { result: ${field} }`, variables, { user });
    expect(answer.errors).toBeUndefined();
    return answer.data.result;
  }

  /** Requests that Graph received since the last reset. */
  counts(): { readonly reads: number; readonly writes: number } {
    const writes = this.emulator.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/$batch'));
    return { reads: this.emulator.requests.length - writes.length, writes: writes.length };
  }
}

/** One tenant and gateway for the file; seeded again before each test. */
export function useWrites(options: HarnessOptions = {}): Writes {
  const writes = new Writes();
  beforeAll(async () => {
    writes.harness = await startHarness(options);
  });
  beforeEach(() => writes.emulator.reset());
  afterAll(() => writes.harness.close());
  return writes;
}
