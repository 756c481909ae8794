// The checks of the person and the account. Pure.

import type { Access } from '../errors/access.ts';
import type { SmsSignInCheckName } from '../generated/schema.ts';
import type { Account } from './account.ts';
import { type Check, checkOf, type Facts, type Found, fixedCheck, unreadBy } from './check.ts';
import { domainCheck } from './extra-checks.ts';

/** https://learn.microsoft.com/graph/api/user-get, for properties beside names. */
const accountAccess: Access = { delegated: ['User.Read.All'], application: ['User.Read.All'], roles: [] };

/** Graph omits properties that the caller's permissions do not cover. */
const leftOut = (what: string): Found => ({
  outcome: 'UNKNOWN',
  explanation: `Microsoft Graph does not show ${what}.`,
});

export function personExists(facts: Facts): Check {
  const { account, phones } = facts.evidence;
  const isMissing = [account, phones].some(({ outcome }) => !outcome.ok && outcome.fault.status === 404);
  const isThere = account.outcome.ok || phones.outcome.ok;
  const source = account.outcome.ok || !phones.outcome.ok ? 'ACCOUNT' : 'PHONES';
  const observed = source === 'ACCOUNT' ? account : phones;
  if (!isMissing && !isThere)
    return checkOf('PERSON_EXISTS', source, account, unreadBy(facts, accountAccess), () => leftOut('it'));
  return {
    ...fixedCheck(
      'PERSON_EXISTS',
      source,
      isThere ? { outcome: 'PASSES', explanation: 'The person is in the tenant.' } : missing(facts),
    ),
    observedAt: new Date(observed.observedAt).toISOString(),
  };
}

const daysToRestore = 30;

function missing({ evidence: { deletedAt } }: Facts): Found {
  const remedy = 'Restore the account within 30 days of its deletion, or check the id.';
  const found = { outcome: 'BLOCKS', remedy } as const;
  if (deletedAt === undefined || (!deletedAt.outcome.ok && deletedAt.outcome.fault.status !== 404))
    return { ...found, explanation: 'Nobody in the tenant has this id: the person was deleted or never existed.' };
  if (!deletedAt.outcome.ok)
    return {
      ...found,
      explanation: 'Nobody in the tenant has this id, and no recently deleted person had it.',
      remedy: 'Check the id.',
    };
  const end = new Date(Date.parse(deletedAt.outcome.value));
  end.setUTCDate(end.getUTCDate() + daysToRestore);
  return {
    ...found,
    explanation: `The person was deleted at ${deletedAt.outcome.value}.`,
    remedy: `Restore the account before ${end.toISOString().slice(0, 10)}.`,
  };
}

export function accountChecks(facts: Facts): Check[] {
  const check = ofAccount(facts);
  return [check('ACCOUNT_ENABLED', enabled), check('ACCOUNT_OF_THIS_TENANT', ofThisTenant)];
}

function ofAccount(facts: Facts): (check: SmsSignInCheckName, judge: (account: Account) => Found) => Check {
  const { account } = facts.evidence;
  const permissions = facts.requester.kind === 'application' ? accountAccess.application : accountAccess.delegated;
  return (name, judge) => {
    const made = checkOf(name, 'ACCOUNT', account, unreadBy(facts, accountAccess), judge);
    const wasLeftOut = account.outcome.ok && made.outcome === 'UNKNOWN';
    return wasLeftOut ? { ...made, failure: 'ACCESS_DENIED', missingPermissions: permissions } : made;
  };
}

function enabled({ enabled: isEnabled }: Account): Found {
  if (isEnabled === null) return leftOut('whether the account is enabled');
  if (isEnabled) return { outcome: 'PASSES', explanation: 'The account is enabled.' };
  return {
    outcome: 'BLOCKS',
    explanation: 'The account is disabled: the person cannot sign in at all.',
    remedy: 'Enable the account. That requires a different permission: User.EnableDisableAccount.All.',
  };
}

function ofThisTenant({ origin }: Account): Found {
  switch (origin) {
    case 'UNKNOWN':
      return leftOut('whether the account is a guest');
    case 'MEMBER':
      return { outcome: 'PASSES', explanation: 'The account is a member of the tenant.' };
    case 'INTERNAL_GUEST':
      return {
        outcome: 'PASSES',
        certainty: 'DERIVED',
        explanation: 'A guest whose account was created in this tenant. Microsoft documents no restriction.',
      };
    case 'EXTERNAL_GUEST':
      return {
        outcome: 'BLOCKS',
        certainty: 'DERIVED',
        explanation: 'A guest from another tenant: SMS sign-in does not support them.',
        remedy: 'Let the person sign in with a method of their home tenant.',
      };
  }
}

/** The checks of licence and origin, which are not known to prevent anything. */
export function besidesChecks(facts: Facts): Check[] {
  const check = ofAccount(facts);
  return [
    check('LICENCE', ({ licensed }): Found => {
      if (licensed === null) return leftOut('the licences');
      if (licensed) return { outcome: 'PASSES', explanation: 'A licence covers SMS sign-in.' };
      return {
        outcome: 'WARNS',
        certainty: 'DERIVED',
        explanation: 'No licence that covers SMS sign-in was found. It is not known to be enforced for each person.',
        remedy: 'Assign Microsoft 365 F1 or F3, Office 365 F3, or Microsoft Entra ID P1 or P2.',
      };
    }),
    domainCheck(
      facts,
      check('SYNCHRONISATION', ({ synchronised }): Found => {
        if (synchronised === null) return leftOut('whether the account is synchronised');
        if (!synchronised) return { outcome: 'PASSES', explanation: 'The account was created in the cloud.' };
        const explanation =
          'The account is synchronised from a directory on premises. SMS sign-in happens in the cloud and reaches no federated sign-in service.';
        return { outcome: 'INFORMS', explanation };
      }),
    ),
  ];
}
