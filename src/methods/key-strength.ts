// Graph's strength levels of device keys, for the slices that show them.

import type { KeyStrength } from '../generated/schema.ts';

export const keyStrengths: Readonly<Record<string, KeyStrength>> = { normal: 'NORMAL', weak: 'WEAK' };
