// Mutation.requestFido2CreationOptions. Changes nothing at Graph but is no query: the challenge of each answer is new,
// belongs to one person, and is treated as a secret. It is never shared, stored or logged.
// https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { graphUnavailable, userNotFound } from '../../errors/members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { Fault } from '../../graph/fault.ts';
import type { UserRef } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { runWrite } from '../../writes/run-write.ts';
import type { WriteResult } from '../../writes/write.ts';
import { administrators } from '../access.ts';
import { admitPerson, generalError } from '../target.ts';
import { fido2Keys } from './fido2-method.ts';
import { refusedOptions } from './registration-refusals.ts';

const action = 'requestFido2CreationOptions';
const success = 'RequestFido2CreationOptionsSuccess';
const permissions = ['UserAuthMethod-Passkey.ReadWrite.All'];
const access: Access = {
  delegated: permissions,
  application: permissions,
  roles: ['Global Reader', ...administrators],
};

const base64url = z.string().regex(/^[\w-]{1,4096}$/);
const named = z.looseObject({ type: z.string() });
const answer = z.object({
  challengeTimeoutDateTime: z.iso.datetime({ offset: true }),
  publicKey: z.looseObject({
    rp: z.looseObject({ id: z.string().min(1), name: z.string() }),
    user: z.looseObject({ id: base64url, name: z.string(), displayName: z.string() }),
    challenge: base64url,
    pubKeyCredParams: z.array(named.extend({ alg: z.int() })).min(1),
    excludeCredentials: z.array(named.extend({ id: base64url })).nullish(),
  }),
});

interface Options {
  readonly expiresAt: string;
  readonly publicKey: object;
}

export const requestFido2CreationOptions: NonNullable<MutationResolvers['requestFido2CreationOptions']> = async (
  _root,
  { userId },
  context,
) => {
  const admitted = await admitPerson(context, action, { userId });
  return admitted.ok ? request(context, admitted.user) : admitted.error;
};

// biome-ignore lint/suspicious/noExplicitAny: each mutation has a union of its own
async function request(context: GatewayContext, user: UserRef): Promise<any> {
  const { graph, operations } = context;
  const known: { options?: Options } = {};
  const described = { action, target: user, resource: fido2Keys.collection, issues: true, methodId: null };
  // Nothing of an answer is kept: a repeated request has to request new options.
  const replay = () => graphUnavailable(null);
  const result = await runWrite<WriteResult>(context, { ...described, replay }, async ({ operationId, progress }) => {
    const request = {
      method: 'GET',
      path: path`/users/${user.id}/authentication/fido2Methods/creationOptions`,
      succeedsWith: [200],
    } as const;
    const sent = await operations.inTurn(context, operationId, () => graph.write(operationId, request, []));
    if (!sent.ok) return refused(context, user, sent.fault);
    const options = decode(sent.value);
    if (options === undefined) return graphUnavailable(sent.requestId ?? null);
    progress.execution = 'applied';
    known.options = options;
    return { __typename: success, user };
  });
  return known.options === undefined ? result : { __typename: success, user, ...known.options };
}

async function refused(context: GatewayContext, user: UserRef, fault: Fault): Promise<WriteResult> {
  const member = await refusedOptions(context, fault);
  if (member !== null) return member;
  return fault.status === 404 ? userNotFound(fault.requestId) : generalError(context, user, access, fault);
}

function decode(body: unknown): Options | undefined {
  const found = answer.safeParse(body).data;
  if (found === undefined) return undefined;
  return { expiresAt: found.challengeTimeoutDateTime, publicKey: plain(found.publicKey) as object };
}

/** Without OData's annotations, and without nulls, which browsers take for values. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, inner]) => inner !== null && !name.includes('@odata.'));
  return Object.fromEntries(kept.map(([name, inner]) => [name, plain(inner)]));
}
