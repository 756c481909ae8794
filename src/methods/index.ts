// The list of slices, one line each: the only registry.

import type { MethodSlice } from './method-slice.ts';
import { phoneSlice } from './phone/slice.ts';

export const methodSlices: readonly MethodSlice[] = [phoneSlice];
