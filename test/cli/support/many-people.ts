// As many people as a proof needs, beside the seeded ones, by object id and with numbers of their own.

import type { Emulator } from '../../../dev/emulator/server.ts';
import type { Person } from '../../../dev/emulator/tenant/person.ts';

export const personId = (number: number): string => `cccccccc-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The file that names them. */
export function addPeople(emulator: Emulator, count: number): string {
  const ids = Array.from({ length: count }, (_, at) => personId(at + 1));
  for (const [at, id] of ids.entries()) {
    const line = String(at).padStart(7, '0');
    emulator.tenant.add({ id, shortName: `person-${at}`, displayName: 'P', phones: { mobile: `+44 770${line}` } });
  }
  return `Object ID\r\n${ids.join('\r\n')}\r\n`;
}

export function peopleOf({ tenant }: Emulator, count: number): Person[] {
  return Array.from({ length: count }, (_, at) => tenant.people.get(personId(at + 1)) as Person);
}

/** How many of them can sign in by SMS. */
export function readyPeople(emulator: Emulator, count: number): number {
  return peopleOf(emulator, count).filter(({ phones }) => phones.get('mobile')?.registration === 'ready').length;
}
