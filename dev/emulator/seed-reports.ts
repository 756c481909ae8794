// People for reports and for the question who holds a number, and where the report is behind the directory.
import { id } from './seed-people.ts';
import type { PersonSeed } from './tenant/person.ts';

const REPORTED_LATE_ID = id(323);
const REPORTED_STILL_ID = id(324);

export const REPORT_CAST: readonly PersonSeed[] = [
  {
    id: id(321),
    shortName: 'reports-reader',
    displayName: 'Rita Osei',
    roles: ['Reports Reader'],
    whatHappens: 'Reports Reader: reads the report on what people have registered, and no phones of others.',
  },
  {
    id: id(322),
    shortName: 'phone-desk',
    displayName: 'Philip Desh',
    roles: ['Authentication Administrator', 'Reports Reader'],
    whatHappens: 'Reads the report, and the phones of people without an admin role with their numbers masked.',
  },
  {
    id: REPORTED_LATE_ID,
    shortName: 'reported-late',
    displayName: 'Lara Behn',
    phones: { mobile: '+1 4255550143' },
    whatHappens: 'Has a mobile phone since today: the report does not show the person yet.',
  },
  {
    id: REPORTED_STILL_ID,
    shortName: 'reported-still',
    displayName: 'Stig Fallon',
    whatHappens: 'Had a mobile phone until today: the report shows it still.',
  },
];

/** What the report says of those it is behind for: null, it has not heard of them. */
export const REPORT_BEHIND: Readonly<Record<string, readonly string[] | null>> = {
  [REPORTED_LATE_ID]: null,
  [REPORTED_STILL_ID]: ['mobilePhone'],
};
