// `Mutation.addEmailMethod`, `Mutation.addEmailMethods` and `Mutation.updateEmailMethod`. An address is never stored: neither with an idempotency
// key nor in the audit log.
// https://learn.microsoft.com/graph/api/authentication-post-emailmethods
// https://learn.microsoft.com/graph/api/emailauthenticationmethod-update

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { errorFields, type Member, violationOf } from '../../errors/members.ts';
import { tellsNothing } from '../../errors/rules.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { EmailMethodAlreadyExistsError } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { UserRef } from '../../graph/ids.ts';
import type { GraphWrite } from '../../graph/request.ts';
import { runWrite } from '../../writes/run-write.ts';
import type { Write, WriteResult } from '../../writes/write.ts';
import { forEachTarget } from '../bulk.ts';
import { methodNotFound } from '../refusals.ts';
import { replayFrom } from '../replay.ts';
import { isEmpty, type MethodJudge, outcomeUncertain, probeOf, sendMethodWrite } from '../send-write.ts';
import { admitPerson, admitTarget, generalError, readBack, type WriteTarget } from '../target.ts';
import { addAccess, type Email, emailMethodId, emails, updateAccess } from './email-method.ts';

interface Saving {
  readonly action: 'addEmailMethod' | 'updateEmailMethod';
  readonly target: WriteTarget;
  readonly emailAddress: string;
  readonly request: GraphWrite;
  readonly access: Access;
  readonly idempotencyKey: string | null | undefined;
}

// One @, a domain with a dot, no character that needs quoting. Graph validates everything else.
const grammar = /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@"(),:;<>[\\\]]{1,190}\.[^\s@".(),:;<>[\\\]]{2,63}$/;

const violationsOf = (emailAddress: string) =>
  grammar.test(emailAddress)
    ? []
    : [violationOf('input.emailAddress', 'MALFORMED_EMAIL_ADDRESS', 'must be an e-mail address')];

export const addEmailMethod: NonNullable<MutationResolvers['addEmailMethod']> = async (_root, args, context) => {
  const { emailAddress } = args.input;
  const admitted = await admitPerson(context, 'addEmailMethod', args, violationsOf(emailAddress));
  if (!admitted.ok) return admitted.error;
  return add(context, { user: admitted.user, emailAddress }, args.idempotencyKey);
};

export const addEmailMethods: NonNullable<MutationResolvers['addEmailMethods']> = (_root, args, context) =>
  forEachTarget(context, args.targets, args.idempotencyKey ?? null, {
    action: 'addEmailMethods',
    spelling: ({ emailAddress }) => emailAddress,
    async admit(target) {
      const { userId, emailAddress, idempotencyKey = null } = target;
      const named = { userId, idempotencyKey };
      const admitted = await admitPerson(context, 'addEmailMethod', named, violationsOf(emailAddress));
      return admitted.ok ? { ok: true, value: { user: admitted.user, emailAddress } } : admitted;
    },
    subject: ({ user, emailAddress }) => JSON.stringify([user.id, emailAddress]),
    decide: add,
  });

interface Adding {
  readonly user: UserRef;
  readonly emailAddress: string;
}

function add(context: GatewayContext, { user, emailAddress }: Adding, idempotencyKey: string | null | undefined) {
  const target = { user, methodId: emailMethodId };
  const request = { method: 'POST', path: emails.paths.list(user.id), body: { emailAddress } } as const;
  return save(context, { action: 'addEmailMethod', target, emailAddress, request, access: addAccess, idempotencyKey });
}

export const updateEmailMethod: NonNullable<MutationResolvers['updateEmailMethod']> = async (_root, args, context) => {
  const { emailAddress } = args.input;
  const admitted = await admitTarget(context, emails, 'updateEmailMethod', args, violationsOf(emailAddress));
  if (!admitted.ok) return admitted.error;
  const target = admitted.value;
  const path = emails.paths.one(target.user.id, target.methodId);
  const request = { method: 'PATCH', path, body: { emailAddress } } as const;
  const { idempotencyKey } = args;
  const saving = { action: 'updateEmailMethod', target, emailAddress, request, access: updateAccess } as const;
  return save(context, { ...saving, idempotencyKey });
};

// biome-ignore lint/suspicious/noExplicitAny: each mutation has a union of its own
async function save(context: GatewayContext, saving: Saving): Promise<any> {
  const { action, target, emailAddress, request, access, idempotencyKey } = saving;
  const { user, methodId } = target;
  const judge: MethodJudge<Email> = (email) =>
    email?.emailAddress?.toLowerCase() === emailAddress.toLowerCase() ? 'applied' : 'notApplied';
  const probe = probeOf(emails, target, judge);
  const isAdding = action === 'addEmailMethod';
  const __typename = isAdding ? 'AddEmailMethodSuccess' : 'UpdateEmailMethodSuccess';
  const replay = replayFrom({
    resource: emails.collection,
    target,
    access,
    success: ({ reconciled }) => ({ __typename, user, methodId, reconciled: reconciled === true }),
    refusals: { EmailMethodAlreadyExistsError: ({ requestId }) => alreadyExists(requestId) },
  });
  const described = { action, target: user, resource: emails.collection, methodId, idempotencyKey, probe, replay };
  const accepts = (body: unknown) =>
    (!isAdding && isEmpty(body)) || judge(emails.decodeOne(body, user) ?? null) === 'applied';
  const result = await runWrite<WriteResult>(context, { ...described, details: [emailAddress] }, async (write) => {
    // Graph never adds a second address, so adding may be repeated. An update may not: the shown address may be newer.
    const sending = { target, request, judge, accepts, mayRepeat: () => isAdding, access };
    const sent = await sendMethodWrite(context, write, emails, sending);
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refused(context, write, saving, sent.fault, sent.isSecond);
    return { __typename, user, methodId, reconciled: sent.reconciled };
  });
  return result.__typename === __typename ? { ...result, judge } : result;
}

async function refused(
  context: GatewayContext,
  write: Write,
  { action, target, access }: Saving,
  fault: Fault,
  isSecond: boolean,
): Promise<WriteResult> {
  // The existing address may be the one that the first attempt saved.
  if (isSecond) return outcomeUncertain(write);
  if (!tellsNothing(fault)) return generalError(context, target.user, access, fault);
  const back = await readBack(context, emails, target, access, fault);
  if (!back.ok) return back.error;
  if (action === 'updateEmailMethod' && back.found === null) return methodNotFound(fault.requestId);
  if (action === 'addEmailMethod' && back.found !== null) {
    return alreadyExists(fault.requestId);
  }
  return generalError(context, target.user, access, fault);
}

function alreadyExists(requestId: string | null): Member<EmailMethodAlreadyExistsError> {
  const message = 'The person already has an e-mail address: update it instead.';
  return {
    __typename: 'EmailMethodAlreadyExistsError',
    ...errorFields('EMAIL_METHOD_ALREADY_EXISTS', message, requestId),
  };
}
