// Microsoft's dates for the end of SMS sign-in, by population and cloud: only data and its sources. SMS_RETIREMENT_FILE
// replaces it if Microsoft changes the dates.

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
  /** The alternatives that Microsoft names. */
  readonly alternatives: readonly SmsAlternative[];
}

/**
 * SMS and voice provided by Microsoft end, and with them SMS sign-in as a primary method, also if a telephony provider
 * is configured. Internal guests count as everybody else. Azure AD B2C is not affected; External ID is announced later.
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
