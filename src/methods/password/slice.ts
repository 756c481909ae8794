// The registry entry of passwords.

import { operationOf } from '../../graph/location.ts';
import type { GraphPath } from '../../graph/request.ts';
import { methodSlice } from '../slice.ts';
import { passwords } from './password-method.ts';
import { probeOfReset } from './reset-operation.ts';
import { resetPassword } from './reset-password.ts';

export const passwordSlice = methodSlice(passwords, {
  mutations: { resetPassword },
  probes: {
    resetPassword: (user, { place }) =>
      probeOfReset(user, { place: typeof place === 'string' ? operationOf(user.id, place as GraphPath) : null }),
  },
});
