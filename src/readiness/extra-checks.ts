// The checks that are made of one person alone, and on request. Pure.

import type { Access } from '../errors/access.ts';
import type { Fault } from '../graph/fault.ts';
import { type Check, checkOf, type Facts, type Found, fixedCheck, unreadBy } from './check.ts';
import { type Demand, demandOf } from './conditional-access.ts';
import { maxSignIns } from './extra-reads.ts';

/** https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate */
const conditionalAccessAccess: Access = {
  delegated: ['Policy.Read.ConditionalAccess'],
  application: ['Policy.Read.ConditionalAccess'],
  roles: ['Global Reader', 'Security Reader'],
  rolesForSelf: true,
};

/** https://learn.microsoft.com/graph/api/signin-list */
const signInAccess: Access = {
  delegated: ['AuditLog.Read.All'],
  application: ['AuditLog.Read.All'],
  roles: ['Reports Reader', 'Security Reader', 'Global Reader'],
  rolesForSelf: true,
};

/** https://learn.microsoft.com/graph/api/domain-get */
const domainAccess: Access = { delegated: ['Domain.Read.All'], application: ['Domain.Read.All'], roles: [] };

const byDemand: Readonly<Record<Demand, Found>> = {
  NOTHING_MORE: {
    outcome: 'PASSES',
    certainty: 'DERIVED',
    explanation:
      'No Conditional Access policy demands more than SMS for Microsoft Teams, as far as place, device and risk do not matter.',
  },
  MORE_OR_ELSE: {
    outcome: 'WARNS',
    certainty: 'DERIVED',
    explanation:
      'A Conditional Access policy demands more than SMS for Microsoft Teams, or something else, such as a managed device.',
    remedy: 'Let the person use what the policy takes instead, or change the policy.',
  },
  MORE: {
    outcome: 'BLOCKS',
    certainty: 'DERIVED',
    explanation: 'A Conditional Access policy demands more than SMS, or blocks, for Microsoft Teams.',
    remedy: 'Exclude the person from the policy, or let them sign in with a stronger method.',
  },
};

export function conditionalAccessCheck(facts: Facts): Check {
  const { conditionalAccess } = facts.evidence;
  if (conditionalAccess === undefined)
    return fixedCheck('CONDITIONAL_ACCESS', 'NONE', {
      outcome: 'NOT_CHECKED',
      certainty: 'UNKNOWN',
      explanation:
        'Not checked. SMS sign-in does not satisfy a policy that demands multifactor authentication or an authentication strength.',
      remedy: 'Read it with `alsoRead`, for one person at a time.',
    });
  const unread = unreadBy(facts, conditionalAccessAccess);
  return checkOf('CONDITIONAL_ACCESS', 'CONDITIONAL_ACCESS', conditionalAccess, unread, (policies) => {
    const demands = policies.map(demandOf);
    const [worst = 'NOTHING_MORE'] = (['MORE', 'MORE_OR_ELSE'] as const).filter((demand) => demands.includes(demand));
    return byDemand[worst];
  });
}

export function lastFailedSignInCheck(facts: Facts): Check {
  const { signIns } = facts.evidence;
  if (signIns === undefined)
    return fixedCheck('LAST_FAILED_SIGN_IN', 'NONE', {
      outcome: 'NOT_CHECKED',
      certainty: 'UNKNOWN',
      explanation: 'Not checked.',
      remedy: 'Read it with `alsoRead`, for one person at a time.',
    });
  return checkOf('LAST_FAILED_SIGN_IN', 'SIGN_IN_LOG', signIns, unreadLog(facts), (found) => {
    const failed = found.find(({ errorCode }) => errorCode !== 0);
    if (failed !== undefined)
      return {
        outcome: 'INFORMS',
        explanation: `The last sign-in that failed, at ${failed.at}, ended with error ${failed.errorCode}.`,
        remedy: `Look the error up: https://login.microsoftonline.com/error?code=${failed.errorCode}`,
      };
    return found.length === 0
      ? { outcome: 'INFORMS', explanation: 'The log holds no sign-in of this person.' }
      : { outcome: 'PASSES', explanation: `None of the last sign-ins failed, of at most ${maxSignIns}.` };
  });
}

// Graph refuses tenants without a premium licence as it refuses callers:
// https://learn.microsoft.com/graph/api/resources/signin
function unreadLog(facts: Facts): (fault: Fault) => Partial<Check> {
  const unread = unreadBy(facts, signInAccess);
  return (fault) =>
    fault.codes.includes('Authentication_RequestFromNonPremiumTenantOrB2CTenant')
      ? { failure: 'LICENCE_REQUIRED', explanation: 'Microsoft Entra ID P1 is needed to read the sign-in log.' }
      : unread(fault);
}

/** What the domain adds to where the account is from; null where it was not read. */
export function domainCheck(facts: Facts, account: Check): Check {
  const { isFederated } = facts.evidence;
  if (isFederated === undefined) return account;
  const check = checkOf('SYNCHRONISATION', 'DOMAIN', isFederated, unreadBy(facts, domainAccess), (federated) => {
    if (federated === null) return { outcome: 'UNKNOWN', explanation: 'The domain signs in in a way not documented.' };
    if (!federated)
      return { outcome: 'PASSES', explanation: 'The domain of the sign-in name is managed in the cloud.' };
    return {
      outcome: 'INFORMS',
      explanation:
        'The domain of the sign-in name is federated. SMS sign-in happens in the cloud and does not reach the federated sign-in service.',
    };
  });
  return check.outcome === 'PASSES' && account.outcome !== 'PASSES' ? account : check;
}
