// Mutation.revokeSignInSessions: one POST without a body. No read proves its effect, and a second execution does no harm:
// after a lost response it is sent again.
// https://learn.microsoft.com/graph/api/user-revokesigninsessions

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { userNotFound } from '../errors/members.ts';
import { outcomeUnknown } from '../errors/write-members.ts';
import type { Resolvers, ResolversTypes, ResolversUnionTypes } from '../generated/resolvers.ts';
import type { Fault } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import { replayFrom } from '../methods/replay.ts';
import { admitPerson, generalError, throttledOrUnknown } from '../methods/target.ts';
import { sessions } from '../policy/resources.ts';
import { readAccount } from '../readiness/account.ts';
import { executions } from '../writes/executions.ts';
import { runWrite } from '../writes/run-write.ts';
import { sendTwice } from '../writes/send-twice.ts';
import type { Write } from '../writes/write.ts';

type Result = ResolversUnionTypes<ResolversTypes>['RevokeSignInSessionsResult'];

const action = 'revokeSignInSessions';

// Roles with `microsoft.directory/users/invalidateAllRefreshTokens`:
// https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
const access: Access = {
  delegated: ['User.RevokeSessions.All'],
  application: ['User.RevokeSessions.All'],
  roles: [
    'Helpdesk Administrator',
    'Authentication Administrator',
    'User Administrator',
    'Privileged Authentication Administrator',
  ],
};

// The page shows 200 with `value: true`, and names a known issue: the status is another one at times.
const isRevoked = (body: unknown): boolean => body == null || (body as { readonly value?: unknown }).value === true;

const success = (user: UserRef) => ({ __typename: 'RevokeSignInSessionsSuccess', user }) as const;

export const sessionResolvers = {
  Mutation: {
    async revokeSignInSessions(_root, args, context) {
      const admitted = await admitPerson(context, action, args);
      return admitted.ok ? revoke(context, admitted.user, args.idempotencyKey) : admitted.error;
    },
  },
  RevokeSignInSessionsSuccess: {
    async isExternalUser({ user }, _args, { graph }) {
      const account = await readAccount(graph, user);
      return account.ok ? account.value.external : null;
    },
  },
} satisfies Resolvers;

function revoke(context: GatewayContext, user: UserRef, idempotencyKey: string | null | undefined) {
  const target = { user, methodId: null };
  const replay = replayFrom({ resource: sessions, target, access, success: () => success(user) });
  const described = { action, target: user, resource: sessions, methodId: null, idempotencyKey, replay };
  return runWrite<Result>(context, { ...described, mayRepeat: true }, async (write) => send(context, write, user));
}

async function send(context: GatewayContext, write: Write, user: UserRef): Promise<Result> {
  const { operationId, progress } = write;
  const { graph, operations } = context;
  const request = {
    method: 'POST',
    path: path`/users/${user.id}/revokeSignInSessions`,
    succeedsWith: [200, 204],
  } as const;
  progress.execution = 'unknown';
  const became = await sendTwice(
    {
      send: () => operations.inTurn(context, operationId, () => graph.write(operationId, request, [])),
      resend: () => graph.resend(operationId, request, []),
      accepts: isRevoked,
    },
    context.pollSchedule,
  );
  progress.execution = executions[became.is];
  if (became.is === 'applied') return success(user);
  if (became.is === 'unknown') return outcomeUnknown(operationId);
  if (became.is === 'throttled') return throttledOrUnknown(context, write, access, became.fault);
  return refusal(context, user, became.fault);
}

function refusal(context: GatewayContext, user: UserRef, fault: Fault): Result {
  return fault.status === 404 ? userNotFound(fault.requestId) : generalError(context, user, access, fault);
}
