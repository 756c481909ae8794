// What the emulated Graph has to be told of one kind of authentication method, in one file for each kind and from Graph's
// own pages: routes, permissions, rules, what reads show and the people who have such methods. Imports nothing of the
// gateway: one mistake in both must not go unseen.
import type { Attestation } from '../tenant/attestation.ts';
import type { Evidence } from '../tenant/evidence.ts';
import type { Outcome } from '../tenant/outcome.ts';
import type { Person, PersonSeed } from '../tenant/person.ts';
import type { StoredMethod } from '../tenant/stored-method.ts';
import type { Tenant } from '../tenant/tenant.ts';

export type { StoredMethod } from '../tenant/stored-method.ts';

export type Verb = 'list' | 'get' | 'options' | 'create' | 'update' | 'delete';
/** What permission table, routes and fault rules call an operation of a resource. */
export type ResourceOperation = `${string}.${Verb}`;

export interface Resource {
  /** The segment of the path, as Graph writes it: `emailMethods`. */
  readonly collection: string;
  /** What Graph's permissions begin with: `UserAuthMethod-Email`. */
  readonly permission: string;
  /** The verbs Graph offers, each as well known as its evidence. */
  readonly verbs: Readonly<Partial<Record<Verb, Evidence>>>;
  /** Verbs that need a directory role even on one's own account. */
  readonly notSelfService?: readonly Verb[];
  /** Verbs that Graph offers for other people's accounts alone, whatever roles the caller has. */
  readonly forOthersOnly?: readonly Verb[];
  /** Verbs that take the permissions ending in `.All` only, also on one's own account. */
  readonly takesAll?: readonly Verb[];
  /** What Graph shows of a method; `id` and `createdDateTime` are shown anyway. */
  readonly view: (method: StoredMethod) => Readonly<Record<string, unknown>>;
  /** What a client needs to make a credential (`/creationOptions`). */
  readonly options?: (person: Person, now: number, tenant: Tenant) => Outcome<object>;
  /** The new method of a POST whose body is JSON; `attestation`: what was verified of it, if the resource has any. */
  readonly create?: (
    person: Person,
    body: unknown,
    now: number,
    tenant: Tenant,
    attestation: Attestation | undefined,
  ) => Outcome<StoredMethod>;
  /** What the answer to a POST shows and no other does. */
  readonly shownOnce?: (method: StoredMethod) => Readonly<Record<string, unknown>>;
  /** Changes the method in place for a PATCH whose body is JSON. */
  readonly update?: (person: Person, method: StoredMethod, body: unknown) => Outcome<void>;
  /** Whether a method may be removed; without it, it may. */
  readonly remove?: (person: Person, method: StoredMethod) => Outcome<void>;
  /** Whether a person has one at most, at the collection's own path, where PUT creates it and PATCH changes its parts. */
  readonly isSingleton?: true;
  /** Changes a part of a singleton in place; what the answer shows, with its status. */
  readonly updatePart?: (
    method: StoredMethod,
    part: string,
    body: unknown,
    now: number,
    tenant: Tenant,
  ) => Outcome<{ readonly status: number; readonly shown: object }>;
  /** People of the seed who have such methods. */
  readonly people: readonly PersonSeed[];
}

/** The methods a person has of a resource; changed in place. */
export function methodsOf(person: Person, { collection }: Pick<Resource, 'collection'>): StoredMethod[] {
  const held = person.methods.get(collection) ?? [];
  person.methods.set(collection, held);
  return held;
}
