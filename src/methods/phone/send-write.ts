// Sends one write to a phone and finds out what became of it: the spine's way, for phones.

import type { GatewayContext } from '../../context.ts';
import type { Write } from '../../writes/write.ts';
import { type MethodJudge, type MethodWrite, type SentMethodWrite, sendMethodWrite } from '../send-write.ts';
import { type Phone, phones } from './phone-method.ts';

export { isEmpty, outcomeUncertain, probeOf } from '../send-write.ts';

/** What the phone shows of the write; null where the person has no such phone. */
export type PhoneJudge = MethodJudge<Phone>;

export type SentPhoneWrite =
  /** `phone`: what a look showed, if there was one; `body`: Graph's, if it said so. */
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
