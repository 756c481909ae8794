// Who signs in by which number. Tests change phones past the rules, so that what is noted is looked at again.

import type { People } from './people.ts';
import type { Person } from './person.ts';
import { withoutSpaces } from './phone-number.ts';

export class SignInNumbers {
  /** Ids of those who have signed in by a number at some time. */
  readonly #idsOf = new Map<string, Set<string>>();
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** To be called when a mobile number becomes a sign-in name. */
  note(person: Person): void {
    const number = numberOf(person);
    if (number !== null) this.#idsOf.set(number, (this.#idsOf.get(number) ?? new Set()).add(person.id));
  }

  /** Those to whom this number is a sign-in name. */
  holdersOf(phoneNumber: string): Person[] {
    const number = withoutSpaces(phoneNumber);
    return [...(this.#idsOf.get(number) ?? [])].flatMap((id) => {
      const person = this.#people.get(id);
      return person && numberOf(person) === number ? [person] : [];
    });
  }

  clear(): void {
    this.#idsOf.clear();
  }
}

function numberOf({ phones }: Person): string | null {
  const mobile = phones.get('mobile');
  return mobile?.registration === 'ready' ? withoutSpaces(mobile.phoneNumber) : null;
}
