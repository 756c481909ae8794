// One check of SMS sign-in: a judgement of values that were read, with its source. A value that was not read is
// unknown, never passed.

import type { Access, Requester } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import type {
  GraphCloud,
  SmsSignInCertainty,
  SmsSignInCheck,
  SmsSignInCheckName,
  SmsSignInSource,
} from '../generated/schema.ts';
import type { Fault } from '../graph/fault.ts';
import type { Evidence } from './evidence.ts';
import type { Observed } from './observed.ts';

export type Check = Omit<SmsSignInCheck, '__typename'>;

/** Evidence, and the facts that are the same for all people of a request. */
export interface Facts {
  readonly evidence: Evidence;
  readonly cloud: GraphCloud;
  readonly requester: Requester;
}

/** The finding of a check, before its source is added. */
export interface Found extends Pick<Check, 'outcome' | 'explanation'> {
  readonly certainty?: SmsSignInCertainty;
  readonly remedy?: string;
}

/** A check of a value: calls `judge` if it was read, otherwise the check is unknown. */
export function checkOf<T>(
  check: SmsSignInCheckName,
  source: SmsSignInSource,
  observed: Observed<T>,
  unread: (fault: Fault) => Partial<Check>,
  judge: (value: T) => Found,
): Check {
  const observedAt = new Date(observed.observedAt).toISOString();
  const { outcome } = observed;
  if (!outcome.ok) return { ...unknown(check, source), observedAt, ...unread(outcome.fault) };
  const found = judge(outcome.value);
  const certainty = found.certainty ?? (found.outcome === 'UNKNOWN' ? 'UNKNOWN' : 'CERTAIN');
  return { ...unknown(check, source), observedAt, remedy: null, ...found, certainty };
}

/** A check that needs no read. */
export function fixedCheck(check: SmsSignInCheckName, source: SmsSignInSource, found: Found): Check {
  return { ...unknown(check, source), ...found, certainty: found.certainty ?? 'CERTAIN', remedy: found.remedy ?? null };
}

/** The reason why a read failed, and the permissions that would allow it. */
export function unreadBy({ evidence, requester }: Facts, access: Access): (fault: Fault) => Partial<Check> {
  return (fault) => {
    if (fault.status === 404) return { failure: 'USER_NOT_FOUND', explanation: 'The person was not found.' };
    const error = fromFault(fault, { access, requester, targetId: evidence.user.id });
    const isDenied = error.__typename === 'AccessDeniedError';
    return {
      failure: error.code,
      explanation: isDenied ? 'The caller may not read this.' : 'This could not be read.',
      missingPermissions: isDenied ? error.requiredPermissions : [],
      missingRoles: isDenied ? error.requiredRoles : [],
    };
  };
}

function unknown(check: SmsSignInCheckName, source: SmsSignInSource): Check {
  return {
    check,
    source,
    outcome: 'UNKNOWN',
    certainty: 'UNKNOWN',
    observedAt: null,
    explanation: 'It is not known.',
    remedy: null,
    failure: null,
    missingPermissions: [],
    missingRoles: [],
  };
}
