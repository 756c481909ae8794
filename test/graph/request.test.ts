import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMethodId, parseObjectId, parseUserKey, parseUserPrincipalName } from '../../src/graph/ids.ts';
import { path } from '../../src/graph/request.ts';
import { draws } from '../support/proof.ts';

const userPath =
  /^\/users\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9%._~-]+%40[a-z0-9.-]+)\/authentication\/phoneMethods$/i;

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.mixedCase(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      'me/../users/x',
      'a/b',
      'a\\b',
      '$batch',
      'x?$select=*',
      "users('a')",
      'a@b/c',
    ),
  ),
  fc.emailAddress().map((address) => `${address}/..`),
  fc.tuple(fc.string(), fc.string()).map(([head, tail]) => `${head}@${tail}.example`),
  fc.uuid().chain((id) => fc.constantFrom(id, `{${id}}`, ` ${id}`, `${id}\n`, `${id}/..`, id.toUpperCase())),
);

describe('user ids', () => {
  it.each(['..', '.', '', 'a b@c.example', 'a..b@c.example', '.a@c.example', 'a@c', 'a@-c.example', 'a@c.example\n'])(
    'refuses %j',
    (text) => expect(parseUserKey(text)).toBeNull(),
  );

  it('accepts object ids in any case and userPrincipalNames of guests', () => {
    expect(parseObjectId('AAAAAAAA-0000-4000-8000-000000000001')).toBe('aaaaaaaa-0000-4000-8000-000000000001');
    expect(parseUserPrincipalName("o'neil_fabrikam.example#EXT#@contoso.example")).toBe(
      "o'neil_fabrikam.example#ext#@contoso.example",
    );
  });
});

describe('path', () => {
  it('encodes every character that a userPrincipalName may contain', () => {
    const guest = parseUserPrincipalName("o'neil_fabrikam.example#EXT#@contoso.example");
    if (guest === null) throw new Error('the guest is valid');
    expect(path`/users/${guest}`).toBe('/users/o%27neil_fabrikam.example%23ext%23%40contoso.example');
  });

  it('never leaves the grammar, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const id = parseUserKey(text);
        if (id === null) return;
        const built = path`/users/${id}/authentication/phoneMethods`;
        // A name that begins with `$` stands in a key of OData; within it, the same characters as in a segment.
        expect(built.replace(/^\/users\('(%24[^'/]+)'\)/, '/users/$1')).toMatch(userPath);
        expect(new URL(built, 'https://graph.example').pathname).toBe(built);
      }),
      draws(10_000),
    );
  });

  it('accepts only GUIDs as method ids, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const id = parseMethodId(text);
        if (id !== null) expect(path`/m/${id}`).toMatch(/^\/m\/[0-9a-f-]{36}$/);
      }),
      draws(10_000),
    );
  });
});
