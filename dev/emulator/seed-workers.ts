// A thousand workers for bulk work, made from their number alone: fixed id, realistic name, unique fictional mobile.
import type { PersonSeed } from './tenant/person.ts';

export const WORKER_COUNT = 1000;

const FIRST_NAMES =
  'Aisha Alan Beatriz Bruno Carla Chen Dana Diego Ebba Emeka Farah Felix Gina Goran Hana Hugo Ines Ivan Jana Jorge Kaito Kira Lars Leila Marco Mei Nadia Noah Olga Omar Paolo Pia Quinn Rosa Samir Sofia Tariq Tess Viktor Yara'.split(
    ' ',
  );
const LAST_NAMES =
  'Abbott Bakker Campos Dube Engel Ferrari Garcia Haddad Ito Jensen Kim Larsen Moreau Nguyen Okoye Patel Quist Rossi Silva Tanaka Usman Vargas Weber Yilmaz Zielinski'.split(
    ' ',
  );
/** Ten area codes, a hundred fictional numbers in each: 555-0100 to 555-0199. */
const AREA_CODES = ['206', '212', '303', '312', '404', '415', '503', '512', '602', '617'];

/** `number` is 1 to 1000. The same number gives the same person, always. */
export function worker(number: number): PersonSeed {
  const index = number - 1;
  const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
  const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? '';
  const line = 100 + (index % 100);
  return {
    id: `bbbbbbbb-0000-4000-8000-${String(number).padStart(12, '0')}`,
    shortName: `worker-${String(number).padStart(4, '0')}`,
    displayName: `${first} ${last}`,
    phones: { mobile: `+1 ${AREA_CODES[Math.floor(index / 100)] ?? ''}5550${line}` },
    whatHappens: 'A frontline worker with a mobile that is not enabled yet.',
  };
}

export const SEEDED_WORKERS: readonly PersonSeed[] = Array.from({ length: WORKER_COUNT }, (_, index) =>
  worker(index + 1),
);
