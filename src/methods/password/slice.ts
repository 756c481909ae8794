// The registry entry of passwords.

import { methodSlice } from '../slice.ts';
import { passwords } from './password-method.ts';
import { resetPassword } from './reset-password.ts';

export const passwordSlice = methodSlice(passwords, { mutations: { resetPassword } });
