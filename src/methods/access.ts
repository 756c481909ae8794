// Graph's requirements for most kinds of method: the kind's own permissions, and these roles to act on other people. A
// slice declares its own requirements if Graph's documentation differs.

import type { Access } from '../errors/access.ts';

export const administrators = ['Authentication Administrator', 'Privileged Authentication Administrator'] as const;

/** https://learn.microsoft.com/graph/api/authentication-list-methods */
export const mixedAccess: Access = {
  delegated: ['UserAuthenticationMethod.Read'],
  application: ['UserAuthenticationMethod.Read.All'],
  roles: ['Global Reader', ...administrators],
};

/** `permission`: the prefix of the kind's permissions. They are listed least privileged first. */
export function methodAccess(permission: string): { readonly read: Access; readonly remove: Access } {
  return {
    read: {
      delegated: [`${permission}.Read`],
      application: [`${permission}.Read.All`],
      roles: ['Global Reader', ...administrators],
    },
    remove: {
      delegated: [`${permission}.ReadWrite`],
      application: [`${permission}.ReadWrite.All`],
      roles: administrators,
    },
  };
}
