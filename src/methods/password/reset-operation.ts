// Graph's record of a password reset that it accepted: read exactly where Graph says that it is.
// https://learn.microsoft.com/graph/api/longrunningoperation-get

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import type { PasswordResetRefusalCause } from '../../generated/schema.ts';
import type { UserRef } from '../../graph/ids.ts';
import type { GraphPath } from '../../graph/request.ts';
import { pollUntil } from '../../writes/read-back.ts';
import type { OutcomeProbe } from '../../writes/write.ts';
import { generalError } from '../target.ts';
import { causeIn } from './reset-refusals.ts';

export type ResetState =
  | { readonly is: 'succeeded' }
  | { readonly is: 'failed'; readonly cause: PasswordResetRefusalCause }
  /** Running, or in a state that only a newer Graph has. */
  | { readonly is: 'open' };

const access: Access = {
  delegated: ['UserAuthenticationMethod.Read.All'],
  application: [],
  roles: ['Authentication Administrator', 'Privileged Authentication Administrator'],
  rolesForSelf: true,
};

const operation = z.object({ status: z.string(), statusDetail: z.string().max(16_384).nullish() });

// The text of Graph ends here: it may repeat what was sent.
function decode(json: unknown): ResetState | undefined {
  const found = operation.safeParse(json).data;
  if (found === undefined) return undefined;
  if (found.status === 'succeeded') return { is: 'succeeded' };
  if (found.status !== 'failed') return { is: 'open' };
  return { is: 'failed', cause: causeIn((pattern) => pattern.test(found.statusDetail ?? '')) ?? 'UNKNOWN' };
}

/** `open` if Graph does not tell its end in time. */
export async function followReset({ graph, pollSchedule }: GatewayContext, place: GraphPath): Promise<ResetState> {
  const last = await pollUntil(
    () => graph.readAgain(place, decode),
    ({ is }) => is !== 'open',
    pollSchedule,
  );
  return last?.ok ? last.value : { is: 'open' };
}

/** Of a reset that may have been accepted. Holds no password, since probes are kept for a day. */
export interface AcceptedReset {
  /** Null while Graph has named none. */
  place: GraphPath | null;
}

/** For a later request, with the rights of its caller. */
export function probeOfReset(user: UserRef, reset: AcceptedReset): OutcomeProbe {
  return async ({ graph, caller }) => {
    const { place } = reset;
    if (place === null) return { judgement: 'cannotTell' };
    const now = await graph.readAgain(place, decode);
    if (!now.ok) return { error: generalError({ caller }, user, access, now.fault) };
    if (now.value.is === 'open') return { judgement: 'cannotTell' };
    return { judgement: now.value.is === 'succeeded' ? 'applied' : 'notApplied' };
  };
}
