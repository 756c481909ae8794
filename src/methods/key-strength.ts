// How strong Graph calls the keys of devices, for the slices that show it.

import type { KeyStrength } from '../generated/schema.ts';

export const keyStrengths: Readonly<Record<string, KeyStrength>> = { normal: 'NORMAL', weak: 'WEAK' };
