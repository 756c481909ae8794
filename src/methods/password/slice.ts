// What the slice of passwords hands to the registry.

import { methodSlice } from '../slice.ts';
import { passwords } from './password-method.ts';

export const passwordSlice = methodSlice(passwords, {});
