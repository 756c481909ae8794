// Mutation.resetPassword. Graph accepts it, shows a generated password in that one answer, and tells elsewhere how it ends.
// No read shows which password somebody has, so nothing is sent twice and a lost answer stays unknown.
// https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { violation } from '../../errors/members.ts';
import { classify, tellsNothing } from '../../errors/rules.ts';
import { outcomeUnknown } from '../../errors/write-members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { Fault } from '../../graph/fault.ts';
import type { UserRef } from '../../graph/ids.ts';
import { operationOf } from '../../graph/location.ts';
import { type GraphWrite, path } from '../../graph/request.ts';
import { executions } from '../../writes/executions.ts';
import { runWrite } from '../../writes/run-write.ts';
import { sendOnce } from '../../writes/send-twice.ts';
import type { Write, WriteResult } from '../../writes/write.ts';
import { administrators } from '../access.ts';
import { secretAlreadyIssued, secretLost } from '../issue.ts';
import { mixedPath } from '../mixed-list.ts';
import { methodNotFound } from '../refusals.ts';
import { replayFrom } from '../replay.ts';
import { admitPerson, generalError, readBack, throttledOrUnknown } from '../target.ts';
import { passwordMethodId, passwords } from './password-method.ts';
import { type AcceptedReset, followReset, probeOfReset } from './reset-operation.ts';
import { replayed, resetPending, resetRefused, rules } from './reset-refusals.ts';

const action = 'resetPassword';
const success = 'ResetPasswordSuccess';
const access: Access = {
  delegated: ['UserAuthenticationMethod.ReadWrite.All'],
  application: [],
  roles: [...administrators, 'Password Administrator', 'Helpdesk Administrator', 'User Administrator'],
  rolesForSelf: true,
};
const maxLength = 256;
const answer = z.object({ newPassword: z.string().min(1).max(maxLength) });

/** A reset as this request knows it: what it shows never passes what keeps or records an outcome. */
interface Reset {
  readonly user: UserRef;
  /** Null: Graph generates one. */
  readonly chosen: string | null;
  readonly operation: AcceptedReset;
  generated?: string;
  /** The member for the request that Graph answered, but for the generated password. */
  own?: WriteResult;
}

export const resetPassword: NonNullable<MutationResolvers['resetPassword']> = async (_root, args, context) => {
  const { userId, input, idempotencyKey } = args;
  const chosen = input?.newPassword ?? null;
  const isFine = chosen === null || (chosen.length > 0 && chosen.length <= maxLength);
  const violations = isFine ? [] : [violation('input.newPassword', 'MALFORMED_PASSWORD')];
  const admitted = await admitPerson(context, action, { userId, idempotencyKey: idempotencyKey ?? null }, violations);
  if (!admitted.ok) return admitted.error;
  const { user } = admitted;
  if (user.id === context.caller.objectId) return resetRefused('OWN_ACCOUNT', null);
  return reset(context, { user, chosen, operation: { place: null } }, idempotencyKey);
};

async function reset(
  context: GatewayContext,
  it: Reset,
  idempotencyKey: string | null | undefined,
  // biome-ignore lint/suspicious/noExplicitAny: the union of this mutation
): Promise<any> {
  const { user, chosen } = it;
  const target = { user, methodId: passwordMethodId };
  const resource = passwords.collection;
  const replay = replayFrom({
    resource,
    target,
    access,
    success: (codes) => succeeded(user, codes['reconciled'] === true && codes['shows'] !== true),
    refusals: replayed,
  });
  const described = {
    action,
    target: user,
    resource,
    issues: true,
    methodId: passwordMethodId,
    idempotencyKey,
    replay,
  };
  const details = chosen === null ? [] : [chosen];
  const probe = probeOfReset(user, it.operation);
  // Nobody has seen a password of a reset that Graph throttled.
  const result = await runWrite<WriteResult>(
    context,
    { ...described, details, probe, mayRepeat: true },
    async (write) => send(context, write, it),
  );
  return shownOf(it, result);
}

function shownOf({ user, chosen, generated, own }: Reset, result: WriteResult) {
  if (own !== undefined && generated !== undefined) return { ...own, newPassword: generated };
  if (result.__typename !== success || chosen !== null) return result;
  const what = { user, methodId: passwordMethodId };
  return (result as ReturnType<typeof succeeded>).reconciled ? secretLost(what) : secretAlreadyIssued(what);
}

/** `reconciled`: nobody has seen what Graph generated. */
function succeeded(user: UserRef, reconciled: boolean) {
  return { __typename: success, user, reconciled };
}

async function send(context: GatewayContext, write: Write, it: Reset): Promise<WriteResult> {
  const { user, chosen, operation } = it;
  const { operationId, progress } = write;
  const { graph, operations } = context;
  const request: GraphWrite = {
    method: 'POST',
    path: path`/users/${user.id}/authentication/methods/${passwordMethodId}/resetPassword`,
    body: chosen === null ? {} : { newPassword: chosen },
    succeedsWith: [202],
  };
  const changes = [passwords.paths.list(user.id), mixedPath(user.id)];
  progress.execution = 'unknown';
  const became = await sendOnce({
    async send() {
      const outcome = await operations.inTurn(context, operationId, () => graph.write(operationId, request, changes));
      operation.place = outcome.ok ? operationOf(user.id, outcome.location) : null;
      return outcome;
    },
    accepts: () => true,
  });
  progress.execution = executions[became.is];
  if (became.is === 'applied') return accepted(context, write, it, became.body);
  if (became.is === 'unknown') return outcomeUnknown(operationId);
  if (became.is === 'throttled') return throttledOrUnknown(context, write, access, became.fault);
  return refusal(context, user, became.fault);
}

async function accepted(context: GatewayContext, write: Write, it: Reset, body: unknown): Promise<WriteResult> {
  const { user, chosen, operation } = it;
  const { operationId, progress } = write;
  const ended = operation.place === null ? ({ is: 'open' } as const) : await followReset(context, operation.place);
  if (ended.is === 'failed') {
    progress.execution = 'refused';
    return resetRefused(ended.cause, null);
  }
  const generated = chosen === null ? answer.safeParse(body).data?.newPassword : undefined;
  if (generated !== undefined) it.generated = generated;
  const shows = generated !== undefined;
  if (ended.is === 'open') progress.execution = 'unknown';
  it.own =
    ended.is === 'open'
      ? resetPending(user, operationId, shows, operation.place)
      : succeeded(user, chosen === null && !shows);
  return it.own;
}

async function refusal(context: GatewayContext, user: UserRef, fault: Fault): Promise<WriteResult> {
  const member = classify(rules, fault);
  if (member !== null) return member(fault);
  if (!tellsNothing(fault)) return generalError(context, user, access, fault);
  const back = await readBack(context, passwords, { user, methodId: passwordMethodId }, access, fault);
  if (!back.ok) return back.error;
  return back.found === null ? methodNotFound(fault.requestId) : generalError(context, user, access, fault);
}
