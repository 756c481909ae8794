// What tests of the registration of passkeys share: options, credentials and the mutation, through GraphQL.

import { expect } from 'vitest';
import { creationOptions } from '../../../dev/emulator/resources/passkey-registration.ts';
import type { TokenOptions } from '../../../dev/emulator/server.ts';
import type { Harness } from '../../support/harness.ts';
import { type Authenticator, type CreationOptions, makePasskey } from '../../support/software-authenticator.ts';

export const administrator: TokenOptions = { user: 'privileged-admin' };

export class Registration {
  readonly #harness: () => Harness;

  constructor(harness: () => Harness) {
    this.#harness = harness;
  }

  get tenant() {
    return this.#harness().emulator.tenant;
  }

  person(name: string) {
    const found = this.tenant.named(name);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  }

  /** Of the tenant itself, at no call. */
  options(name: string): CreationOptions {
    const made = creationOptions(this.person(name), Date.now(), this.tenant);
    if (!made.ok) throw new Error('The tenant makes no options.');
    return (made.value as { publicKey: CreationOptions }).publicKey;
  }

  async credential(name: string, how: Authenticator = {}) {
    return makePasskey(this.options(name), how);
  }

  async request(user: string, token: TokenOptions = administrator) {
    const query = `mutation ($user: ID!) { it: requestFido2CreationOptions(userId: $user) {
      __typename ... on Error { code retryable } ... on PasskeyNotAllowedByPolicyError { policyRule aaGuid }
      ... on RequestFido2CreationOptionsSuccess { expiresAt publicKey user { id } } } }`;
    const answer = await this.#harness().run(query, { user: this.tenant.named(user)?.id ?? user }, token);
    expect(answer.errors).toBeUndefined();
    return answer.data.it;
  }

  /** `credential`: made now for `user`, unless given. */
  async register(
    user: string,
    { credential, displayName = 'Blue key', key = null, token = administrator }: Asked = {},
  ) {
    const query = `mutation ($user: ID!, $input: RegisterFido2MethodInput!, $key: String) {
      it: registerFido2Method(userId: $user, input: $input, idempotencyKey: $key) {
        __typename ... on Error { code retryable } ... on InvalidInputError { violations { field reason } }
        ... on PasskeyNotAllowedByPolicyError { policyRule aaGuid } ... on PasskeyAlreadyRegisteredError { methodId }
        ... on OutcomeUnknownError { operationId } ... on UnexpectedGraphError { status }
        ... on RegisterFido2MethodSuccess { reconciled user { id } fido2Method {
          id methodId displayName aaGuid attestationLevel passkeyType attestationCertificates } } } }`;
    const input = { displayName, credential: credential ?? (await this.credential(user)) };
    const variables = { user: this.tenant.named(user)?.id ?? user, input, key };
    const answer = await this.#harness().run(query, variables, token);
    expect(answer.errors).toBeUndefined();
    return answer.data.it;
  }
}

interface Asked {
  readonly credential?: unknown;
  readonly displayName?: string;
  readonly key?: string | null;
  readonly token?: TokenOptions;
}
