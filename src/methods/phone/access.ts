// Graph's access requirements for phone methods, least privileged first.
// https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod, permission tables of each operation.

import type { Access } from '../../errors/access.ts';

const administrators = ['Authentication Administrator', 'Privileged Authentication Administrator'] as const;

export const readAccess: Access = {
  delegated: ['UserAuthMethod-Phone.Read'],
  application: ['UserAuthMethod-Phone.Read.All'],
  roles: ['Global Reader', ...administrators],
};

/** enableSmsSignIn and disableSmsSignIn. */
export const signInAccess: Access = {
  delegated: ['UserAuthMethod-Phone.ReadWrite'],
  application: ['UserAuthMethod-Phone.ReadWrite.All'],
  roles: administrators,
};

export const deleteAccess: Access = { ...signInAccess, application: ['UserAuthenticationMethod.ReadWrite.All'] };

/** Adding and updating require a role even for one's own phone. */
export const saveAccess: Access = { ...deleteAccess, rolesForSelf: true };
