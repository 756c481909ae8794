import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceOf, subjectOf } from '../../src/graph/guards/throttle-gate.ts';
import { parseUserPrincipalName, type UserKey } from '../../src/graph/ids.ts';
import { path } from '../../src/graph/request.ts';
import { draws } from '../support/proof.ts';

const name = (text: string) => parseUserPrincipalName(text) as UserKey;

describe('row 111: a sign-in name in a path', () => {
  it.each([
    ['$x@y.example', "/users('%24x%40y.example')/authentication/phoneMethods"],
    ['a+b@y.example', '/users/a%2Bb%40y.example/authentication/phoneMethods'],
    ['a_b.com#EXT#@y.example', '/users/a_b.com%23ext%23%40y.example/authentication/phoneMethods'],
  ])('%s is encoded as Graph requires', (text, expected) => {
    expect(path`/users/${name(text)}/authentication/phoneMethods`).toBe(expected);
  });

  it('decodes to the original name, stays one segment, and identifies the person of the path', () => {
    const word = fc.stringMatching(/^[a-z0-9_'!#^~+-]{1,12}$/);
    fc.assert(
      fc.property(fc.boolean(), word, word, (dollar, first, second) => {
        const text = `${dollar ? '$' : ''}${first}.${second}@tenant.example`;
        const built = path`/users/${name(text)}/authentication/phoneMethods`;
        expect(decodeURIComponent(subjectOf(built))).toBe(text);
        expect(serviceOf(built)).toBe('authentication');
        expect(built.split('/')).toHaveLength(dollar ? 4 : 5);
        expect(built.replace(/^\/users\('([^']*)'\)/, '/users/$1')).not.toMatch(/['#+^! ]/);
      }),
      draws(100),
    );
  });
});
