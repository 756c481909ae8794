// A file of people for the emulated tenant, CSV or JSON by its ending: `docs/guides/emulated-tenant.md` describes it. They are
// there beside the seeded people, and a reset restores both.
import { readFileSync } from 'node:fs';
import type { PersonSeed } from '../tenant/person.ts';
import type { TenantSeed } from '../tenant/tenant.ts';
import { csvRows } from './csv-rows.ts';
import type { Row } from './fields.ts';
import { jsonRows } from './json-rows.ts';
import { PeopleFileError, type Problem } from './people-file-error.ts';
import { guidOf } from './row-methods.ts';
import { personOf } from './row-person.ts';

export { PeopleFileError };

/** Throws `PeopleFileError`, whose message says what is wrong where, and repeats no value of the file. */
export function withPeopleOf(path: string, seed: TenantSeed): TenantSeed {
  const problems: Problem[] = [];
  const rows = path.toLowerCase().endsWith('.json') ? jsonRows : csvRows;
  const taken = new Taken(seed);
  const people: PersonSeed[] = [];
  const members = new Map<string, string[]>();
  for (const row of rows(path, read(path), problems)) {
    const found = personOf(row);
    if (found === undefined || !taken.add(found.seed, row)) continue;
    people.push(found.seed);
    for (const group of found.groups) {
      const ids = members.get(group) ?? [];
      members.set(group, ids);
      ids.push(found.seed.id);
    }
  }
  if (problems.length > 0) throw new PeopleFileError(path, problems);
  return joined(seed, people, members);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new PeopleFileError(path, `cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** What only one person of a tenant can have. */
class Taken {
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();
  readonly #ready = new Set<string>();

  constructor({ people, domain }: TenantSeed) {
    for (const { id, shortName, userPrincipalName, phones, mobileReady } of people) {
      this.#ids.add(id);
      this.#names.add((userPrincipalName ?? `${shortName}@${domain}`).toLowerCase());
      if (mobileReady) this.#ready.add(String(phones?.mobile));
    }
  }

  add({ id, shortName, phones, mobileReady }: PersonSeed, { complain }: Row): boolean {
    const number = mobileReady ? phones?.mobile : undefined;
    const isTaken = {
      userPrincipalName: this.#names.has(shortName),
      id: this.#ids.has(id),
      smsSignIn: number !== undefined && this.#ready.has(number),
    };
    if (isTaken.userPrincipalName) complain('userPrincipalName', 'somebody else of the tenant or the file has it.');
    else if (isTaken.id) complain('id', 'somebody else of the tenant or the file has it.');
    if (isTaken.smsSignIn) complain('smsSignIn', 'somebody else of the tenant or the file signs in with this mobile.');
    this.#names.add(shortName);
    this.#ids.add(id);
    if (number !== undefined) this.#ready.add(number);
    return !Object.values(isTaken).includes(true);
  }
}

function joined(
  seed: TenantSeed,
  people: readonly PersonSeed[],
  members: ReadonlyMap<string, readonly string[]>,
): TenantSeed {
  const groups = { ...seed.groups };
  const groupNames = { ...seed.groupNames };
  for (const [name, ids] of members) {
    const known = Object.keys(groupNames).find((id) => groupNames[id] === name);
    const id = known ?? guidOf(`group ${name}`);
    groups[id] = [...(groups[id] ?? []), ...ids];
    groupNames[id] = name;
  }
  const domains = people.map(({ userPrincipalName }) => String(userPrincipalName).split('@')[1]?.toLowerCase() ?? '');
  return {
    ...seed,
    people: [...seed.people, ...people],
    groups,
    groupNames,
    domains: { ...Object.fromEntries(domains.map((domain) => [domain, 'Managed'])), ...seed.domains },
  };
}
