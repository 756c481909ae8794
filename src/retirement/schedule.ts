// When Microsoft ends SMS sign-in, for whom and where: data with its sources, and nothing else. SMS_RETIREMENT_FILE
// replaces it when Microsoft changes its mind.

import type { GraphCloud, SmsAlternative, SmsRetirementPopulation } from '../generated/schema.ts';

export interface RetirementSchedule {
  /** The day of the newest source. */
  readonly asOf: string;
  readonly sources: readonly string[];
  /** The first day without SMS sign-in. A cloud that is not listed has no date yet. */
  readonly ends: readonly {
    readonly cloud: GraphCloud;
    readonly population: SmsRetirementPopulation;
    readonly on: string;
  }[];
  /** What Microsoft names instead. */
  readonly alternatives: readonly SmsAlternative[];
}

/**
 * SMS and voice provided by Microsoft end, and with them SMS sign-in as a primary method, also where a provider of
 * telephony is configured. Internal guests belong to everybody else. Azure AD B2C is not affected, External ID has a later
 * announcement.
 */
export const announcedSchedule: RetirementSchedule = {
  asOf: '2026-09-23',
  sources: [
    'https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement',
    'https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement-faq',
  ],
  ends: [
    { cloud: 'GLOBAL', population: 'EVERYBODY_ELSE', on: '2027-02-01' },
    { cloud: 'GLOBAL', population: 'EXTERNAL_USER', on: '2027-07-01' },
    { cloud: 'GLOBAL', population: 'GLOBAL_ADMINISTRATOR', on: '2027-07-01' },
  ],
  alternatives: ['PASSKEY', 'SECURITY_KEY', 'QR_CODE'],
};
