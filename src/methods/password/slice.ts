// The registry entry of passwords.

import { methodSlice } from '../slice.ts';
import { passwords } from './password-method.ts';

export const passwordSlice = methodSlice(passwords, {});
