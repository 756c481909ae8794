// The people of a tenant. Each is made of its seed when it is first looked at: a thousand are seeded, and of a start or a
// reset hardly any of them are needed.
import { createPerson, nameOf, type Person, type PersonSeed } from './person.ts';

export class People {
  readonly #domain: string;
  readonly #seeds: ReadonlyMap<string, PersonSeed>;
  readonly #seededNames: ReadonlyMap<string, string>;
  readonly #seededShortNames: ReadonlyMap<string, string>;
  /** Who there is, in the order of lists. */
  #ids: Set<string>;
  /** Those looked at since the last reset, and those added. */
  readonly #made = new Map<string, Person>();
  readonly #names = new Map<string, string>();

  constructor(seeds: readonly PersonSeed[], domain: string) {
    this.#domain = domain;
    this.#seeds = new Map(seeds.map((seed) => [seed.id, seed]));
    this.#ids = new Set(this.#seeds.keys());
    this.#seededNames = new Map(seeds.map((seed) => [nameOf(seed, domain).toLowerCase(), seed.id]));
    this.#seededShortNames = new Map(seeds.map((seed) => [seed.shortName, seed.id]));
  }

  get size(): number {
    return this.#ids.size;
  }

  /** By object id, in lower case. */
  get(id: string): Person | undefined {
    const made = this.#made.get(id);
    const seed = this.#ids.has(id) ? this.#seeds.get(id) : undefined;
    if (made !== undefined || seed === undefined) return made;
    const person = createPerson(seed, this.#domain);
    this.#made.set(id, person);
    return person;
  }

  /** By userPrincipalName, in lower case. */
  withName(name: string): Person | undefined {
    const id = this.#names.get(name) ?? this.#seededNames.get(name);
    return id === undefined ? undefined : this.get(id);
  }

  /** In lower case. */
  withShortName(name: string): Person | undefined {
    const seeded = this.get(this.#seededShortNames.get(name) ?? '');
    if (seeded?.shortName === name) return seeded;
    return [...this.#made.values()].find(({ shortName }) => shortName === name);
  }

  /** Those of the seed first. */
  values(): Person[] {
    return [...this.#ids].flatMap((id) => this.get(id) ?? []);
  }

  /** Replaces the person with the same id. */
  put(person: Person): void {
    this.#ids.add(person.id);
    this.#made.set(person.id, person);
    this.#names.set(person.userPrincipalName.toLowerCase(), person.id);
  }

  delete(id: string): void {
    this.#ids.delete(id);
    this.#made.delete(id);
  }

  /** Back to the seed: people are new objects. */
  reset(): void {
    this.#ids = new Set(this.#seeds.keys());
    this.#made.clear();
    this.#names.clear();
  }
}
