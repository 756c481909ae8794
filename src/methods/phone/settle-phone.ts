// Sends one write to a phone and finds out what became of it: what all phone mutations have in common.

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { conflictingChange, outcomeUnknown } from '../../errors/write-members.ts';
import type { FailureClass } from '../../graph/failure-class.ts';
import type { Fault } from '../../graph/fault.ts';
import type { GraphWrite } from '../../graph/request.ts';
import type { Inquiry } from '../../writes/operations.ts';
import type { Write } from '../../writes/perform.ts';
import { type Judgement, settle } from '../../writes/settle.ts';
import type { Phone } from './phone-method.ts';
import { phoneIn, phonesPath, readPhonesAgain } from './reads.ts';
import { generalError, type WriteTarget } from './write-target.ts';

/** What the phone shows of the write; null where the person has no such phone. */
export type PhoneJudge = (phone: Phone | null, doubt: FailureClass) => Judgement;

export interface PhoneWrite {
  readonly target: WriteTarget;
  readonly request: GraphWrite;
  readonly judge: PhoneJudge;
}

export type SettledPhone =
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly phone: Phone | null }
  | { readonly is: 'refused'; readonly fault: Fault; readonly resent: boolean }
  | {
      readonly is: 'undecided';
      readonly error: ReturnType<typeof outcomeUnknown> | ReturnType<typeof conflictingChange<WriteTarget>>;
    };

export async function settlePhone(
  context: GatewayContext,
  { operationId }: Write,
  { target, request, judge }: PhoneWrite,
): Promise<SettledPhone> {
  const { graph } = context;
  const { user, methodId } = target;
  const changes = [phonesPath(user.id)];
  const settled = await settle(
    {
      outcome: await graph.write(operationId, request, changes),
      readAgain: () => readPhonesAgain(graph, user),
      resend: () => graph.resend(operationId, request, changes),
      judge: (phones, doubt) => judge(phoneIn(phones, methodId), doubt),
      identify: (phones) => JSON.stringify(phoneIn(phones, methodId)),
    },
    context.patience,
  );
  if (settled.is === 'applied') {
    const phone = settled.state === null ? null : phoneIn(settled.state, methodId);
    return { is: 'applied', reconciled: settled.reconciled, phone };
  }
  if (settled.is === 'refused') return settled;
  const error = settled.is === 'conflict' ? conflictingChange({ user, methodId }) : outcomeUnknown(operationId);
  return { is: 'undecided', error };
}

/** For `Query.operation`: one look, with the rights of whoever asks. */
export function inquiryInto(target: WriteTarget, judge: PhoneJudge, access: Access): Inquiry {
  return async (context) => {
    const phones = await readPhonesAgain(context.graph, target.user);
    if (phones.ok) return { judgement: judge(phoneIn(phones.value, target.methodId), 'AMBIGUOUS') };
    return { error: generalError(context, target.user, access, phones.fault) };
  };
}
