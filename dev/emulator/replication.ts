// What reads show while a write has not reached every copy of the tenant's stores: the state before it, for so many
// milliseconds, each store with a lag of its own. Writes are always judged by the newest state (assumption). That reads
// lag by seconds, and that a person made a moment ago is 404, is known from the field.
import type { StoredMethod } from './resources/resource.ts';
import type { Person, Phone, PhoneType, SmsRegistration } from './tenant/person.ts';
import type { Tenant } from './tenant/tenant.ts';

/** Numbers, their registration as sign-in names, all other methods, and the directory: users and their groups. */
export const STORES = ['phones', 'smsState', 'methods', 'directory'] as const;
export type Store = (typeof STORES)[number];

/** Milliseconds for each store; those not named do not lag. */
export type Lag = Readonly<Partial<Record<Store, number>>>;

interface StoreStates {
  phones: Partial<Record<PhoneType, string>>;
  smsState: Partial<Record<PhoneType, SmsRegistration>>;
  methods: Record<string, StoredMethod[]>;
  directory: { displayName: string; groupIds: string[] };
}

/** `null`: the store did not know the person. */
interface Pending<S extends Store> {
  before: StoreStates[S] | null;
  visibleAt: number;
}

export class Replication {
  /** In force for every write; `reset` goes back to that of the start. */
  lag: Lag;
  readonly #tenant: Tenant;
  readonly #now: () => number;
  readonly #lagAtStart: Lag;
  readonly #onChange: (person: Person) => void;
  readonly #pending = new Map<string, Pending<Store>[]>();

  /** `onChange` gets every person who was made or written to. */
  constructor(tenant: Tenant, now: () => number, lag: Lag = {}, onChange: (person: Person) => void = () => {}) {
    this.#tenant = tenant;
    this.#now = now;
    this.#onChange = onChange;
    this.#lagAtStart = lag;
    this.lag = lag;
  }

  reset(): void {
    this.lag = this.#lagAtStart;
    this.#pending.clear();
  }

  /** Runs a change of one person; reads show what it changed only after the lag. `lag` wins over that in force. */
  write<T>(person: Person, lag: Lag, change: () => T): T {
    const before = this.#states(person);
    const result = change();
    this.#onChange(person);
    const after = this.#states(person);
    for (const store of STORES) {
      if (JSON.stringify(before[store]) !== JSON.stringify(after[store])) this.#hide(store, person, before[store], lag);
    }
    return result;
  }

  /** Hides a person just made from every store for its lag. */
  created(person: Person): void {
    this.#onChange(person);
    for (const store of STORES) this.#hide(store, person, null, {});
  }

  /** Whether the store knows the person yet. */
  knows(store: Store, person: Person): boolean {
    return this.#shown(store, person) !== null;
  }

  /** The person with the methods that reads show: the person itself where nothing is pending. */
  withMethodsAsRead(person: Person): Person {
    const numbers = this.#shown('phones', person);
    const registrations = this.#shown('smsState', person);
    const others = this.#shown('methods', person);
    if (numbers === undefined && registrations === undefined && others === undefined) return person;
    const now = this.#states(person);
    const phones = new Map<PhoneType, Phone>();
    for (const [type, phoneNumber] of Object.entries(numbers ?? now.phones)) {
      const phoneType = type as PhoneType;
      const registration = (registrations ?? now.smsState)[phoneType] ?? 'none';
      phones.set(phoneType, { phoneType, phoneNumber, registration });
    }
    return { ...person, phones, methods: new Map(Object.entries(others ?? now.methods)) };
  }

  /** What the directory shows of the person. */
  directoryEntry(person: Person): StoreStates['directory'] {
    return this.#shown('directory', person) ?? this.#states(person).directory;
  }

  /** Undefined where nothing is pending: the newest state counts. Copies are behind in the order of the writes. */
  #shown<S extends Store>(store: S, person: Person): StoreStates[S] | null | undefined {
    const pending = this.#pending.get(`${store} ${person.id}`) as Pending<S>[] | undefined;
    while (pending?.[0] !== undefined && pending[0].visibleAt <= this.#now()) pending.shift();
    return pending?.[0]?.before;
  }

  #hide(store: Store, person: Person, before: StoreStates[Store] | null, lag: Lag): void {
    const ms = lag[store] ?? this.lag[store] ?? 0;
    if (ms <= 0 && this.#shown(store, person) === undefined) return;
    const key = `${store} ${person.id}`;
    const pending = this.#pending.get(key) ?? [];
    pending.push({ before, visibleAt: this.#now() + ms });
    this.#pending.set(key, pending);
  }

  #states(person: Person): StoreStates {
    const phones = [...person.phones.values()];
    return {
      phones: Object.fromEntries(phones.map(({ phoneType, phoneNumber }) => [phoneType, phoneNumber])),
      smsState: Object.fromEntries(phones.map(({ phoneType, registration }) => [phoneType, registration])),
      methods: structuredClone(Object.fromEntries(person.methods)),
      directory: { displayName: person.displayName, groupIds: [...this.#tenant.groupsOf(person.id)] },
    };
  }
}

/** One lag for every store. */
export function lagOfAll(ms: number): Lag {
  return Object.fromEntries(STORES.map((store) => [store, ms]));
}
