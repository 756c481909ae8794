// Sends one write to a phone and finds out what became of it: what all phone mutations have in common.

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import type { AnswerError } from '../../errors/members.ts';
import { conflictingChange, outcomeUnknown } from '../../errors/write-members.ts';
import type { GraphWrite } from '../../graph/request.ts';
import type { Judgement } from '../../writes/judgement.ts';
import { carefully } from '../../writes/perform.ts';
import { type Reconciled, reconcile } from '../../writes/reconcile.ts';
import type { Execution, Inquiry, Write } from '../../writes/write.ts';
import type { Phone, PhoneList } from './phone-method.ts';
import { phoneIn, phonesPath, readPhonesAgain } from './reads.ts';
import { generalError, type WriteTarget } from './write-target.ts';

/** What the phone shows of the write; null where the person has no such phone. */
export type PhoneJudge = (phone: Phone | null) => Judgement;

export interface PhoneWrite {
  readonly target: WriteTarget;
  readonly request: GraphWrite;
  readonly judge: PhoneJudge;
  /** Whether the body of a 2xx is one that Graph documents. */
  readonly accepts: (body: unknown) => boolean;
  /** As `SentWrite.mayRepeat`, of the one phone. */
  readonly mayRepeat: (shown: Phone | null) => boolean;
  /** What Graph asks for. */
  readonly access: Access;
}

export type SentPhoneWrite =
  /** `phone`: what a look showed, if there was one; `body`: Graph's, if it said so. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly phone: Phone | null; readonly body: unknown }
  | Extract<Reconciled<PhoneList>, { is: 'refused' }>
  | {
      readonly is: 'undecided';
      readonly error:
        | AnswerError
        | ReturnType<typeof outcomeUnknown>
        | ReturnType<typeof conflictingChange<WriteTarget>>;
    };

/** A 204. */
export const isEmpty = (body: unknown): boolean => body === undefined || body === null;

const executions: Readonly<Record<Reconciled<PhoneList>['is'], Execution>> = {
  applied: 'applied',
  refused: 'refused',
  notExecuted: 'none',
  // Refused for the moment, and not to be sent into what somebody else has written.
  conflict: 'refused',
  unknown: 'unknown',
};

export async function sendWrite(
  context: GatewayContext,
  { operationId, action, details, progress }: Write,
  { target, request, judge, accepts, mayRepeat, access }: PhoneWrite,
): Promise<SentPhoneWrite> {
  const { graph, operations } = context;
  const { user, methodId } = target;
  const changes = [phonesPath(user.id)];
  progress.execution = 'unknown';
  // Two writes with numbers are taken for different ones: no number is kept.
  const what = details === undefined ? action : operationId;
  const recent = context.recentWrites.begin(context.caller.tenantId, `${user.id} ${methodId}`, what);
  progress.mayShowOlder = recent.mayShowOlder;
  const found = await reconcile(
    {
      outcome: await operations.inTurn(context, operationId, () => graph.write(operationId, request, changes)),
      readAgain: () => readPhonesAgain(graph, user),
      resend: () => graph.resend(operationId, request, changes),
      judge: (phones) => carefully(judge(phoneIn(phones, methodId)), progress),
      accepts,
      identify: (phones) => JSON.stringify(phoneIn(phones, methodId)),
      mayRepeat: (phones) => mayRepeat(phoneIn(phones, methodId)),
    },
    context.patience,
  );
  recent.end();
  progress.execution = executions[found.is];
  if (found.is === 'refused') return found;
  if (found.is === 'applied') {
    const phone = found.reconciled ? phoneIn(found.state, methodId) : null;
    return { is: 'applied', reconciled: found.reconciled, phone, body: found.reconciled ? null : found.body };
  }
  return { is: 'undecided', error: errorOf(found) };

  function errorOf(undecided: Exclude<Reconciled<PhoneList>, { is: 'applied' | 'refused' }>) {
    if (undecided.is === 'conflict') return conflictingChange({ user, methodId });
    if (undecided.is === 'unknown') return outcomeUnknown(operationId);
    return generalError(context, user, access, undecided.fault);
  }
}

/** A write that Graph refused, and of which it cannot be told whether an earlier sending, or the refused one, took effect. */
export function outcomeNotTold({ operationId, progress }: Write): ReturnType<typeof outcomeUnknown> {
  progress.execution = 'unknown';
  return outcomeUnknown(operationId);
}

/** For `Query.operation`: one look, with the rights of the caller that asks. */
export function inquiryInto(target: WriteTarget, judge: PhoneJudge, access: Access): Inquiry {
  return async (context) => {
    const phones = await readPhonesAgain(context.graph, target.user);
    if (phones.ok) return { judgement: judge(phoneIn(phones.value, target.methodId)) };
    return { error: generalError(context, target.user, access, phones.fault) };
  };
}
