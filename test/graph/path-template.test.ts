import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templateOf } from '../../src/graph/path-template.ts';
import { draws } from '../support/proof.ts';

const person = fc.string({ minLength: 1, maxLength: 64 }).map(encodeURIComponent);
const collection = fc.constantFrom('phoneMethods', 'methods', 'fido2Methods', 'operations', 'passwordMethods');

it('shows no person, no method and no query of a path', () => {
  fc.assert(
    fc.property(person, collection, person, fc.boolean(), (user, kind, method, isQuoted) => {
      const base = isQuoted ? `/users('${user.replaceAll("'", '')}')` : `/users/${user}`;
      const list = `${base}/authentication/${kind}`;
      expect(templateOf(list)).toBe(`/users/{id}/authentication/${kind}`);
      expect(templateOf(`${list}/${method}`)).toBe(`/users/{id}/authentication/${kind}/{id}`);
      expect(templateOf(`${list}?$select=${method}`)).toBe(`/users/{id}/authentication/${kind}`);
      expect(templateOf(base)).toBe('/users/{id}');
    }),
    draws(300),
  );
});
