// The file that replaces the dates on which Microsoft ends SMS sign-in.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fileProblems } from './files.ts';

/** Checked in combination. */
export const retirementVariables = {
  SMS_RETIREMENT_FILE: z
    .string()
    .optional()
    .describe(
      'A JSON file with the dates on which Microsoft ends SMS sign-in, instead of the built-in ones: asOf, sources, ends (cloud, population, on) and alternatives, as in src/retirement/schedule.ts.',
    ),
};

const schedule = z.strictObject({
  asOf: z.iso.date(),
  sources: z.array(z.url()).min(1),
  ends: z.array(
    z.strictObject({
      cloud: z.enum(['GLOBAL', 'USGOV', 'USGOV_DOD', 'CHINA']),
      population: z.enum(['EVERYBODY_ELSE', 'EXTERNAL_USER', 'GLOBAL_ADMINISTRATOR']),
      on: z.iso.date(),
    }),
  ),
  alternatives: z.array(z.enum(['PASSKEY', 'SECURITY_KEY', 'QR_CODE'])),
});

type Variables = z.output<z.ZodObject<typeof retirementVariables>>;

export function retirementProblems({ SMS_RETIREMENT_FILE }: Variables): string[] {
  const judge = (text: string) => (parsed(text) === null ? 'does not hold dates as the setting asks for' : null);
  return fileProblems('SMS_RETIREMENT_FILE', SMS_RETIREMENT_FILE, judge);
}

/** `smsRetirement` is null if the built-in dates apply. */
export function retirementConfig({ SMS_RETIREMENT_FILE }: Variables) {
  return {
    smsRetirement: SMS_RETIREMENT_FILE === undefined ? null : parsed(readFileSync(SMS_RETIREMENT_FILE, 'utf8')),
  };
}

function parsed(text: string): z.output<typeof schedule> | null {
  try {
    return schedule.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
