// One object of Graph's beta version that belongs to a person, read and changed by PATCH. Without `GRAPH_BETA` nothing is
// read or sent.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { errorFields, type Member } from '../errors/members.ts';
import { answered } from '../errors/rules.ts';
import { conflictingChange, outcomeUnknown } from '../errors/write-members.ts';
import type { BetaDisabledError, InputViolation } from '../generated/schema.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Fault } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import type { GraphPath, Json } from '../graph/request.ts';
import { type ReplayedRefusals, replayFrom } from '../methods/replay.ts';
import { admitPerson, generalError, throttledOrUnknown, unreadable } from '../methods/target.ts';
import { resolveUserArgument } from '../users/user-argument.ts';
import type { Judgement } from '../writes/judgement.ts';
import { successOf } from '../writes/outcome-of.ts';
import { runWrite } from '../writes/run-write.ts';
import { sendReconciled } from '../writes/send-reconciled.ts';
import type { Write, WriteResult } from '../writes/write.ts';

export interface BetaObject<State> {
  /** Graph's name for it, by which rights are keyed. */
  readonly resource: string;
  path(user: UserRef): GraphPath;
  /** Undefined if the body is invalid. */
  decode(json: unknown): State | undefined;
  /** Graph's access requirements. */
  readonly access: { readonly read: Access; readonly write: Access };
}

export interface BetaChange<State> {
  readonly action: string;
  readonly body: Json;
  readonly judge: (state: State) => Judgement;
  readonly violations: readonly InputViolation[];
  readonly details: readonly string[];
  /** What a refusal whose meaning is known is. */
  readonly refused?: (fault: Fault) => WriteResult | null;
  readonly replayed?: ReplayedRefusals;
}

export interface ChangeArguments {
  readonly userId: string;
  readonly idempotencyKey?: string | null;
}

export function betaDisabled(): Member<BetaDisabledError> {
  const message = 'The gateway does not use the beta version of Microsoft Graph: its operators can set `GRAPH_BETA`.';
  return { __typename: 'BetaDisabledError', ...errorFields('BETA_DISABLED', message) };
}

/** `__typename`: of the object in the schema. */
export async function readBeta<State extends object>(
  context: GatewayContext,
  object: BetaObject<State>,
  __typename: string,
  userId: string,
  // biome-ignore lint/suspicious/noExplicitAny: each query has a union of its own
): Promise<any> {
  const { beta } = context;
  if (beta === null) return betaDisabled();
  const resolved = await resolveUserArgument(context, userId, 'userId');
  if (!resolved.ok) return resolved.error;
  const { user } = resolved;
  const found = await beta.read(object.path(user), object.decode);
  return found.ok ? { __typename, user, ...found.value } : unreadable(context, user, object.access.read, found.fault);
}

/** The success member is named after the mutation. */
export async function changeBeta<State>(
  context: GatewayContext,
  object: BetaObject<State>,
  change: BetaChange<State>,
  args: ChangeArguments,
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has a union of its own
): Promise<any> {
  const { beta } = context;
  if (beta === null) return betaDisabled();
  const { action, judge, details, violations } = change;
  const { resource, access } = object;
  const admitted = await admitPerson(context, action, args, violations);
  if (!admitted.ok) return admitted.error;
  const { user } = admitted;
  const __typename = successOf(action);
  const target = { user, methodId: null };
  const replay = replayFrom({
    resource,
    target,
    access: access.write,
    success: (codes) => ({ __typename, user, reconciled: codes['reconciled'] === true }),
    refusals: change.replayed ?? {},
  });
  const described = { action, target: user, resource, methodId: null, idempotencyKey: args.idempotencyKey, replay };
  const probe: Write['probe'] = async (asking) => {
    if (asking.beta === null) return { judgement: 'cannotTell' };
    const now = await asking.beta.readAgain(object.path(user), object.decode);
    return now.ok ? { judgement: judge(now.value) } : { error: generalError(asking, user, access.read, now.fault) };
  };
  return runWrite<WriteResult>(context, { ...described, details, probe }, async (write) => {
    const sent = await send(context, beta, object, change, write);
    return 'reconciled' in sent ? { __typename, user, ...sent } : sent;
  });
}

async function send<State>(
  context: GatewayContext,
  beta: GraphClient,
  { resource, path, decode, access }: BetaObject<State>,
  { body, judge, refused }: BetaChange<State>,
  write: Write,
): Promise<WriteResult | { readonly reconciled: boolean }> {
  const { operationId, target: user } = write;
  const request = { method: 'PATCH', path: path(user), body, succeedsWith: [204] } as const;
  const became = await sendReconciled<State>(context, write, {
    graph: beta,
    request,
    changes: [request.path],
    readAgain: () => beta.readAgain(request.path, decode),
    judge,
    identify: (state) => JSON.stringify(state),
    accepts: (answer) => answer === undefined || answer === null,
    // What a read shows may be somebody else's newer value.
    mayRepeat: () => false,
  });
  if (became.is === 'applied') return { reconciled: became.reconciled };
  if (became.is === 'unknown') return outcomeUnknown(operationId);
  if (became.is === 'conflict') return conflictingChange({ resource, user, methodId: null });
  if (became.is === 'throttled') return throttledOrUnknown(context, write, access.write, became.fault);
  if (became.is === 'refused') {
    const member = refused?.(became.fault) ?? null;
    if (member !== null) return member;
    if (answered(became.fault, 404)) return unreadable(context, user, access.write, became.fault);
  }
  return generalError(context, user, access.write, became.fault);
}
