// The live state of the emulated tenant: people, groups, policy, registrations, options. Pure: no HTTP, no clock.
// The rules that change phones are phone-operations.ts and sms-sign-in.ts. `reset` restores the seed in place.
import type { MethodsPolicy } from '../seed-policy.ts';
import type { ConditionalAccessPolicy } from './conditional-access.ts';
import type { PasswordReset } from './password-reset.ts';
import { People } from './people.ts';
import { createPerson, type Person, type PersonSeed } from './person.ts';
import type { Registration } from './registration.ts';
import { SignInNumbers } from './sign-in-numbers.ts';
import { policyAllowsSignIn, type SmsPolicy } from './sms-policy.ts';

/** One method in the list of all kinds. */
export type MixedItem = Readonly<Record<string, unknown>>;

export interface TenantOptions {
  /** Authentication Administrators see the numbers of others masked (documented). */
  maskPhoneNumbers: boolean;
  /** enable/disableSmsSignIn addressed by userPrincipalName answer 204 and change nothing (one public report). */
  upnWritesDoNothing: boolean;
  /** The `error.code` of the 405 policy refusal is not known. */
  policyRefusalCode: string;
  /** State of a mobile that policy allows and nobody has enabled: which of the two Graph shows is not known. */
  unregisteredState: 'notEnabled' | 'notConfigured';
  /** What the list of all kinds shows of the methods there are: its samples are marked as shortened (assumption). */
  mixedListShows: (items: readonly MixedItem[]) => readonly MixedItem[];
  /** The default method may be removed once only the password is left beside it (an older text of the refusal suggests it). */
  defaultGoesLast: boolean;
  /** Groups whose members are listed for nobody: an empty list, not a refusal (assumption). */
  hiddenMembership: readonly string[];
  /** Without P1 or P2, sign-ins cannot be read. */
  hasPremiumLicence: boolean;
}

export interface TenantSeed {
  domain: string;
  people: readonly PersonSeed[];
  /** Members of each group: people and groups. */
  groups: Record<string, readonly string[]>;
  groupNames: Record<string, string>;
  policy: SmsPolicy;
  conditionalAccess: readonly ConditionalAccessPolicy[];
  domains: Readonly<Record<string, 'Managed' | 'Federated'>>;
  methodsPolicy: MethodsPolicy;
  registrations: readonly Registration[];
  passkeyChallenges: readonly (readonly [challenge: string, PasskeyChallenge])[];
}

/** For whom a challenge was made, and until when it can be used, milliseconds since 1970. */
export interface PasskeyChallenge {
  readonly personId: string;
  readonly expiresAt: number;
}

const DEFAULT_OPTIONS: TenantOptions = {
  maskPhoneNumbers: true,
  upnWritesDoNothing: false,
  policyRefusalCode: 'disabledByPolicy',
  unregisteredState: 'notEnabled',
  mixedListShows: (items) => items,
  defaultGoesLast: false,
  hiddenMembership: [],
  hasPremiumLicence: true,
};

export class Tenant {
  readonly people: People;
  readonly signInNumbers: SignInNumbers;
  readonly groups = new Map<string, Set<string>>();
  readonly registrations = new Map<string, Registration>();
  options: TenantOptions = { ...DEFAULT_OPTIONS };
  policy: SmsPolicy;
  conditionalAccess: ConditionalAccessPolicy[] = [];
  readonly domains = new Map<string, 'Managed' | 'Federated'>();
  /** By their ids. */
  readonly passwordResets = new Map<string, PasswordReset>();
  /** Every secret that was ever issued, so that tests can search for it where none belongs. */
  readonly issuedSecrets = new Set<string>();
  readonly passkeyChallenges = new Map<string, PasskeyChallenge>();
  /** The policy as a whole, but for its SMS part, which is `policy`. */
  methodsPolicy: MethodsPolicy;
  readonly domain: string;
  readonly #seed: TenantSeed;

  constructor(seed: TenantSeed) {
    this.#seed = seed;
    this.domain = seed.domain;
    this.people = new People(seed.people, seed.domain);
    this.signInNumbers = new SignInNumbers(this.people);
    this.policy = structuredClone(seed.policy);
    this.methodsPolicy = structuredClone(seed.methodsPolicy);
    this.reset();
  }

  /** Back to the seed, in place: maps keep their identity, people are new objects. */
  reset(): void {
    this.options = { ...DEFAULT_OPTIONS };
    this.policy = structuredClone(this.#seed.policy);
    this.methodsPolicy = structuredClone(this.#seed.methodsPolicy);
    this.conditionalAccess = structuredClone([...this.#seed.conditionalAccess]);
    for (const map of [this.groups, this.registrations, this.domains, this.passwordResets]) map.clear();
    for (const map of [this.signInNumbers, this.passkeyChallenges]) map.clear();
    this.people.reset();
    for (const [name, type] of Object.entries(this.#seed.domains)) this.domains.set(name, type);
    for (const { id, mobileReady } of this.#seed.people) if (mobileReady) this.#noteNumber(id);
    for (const [challenge, made] of this.#seed.passkeyChallenges) this.passkeyChallenges.set(challenge, made);
    for (const [id, members] of Object.entries(this.#seed.groups)) this.groups.set(id, new Set(members));
    for (const registration of this.#seed.registrations) {
      this.registrations.set(registration.clientId, structuredClone(registration));
    }
  }

  add(seed: PersonSeed): Person {
    return this.put(createPerson(seed, this.domain));
  }

  /** Replaces the person with the same id. */
  put(person: Person): Person {
    this.people.put(person);
    this.signInNumbers.note(person);
    return person;
  }

  #noteNumber(id: string): void {
    const person = this.people.get(id);
    if (person !== undefined) this.signInNumbers.note(person);
  }

  /** By object id or userPrincipalName, in any case: the two keys Graph takes. */
  find(key: string): Person | undefined {
    const lower = key.toLowerCase();
    const person = this.people.get(lower) ?? this.people.withName(lower);
    return person?.deletedDateTime === null ? person : undefined;
  }

  /** Like `find`, and by short name too: for tests and the /dev endpoints. */
  named(name: string): Person | undefined {
    return this.find(name) ?? this.people.withShortName(name.toLowerCase());
  }

  policyAllows(person: Person): boolean {
    return policyAllowsSignIn(this.policy, this.groupsOf(person.id), person);
  }

  /** The groups that hold a person, or a group, also through groups in groups. */
  groupsOf(memberId: string): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (id: string): void => {
      for (const [group, members] of this.groups) {
        if (!members.has(id) || found.has(group)) continue;
        found.add(group);
        visit(group);
      }
    };
    visit(memberId);
    return found;
  }

  /** The people in a group, also through groups in it, but for those who are deleted. */
  membersOf(groupId: string): Person[] {
    const people = new Map<string, Person>();
    const visited = new Set<string>();
    const visit = (id: string): void => {
      if (visited.has(id)) return;
      visited.add(id);
      for (const member of this.groups.get(id) ?? []) {
        const person = this.people.get(member);
        if (person?.deletedDateTime === null) people.set(member, person);
        else visit(member);
      }
    };
    visit(groupId);
    return [...people.values()];
  }

  /** A part of the policy, to be changed in place; throws where there is none. */
  configuration(id: string): Record<string, unknown> {
    const found = this.methodsPolicy.authenticationMethodConfigurations.find((one) => one['id'] === id);
    if (!found) throw new Error(`The policy has no part ${id}.`);
    return found;
  }

  groupName(id: string): string {
    return this.#seed.groupNames[id] ?? id;
  }
}
