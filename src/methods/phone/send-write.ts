// Sends one write to a phone and determines its outcome, through the shared `sendMethodWrite`.

import type { GatewayContext } from '../../context.ts';
import type { Write } from '../../writes/write.ts';
import { type MethodJudge, type MethodWrite, type SentMethodWrite, sendMethodWrite } from '../send-write.ts';
import { type Phone, phones } from './phone-method.ts';

export { isEmpty, outcomeUncertain, probeOf } from '../send-write.ts';

/** Judges what the phone proves about the write; null stands for a missing phone. */
export type PhoneJudge = MethodJudge<Phone>;

export type SentPhoneWrite =
  /** `phone`: from a read-back, if there was one; `body`: of Graph's response, if Graph confirmed it. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly phone: Phone | null; readonly body: unknown }
  | Exclude<SentMethodWrite<Phone>, { is: 'applied' }>;

export async function sendWrite(
  context: GatewayContext,
  write: Write,
  sending: MethodWrite<Phone>,
): Promise<SentPhoneWrite> {
  const sent = await sendMethodWrite(context, write, phones, sending);
  if (sent.is !== 'applied') return sent;
  const { is, reconciled, found, body } = sent;
  return { is, reconciled, phone: found, body };
}
